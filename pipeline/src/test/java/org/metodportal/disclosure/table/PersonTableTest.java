package org.metodportal.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table of persons hides, case by case. */
class PersonTableTest {
  /**
   * Rows are parted by «/», columns by a blank; the last row and column are totals. Hidden cells
   * are written as a dot.
   */
  @ParameterizedTest(name = "{0}")
  @DisplayName("a table hides")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "nothing where no cell is small | 10 20/30 40 | 10 20 30/30 40 70/40 60 100",
        "nothing where a row is empty | 10 20/0 0/30 40 | 10 20 30/0 0 0/30 40 70/40 60 100",
        "three more cells for one small one | 2 20/30 40/50 60 | . . 22/. . 70/50 60 110/82 120 202",
        "two more where two small cells stand in one row | 2 3/30 40/50 60"
            + " | . . 5/. . 70/50 60 110/82 103 185",
        "everything of four persons | 1 1/2 0 | . . ./. . ./. . .",
        "columns of which one is too small | 3 20/0 40 | . . 23/. . 40/. . 63",
        "a cell that leaves two persons of its group | 18 20/2 40/0 40"
            + " | . . 38/. . 42/0 40 40/20 100 120",
        "all of a group of nine that are alike | 9 20/0 40 | . . 29/. . 40/9 60 69",
        "rows of a table with one column | 3/20/30 | . ./. ./30 30/53 53",
        "rows of a table whose other column is empty | 3 0/20 0/30 0"
            + " | . 0 ./. 0 ./30 0 30/53 0 53"
      })
  void hides(String title, String parts, String expected) {
    assertEquals(expected.replace("/", "\n"), shown(table(parts)).replace("/", "\n"), title);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "0, 0, false", "1, 100, true", "2, 100, true", "3, 100, false", "99, 100, true",
    "98, 100, true", "97, 100, false", "0, 9, true", "9, 9, true", "0, 10, false",
    "10, 10, false", "4, 8, false", "2, 4, true", "3, 5, true", "3, 6, false"
  })
  void aPartOfAGroupIsSensitive(long part, long whole, boolean expected) {
    assertEquals(expected, Sensitive.part(part, whole, 5));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "4, true", "5, false"})
  void aGroupIsSensitive(long persons, boolean expected) {
    assertEquals(expected, Sensitive.group(persons, 5));
  }

  @ParameterizedTest
  @CsvSource({"3, 5", "5, 5", "10, 10"})
  void tablesNeverShowGroupsOfLessThanFive(int ofTerritory, int expected) {
    assertEquals(expected, Sensitive.threshold(ofTerritory));
  }

  @ParameterizedTest
  @CsvSource({"10, true", "9, false"})
  void theThresholdOfTheTerritoryDecides(int threshold, boolean hidden) {
    long[][] parts = {{9, 20}, {30, 40}};
    HiddenCells cells = new PersonTable(parts, threshold).protect();
    assertEquals(hidden, cells.parts()[0][0]);
    if (hidden) {
      assertTrue(cells.parts()[0][1] || cells.rows()[0]);
    } else {
      assertFalse(cells.parts()[1][1]);
    }
  }

  static long[][] table(String parts) {
    return Arrays.stream(parts.strip().split("/"))
        .map(row -> Arrays.stream(row.split(" ")).mapToLong(Long::parseLong).toArray())
        .toArray(long[][]::new);
  }

  private static String shown(long[][] parts) {
    HiddenCells hidden = new PersonTable(parts, 5).protect();
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < parts.length; row++) {
      for (int column = 0; column < parts[row].length; column++) {
        text.append(hidden.parts()[row][column] ? "." : parts[row][column]).append(' ');
      }
      text.append(hidden.rows()[row] ? "." : Arrays.stream(parts[row]).sum()).append('/');
    }
    for (int column = 0; column < parts[0].length; column++) {
      int at = column;
      long sum = Arrays.stream(parts).mapToLong(row -> row[at]).sum();
      text.append(hidden.columns()[column] ? "." : sum).append(' ');
    }
    long all = Arrays.stream(parts).flatMapToLong(Arrays::stream).sum();
    return text.append(hidden.all() ? "." : all).toString();
  }
}
