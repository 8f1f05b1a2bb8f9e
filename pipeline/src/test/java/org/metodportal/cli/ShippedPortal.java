package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.metodportal.publish.disk.FileTree;

/** The shipped content and tables, built once per run of the tests on a fixed day. */
public final class ShippedPortal {
  public static final Path CONTENT = Path.of("..", "content");
  public static final Path DATA = Path.of("..", "data");

  private static final Path OUT = Path.of("target", "shipped-portal");

  /** Says for which run of Maven it was built: its forks share it. */
  private static final Path RUN = Path.of("target", "shipped-portal.run");

  /** One fork builds while others wait; a file of its own, for closing one gives its locks up. */
  private static final Path LOCK = Path.of("target", "shipped-portal.lock");

  private ShippedPortal() {}

  /** What the build wrote: {@code public/} and {@code internal/}; nobody changes it. */
  public static Path out() {
    return Once.BUILT;
  }

  private static final class Once {
    static final Path BUILT = build();

    private static Path build() {
      String run = System.getProperty("metodportal.run", "");
      try (FileChannel channel =
          FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock();
        if (run.isEmpty() || !Files.exists(RUN) || !Files.readString(RUN).equals(run)) {
          buildAnew();
          Files.writeString(RUN, run);
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      return OUT;
    }

    /** Into an empty folder: what an earlier build published would stay published. */
    private static void buildAnew() throws IOException {
      FileTree.delete(OUT);
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
    }
  }
}
