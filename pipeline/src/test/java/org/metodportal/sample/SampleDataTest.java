package org.metodportal.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {

  private static final List<String> FIVE =
      List.of("totsky", "oktyabrsky", "kirov", "krasnogvardeysky", "kaspiysk");

  @TempDir Path folder;

  @Test
  void splitsThePortalsOwnNumberWithoutRemainder() {
    assertEquals(
        Map.of(
            "totsky",
            600,
            "oktyabrsky",
            900,
            "kirov",
            4000,
            "krasnogvardeysky",
            700,
            "kaspiysk",
            1200),
        SampleData.split(7400, FIVE));
  }

  @Test
  void splitsEveryNumberIntoPartsThatSumToIt() {
    for (int persons : new int[] {0, 1, 4, 7, 99, 1_000_003, Integer.MAX_VALUE}) {
      Map<String, Integer> parts = SampleData.split(persons, FIVE);
      assertEquals(FIVE, List.copyOf(parts.keySet()));
      assertEquals(persons, parts.values().stream().mapToLong(Integer::longValue).sum());
    }
  }

  @Test
  void givesTheRemainderToTheLargestFraction() {
    // 10 of 7400: totsky 0.81, oktyabrsky 1.22, kirov 5.41, krasnogvardeysky 0.95, kaspiysk 1.62.
    assertEquals(List.of(1, 1, 5, 1, 2), List.copyOf(SampleData.split(10, FIVE).values()));
  }

  @Test
  void weighsAnUnknownTerritoryAsOneThousand() {
    assertEquals(
        Map.of("elsewhere", 10, "totsky", 6), SampleData.split(16, List.of("elsewhere", "totsky")));
  }

  @Test
  void splitsAmongNoTerritories() {
    assertEquals(Map.of(), SampleData.split(5, List.of()));
  }

  @Test
  void refusesANegativeNumberAndATerritoryNamedTwice() {
    assertThrows(IllegalArgumentException.class, () -> SampleData.split(-1, FIVE));
    assertThrows(
        IllegalArgumentException.class, () -> SampleData.split(5, List.of("totsky", "totsky")));
    assertThrows(
        IllegalArgumentException.class,
        () -> SampleData.write(folder, Map.of("totsky", -1), 1, line -> {}));
  }

  @Test
  void writesTheSameBytesForTheSameSeed() throws IOException {
    write("one", 300, 7);
    write("two", 300, 7);
    List<Path> files = Rows.files(folder.resolve("one"));
    assertEquals(5 * 12 + 1, files.size());
    for (Path file : files) {
      Path twin = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
      assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(twin), file.toString());
    }
  }

  @Test
  void writesOtherPeopleForAnotherSeed() throws IOException {
    write("one", 300, 7);
    write("two", 300, 8);
    Path staff = Path.of("totsky", "staff.csv");
    assertFalse(
        Files.readString(folder.resolve("one").resolve(staff))
            .equals(Files.readString(folder.resolve("two").resolve(staff))));
  }

  @Test
  void writesATerritoryTheSameWhateverElseIsWritten() throws IOException {
    SampleData.write(folder.resolve("both"), Map.of("a", 40, "b", 60), 1, line -> {});
    SampleData.write(folder.resolve("alone"), Map.of("b", 60), 1, line -> {});
    Path staff = Path.of("b", "staff.csv");
    assertEquals(
        Files.readString(folder.resolve("alone").resolve(staff)),
        Files.readString(folder.resolve("both").resolve(staff)));
  }

  @Test
  void writesAnySmallNumberOfPersons() throws IOException {
    for (int persons : new int[] {0, 1, 2, 3, 11, 100}) {
      Path out = folder.resolve("small-" + persons);
      SampleData.write(out, Map.of("totsky", persons), 1, line -> {});
      assertEquals(12, Rows.files(out.resolve("totsky")).size());
    }
    assertEquals(List.of(), Rows.of(folder.resolve("small-0").resolve("totsky"), "staff"));
    assertFalse(Rows.of(folder.resolve("small-1").resolve("totsky"), "staff").isEmpty());
  }

  @Test
  void writesTheGrowingTablesOfALargeTerritoryByYear() throws IOException {
    SampleData.write(folder, Map.of("kirov", 50_001), 1, line -> {});
    List<String> names =
        Rows.files(folder.resolve("kirov")).stream().map(f -> f.getFileName().toString()).toList();
    assertEquals(8 + 4 * 6, names.size());
    for (String table : List.of("staff", "diagnostics", "routes", "training")) {
      for (int year = 2020; year <= 2025; year++) {
        assertTrue(names.contains(table + "-" + year + ".csv"), table + " " + year);
      }
    }
    try (var lines = Files.lines(folder.resolve("kirov").resolve("staff-2023.csv"))) {
      assertTrue(lines.skip(1).allMatch(line -> line.startsWith("2023;")));
    }
    try (var lines = Files.lines(folder.resolve("kirov").resolve("training-2023.csv"))) {
      assertTrue(lines.skip(1).allMatch(line -> line.split(";")[2].startsWith("2023-")));
    }
  }

  @Test
  void refusesAFolderWithOtherFilesOfTheSameTables() throws IOException {
    Path other = Files.createDirectories(folder.resolve("totsky")).resolve("staff-2023.csv");
    Files.writeString(other, "year\n");
    IOException refused =
        assertThrows(
            IOException.class, () -> SampleData.write(folder, Map.of("totsky", 30), 1, line -> {}));
    assertTrue(refused.getMessage().contains("staff-2023.csv"), refused.getMessage());
    assertEquals(List.of(other), Rows.files(folder));
  }

  @Test
  void saysWhatItWroteAndThatNobodyInItExists() throws IOException {
    List<String> lines = new ArrayList<>();
    SampleData.write(folder, Map.of("totsky", 600, "kaspiysk", 30), 12, lines::add);
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("kaspiysk: организаций "), lines.get(0));
    String notice = Files.readString(folder.resolve("README.ru.md"));
    assertTrue(notice.contains("sample-data") && notice.contains("придуманы"), notice);
    assertTrue(
        notice.contains("начальное число: 12") && notice.contains("| totsky | 600 |"), notice);
  }

  @Test
  void shippedTablesAreWhatTheGeneratorWrites() throws IOException {
    SampleData.write(folder, SampleData.split(7400, FIVE), 2026, line -> {});
    for (Path file : Rows.files(folder)) {
      Path shipped = Path.of("..", "data").resolve(folder.relativize(file));
      assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(shipped), shipped.toString());
    }
  }

  private void write(String name, int persons, long seed) throws IOException {
    SampleData.write(folder.resolve(name), SampleData.split(persons, FIVE), seed, line -> {});
  }
}
