package org.metodportal.build.runner;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.publish.disk.FileTree;

/**
 * A folder for what the job hands over. Its name has the number of the process, so that the next
 * run on this machine finds and deletes what a killed one left.
 */
final class ExchangeFolder implements AutoCloseable {
  private static final String PREFIX = "metodportal-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-.*");

  private final Path folder;

  private ExchangeFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes a folder for this process in another and clears those of dead ones there. */
  static ExchangeFolder in(Path parent) throws IOException {
    Path folder =
        Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-")
            .toAbsolutePath();
    clearDead(parent);
    return new ExchangeFolder(folder);
  }

  Path path() {
    return folder;
  }

  /** What belongs to another user, or is deleted by another run at the same time, stays. */
  static void clearDead(Path temporary) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path each : found) {
        Matcher name = NAME.matcher(each.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          try {
            FileTree.delete(each);
          } catch (IOException notOurs) {
            // It is no fault of this run.
          }
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    FileTree.delete(folder);
  }
}
