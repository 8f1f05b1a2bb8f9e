package org.metodportal.publish.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.PublisherDetails;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PublishedFile;
import org.metodportal.page.SmallFigures;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.opendata.DataSet;
import org.metodportal.page.opendata.Edition;
import org.metodportal.page.opendata.StatementTable;
import org.metodportal.page.opendata.TableColumn;
import org.metodportal.page.practice.PracticeBank;
import org.metodportal.publish.store.KeptFiles;

final class OpenDataTest {
  private static final String BASE = "https://metodportal.example/open-data/";
  private static final String INN = "4345000009";
  private static final PortalModel MODEL = SmallPortal.model();
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate SECOND = LocalDate.of(2026, 3, 2);

  @TempDir Path folder;

  @Test
  void everythingThatTheRegisterAndThePassportsNameIsThere() throws IOException {
    OpenData.Published published = write("1", null, "2026-03-01-01", FIRST, figures(), INN);

    List<CSVRecord> sets = CsvFile.rows(folder.resolve("1/list.csv"));
    assertEquals(List.of("property", "title", "value", "format"), header("1/list.csv"));
    List<OpenTables.OpenTable> withRows =
        OpenTables.ALL.stream().filter(each -> each.table() != StatementTable.TABLE).toList();
    assertEquals(withRows.size(), sets.size());
    for (CSVRecord set : sets) {
      assertTrue(set.get("property").matches(INN + "-[a-z0-9-]+"), set.get("property"));
      assertEquals("csv", set.get("format"));
      Map<String, String> meta = properties(set.get("value"));
      assertEquals("http://opendata.gosmonitor.ru/standard/3.0", meta.get("standardversion"));
      assertEquals(set.get("property"), meta.get("identifier"));
      assertEquals(set.get("title"), meta.get("title"));
      for (String day : List.of("created", "modified", "valid")) {
        LocalDate.parse(meta.get(day), DateTimeFormatter.BASIC_ISO_DATE);
      }
      for (String told :
          List.of("description", "creator", "subject", "provenance", "publishername")) {
        assertFalse(meta.get(told).isBlank(), told);
      }
      assertEquals("8 (8332) 00-00-00", meta.get("publisherphone"));
      assertEquals("data@rost.example", meta.get("publishermbox"));
      Path data = file(meta.get("data-20260301-structure-20260301"));
      List<CSVRecord> structure = CsvFile.rows(file(meta.get("structure-20260301")));
      assertEquals(
          CsvFile.header(data), structure.stream().map(row -> row.get("field name")).toList());
      String name = set.get("property").substring(INN.length() + 1);
      assertEquals(-1, Files.mismatch(data, folder.resolve("1/" + name + ".csv")));
      structure.forEach(row -> assertFalse(row.stream().anyMatch(String::isBlank), row.toString()));
    }
    assertEquals(
        List.of("datapackage.json", "list.csv"),
        published.files().stream()
            .filter(file -> file.dataSet() == null)
            .map(PublishedFile::name)
            .toList());
  }

  @Test
  void everyTableIsAWorkbookWithTheSameRowsToo() throws IOException {
    OpenData.Published published = write("1", null, "2026-03-01-01", FIRST, figures(), "");

    int tables = 0;
    for (PublishedFile file : published.files()) {
      if (file.dataSet() != null) {
        tables++;
        PublishedFile workbook = file.alsoAs().get(0);
        Path written = folder.resolve("1").resolve(workbook.name());
        assertEquals(Files.size(written), workbook.bytes());
        assertEquals(
            CsvFile.rows(folder.resolve("1").resolve(file.name())).size(), rowsOf(written));
      }
    }
    assertTrue(tables > 5, "only " + tables + " tables");
  }

