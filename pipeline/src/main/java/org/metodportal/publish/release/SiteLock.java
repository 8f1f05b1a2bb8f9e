package org.metodportal.publish.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a site, held by one process at a time. The operating system takes it from a
 * process that ends, however it ends, so a dead holder stops nobody; the file stays and says who
 * held it last.
 */
public final class SiteLock implements AutoCloseable {
  private static final String FILE = ".lock";

  /** How often the words of a holder are looked for, and milliseconds between. */
  private static final int PATIENCE = 50;

  private static final long WAIT = 20;

  private final FileChannel channel;

  private SiteLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Another process changes the site now; the message says which, in Russian. */
  public static final class Held extends Exception {
    private static final long serialVersionUID = 1L;

    Held(String holder) {
      super(holder);
    }

    /** {@code процесс 4711 с 2026-11-30T03:15:00+03:00}; «другой процесс» when it has not said. */
    public String holder() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Takes the lock of a site.
   *
   * @param internal the site's internal folder, which exists
   * @throws Held when another process has it
   */
  static SiteLock take(Path internal, Clock clock) throws IOException, Held {
    Path file = internal.resolve(FILE);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (tryLock(channel) == null) {
        throw new Held(holder(file));
      }
      DurableFiles.ownFile(file);
      channel.truncate(0);
      String words =
          "процесс "
              + ProcessHandle.current().pid()
              + " с "
              + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                  ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
      channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
      return new SiteLock(channel);
    } catch (IOException | Held | RuntimeException failure) {
      channel.close();
      throw failure;
    }
  }

  /**
   * Makes sure that the site may be changed.
   *
   * @throws IllegalStateException when the lock was given back
   */
  void requireHeld() {
    if (!channel.isOpen()) {
      throw new IllegalStateException("the lock of the site was given back");
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ofThisProcess) {
      return null;
    }
  }

  /** A holder says who it is right after it took the lock: what it says is waited for. */
  private static String holder(Path file) throws IOException {
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      String words = Files.readString(file).strip();
      if (!words.isEmpty()) {
        return words;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(WAIT));
    }
    return "другой процесс";
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
