package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.metodportal.cli.Main;

/** The portal built once per JVM from the shipped content and tables, on a fixed day. */
final class BuiltPortal {
  static final Path CONTENT = Path.of("..", "content");
  static final Path DATA = Path.of("..", "data");
  private static final Path OUT = Path.of("target", "oracle-portal");

  private BuiltPortal() {}

  /** The folder for the office, with {@code indicators.csv} where nothing is hidden. */
  static Path internal() {
    return Once.INTERNAL;
  }

  private static final class Once {
    static final Path INTERNAL = build();

    private static Path build() {
      int exit =
          Main.run(
              "build",
              "--content",
              CONTENT.toString(),
              "--data",
              DATA.toString(),
              "--templates",
              Path.of("..", "site-templates").toString(),
              "--out",
              OUT.toString(),
              "--as-of",
              "2026-11-21",
              "--quiet");
      assertEquals(0, exit, "the shipped content and tables build without a problem");
      return OUT.resolve("internal");
    }
  }
}
