package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.disk.FileTree;

/** The commands as a person runs them, on the shipped content and tables. */
class WholePortalTest {
  private static final Path CONTENT = Path.of("..", "content");
  private static final Path DATA = Path.of("..", "data");
  private static final Path TEMPLATES = Path.of("..", "site-templates");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir private Path folder;

  private static int run(String command, Path content, Path data, String... more) {
    List<String> words =
        new java.util.ArrayList<>(
            List.of(
                command,
                "--content",
                content.toString(),
                "--data",
                data.toString(),
                "--templates",
                TEMPLATES.toString(),
                "--as-of",
                "2026-11-21",
                "--quiet"));
    words.addAll(List.of(more));
    return Main.run(words.toArray(String[]::new));
  }

  private static Map<String, String> bytes(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        files.put(
            name,
            name.equals("run.json")
                ? withoutSeconds(file)
                : new String(
                    Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static String withoutSeconds(Path file) throws IOException {
    return Files.readString(file).replaceAll("\"seconds\" : [0-9.]+", "");
  }

  private static List<CSVRecord> table(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return CSV.parse(reader).getRecords();
    }
  }

  @Test
  @EnabledIfSystemProperty(
      named = "metodportal.thorough",
      matches = "true",
      disabledReason = "everything is built a second time: -Pthorough")
  void theSameInputGivesTheSameBytesAgain() throws IOException {
    Path first = ShippedPortal.out();
    Path second = folder.resolve("second");
    assertEquals(0, run("build", CONTENT, DATA, "--out", second.toString()));
    assertEquals(bytes(first.resolve("public")), bytes(second.resolve("public")));
    assertEquals(bytes(first.resolve("internal")), bytes(second.resolve("internal")));
  }

  @Test
  void openDataKeepsItsDescriptionAndHidesSmallGroups() throws IOException {
    Path open = ShippedPortal.out().resolve("public/open-data");
    JsonNode dataPackage = new ObjectMapper().readTree(open.resolve("datapackage.json").toFile());
    JsonNode resource = dataPackage.path("resources").get(0);
    assertEquals("tabular-data-package", dataPackage.path("profile").asText());
    assertTrue(Pattern.matches("[-a-z0-9._/]+", dataPackage.path("name").asText()));
    assertEquals("tabular-data-resource", resource.path("profile").asText());
    assertEquals(
        Files.size(open.resolve(resource.path("path").asText())), resource.path("bytes").asLong());

    List<CSVRecord> rows = table(open.resolve("indicators.csv"));
    JsonNode fields = resource.path("schema").path("fields");
    Set<List<String>> keys = new HashSet<>();
    assertFalse(rows.isEmpty());
    for (CSVRecord row : rows) {
      assertEquals(fields.size(), row.size());
      for (JsonNode field : fields) {
        String cell = row.get(field.path("name").asText());
        String pattern =
            switch (field.path("type").asText()) {
              case "integer" -> "|-?\\d+";
              case "number" -> "|-?\\d+(\\.\\d+)?";
              case "year" -> "\\d{4}";
              default -> "(?s).*";
            };
        assertTrue(cell.matches(pattern), field.path("name").asText() + ": " + cell);
        assertTrue(
            !field.path("constraints").path("required").asBoolean() || !cell.isEmpty(), cell);
      }
      assertTrue(keys.add(row.toList().subList(0, 5)), "twice: " + row);
      assertTrue(row.get("flag").isEmpty() == !row.get("value").isEmpty(), row.toString());
      if (row.get("flag").equals("c")) {
        assertEquals("", row.get("numerator") + row.get("denominator") + row.get("value"));
      }
      if (row.get("indicator").equals("t6") && !row.get("denominator").isEmpty()) {
        long denominator = Long.parseLong(row.get("denominator"));
        assertTrue(denominator == 0 || denominator >= 5, row.toString());
      }
    }
    Set<List<String>> counted = new HashSet<>();
    for (CSVRecord row : table(ShippedPortal.out().resolve("internal/indicators.csv"))) {
      counted.add(row.toList().subList(0, 5));
    }
    assertTrue(keys.containsAll(counted));
    for (CSVRecord row : rows) {
      // Where nobody is, a row may be written to hide that.
      assertTrue(
          counted.contains(row.toList().subList(0, 5)) || row.get("flag").equals("c"),
          row.toString());
    }
  }

  @Test
  void whatTablesReferToStandsInTheDictionaries() throws IOException {
    Path open = ShippedPortal.out().resolve("public/open-data");
    int references = 0;
    for (JsonNode resource :
        new ObjectMapper().readTree(open.resolve("datapackage.json").toFile()).path("resources")) {
      Path table = open.resolve(resource.path("path").asText());
      for (JsonNode reference : resource.at("/schema/foreignKeys")) {
        references++;
        JsonNode to = reference.path("reference");
        Set<List<String>> known =
            keys(open.resolve(to.path("resource").asText() + ".csv"), to.path("fields"));
        for (List<String> named : keys(table, reference.path("fields"))) {
          assertTrue(known.contains(named), table.getFileName() + ": " + named);
        }
      }
    }
    assertTrue(references > 12, "references: " + references);
  }

  private static Set<List<String>> keys(Path table, JsonNode columns) throws IOException {
    List<String> names = new ArrayList<>();
    columns.forEach(column -> names.add(column.asText()));
    Set<List<String>> keys = new HashSet<>();
    table(table).forEach(row -> keys.add(names.stream().map(row::get).toList()));
    return keys;
  }

  @Test
  void bankOfPracticesIsPublishedWithItsFiles() throws IOException {
    Path site = ShippedPortal.out().resolve("public");
    JsonNode resource = null;
    for (JsonNode each :
        new ObjectMapper()
            .readTree(site.resolve("open-data/datapackage.json").toFile())
            .path("resources")) {
      if (each.path("name").asText().equals("practices")) {
        resource = each;
      }
    }
    assertNotNull(resource);
    Path table = site.resolve("open-data").resolve(resource.path("path").asText());
    List<CSVRecord> rows = table(table);

    assertEquals("practices.csv", table.getFileName().toString());
    assertEquals(Files.size(table), resource.path("bytes").asLong());
    assertEquals(resource.path("schema").path("fields").size(), rows.get(0).size());
    for (CSVRecord row : rows) {
      assertTrue(
          Files.exists(site.resolve("practices").resolve(row.get("slug")).resolve("index.html")));
    }
    assertEquals(
        Files.readString(CONTENT.resolve("oktyabrsky/practices/files/pamyatka-dezhurnogo.txt")),
        Files.readString(site.resolve("practices/tsifrovoy-dezhurnyy/pamyatka-dezhurnogo.txt")));
    assertTrue(Files.readString(site.resolve("practices/feed.atom")).contains("<entry>"));
    assertTrue(
        Files.readString(site.resolve("open-data/index.html")).contains("href=\"practices.csv\""));
  }

  private static List<String> rowsOfTotsky(Path table) throws IOException {
    return Files.readAllLines(table).stream().filter(row -> row.startsWith("totsky,")).toList();
  }

  @Test
  void publishingSwitchesWholeReleasesAndKeepsLastGoodPages() throws IOException {
    Path content = folder.resolve("content");
    Path data = folder.resolve("data");
    SmallSite.in(folder);
    FileTree.copy(CONTENT.resolve("totsky"), content.resolve("totsky"));
    FileTree.copy(DATA.resolve("totsky"), data.resolve("totsky"));
    Path site = folder.resolve("site");
    String[] where = {"--site", site.toString(), "--keep", "2"};
    assertEquals(0, run("publish", content, data, where));
    Path first = site.resolve("current").toRealPath();
    String good = Files.readString(first.resolve("totsky/index.html"));
    assertEquals("2026-11-21-01", first.getFileName().toString());

    Files.writeString(data.resolve("totsky/staff.csv"), "year;person_id\n2024;P-1\n");
    assertEquals(1, run("publish", content, data, where));
    Path second = site.resolve("current").toRealPath();
    assertNotEquals(first, second);
    String kept = Files.readString(second.resolve("totsky/index.html"));
    assertTrue(kept.contains("анные на"), "says of which day the data are");
    assertEquals(
        table(first.resolve("open-data/indicators.csv")).stream().map(CSVRecord::toList).toList(),
        table(second.resolve("open-data/indicators.csv")).stream().map(CSVRecord::toList).toList());
    for (String counts : List.of("staffing.csv", "completions.csv", "deficits.csv")) {
      Path before = first.resolve("open-data").resolve(counts);
      List<String> rows = rowsOfTotsky(before);
      assertTrue(rows.stream().anyMatch(row -> row.startsWith("totsky,2025,")), counts);
      assertEquals(rows, rowsOfTotsky(second.resolve("open-data").resolve(counts)), counts);
    }
    assertFalse(good.isEmpty());

    Files.copy(content.resolve("portal.yaml"), folder.resolve("portal.yaml"));
    Files.writeString(content.resolve("portal.yaml"), "title: [");
    assertEquals(3, run("publish", content, data, where));
    assertEquals(second, site.resolve("current").toRealPath());
    Files.copy(
        folder.resolve("portal.yaml"),
        content.resolve("portal.yaml"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertEquals(1, run("publish", content, data, where));
    assertEquals(second, site.resolve("current").toRealPath(), "nothing changed since then");
    String[] again = {"--site", site.toString(), "--keep", "2", "--force"};
    assertEquals(1, run("publish", content, data, again));
    assertFalse(Files.exists(first), "the third release leaves no room for the first");
    try (Stream<Path> left = Files.list(site)) {
      assertEquals(
          List.of("current", "internal", "releases"),
          left.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }
}
