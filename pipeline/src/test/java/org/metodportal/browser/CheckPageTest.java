package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.golden.Thorough;
import org.metodportal.oracle.dirty.DirtyOffice;
import org.metodportal.oracle.polluted.PollutedFile;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.check.CheckTables;
import org.metodportal.registry.check.TableCheck;
import org.metodportal.registry.check.Verdict;
import org.metodportal.registry.row.RowCounts;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.DataFolder;
import org.metodportal.source.table.MendedTable;

/** The page that checks tables says what the program says, and sends nothing anywhere. */
@BrowserTest
class CheckPageTest {
  private static final String ADDRESS = "check/";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How many dirty files are read by both; a longer search names them on the command line. */
  private static final int FILES = Integer.getInteger("check.files", Thorough.isAsked() ? 60 : 16);

  private static final int PERSONS = 30;

  @TempDir Path folder;

  private static Page open(Browser browser, ShippedSite site) {
    BrowserContext context = browser.newContext();
    Page page = context.newPage();
    page.navigate(site.root().resolve(ADDRESS).toString());
    return page;
  }

  private static void choose(Page page, String name, byte[] bytes) {
    page.setInputFiles("#check-files", new FilePayload(name, "text/csv", bytes));
    page.waitForFunction(
        "() => /^(Проверено|Файл не)/.test(document.querySelector('#check-status').textContent)");
  }

  private static final String DIRTY =
      """
      Отчёт;;;
      Код мероприятия;Дата;Уровень;Участников
      e-1;5 июня 2024 г.;Муниципальный;1 234
      e-2;31.02.2024;муниципальный;7
      Итого;;;8
      """;

  @Test
  void aChosenFileIsJudgedAndItsMendedCopyDownloaded(Browser browser, ShippedSite site)
      throws IOException {
    try (Page page = open(browser, site)) {
      choose(page, "Мероприятия.csv", DIRTY.getBytes(Charset.forName("windows-1251")));
      assertEquals("Проверено. Ошибок: 1, предупреждений: 0.", page.textContent("#check-status"));
      assertEquals("Мероприятия.csv", page.textContent("#check-results h2"));
      assertEquals(
          List.of("4", "Дата"), page.locator("#check-results td").allTextContents().subList(0, 2));
      assertTrue(page.textContent("#check-results td.wide").startsWith("Ошибка. «31.02.2024»"));
      Download copy = page.waitForDownload(() -> page.click("#check-results a[download]"));
      assertEquals("Мероприятия-исправлено.csv", copy.suggestedFilename());
      assertEquals(
          "\uFEFFКод мероприятия;Дата;Уровень;Участников\r\n"
              + "e-1;05.06.2024;муниципальный;1234\r\n"
              + "e-2;31.02.2024;муниципальный;7\r\n",
          Files.readString(copy.path(), StandardCharsets.UTF_8));
      page.context().close();
    }
  }

  @Test
  void nothingIsAskedForOnceTheReaderIsThere(Browser browser, ShippedSite site) {
    try (Page page = open(browser, site)) {
      choose(page, "events.csv", DIRTY.getBytes(StandardCharsets.UTF_8));
      page.context().setOffline(true);
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      choose(page, "events.csv", "event_id;date;level\n".getBytes(StandardCharsets.UTF_8));
      assertEquals("Проверено. Ошибок: 0, предупреждений: 1.", page.textContent("#check-status"));
      assertEquals(List.of(), asked);
      page.context().close();
    }
  }

  @Test
  void withoutTheScriptThePageSaysHowElse(Browser browser, ShippedSite site) {
    try (BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = context.newPage()) {
      page.navigate(site.root().resolve(ADDRESS).toString());
      assertTrue(page.isVisible("#check-off"));
      assertFalse(page.isVisible("#check-form"));
    }
  }

