package org.metodportal.source.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.metodportal.source.cell.LookupNormalizer;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.schema.Table;

/**
 * What the name of a file tells: {@code diagnostics (1).csv}, {@code Копия diagnostics.csv} and
 * {@code ДИАГНОСТИКА.XLSX} all feed {@link Table#DIAGNOSTICS}.
 *
 * @param name file name with its ending
 */
record FileNaming(String name) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final List<String> READ = List.of("csv", "xlsx");

  /** Endings of files that hold tables but are not read. */
  private static final List<String> TABLES =
      List.of("xls", "xlsm", "xlsb", "ods", "zip", "rar", "7z", "gz", "tsv", "txt", "dbf", "json");

  /** Whether it is passed over in silence: hidden, the lock of an office program, a description. */
  boolean isPassedOver() {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || lower.equals("readme.md")
        || lower.equals("readme.ru.md")
        || lower.equals("thumbs.db")
        || lower.equals("desktop.ini");
  }

  /** Whether it looks like the name of a person, so that no report may call the file so. */
  boolean isOfPerson() {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return PersonalText.isPossible(name)
        || PersonalText.isLikely(stem + ".")
        || PersonalText.isPossible(stem.replace('_', ' ').replace('-', ' '));
  }

  /** Whether a file with this ending is read. */
  boolean isRead() {
    return READ.contains(ending());
  }

  /** Whether a file with this ending may hold rows that somebody expects to be counted. */
  boolean holdsTable() {
    return isRead() || TABLES.contains(ending());
  }

  /** Russian sentence: why a file with this ending is not read. */
  String refusal() {
    return switch (ending()) {
      case "xls" -> "Старые книги Excel (.xls) не читаются.";
      case "xlsm" -> "Книги Excel с макросами (.xlsm) не читаются.";
      case "xlsb" -> "Двоичные книги Excel (.xlsb) не читаются.";
      case "ods" -> "Таблицы OpenDocument (.ods) не читаются.";
      case "zip", "rar", "7z", "gz" -> "Это архив: таблицы внутри него не читаются.";
      case "tsv", "txt" -> "Текст с таким окончанием имени (." + ending() + ") не читается.";
      case "" -> "В имени файла нет окончания: что в нём, неизвестно.";
      default -> "Файлы с таким окончанием имени (." + ending() + ") не читаются.";
    };
  }

  /** Russian sentence: what to do instead. */
  String remedy() {
    return switch (ending()) {
      case "xls", "xlsm", "xlsb" ->
          "Откройте файл в Excel и сохраните: «Файл» → «Сохранить как» → «Книга Excel (.xlsx)».";
      case "ods" ->
          "Откройте файл в LibreOffice или МойОфис и сохраните как «Книга Excel (.xlsx)».";
      case "zip", "rar", "7z", "gz" -> "Распакуйте архив и положите сюда сами таблицы.";
      case "tsv", "txt" -> "Если столбцы разделены табуляцией, переименуйте файл в .csv.";
      default -> "Сохраните таблицу как CSV или «Книга Excel (.xlsx)».";
    };
  }

  /** What stands behind the last full stop, in lower case; empty without one. */
  String ending() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The tables that it names: the one before the first dash or full stop when there is such a one,
   * else all whose code or Russian title stands anywhere in it.
   */
  Set<Table> tables() {
    Table first = Table.named(name.split("[-.]", 2)[0].toLowerCase(Locale.ROOT));
    if (first != null) {
      return EnumSet.of(first);
    }
    int dot = name.lastIndexOf('.');
    List<String> words = List.of(NO_LETTERS.split(dot < 0 ? name : name.substring(0, dot)));
    return Arrays.stream(Table.values())
        .filter(table -> words.stream().anyMatch(word -> means(word, table)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Table.class)));
  }

  /** Whether a word is the table's code or a form of its Russian title, in letters that look so. */
  private static boolean means(String word, Table table) {
    String folded = LookupNormalizer.normalize(word);
    return folded.equals(LookupNormalizer.normalize(table.code()))
        || table.titleStems().stream()
            .map(LookupNormalizer::normalize)
            .anyMatch(folded::startsWith);
  }
}
