package org.metodportal.build.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.cli.ShippedPortal;
import org.metodportal.publish.store.KnownClean;
import org.metodportal.publish.store.ResultStore;

class MisreadTextsTest {
  private static final KnownClean NOTHING_KNOWN = KnownClean.of(ResultStore.none(), "test");

  @TempDir private Path folder;

  private List<String> reasons(String text) throws IOException {
    Files.writeString(folder.resolve("index.html"), "<p>Учитель</p><td>" + text + "</td>");
    return MisreadTexts.reasons(folder, Map.of(), NOTHING_KNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, windows-1251",
    "UTF-8, ISO-8859-1",
    "UTF-8, IBM866",
    "UTF-8, KOI8-R",
    "windows-1251, ISO-8859-1",
    "windows-1251, IBM866",
    "windows-1251, KOI8-R",
    "IBM866, windows-1251",
    "IBM866, ISO-8859-1",
    "KOI8-R, windows-1251",
    "KOI8-R, IBM866",
  })
  void russianInAWrongEncodingIsFound(String written, String read) throws IOException {
    for (String text :
        List.of(
            "учитель химии",
            "Совет методистов района",
            "русский язык и литература",
            "педагогический совет")) {
      String misread = new String(text.getBytes(Charset.forName(written)), Charset.forName(read));
      assertEquals(1, reasons(misread).size(), text + " → " + misread);
    }
  }

  @Test
  void aLostSignIsFound() throws IOException {
    assertEquals(1, reasons("учитель хими\uFFFD").size());
  }

  @Test
  void whatIsRightIsLeftAlone() throws IOException {
    for (String text :
        List.of(
            "ФГОС ООО, ЕГЭ, ИОМ, ДПО",
            "РСЭС",
            "съезд объявлен в подъезде",
            "Шёшкеньш, Ыых, Хынгансы",
            "МБОУ «СОШ № 1» — Рћ",
            "Gymnase français à Genève",
            "Äpfel und Öl für Übung",
            "МКОУ СОШ с. Хучни")) {
      assertEquals(List.of(), reasons(text), text);
    }
  }

  @Test
  void theShippedSiteHasNone() throws IOException {
    assertEquals(
        List.of(),
        MisreadTexts.reasons(ShippedPortal.out().resolve("public"), Map.of(), NOTHING_KNOWN));
  }

  @Test
  void theFileAndTheTextAreNamed() throws IOException {
    String said =
        reasons(
                new String(
                    "учитель химии".getBytes(Charset.forName("IBM866")),
                    Charset.forName("windows-1251")))
            .get(0);
    assertTrue(said.contains("index.html — «гзЁвҐ«м еЁ¬ЁЁ»"), said);
  }

  @Test
  void onlyAFileInWhichNothingWasFoundIsPassedOverWhenItComesAgain() throws IOException {
    Path store = folder.resolve("store");
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(site.resolve("right.html"), "<p>учитель химии</p>");
    Files.writeString(site.resolve("wrong.html"), "<p>учитель хими\uFFFD</p>");
    Files.writeString(site.resolve("wrong-too.html"), "<p>учитель хими\uFFFD</p>");
    Map<String, String> hashes =
        Map.of("right.html", "1", "wrong.html", "2", "wrong-too.html", "3");
    KnownClean first = KnownClean.of(ResultStore.in(store, "program"), "test");
    assertEquals(1, MisreadTexts.reasons(site, hashes, first).size());
    first.keep();

    // Were it read again, it would be found out.
    Files.writeString(site.resolve("right.html"), "<p>учитель хими\uFFFD</p>");
    Files.writeString(site.resolve("wrong.html"), "<p>мир</p>");
    KnownClean second = KnownClean.of(ResultStore.in(store, "program"), "test");

    assertEquals(true, second.holds("1"));
    assertEquals(false, second.holds("2"));
    assertEquals(
        List.of(true),
        MisreadTexts.reasons(site, hashes, second).stream()
            .map(reason -> reason.contains("wrong-too.html"))
            .toList());
    assertEquals(1, MisreadTexts.reasons(site, Map.of(), second).size());
  }
}
