package org.metodportal.build.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.cli.ShippedPortal;

class MisreadTextsTest {
  @TempDir private Path folder;

  private List<String> reasons(String text) throws IOException {
    Files.writeString(folder.resolve("index.html"), "<p>Учитель</p><td>" + text + "</td>");
    return MisreadTexts.reasons(folder);
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
    assertEquals(List.of(), MisreadTexts.reasons(ShippedPortal.out().resolve("public")));
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
}
