package org.metodportal.golden;

import static org.junit.jupiter.api.Assertions.assertFalse;

/**
 * Whether expectations that are kept as files are written anew instead of being compared: only when
 * a person asks for it with {@code -Dmetodportal.golden=write}, to look at what changed before it
 * is committed.
 */
public final class Golden {
  private Golden() {}

  /** Whether to write; on a build server to ask for it is a failure. */
  public static boolean isWritten() {
    boolean written = "write".equals(System.getProperty("metodportal.golden"));
    assertFalse(
        written && System.getenv().containsKey("CI"),
        "expectations are never written on a build server");
    return written;
  }
}
