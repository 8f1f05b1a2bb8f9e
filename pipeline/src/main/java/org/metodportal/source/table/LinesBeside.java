package org.metodportal.source.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.file.DelimitedRecords;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.row.TableHeader;
import org.metodportal.source.schema.TableSchema;

/** Lines among rows that are none: numbers of columns and sums. */
final class LinesBeside {
  private static final List<String> SUMMARIES =
      List.of("итог", "итого", "всего", "общий итог", "в том числе", "из них");

  /** What the words of a summary begin with. */
  private static final String SUMMARY_BEGIN = "иИвВоО";

  /** Numbers by which a row further down, as under a repeated header, numbers the columns. */
  private static final int FEWEST_NUMBERED = 3;

  /** A number of a column: «1», «1.», «(1)», «гр. 1». */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:гр\\.? ?|графа )?\\(?(\\d{1,3})[.)]?$", Pattern.UNICODE_CASE);

  /** What a number of a column begins with, when not with a digit. */
  private static final String NUMBER_BEGIN = "(гГ";

  private static final List<String> LETTERS = List.of("АБВГДЕЖЗИКЛМНО", "ABCDEFGHIJKLMNO");

  private LinesBeside() {}

  /**
   * Whether the record numbers the columns: 1, 2, 3 and so on from its first cell, as in the forms
   * of statistics perhaps after А, Б, В.
   *
   * @param first whether it stands right under the header
   */
  static boolean isNumbering(String[] cells, boolean first) {
    int letters = 0;
    int count = 0;
    for (String raw : cells) {
      String cell = CellText.clean(raw);
      if (cell.isEmpty() && letters + count > 1) {
        continue;
      }
      if (first && count == 0 && isLetter(cell, letters)) {
        letters++;
      } else if (!beginsNumber(cell)
          || !NUMBERED.matcher(cell).replaceFirst("$1").equals(Integer.toString(++count))) {
        return false;
      }
    }
    return letters + count >= (first && letters == 0 ? 2 : FEWEST_NUMBERED);
  }

  private static boolean beginsNumber(String cell) {
    return !cell.isEmpty()
        && (Character.isDigit(cell.charAt(0)) || NUMBER_BEGIN.indexOf(cell.charAt(0)) >= 0);
  }

  /** Whether the cell is the letter of its place among letters that number columns. */
  private static boolean isLetter(String cell, int place) {
    return cell.length() == 1
        && LETTERS.stream().anyMatch(each -> each.indexOf(cell.toUpperCase(Locale.ROOT)) == place);
  }

  /**
   * The separator that parts the only filled cell of a record into as many cells as the header has;
   * null for none. A note has blanks behind its commas.
   */
  static @Nullable Character otherSeparator(RawRecord record, int width) {
    String[] cells = record.cells();
    if (cells.length == 0) {
      return null;
    }
    for (int i = 1; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        return null;
      }
    }
    for (char separator : DelimitedRecords.SEPARATORS) {
      int parts = 1 + (int) cells[0].chars().filter(c -> c == separator).count();
      if (parts >= Math.max(width, FEWEST_NUMBERED) && !cells[0].contains(separator + " ")) {
        return separator;
      }
    }
    return null;
  }

  /**
   * Whether the first filled cell says that the record sums others up. One that only begins so and
   * has every required value is a row: «Из них лучшие» may be the name of an event.
   */
  static boolean isSummary(RawRecord record, @Nullable TableHeader header, TableSchema schema) {
    for (String raw : record.cells()) {
      String cell = CellText.clean(raw);
      if (!cell.isEmpty()) {
        return SUMMARY_BEGIN.indexOf(cell.charAt(0)) >= 0
            && beginsSummary(cell)
            && (SUMMARIES.contains(cell.toLowerCase(Locale.ROOT))
                || header == null
                || !header.fillsRequired(record, schema));
      }
    }
    return false;
  }

  private static boolean beginsSummary(String cell) {
    for (String summary : SUMMARIES) {
      int end = summary.length();
      if (cell.regionMatches(true, 0, summary, 0, end)
          && (cell.length() == end || !Character.isLetterOrDigit(cell.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
