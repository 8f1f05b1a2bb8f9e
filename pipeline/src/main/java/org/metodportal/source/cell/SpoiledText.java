package org.metodportal.source.cell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that a program has spoiled before they came: they are faults in a column of any type. */
public final class SpoiledText {
  /** What stands for a formula whose result the workbook does not hold. */
  public static final String NO_RESULT = "#ФОРМУЛА!";

  /** What stands for a number that the format of its cell does not show. */
  public static final String HIDDEN = "#СКРЫТО!";

  private static final char REPLACEMENT = '\uFFFD';

  /**
   * What a spreadsheet shows in place of a value, in English and in Russian, or a narrow column.
   */
  private static final Pattern ERROR =
      Pattern.compile("#(?:N/A|Н/Д|[A-ZА-ЯЁ0-9]+(?:/0)?[!?]|GETTING_DATA)|#{3,}");

  /** How programs write that there is no value, where a cell should be left empty. */
  private static final Set<String> NOTHING =
      Set.of("nan", "nat", "none", "null", "n/a", "<na>", "\\n");

  private static final int LONGEST_NOTHING = 4;

  /** What 1C shows in place of a record that was deleted. */
  private static final String LOST_RECORD = "<Объект не найден>";

  private SpoiledText() {}

  /** What is wrong with the text; null when nothing is. */
  static @Nullable ValueFault fault(String text) {
    boolean latin = true;
    for (int i = 0; i < text.length() && latin; i++) {
      char c = text.charAt(i);
      latin = c < 0x7F && c != '#';
    }
    if (latin) {
      return text.length() > LONGEST_NOTHING || !NOTHING.contains(text.toLowerCase(Locale.ROOT))
          ? null
          : new ValueFault(
              "word-of-program",
              ValueReader.quoted(text) + " — так программа записала, что значения нет.",
              "Оставьте ячейку пустой или напишите значение.");
    }
    if (text.startsWith(LOST_RECORD)) {
      return new ValueFault(
          "record-lost",
          "В ячейке ссылка 1С на запись, которая удалена.",
          "Восстановите запись в 1С или напишите значение.");
    }
    if (text.indexOf(REPLACEMENT) >= 0) {
      return new ValueFault(
          "broken-character",
          ValueReader.quoted(text) + " — один из знаков испорчен при передаче файла.",
          "Напишите значение заново и сохраните файл в UTF-8.");
    }
    if (text.equals(NO_RESULT)) {
      return new ValueFault(
          "formula-without-result",
          "В ячейке формула без вычисленного значения.",
          "Откройте книгу в Excel, дождитесь пересчёта и сохраните её.");
    }
    if (text.equals(HIDDEN)) {
      return new ValueFault(
          "number-hidden",
          "В ячейке число, которое её формат не показывает.",
          "Выберите для ячейки формат «Общий» или удалите число.");
    }
    if (text.charAt(0) == '#' && ERROR.matcher(text).matches()) {
      return new ValueFault(
          "spreadsheet-error",
          ValueReader.quoted(text) + " — это ошибка табличной программы, а не значение.",
          "Исправьте формулу или напишите значение.");
    }
    return MisreadText.isLikely(text)
        ? new ValueFault(
            "wrong-encoding",
            ValueReader.quoted(text) + " — похоже на текст в неверной кодировке.",
            "Откройте исходный файл и сохраните его заново в UTF-8.")
        : null;
  }
}
