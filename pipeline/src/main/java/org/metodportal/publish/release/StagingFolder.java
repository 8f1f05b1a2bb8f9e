package org.metodportal.publish.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.metodportal.publish.disk.FileTree;

/**
 * A folder where something is made before it has its name. It is deleted when it is closed, and
 * also when the process is asked to end (SIGTERM, SIGINT, SIGHUP); what a killed process leaves is
 * recognised by its name.
 */
public final class StagingFolder implements AutoCloseable {
  /** How the names of staging folders begin. */
  static final String PREFIX = ".making-";

  private final Path folder;
  private final Thread hook;

  private StagingFolder(Path folder) {
    this.folder = folder;
    this.hook = new Thread(this::deleteAtEnd, "delete " + folder.getFileName());
  }

  /** Makes a staging folder inside a folder, which is made when it does not exist. */
  public static StagingFolder in(Path parent) throws IOException {
    Files.createDirectories(parent);
    StagingFolder staging = new StagingFolder(Files.createTempDirectory(parent, PREFIX));
    Runtime.getRuntime().addShutdownHook(staging.hook);
    return staging;
  }

  /** Where the public folder is made. */
  public Path publicFolder() {
    return folder.resolve("public");
  }

  /** Where the internal folder is made. */
  public Path internalFolder() {
    return folder.resolve("internal");
  }

  /** Others may still write while the process ends, so what they add is deleted again. */
  private void deleteAtEnd() {
    for (int attempt = 0; attempt < 20; attempt++) {
      try {
        FileTree.delete(folder);
        return;
      } catch (IOException stillWritten) {
        Thread.onSpinWait();
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process ends: the hook deletes the folder.
      return;
    }
    FileTree.delete(folder);
  }
}