  @Test
  void bothReadersSayTheSameOfDirtyFiles(Browser browser, ShippedSite site) throws IOException {
    try (Page page = open(browser, site)) {
      choose(page, "events.csv", DIRTY.getBytes(StandardCharsets.UTF_8));
      CheckTables tables =
          CheckTables.unpacked(
              Objects.requireNonNull(page.textContent("#check-knowledge")).strip());
      int compared = 0;
      for (int seed = 1; compared < FILES / 2; seed++) {
        Path data = folder.resolve("office-" + seed);
        DirtyOffice.write(folder.resolve("clean-" + seed), data.resolve("t"), PERSONS, seed);
        compared += same(page, tables, data, "office " + seed);
      }
      for (long number = 1; compared < FILES; number++) {
        PollutedFile file = PollutedFile.of(number);
        Path data = folder.resolve("polluted-" + number);
        Files.createDirectories(data.resolve("t"));
        Files.write(data.resolve("t").resolve("events.csv"), file.bytes());
        compared += same(page, tables, data, file.shape());
      }
      page.context().close();
    }
  }

  /** Reads a folder in both ways; gives the number of its files. */
  private static int same(Page page, CheckTables tables, Path data, String what)
      throws IOException {
    List<Map<String, String>> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(data.resolve("t"))) {
      for (Path file : all.sorted().toList()) {
        files.add(
            Map.of(
                "name",
                String.valueOf(file.getFileName()),
                "bytes",
                Base64.getEncoder().encodeToString(Files.readAllBytes(file))));
      }
    }
    String answer =
        (String)
            page.evaluate(
                "files => JSON.stringify(checkTables(files.map(file => ({ name: file.name,"
                    + " bytes: Int8Array.from(atob(file.bytes), c => c.charCodeAt(0)) })),"
                    + " document.getElementById('check-knowledge').textContent.trim()))",
                files);
    List<String> program = lines(byProgram(tables, data));
    List<String> browser = lines(byPage(JSON.readTree(answer)));
    for (int i = 0; i < Math.min(program.size(), browser.size()); i++) {
      assertEquals(program.get(i), browser.get(i), what);
    }
    assertEquals(program.size(), browser.size(), what);
    return files.size();
  }

  private static List<String> lines(List<String> said) {
    return said.stream().flatMap(String::lines).toList();
  }

  private static List<String> byProgram(CheckTables tables, Path data) {
    ProblemReport report = new ProblemReport();
    List<DataFile> files = DataFolder.list(data, "data", "t", report);
    Verdict verdict = TableCheck.of(tables.schemas(), "t", files);
    report.addAll(verdict.problems());
    List<String> said = new ArrayList<>();
    for (Problem problem : report.sorted()) {
      if (!problem.code().equals("table-absent")) {
        said.add(
            String.join(
                    " | ",
                    problem.code(),
                    String.valueOf(problem.isError()),
                    problem.position().file(),
                    String.valueOf(problem.position().line()),
                    problem.position().field(),
                    problem.value(),
                    problem.message(),
                    problem.hint())
                .replace("data/t/", ""));
      }
    }
    for (RowCounts bins : verdict.bins()) {
      said.add(
          String.join(
                  " | ",
                  bins.file(),
                  String.valueOf(bins.read()),
                  String.valueOf(bins.accepted()),
                  String.valueOf(bins.skipped()),
                  String.valueOf(bins.rejected()))
              .replace("data/t/", ""));
    }
    Map<String, String> mended = new TreeMap<>();
    for (DataFile file : files) {
      MendedTable table =
          MendedTable.of(file, Objects.requireNonNull(tables.schemas().get(file.table())));
      if (table != null) {
        mended.put(
            file.name(),
            table.rows() + " | " + table.changed() + " | " + table.left() + " | " + table.text());
      }
    }
    mended.forEach((name, text) -> said.add(name + " | " + text));
    return said;
  }

  private static List<String> byPage(JsonNode answer) {
    List<String> said = new ArrayList<>();
    answer.path("problems").forEach(problem -> said.add(joined(problem)));
    answer.path("bins").forEach(bins -> said.add(joined(bins)));
    Map<String, String> mended = new TreeMap<>();
    for (JsonNode table : answer.path("mended")) {
      mended.put(
          table.path("file").asText(),
          table.path("rows").asText()
              + " | "
              + table.path("changed").asText()
              + " | "
              + table.path("left").asText()
              + " | "
              + table.path("text").asText());
    }
    mended.forEach((name, text) -> said.add(name + " | " + text));
    return said;
  }

  private static String joined(JsonNode object) {
    List<String> parts = new ArrayList<>();
    object.forEach(value -> parts.add(value.asText()));
    return String.join(" | ", parts);
  }
}