  private static int rowsOf(Path workbook) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile())) {
      return read.getFirstSheet().read().size() - 1;
    }
  }

  @Test
  void everyRowFitsTheColumnsThatAreToldOfIt() throws IOException {
    OpenData.Published published = write("1", null, "2026-03-01-01", FIRST, figures(), "");

    for (PublishedFile file : published.files()) {
      DataSet set = file.dataSet();
      if (set == null) {
        continue;
      }
      List<CSVRecord> rows = CsvFile.rows(folder.resolve("1").resolve(file.name()));
      assertFalse(rows.isEmpty(), file.name());
      List<List<String>> keys = new ArrayList<>();
      for (CSVRecord row : rows) {
        keys.add(set.table().key().stream().map(row::get).toList());
        for (TableColumn column : set.table().columns()) {
          String cell = row.get(column.name());
          String at = file.name() + " " + column.name() + ": " + cell;
          assertTrue(!cell.isEmpty() || !column.required(), at);
          assertTrue(cell.isEmpty() || cell.matches(pattern(column)), at);
          assertTrue(
              cell.isEmpty() || column.words().isEmpty() || column.words().contains(cell), at);
        }
      }
      assertEquals(keys.stream().distinct().count(), keys.size(), file.name());
    }
  }

  @Test
  void withoutANumberThePublisherIsNotMadeUp() throws IOException {
    write("1", null, "2026-03-01-01", FIRST, figures(), "");

    List<String> identifiers =
        CsvFile.rows(folder.resolve("1/list.csv")).stream()
            .map(row -> row.get("property"))
            .toList();
    assertEquals("metodportal-indicators", identifiers.get(0));
    Map<String, String> meta = properties(BASE + "metodportal-indicators/meta.csv");
    assertEquals("", meta.get("publisherphone"));
    assertEquals("", meta.get("publishermbox"));
  }

  @Test
  void releaseWithTheSameFiguresChangesNoTableAndNoPassport() throws IOException {
    write("1", null, "2026-03-01-01", FIRST, figures(), "");
    Map<String, String> before = texts("1");
    OpenData.Published second = write("2", "1", "2026-03-02-01", SECOND, figures(), "");

    assertEquals(List.of("2026-03-01-01"), second.editions().stream().map(Edition::id).toList());
    assertEquals(before, texts("1"));
    Map<String, String> after = texts("2");
    before.remove("datapackage.json");
    after.remove("datapackage.json");
    // How an event stands is a matter of the day, so the plan's table and its passport may change.
    before.keySet().removeIf(file -> file.contains("roadmap"));
    after.keySet().removeIf(file -> file.contains("roadmap"));
    assertEquals(before, after, "only the description names the day of the release");
  }

  @Test
  void whatAnEarlierReleaseSaysOfColumnsIsLeftAsItWas() throws IOException {
    write("1", null, "2026-03-01-01", FIRST, figures(), "");
    Path structure = folder.resolve("1/metodportal-indicators/structure-20260301.csv");
    Files.writeString(structure, "earlier words");

    write("2", "1", "2026-03-02-01", SECOND, figures(), "");

    assertEquals("earlier words", Files.readString(structure));
  }

  @Test
  void otherFiguresMakeAnEditionAndTheOnesBeforeStay() throws IOException {
    write("1", null, "2026-03-01-01", FIRST, figures(), "");
    Figure total = total();
    List<Figure> other = replaced(total, total.denominator() + 1, ObservationFlag.NONE);
    OpenData.Published second = write("2", "1", "2026-03-02-01", SECOND, other, "");

    assertEquals(
        List.of("2026-03-02-01", "2026-03-01-01"),
        second.editions().stream().map(Edition::id).toList());
    for (String table : List.of("indicators.csv", "status.csv", "clusters.csv")) {
      assertEquals(text("1/" + table), text("2/releases/2026-03-01-01/" + table), table);
      assertEquals(text("2/" + table), text("2/releases/2026-03-02-01/" + table), table);
    }
    DataSet indicators = second.files().get(0).dataSet();
    assertEquals(FIRST, indicators.created());
    assertEquals(SECOND, indicators.modified());
    assertEquals(FIRST, indicators.structured());
    assertEquals(
        List.of("data-20260302-structure-20260301", "data-20260301-structure-20260301"),
        indicators.versions().stream().map(DataSet.Version::name).toList());
    assertEquals(
        text("1/indicators.csv"),
        text("2/metodportal-indicators/data-20260301-structure-20260301.csv"));
    DataSet roadmap =
        second.files().stream()
            .filter(file -> file.name().equals("roadmap.csv"))
            .findFirst()
            .orElseThrow()
            .dataSet();
    assertEquals(1, roadmap.versions().size());
    assertEquals(FIRST, roadmap.created());
  }

  @Test
  void whatIsHiddenTonightIsHiddenInTheEditionsBefore() throws IOException {
    write("1", null, "2026-03-01-01", FIRST, figures(), "");
    Figure total = total();
    write("2", "1", "2026-03-02-01", SECOND, replaced(total, 0, ObservationFlag.HIDDEN), "");

    String old = "2/releases/2026-03-01-01/";
    List<CSVRecord> rows = CsvFile.rows(folder.resolve(old + "indicators.csv"));
    CSVRecord hidden =
        rows.stream()
            .filter(row -> row.get("indicator").equals(total.indicator()))
            .filter(row -> row.get("breakdown").equals("total"))
            .filter(row -> row.get("year").equals(String.valueOf(total.year())))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "c",
        hidden.get("numerator")
            + hidden.get("denominator")
            + hidden.get("value")
            + hidden.get("flag"));
    assertEquals(figures().size(), rows.size());
    assertEquals(
        1, differences(text("1/indicators.csv"), text(old + "indicators.csv")), "one row differs");
    assertTrue(
        CsvFile.rows(folder.resolve("1/status.csv")).stream()
            .anyMatch(row -> row.get("indicator").equals(total.indicator())));
    assertFalse(
        CsvFile.rows(folder.resolve(old + "status.csv")).stream()
            .anyMatch(row -> row.get("indicator").equals(total.indicator())));
    assertFalse(
        CsvFile.rows(folder.resolve(old + "clusters.csv")).stream()
            .anyMatch(row -> row.get("territory").equals(total.territory())));
    assertEquals(
        text(old + "indicators.csv"),
        text("2/metodportal-indicators/data-20260301-structure-20260301.csv"));
    assertTrue(text("1/indicators.csv").contains(",31,251,"), "the release before stays as it is");
  }

  private static String pattern(TableColumn column) {
    return switch (column.type()) {
      case "integer" -> "-?\\d+";
      case "number" -> "-?\\d+(\\.\\d+)?";
      case "year" -> "\\d{4}";
      case "date" -> "\\d{4}-\\d{2}-\\d{2}";
      case "boolean" -> "true|false";
      default -> "(?s).*";
    };
  }

  private static long differences(String one, String other) {
    List<String> rows = other.lines().toList();
    return one.lines().filter(row -> !rows.contains(row)).count();
  }

  private static List<Figure> figures() {
    return MODEL.territories().stream()
        .flatMap(territory -> territory.figures().stream())
        .sorted(Figure.ORDER)
        .toList();
  }

  /** A public total of persons with a status. */
  private static Figure total() {
    return figures().stream()
        .filter(each -> each.indicator().equals("k1") && each.breakdown() == Breakdown.TOTAL)
        .filter(each -> each.year() == 2024)
        .findFirst()
        .orElseThrow();
  }

  private static List<Figure> replaced(Figure total, long denominator, ObservationFlag flag) {
    Figure other =
        SmallFigures.share(
            total.territory(),
            total.indicator(),
            total.year(),
            Breakdown.TOTAL,
            "",
            31,
            denominator,
            total.target(),
            flag);
    return figures().stream().map(each -> each.equals(total) ? other : each).toList();
  }

  private OpenData.Published write(
      String to,
      @Nullable String former,
      String release,
      LocalDate asOf,
      List<Figure> figures,
      String inn)
      throws IOException {
    PortalDescription portal = MODEL.portal();
    PublisherDetails details =
        inn.isEmpty()
            ? PublisherDetails.NONE
            : new PublisherDetails(
                inn, "+7 (8332) 00-00-00", "data@rost.example", "начальник отдела");
    return new OpenData(
            folder.resolve(to), former == null ? null : folder.resolve(former), KeptFiles.NONE)
        .write(
            new OpenContent(
                new PortalDescription(
                    portal.title(),
                    portal.shortTitle(),
                    portal.baseUrl(),
                    portal.publisher(),
                    portal.contacts(),
                    true,
                    details),
                asOf,
                figures,
                PracticeBank.of(MODEL.territories()),
                MODEL.territories()),
            release,
            NewEdition.ADDED);
  }

  private Map<String, String> properties(String address) throws IOException {
    Map<String, String> properties = new TreeMap<>();
    CsvFile.read(file(address), row -> properties.put(row.get("property"), row.get("value")));
    return properties;
  }

  private Path file(String address) {
    assertTrue(address.startsWith(BASE), address);
    return folder.resolve("1").resolve(address.substring(BASE.length()));
  }

  private List<String> header(String name) throws IOException {
    return CsvFile.header(folder.resolve(name));
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  private Map<String, String> texts(String root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(root))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            folder.resolve(root).relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }
}
