package org.metodportal.build.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed run left among the temporary files is cleared by the next one. */
final class ExchangeFolderTest {
  @TempDir Path temporary;

  @Test
  void foldersOfDeadProcessesAreClearedAndNothingElse() throws IOException {
    long own = ProcessHandle.current().pid();
    String dead = "metodportal-999999999999-x";
    for (String name : List.of(dead, "metodportal-" + own + "-y", "metodportal-home-z", "other")) {
      Files.writeString(Files.createDirectories(temporary.resolve(name)).resolve("block"), "rows");
    }

    ExchangeFolder.clearDead(temporary);

    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(
          List.of("metodportal-" + own + "-y", "metodportal-home-z", "other"),
          left.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aFolderIsGoneWhenTheJobHasEnded() throws IOException {
    Path path;
    try (ExchangeFolder folder = ExchangeFolder.in(temporary)) {
      path = folder.path();
      Files.writeString(path.resolve("block"), "rows");
      assertTrue(path.getFileName().toString().contains("-" + ProcessHandle.current().pid() + "-"));
    }
    assertFalse(Files.exists(path));
  }
}
