package org.metodportal.oracle;

import java.nio.file.Path;
import org.metodportal.cli.ShippedPortal;

/** The portal built from the shipped content and tables. */
final class BuiltPortal {
  static final Path CONTENT = ShippedPortal.CONTENT;
  static final Path DATA = ShippedPortal.DATA;

  private BuiltPortal() {}

  /** The folder for the office, with {@code indicators.csv} where nothing is hidden. */
  static Path internal() {
    return ShippedPortal.out().resolve("internal");
  }
}
