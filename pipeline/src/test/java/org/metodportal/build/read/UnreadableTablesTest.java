package org.metodportal.build.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.fault.Faults;
import org.metodportal.fault.FaultyProvider;

/** A table that cannot be read stops nobody before its reader tells of it. */
final class UnreadableTablesTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(temp.resolve("staff.csv"), "year\n2024\n");
    Files.writeString(temp.resolve("roles.csv"), "kind\nтьютор\n");
    folder = FaultyProvider.of(temp);
    Faults.below(temp.toString());
  }

  /** Does something once for each file that it opens, which the machine then does not give. */
  private void eachRefused(Reading reading, Check check) throws IOException {
    Faults.listen();
    reading.run();
    List<String> opened =
        Faults.heard().keySet().stream().filter(where -> where.startsWith("open ")).toList();
    assertEquals(1, opened.size(), opened.toString());
    for (int nth = 1; nth <= 2; nth++) {
      Faults.plan(opened.get(0), nth, Faults.Kind.EACCES);
      check.run();
      assertTrue(Faults.end(), "file " + nth);
    }
  }

  private interface Reading {
    void run() throws IOException;
  }

  private interface Check {
    void run() throws IOException;
  }

  @Test
  void aTableThatCannotBeReadHasNoHashAndTheOtherHas() throws IOException {
    eachRefused(
        () -> new FileSums(folder).all(),
        () ->
            assertEquals(
                1,
                new FileSums(folder)
                    .all().values().stream().filter(FileSums.NONE::equals).count()));
  }

  @Test
  void aSnapshotPassesOverATableButNotOverAText() throws IOException {
    eachRefused(() -> take("data"), () -> take("data"));
    eachRefused(
        () -> take("data"), () -> assertThrows(IOException.class, () -> take("another folder")));
  }

  private InputSnapshot take(String passing) throws IOException {
    return InputSnapshot.take(Map.of(), Map.of("data", folder), passing, null, 0);
  }
}
