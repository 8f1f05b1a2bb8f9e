package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

/** The shipped content and tables, built once per JVM on a fixed day. */
public final class ShippedPortal {
  public static final Path CONTENT = Path.of("..", "content");
  public static final Path DATA = Path.of("..", "data");

  private static final Path OUT =
      Path.of("target", "shipped-portal-" + System.getProperty("metodportal.fork", "0"));

  private ShippedPortal() {}

  /** What the build wrote: {@code public/} and {@code internal/}; nobody changes it. */
  public static Path out() {
    return Once.BUILT;
  }

  private static final class Once {
    static final Path BUILT = build();

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
      return OUT;
    }
  }
}
