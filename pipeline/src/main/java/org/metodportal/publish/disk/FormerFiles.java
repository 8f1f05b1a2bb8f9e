package org.metodportal.publish.disk;

import java.io.IOException;
import java.nio.file.Path;

/** The files of a release that is kept: a new one need not write those that stay the same. */
public interface FormerFiles {
  /** No release is kept. */
  FormerFiles NONE = (path, sha256, target) -> false;

  /**
   * Gives a file a second place, where it is as it was when its release was sealed.
   *
   * @param path from the root of the release, with forward slashes
   * @param sha256 what it has to hold
   * @param target does not exist; its folder is made
   * @return false when there is no such file, and on a disk that knows no hard links
   */
  boolean link(String path, String sha256, Path target) throws IOException;
}
