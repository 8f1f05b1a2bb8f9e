package org.metodportal.source.workbook;

import org.metodportal.source.cell.SpoiledText;
import org.metodportal.source.file.UnreadableFileException;

/**
 * What a cell shows: one rule for every type of cell (ECMA-376, part 1, 18.18.11).
 *
 * @param texts shared texts of the workbook
 * @param formats formats of numbers by style
 * @param days how days are counted
 */
record ShownCell(SharedTexts texts, CellFormats formats, DayCount days) {
  private static final String NO_VALUE = "#ЗНАЧ!";

  /**
   * The text that a cell shows; empty when it shows nothing.
   *
   * @param type the cell's type as stored: {@code s} a shared text, {@code inlineStr} and {@code
   *     str} texts, {@code b} yes or no, {@code e} an error, {@code d} a date, any other a number
   * @param style number of the cell's style
   * @param value the stored value
   * @param formula whether it is the result of a formula
   * @param stored whether a value is stored, be it an empty one
   */
  String text(String type, int style, String value, boolean formula, boolean stored)
      throws UnreadableFileException {
    return switch (type) {
      case "s" -> value.isBlank() ? "" : texts.get(value);
      case "inlineStr", "str" ->
          formula && !stored ? SpoiledText.NO_RESULT : SharedTexts.plain(value);
      case "b" -> value.isBlank() ? absent(formula) : truth(value.strip());
      case "e" -> value.isBlank() ? NO_VALUE : value.strip();
      case "d" -> value.isBlank() ? absent(formula) : day(value.strip());
      default -> value.isBlank() ? absent(formula) : formats.get(style).show(value.strip(), days);
    };
  }

  private static String absent(boolean formula) {
    return formula ? SpoiledText.NO_RESULT : "";
  }

  private static String truth(String value) {
    return value.equals("1") || value.equalsIgnoreCase("true") ? "true" : "false";
  }

  /** The day of a moment such as {@code 2024-02-20T12:30:00}. */
  private static String day(String value) {
    int time = value.indexOf('T');
    return time == 10 ? value.substring(0, time) : value;
  }
}
