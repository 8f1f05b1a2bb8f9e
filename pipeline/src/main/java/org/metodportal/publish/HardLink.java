package org.metodportal.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A finished file in a second place, where it takes no room again. */
public final class HardLink {
  private HardLink() {}

  /**
   * Makes the link; false on a disk that knows no links.
   *
   * @param source never changed afterwards
   * @param link does not exist
   */
  public static boolean make(Path source, Path link) throws IOException {
    try {
      Files.createLink(link, source);
      return true;
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      return false;
    }
  }

  /**
   * Makes the link, or a copy on a disk that knows no links.
   *
   * @param source never changed afterwards
   * @param target replaced when it exists
   */
  public static void orCopy(Path source, Path target) throws IOException {
    Files.deleteIfExists(target);
    if (!make(source, target)) {
      Files.copy(source, target);
    }
  }
}
