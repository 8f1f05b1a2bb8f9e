package org.metodportal.page.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.property.RandomCase;
import org.metodportal.property.RandomCases;

final class CsvWriterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+7 (8332) 00",
        "-cmd",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "-1-1",
        "+1",
        "-"
      })
  void textsThatLookLikeFormulasGetAnApostrophe(String text) {
    assertEquals("'" + text, CsvWriter.harmless(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "-12.5", "а=1", "'x", "25–34", "—", "− 5"})
  void numbersAndOtherTextsStayAsTheyAre(String text) {
    assertEquals(text, CsvWriter.harmless(text));
  }

  @Test
  void cellsAreQuotedByTheStandardAndLinesEndWithLf() {
    String text =
        CsvWriter.text(
            List.of("a", "b", "c"),
            out -> {
              out.row("Учить \"всех\", сразу", null, new BigDecimal("-1.50"));
              out.row(Arrays.asList(7, true, "=x"));
            });

    assertEquals("a,b,c\n\"Учить \"\"всех\"\", сразу\",,-1.50\n7,true,'=x\n", text);
  }

  @Test
  void rowOfAnotherWidthIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CsvWriter.text(List.of("a", "b"), out -> out.row("1")));
  }

  @ParameterizedTest
  @CsvSource({"-5,-5", "-5.0,-5.0"})
  void negativeNumbersAreNumbersHoweverTheyCome(BigDecimal number, String cell) {
    assertEquals(
        "n\n" + cell + "\n" + cell + "\n",
        CsvWriter.text(
            List.of("n"),
            out -> {
              out.row(number);
              out.row(number.toPlainString());
            }));
  }

  @ParameterizedTest
  @RandomCases(500)
  void everyTextComesBack(RandomCase given) throws Exception {
    SplittableRandom random = given.random();
    String first = text(random);
    String second = text(random);

    String text = CsvWriter.text(List.of("a", "b"), out -> out.row(first, second));

    List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    assertEquals(2, rows.size());
    assertEquals(CsvWriter.harmless(first), rows.get(1).get(0));
    assertEquals(CsvWriter.harmless(second), rows.get(1).get(1));
  }

  /** Up to 12 characters: half of them mean something to CSV or to a spreadsheet. */
  private static String text(SplittableRandom random) {
    String meaningful = "\",;\n\r\t =+-@'\\0\u00a0\ufeff";
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(13); length > 0; length--) {
      if (random.nextBoolean()) {
        text.append(meaningful.charAt(random.nextInt(meaningful.length())));
      } else {
        int character = random.nextInt(Character.MAX_CODE_POINT + 1);
        text.appendCodePoint(Character.isSurrogate((char) character) ? 'ж' : character);
      }
    }
    return text.toString();
  }
}
