package org.metodportal.source.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a file that is no table tell of it. */
public enum FileSign {
  /** The container of documents before 2007, in which newer ones are put when they are locked. */
  EXCEL_97(
      "file-binary",
      "Это старая книга Excel (.xls) или книга с паролем.",
      "Откройте её в Excel, снимите пароль, если он есть, и сохраните как «Книга Excel (.xlsx)»."),
  HTML(
      "file-type",
      "Это веб-страница (HTML), хотя файл назван таблицей.",
      "Откройте файл в Excel и сохраните как «Книга Excel (.xlsx)»."),
  XML_2003(
      "file-type",
      "Это «Таблица XML 2003», а не CSV и не книга .xlsx.",
      "Откройте файл в Excel и сохраните как «Книга Excel (.xlsx)»."),
  XML(
      "file-type",
      "Это документ XML, а не таблица.",
      "Выгрузите из программы таблицу: CSV или «Книга Excel (.xlsx)»."),
  JSON(
      "file-type",
      "Это данные JSON, а не таблица.",
      "Выгрузите из программы таблицу: CSV или «Книга Excel (.xlsx)»."),
  RICH_TEXT(
      "file-type",
      "Это документ RTF, а не таблица.",
      "Скопируйте таблицу в Excel и сохраните как «Книга Excel (.xlsx)»."),
  PDF(
      "file-binary",
      "Это документ PDF: таблицу из него прочитать нельзя.",
      "Пришлите таблицу, из которой он сделан, как CSV или «Книга Excel (.xlsx)»."),
  TABLE_OF_1C(
      "file-binary",
      "Это табличный документ 1С (.mxl).",
      "В окне отчёта 1С выберите «Сохранить как» → «Лист Excel2007 (*.xlsx)»."),
  PICTURE(
      "file-binary",
      "Это картинка: таблицу из неё прочитать нельзя.",
      "Пришлите таблицу, с которой она снята, как CSV или «Книга Excel (.xlsx)»."),
  ARCHIVE(
      "file-binary",
      "Это архив, а не таблица.",
      "Распакуйте его и пришлите таблицы отдельными файлами.");

  private static final int LOOKED_AT = 4_096;

  private final String code;
  private final String message;
  private final String hint;

  FileSign(String code, String message, String hint) {
    this.code = code;
    this.message = message;
    this.hint = hint;
  }

  /** Code of the problem. */
  public String code() {
    return code;
  }

  /** Russian sentence: what the file is. */
  public String message() {
    return message;
  }

  /** Russian sentence: what to do. */
  public String hint() {
    return hint;
  }

  /** The fault of the whole file. */
  public UnreadableFileException exception() {
    return new UnreadableFileException(code, 0, message, hint);
  }

  /** What the first bytes tell; empty when they may begin a table. */
  public static Optional<FileSign> of(byte[] head) {
    return Optional.ofNullable(sign(head));
  }

  private static @Nullable FileSign sign(byte[] head) {
    if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return EXCEL_97;
    }
    if (begins(head, 0x1F, 0x8B)
        || begins(head, 'R', 'a', 'r', '!')
        || begins(head, '7', 'z', 0xBC, 0xAF)) {
      return ARCHIVE;
    }
    if (begins(head, 'M', 'O', 'X', 'C', 'E', 'L')) {
      return TABLE_OF_1C;
    }
    if (begins(head, 0x89, 'P', 'N', 'G')
        || begins(head, 0xFF, 0xD8, 0xFF)
        || begins(head, 'G', 'I', 'F', '8')) {
      return PICTURE;
    }
    String text = beginning(head);
    if (text.startsWith("%pdf-")) {
      return PDF;
    }
    if (text.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (text.matches("(?s)[\\[{]\\s*[\\[{\"].*")) {
      return JSON;
    }
    if (text.startsWith("mime-version:")) {
      return HTML;
    }
    if (!text.startsWith("<")) {
      return null;
    }
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && (text.startsWith("<?xml") || text.startsWith("<workbook"))) {
      return XML_2003;
    }
    if (text.contains("<html") || text.contains("<table") || text.startsWith("<!doctype html")) {
      return HTML;
    }
    return text.startsWith("<?xml") ? XML : null;
  }

  private static boolean begins(byte[] head, int... sign) {
    if (head.length < sign.length) {
      return false;
    }
    for (int i = 0; i < sign.length; i++) {
      if ((head[i] & 0xFF) != sign[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first letters in lower case, without byte order mark, zero bytes of UTF-16 and blanks. */
  private static String beginning(byte[] head) {
    StringBuilder text = new StringBuilder();
    String latin =
        new String(head, 0, Math.min(head.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      boolean mark = i < 3 && (c == 0xEF || c == 0xBB || c == 0xBF || c >= 0xFE);
      if (c != 0 && !mark && (text.length() > 0 || c > ' ')) {
        text.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
