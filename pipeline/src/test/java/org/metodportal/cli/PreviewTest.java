package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.disk.FileTree;
import picocli.CommandLine;

/** A saved file is seen on its page; a mistake is told on every page and takes none away. */
final class PreviewTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
  private static final int LOOKS = 600;
  private static final String GLOSSARY =
      "---\ntitle: Термины\n---\n## Маршрут\nЛичный план развития педагога.\n";

  @TempDir Path temp;

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private SmallSite site;
  private Preview preview;
  private Thread following;
  private String address;

  @BeforeEach
  void start() throws IOException {
    site = SmallSite.in(temp.resolve("site"));
    site.overlay(Files.createDirectories(temp.resolve("no-changes")));
    FileTree.copy(Path.of("..", "site-templates"), site.folder().resolve("site-templates"));
    save("content/lesnoy/glossary.md", GLOSSARY);
    preview = command("--port", "0").start(CLOCK, told::add, told::add);
    address = addressTold();
    told.clear();
    following = new Thread(this::follow);
    following.start();
  }

  @AfterEach
  void stop() throws Exception {
    following.interrupt();
    following.join();
    preview.close();
  }

  private void follow() {
    try {
      while (true) {
        preview.follow();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aSavedTextIsSeenAndNoTableIsReadAgain() throws Exception {
    String before = get("/lesnoy/terminy/");
    assertTrue(before.contains("Личный план развития педагога."), before);
    long pages = preview.pagesWritten();

    save("content/lesnoy/glossary.md", GLOSSARY.replace("Личный", "Собственный"));
    String after = awaited("/lesnoy/terminy/", "Собственный план развития педагога.");

    assertNotEquals(version(before), version(after));
    await(() -> told.stream().anyMatch(line -> line.startsWith("Сохранено ")));
    assertEquals(1, preview.tablesRead());
    assertEquals(pages + 2, preview.pagesWritten(), "its own page and the portal's glossary");
  }

  @Test
  void theMethodOfAnIndicatorIsWordsAndItsConditionIsNot() throws Exception {
    Path file = site.folder().resolve("content/lesnoy/indicators/l1.md");
    String text = Files.readString(file);
    save(
        "content/lesnoy/indicators/l1.md",
        text.replace("## Что показывает\n", "## Что показывает\n\nСлова, а не числа.\n"));
    awaited("/lesnoy/monitoring/l1/", "Слова, а не числа.");
    assertEquals(1, preview.tablesRead());

    save(
        "content/lesnoy/indicators/l1.md",
        text.replace("measure: ", "population: age > 90\nmeasure: "));
    await(() -> told.stream().anyMatch(line -> line.contains(", таблицы прочитаны, ")));
    assertEquals(2, preview.tablesRead());
  }

  @Test
  void aSavedTableIsCountedAgain() throws Exception {
    save(
        "data/lesnoy/staff.csv",
        Files.readString(site.folder().resolve("data/lesnoy/staff.csv")) + "\n");
    await(() -> told.stream().anyMatch(line -> line.contains(", таблицы прочитаны, ")));
    assertEquals(2, preview.tablesRead());
  }

  @Test
  void aMistakeIsToldOnEveryPageAndTakesNoneAway() throws Exception {
    save("content/lesnoy/glossary.md", "---\ntitle: Термины\n---\n## Маршрут\n");
    String message = "У термина «Маршрут» нет определения.";
    String other = awaited("/rechnoy/", message);
    assertTrue(other.contains("content/lesnoy/glossary.md:4</code>"), other);
    assertTrue(other.contains("<em>Напишите его под заголовком одной строкой.</em>"), other);

    save("content/lesnoy/glossary.md", "## Маршрут\n");
    String kept = awaited("/lesnoy/terminy/", "Файл не начинается со строки «---».");
    assertTrue(kept.contains("<title>Термины"), kept);

    save("content/lesnoy/glossary.md", GLOSSARY);
    await(() -> !get("/lesnoy/terminy/").contains("preview-bar"));
    await(() -> told.contains("Ошибок больше нет."));

    Files.delete(site.folder().resolve("content/lesnoy/glossary.md"));
    await(() -> get("/lesnoy/terminy/").contains("Страница не найдена"));
  }

  @Test
  void aBrokenTemplateLeavesThePagesAsTheyWere() throws Exception {
    String home = "site-templates/pages/home.ftlh";
    String good = Files.readString(site.folder().resolve(home));
    save(home, good + "${noSuchWord}");
    String page = awaited("/", "<strong>Ошибка</strong> <code>site-templates/pages/home.ftlh");
    assertTrue(page.contains("</html>"), page);

    save(home, good.replace("<h1>", "<h1>Проба: "));
    awaited("/", "<h1>Проба: ");
  }

  @Test
  void aStyleSheetRendersNoPage() throws Exception {
    long before = preview.pagesWritten();
    String style = "site-templates/assets/portal.css";
    save(style, Files.readString(site.folder().resolve(style)) + ".proba { color: red; }\n");
    awaited("/assets/portal.css", ".proba{color:red}");
    assertEquals(before, preview.pagesWritten());
  }

  @Test
  void aNewTerritoryAppearsWithoutANewStart() throws Exception {
    FileTree.copy(
        site.folder().resolve("content/rechnoy"), site.folder().resolve("content/ozerny"));
    awaited("/", "href=\"ozerny/\"");
    assertTrue(get("/ozerny/").contains("<h1"));
  }

  @Test
  void whatThePreviewAddsIsNeverInTheFilesAndObeysThePolicy() throws Exception {
    String page = get("/lesnoy/");
    assertTrue(page.contains("<script src=\"/__preview/preview.js\" data-version=\""), page);
    assertTrue(get("/__preview/preview.js").contains("fetch('/__preview/version'"));
    assertFalse(
        Pattern.compile(
                "<script(?![^>]* src=)(?! type=\"application/ld.json\")|<style|style=|onload=")
            .matcher(page)
            .find());
    assertEquals(version(page), get("/__preview/version"));
    assertEquals(Exit.DONE, site.build("--quiet").exit());
    try (Stream<Path> files = Files.walk(site.out())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("__preview"), file.toString());
      }
    }
  }

  @Test
  void aPdfIsPrintedWhenSomebodyAsksForIt() throws Exception {
    String page = get("/lesnoy/");
    Matcher note = Pattern.compile("href=\"(report/\\d{4}/)\"").matcher(page);
    assertTrue(note.find(), page);
    Matcher pdf =
        Pattern.compile("href=\"(spravka-lesnoy-\\d{4}\\.pdf)\"")
            .matcher(get("/lesnoy/" + note.group(1)));
    assertTrue(pdf.find());
    String address = "/lesnoy/" + note.group(1) + pdf.group(1);
    assertTrue(get(address).startsWith("%PDF-1."), address);
    assertEquals(404, status(address.replace("spravka", "drugaya")));
  }

  @Test
  void nothingOutsideOfTheSiteIsServed() throws Exception {
    assertEquals(404, status("/%2e%2e/internal/state/release.json"));
    assertEquals(404, status("/..%2finternal/state/release.json"));
    assertEquals(404, status("/%00"));
    assertEquals(404, status("/lesnoy/no-such-page/"));
    assertEquals(302, status("/lesnoy"));
    assertEquals(200, status("/open-data/indicators.csv"));
  }

  @Test
  void aTakenPortIsSaid() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      List<String> words = new CopyOnWriteArrayList<>();
      try (Preview second =
          command("--port", String.valueOf(port)).start(CLOCK, word -> {}, words::add)) {
        assertTrue(
            words.get(0).startsWith("Порт " + port + " занят другой программой, взят порт "));
        assertTrue(second.pagesWritten() > 0);
      }
    }
  }

  private PreviewCommand command(String... more) {
    PreviewCommand command = new PreviewCommand();
    List<String> words =
        List.of(
            "--content", site.folder().resolve("content").toString(),
            "--data", site.folder().resolve("data").toString(),
            "--templates", site.folder().resolve("site-templates").toString());
    new CommandLine(command)
        .parseArgs(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
    return command;
  }

  private String addressTold() {
    for (String line : told) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return "http://localhost:" + found.group(1);
      }
    }
    return fail("no address in " + told);
  }

  private void save(String file, String text) throws IOException {
    Files.writeString(site.folder().resolve(file), text);
  }

  private static String version(String page) {
    Matcher version = Pattern.compile("data-version=\"([^\"]+)\"").matcher(page);
    assertTrue(version.find(), page);
    return version.group(1);
  }

  private String awaited(String path, String words) throws Exception {
    await(() -> get(path).contains(words));
    return get(path);
  }

  /** Something that becomes true. */
  private interface Truth {
    boolean holds() throws Exception;
  }

  private void await(Truth truth) throws Exception {
    for (int look = 0; look < LOOKS; look++) {
      if (truth.holds()) {
        return;
      }
      Thread.sleep(50);
    }
    fail("never so; told: " + told);
  }

  private String get(String path) throws Exception {
    return client.send(request(path), BodyHandlers.ofString()).body();
  }

  private int status(String path) throws Exception {
    return client.send(request(path), BodyHandlers.discarding()).statusCode();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).build();
  }
}
