package org.metodportal.publish.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markup is read more strictly than a browser reads it, and links as a browser follows them. */
final class ScannedSiteTest {
  private static final String HEAD = "<!doctype html>\n<html lang=\"ru\"><body>";
  private static final String TAIL = "</body></html>\n";

  @TempDir Path folder;

  private static List<String> faults(String body) {
    return MarkupScan.of("index.html", 0, HEAD + body + TAIL).faults();
  }

  @Test
  void soundMarkupHasNoFaults() {
    assertEquals(
        List.of(),
        faults(
            "<p id=\"a\">1 &lt; 2<br>и <b>так</b></p><!-- <i> --><script>if (a < b) c();</script>"
                + "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg><input disabled value='x>y'>"));
  }

  @Test
  void everyElementIsClosedWhereItWasOpened() {
    assertEquals(
        List.of("строка 2: </p>, а открыт <b>", "строка 2: </b>, а такой элемент не открыт"),
        faults("<p><b></p></b>"));
    assertEquals(List.of("строка 2: </body>, а открыт <div>"), faults("<div>"));
    assertEquals(
        List.of("строка 3: не закрыт <body>"), MarkupScan.of("x.html", 0, HEAD + "\n").faults());
  }

  @Test
  void whatABrowserWouldMoveIsTold() {
    assertEquals(List.of("строка 2: <div> внутри <p>"), faults("<p><div></div></p>"));
    assertEquals(
        List.of("строка 2: ссылка внутри ссылки"),
        faults("<a href=\"#\"><i><a href=\"#\">x</a></i></a>"));
    assertEquals(
        List.of("строка 2: знак «<» посреди текста не записан как &lt;"), faults("<p>1 < 2</p>"));
  }

  @Test
  void attributesStandOnceAndInQuotes() {
    assertEquals(List.of("строка 2: атрибут id дважды в <i>"), faults("<i id=\"a\" id=\"b\"></i>"));
    assertEquals(
        List.of("строка 2: значение атрибута id в <i> без кавычек"), faults("<i id=a></i>"));
    assertEquals(List.of("строка 2: id «a» дважды"), faults("<i id=\"a\"></i><b id=\"a\"></b>"));
  }

  private void write(String file, String body) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, HEAD + body + TAIL);
  }

  @Test
  void linksLeadToPagesFilesAndPlaces() throws IOException {
    write("index.html", "<p id=\"here\"></p>");
    write(
        "kirov/index.html",
        "<a href=\"../#here\">1</a><a href=\"../#there\">2</a><a href=\"x/\">3</a>"
            + "<a href=\"https://example.org/y\">4</a><a href=\"javascript:alert(1)\">5</a>"
            + "<a href=\"https://our.example/kirov/\">6</a><a href=\"https://our.example/z/\">7</a>"
            + "<a href=\"?q=1\">8</a><a href=\"table.csv\">9</a>");
    Files.writeString(folder.resolve("kirov/table.csv"), "a\n");
    ScannedSite site = ScannedSite.of(folder);
    ScannedPage page = null;
    for (ScannedPage each : site.pages()) {
      page = each.address().equals("/kirov/") ? each : page;
    }

    assertEquals(
        Map.of(
            "../#there", "на той странице нет такого места",
            "x/", "такой страницы или файла нет",
            "javascript:alert(1)", "такой адрес не откроется",
            "https://our.example/z/", "такой страницы или файла нет"),
        site.broken(java.util.Objects.requireNonNull(page), "https://our.example"));
    assertEquals(Set.of("index.html", "kirov/index.html", "kirov/table.csv"), site.files());
  }

  @Test
  void theFirstLoadIsThePageAndWhatItAsksFor() throws IOException {
    write(
        "index.html",
        "<link rel=\"stylesheet\" href=\"a.css\"><link rel=\"canonical\" href=\"b.css\">");
    Files.writeString(folder.resolve("a.css"), "x".repeat(1_000));
    Files.writeString(folder.resolve("b.css"), "x".repeat(50_000));
    ScannedSite site = ScannedSite.of(folder);
    ScannedPage page = site.pages().iterator().next();

    assertEquals(page.size() + 1_000, site.firstLoad(page, 10_000), "within the budget as it is");
    assertEquals(true, site.firstLoad(page, 1_000) < 500, "through gzip when it is not");
  }
}
