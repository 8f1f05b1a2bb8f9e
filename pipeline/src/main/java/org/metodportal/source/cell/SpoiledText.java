package org.metodportal.source.cell;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that a program has spoiled before they came: they are faults in a column of any type. */
final class SpoiledText {
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * What a spreadsheet shows in place of a value, in English and in Russian, or a narrow column.
   */
  private static final Pattern ERROR =
      Pattern.compile("#(?:N/A|Н/Д|[A-ZА-ЯЁ]+(?:/0)?[!?]|GETTING_DATA)|#{3,}");

  /** What the second byte of a Cyrillic letter in UTF-8 becomes in windows-1251. */
  private static final String SECOND_BYTES = secondBytes();

  private SpoiledText() {}

  private static String secondBytes() {
    byte[] bytes = new byte[0x40];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return new String(bytes, Charset.forName("windows-1251"));
  }

  /** What is wrong with the text; null when nothing is. */
  static @Nullable ValueFault fault(String text) {
    boolean latin = true;
    for (int i = 0; i < text.length() && latin; i++) {
      char c = text.charAt(i);
      latin = c < 0x7F && c != '#';
    }
    if (latin) {
      return null;
    }
    if (text.indexOf(REPLACEMENT) >= 0) {
      return new ValueFault(
          "broken-character",
          ValueReader.quoted(text) + " — один из знаков испорчен при передаче файла.",
          "Напишите значение заново и сохраните файл в UTF-8.");
    }
    if (text.charAt(0) == '#' && ERROR.matcher(text).matches()) {
      return new ValueFault(
          "spreadsheet-error",
          ValueReader.quoted(text) + " — это ошибка табличной программы, а не значение.",
          "Исправьте формулу или напишите значение.");
    }
    return isMisread(text)
        ? new ValueFault(
            "wrong-encoding",
            ValueReader.quoted(text) + " — похоже на текст в неверной кодировке.",
            "Откройте исходный файл и сохраните его заново в UTF-8.")
        : null;
  }

  /**
   * Whether Cyrillic letters were read in another encoding than that in which they were written.
   */
  static boolean isMisread(String text) {
    int letters = 0;
    int western = 0;
    int pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      western += c >= 'À' && c <= 'ÿ' ? 1 : 0;
      boolean lead = c == 'Р' || c == 'С' || c == 'Ð' || c == 'Ñ';
      if (lead && i + 1 < text.length() && isSecondByte(text.charAt(i + 1))) {
        pairs++;
      }
    }
    return (western >= 3 && western * 2 > letters) || (pairs >= 2 && pairs * 3 >= letters);
  }

  private static boolean isSecondByte(char c) {
    return SECOND_BYTES.indexOf(c) >= 0 || (c >= 0x80 && c <= 0xBF);
  }
}
