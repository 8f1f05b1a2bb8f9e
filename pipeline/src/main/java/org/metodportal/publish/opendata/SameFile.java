package org.metodportal.publish.opendata;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts an unchanged file in a second place: as a hard link, so that it takes no room again, or as a
 * copy where the disk knows no links.
 */
final class SameFile {
  private SameFile() {}

  /**
   * Puts it.
   *
   * @param source never changed afterwards
   * @param target replaced when it exists
   */
  static void put(Path source, Path target) throws IOException {
    Files.deleteIfExists(target);
    try {
      Files.createLink(target, source);
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
