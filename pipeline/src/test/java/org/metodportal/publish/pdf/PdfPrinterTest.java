package org.metodportal.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines and sheets of paper end. */
final class PdfPrinterTest {
  private static final Path STYLE = Path.of("..", "site-templates", "paper", "paper.css");

  /** The lines of every sheet on which a text is printed. */
  private static List<List<String>> sheets(String main, String style) throws IOException {
    byte[] pdf =
        new PdfPrinter()
            .print(PrintLayout.of(Jsoup.parse("<main>" + main + "</main>"), style, ""), null, 1);
    List<List<String>> sheets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        sheets.add(stripper.getText(document).lines().toList());
      }
    }
    return sheets;
  }

  @ParameterizedTest
  @CsvSource({
    "'<a href=\"/\">Школа</a>; <strong>Детский сад</strong>: ', '[;:].*'",
    "'за год +4,3 и «Слово», в году −1,5 (из школ) о деле. ', '.*(\\d,|[«(]|\\s[ивко])'"
  })
  void noLineIsBrokenInsideANumberOrBetweenAWordAndItsMark(String words, String broken)
      throws IOException {
    List<String> lines =
        sheets("<p>" + words.repeat(60) + "</p>", "body { font: 10pt \"Liberation Sans\"; }")
            .stream()
            .flatMap(List::stream)
            .toList();

    assertTrue(lines.size() > 10);
    assertEquals(List.of(), lines.stream().filter(line -> line.strip().matches(broken)).toList());
  }

  @Test
  void noSheetEndsWithAHeading() throws IOException {
    StringBuilder sections = new StringBuilder();
    for (int i = 1; i <= 90; i++) {
      sections
          .append("<section><h2>Раздел ")
          .append(i)
          .append(i % 3 == 0 ? "</h2><h3>Раздел мельче</h3>" : "</h2>")
          .append("<p>Слова. ".repeat(1 + i % 4))
          .append("</p></section>");
    }
    List<List<String>> sheets = sheets(sections.toString(), Files.readString(STYLE));

    assertTrue(sheets.size() > 3);
    for (List<String> lines : sheets) {
      assertFalse(lines.get(lines.size() - 1).startsWith("Раздел"), lines.toString());
    }
  }
}
