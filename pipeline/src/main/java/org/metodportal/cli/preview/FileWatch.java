package org.metodportal.cli.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells which files of some folders were saved, made or deleted. */
public final class FileWatch implements AutoCloseable {
  /** Programs save a file in several steps; what follows so closely is one change. */
  private static final long QUIET_MILLIS = 40;

  private final DirectoryWatcher watcher;
  private final CompletableFuture<Void> watching;
  private final BlockingQueue<Path> changed;

  private FileWatch(
      DirectoryWatcher watcher, CompletableFuture<Void> watching, BlockingQueue<Path> changed) {
    this.watcher = watcher;
    this.watching = watching;
    this.changed = changed;
  }

  /**
   * Watches folders with all that is in them.
   *
   * @param folders absolute paths
   * @throws IOException when the machine cannot watch them
   */
  public static FileWatch of(List<Path> folders) throws IOException {
    BlockingQueue<Path> changed = new LinkedBlockingQueue<>();
    DirectoryWatcher watcher =
        DirectoryWatcher.builder().paths(folders).listener(event -> note(event, changed)).build();
    return new FileWatch(watcher, watcher.watchAsync(), changed);
  }

  /** A folder that is made or deleted counts, too; scratch files of editors do not. */
  private static void note(DirectoryChangeEvent event, BlockingQueue<Path> changed) {
    Path path = event.path();
    if (path == null) {
      return;
    }
    String name = String.valueOf(path.getFileName());
    if (!name.startsWith(".") && !name.endsWith("~") && !name.endsWith(".tmp")) {
      changed.add(path);
    }
  }

  /**
   * Waits for a change and for the moment of quiet after it.
   *
   * @return the files that changed, at least one
   * @throws InterruptedException when the waiting thread is asked to stop
   * @throws CompletionException when the machine stopped watching
   */
  public Set<Path> next() throws InterruptedException {
    Set<Path> paths = new TreeSet<>();
    @Nullable Path first = changed.poll(1, TimeUnit.SECONDS);
    while (first == null) {
      if (watching.isCompletedExceptionally()) {
        watching.join();
      }
      first = changed.poll(1, TimeUnit.SECONDS);
    }
    paths.add(first);
    @Nullable Path more = changed.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (more != null) {
      paths.add(more);
      more = changed.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    return paths;
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
