package org.metodportal.oracle.dirty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.cli.Main;
import org.metodportal.golden.Thorough;
import org.metodportal.sample.SampleData;

/**
 * Tables as dirty as those of real offices are read and counted twice, by the product and by the
 * plain reading of the contracts; every bin of every file and every figure must be the same.
 */
class DirtyFiguresAgreeTest {
  private static final Path CONTENT = Path.of("..", "content");
  private static final List<String> TERRITORIES =
      List.of("kirov", "kaspiysk", "krasnogvardeysky", "totsky");

  /** How many seeds are tried, from which on; a longer search names them on the command line. */
  private static final int SEEDS = Integer.getInteger("dirty.seeds", Thorough.isAsked() ? 12 : 4);

  private static final int FIRST_SEED = Integer.getInteger("dirty.first", 1);
  private static final int SHOWN = 20;
  private static final int PERSONS = 40;
  private static final Pattern PUBLISHED = Pattern.compile("(?m)^published: (\\d{4})");
  private static final Pattern POSITIVE = Pattern.compile("(?m)^  verdict: положительное\\s*$");

  @TempDir Path folder;

  /** A territory under a seed: its own copy of the content and its own dirty tables. */
  private record Office(String territory, int seed) {
    String slug() {
      return territory + "-s" + seed;
    }
  }

  @Test
  void binsAndFiguresOfDirtyTablesAgree() throws IOException {
    Map<String, TableSchema> schemas = TableSchema.readAll(Path.of("..", "data", "schema"));
    List<Office> offices =
        IntStream.range(FIRST_SEED, FIRST_SEED + SEEDS)
            .mapToObj(seed -> new Office(TERRITORIES.get(seed % TERRITORIES.size()), seed))
            .toList();
    write(schemas, offices);
    Path internal = build(offices);

    Map<String, String> expected = new TreeMap<>();
    for (Office office : offices) {
      ReferenceReader.Tables tables =
          ReferenceReader.read(schemas, folder.resolve("data").resolve(office.slug()));
      tables.bins().forEach(bin -> expected.put(place(bin), ends(bin)));
      ReferenceFigures.of(
              ReferenceFigures.rules(office.territory()),
              tables.rows(),
              practices(CONTENT.resolve(office.territory()).resolve("practices")))
          .forEach(row -> expected.put(office.slug() + " | " + row.place(), row.figures()));
      ReferenceCounts.of(tables.rows())
          .forEach((place, count) -> expected.put(office.slug() + " | " + place, count));
    }
    Map<String, String> actual = new TreeMap<>(bins(internal.resolve("run.json")));
    actual.putAll(figures(internal.resolve("indicators.csv")));
    for (String table : List.of("staffing", "completions", "deficits")) {
      actual.putAll(counts(internal.resolve(table + ".csv")));
    }

    assertTrue(expected.size() > 100 * SEEDS, "the tables are dirty, not empty");
    List<String> differences = differences(expected, actual);
    assertEquals(
        "",
        String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size()))),
        () -> differences.size() + " differences (place: by the contract ≠ by the product)");
  }

  private void write(Map<String, TableSchema> schemas, List<Office> offices) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.copy(CONTENT.resolve("portal.yaml"), folder.resolve("content").resolve("portal.yaml"));
    for (Office office : offices) {
      copy(CONTENT.resolve(office.territory()), folder.resolve("content").resolve(office.slug()));
      Path clean = folder.resolve("clean-" + office.seed());
      SampleData.write(clean, Map.of(office.territory(), PERSONS), office.seed(), line -> {});
      DirtyTables.write(
          schemas,
          clean.resolve(office.territory()),
          folder.resolve("data").resolve(office.slug()),
          office.seed());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private Path build(List<Office> offices) {
    Path out = folder.resolve("out");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--data",
                folder.resolve("data").toString(),
                "--templates",
                Path.of("..", "site-templates").toString(),
                "--out",
                out.toString(),
                "--as-of",
                "2026-11-21",
                "--quiet"));
    for (Office office : offices) {
      arguments.add("--territory");
      arguments.add(office.slug());
    }
    PrintStream errors = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      int exit = Main.run(arguments.toArray(String[]::new));
      assertTrue(exit == 0 || exit == 1, () -> exit + ": " + told.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(errors);
    }
    return out.resolve("internal");
  }

  private static String place(FileBin bin) {
    return bin.territory() + " | file | " + bin.file();
  }

  private static String ends(FileBin bin) {
    return String.format(
        "read %d, accepted %d, skipped %d, rejected %d",
        bin.read(), bin.accepted(), bin.skipped(), bin.rejected());
  }

  private static Map<String, String> bins(Path run) throws IOException {
    Map<String, String> bins = new TreeMap<>();
    for (JsonNode file : new ObjectMapper().readTree(run.toFile()).path("files")) {
      FileBin bin =
          new FileBin(
              file.path("territory").asText(),
              file.path("file").asText(),
              file.path("read").asInt(),
              file.path("accepted").asInt(),
              file.path("skipped").asInt(),
              file.path("rejected").asInt());
      bins.put(place(bin), ends(bin));
    }
    return bins;
  }

  private static Map<String, String> figures(Path table) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, String> figures = new TreeMap<>();
    try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
      for (CSVRecord line : parser) {
        FigureRow row =
            new FigureRow(
                line.get("indicator"),
                line.get("year"),
                line.get("breakdown"),
                line.get("member"),
                line.get("numerator"),
                line.get("denominator"),
                line.get("value"),
                line.get("target"),
                line.get("flag"),
                line.get("unknown"));
        String before = figures.put(line.get("territory") + " | " + row.place(), row.figures());
        assertEquals(null, before, () -> "given twice: " + row.place());
      }
    }
    return figures;
  }

  /** Counts above 0; a band without anybody is a row of the product alone. */
  private static Map<String, String> counts(Path table) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, String> counts = new TreeMap<>();
    try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
      for (CSVRecord line : parser) {
        if (line.get("count").matches(".*[1-9].*")) {
          String place =
              ReferenceCounts.place(
                  line.get("year"),
                  line.isMapped("topic") ? line.get("topic") : "completions",
                  line.isMapped("organizations") ? line.get("organizations") : "",
                  line.get(line.isMapped("programme") ? "programme" : "member"));
          String before = counts.put(line.get("territory") + " | " + place, line.get("count"));
          assertEquals(null, before, () -> "given twice: " + place);
        }
      }
    }
    return counts;
  }

  private static List<YearView.Verdict> practices(Path cards) throws IOException {
    List<YearView.Verdict> practices = new ArrayList<>();
    try (Stream<Path> files = Files.list(cards)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String card = Files.readString(file);
        Matcher published = PUBLISHED.matcher(card);
        if (published.find()) {
          practices.add(
              new YearView.Verdict(
                  Integer.parseInt(published.group(1)), POSITIVE.matcher(card).find()));
        }
      }
    }
    return practices;
  }

  private static List<String> differences(
      Map<String, String> expected, Map<String, String> actual) {
    Set<String> places = new TreeSet<>(expected.keySet());
    places.addAll(actual.keySet());
    List<String> differences = new ArrayList<>();
    for (String place : places) {
      String one = expected.get(place);
      String other = actual.get(place);
      if (!Objects.equals(one, other)) {
        differences.add(
            place
                + ": "
                + Objects.requireNonNullElse(one, "no row")
                + " ≠ "
                + Objects.requireNonNullElse(other, "no row"));
      }
    }
    return differences;
  }
}
