package org.metodportal.page.practice;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.practice.Practice;
import org.metodportal.page.FieldMeaning;

/**
 * The bank of practices as a table: UTF-8, comma, RFC 4180 quoting, LF; one row per card, the
 * newest first. Several values of a cell are joined by «; ». A cell that begins with a sign that
 * spreadsheets take for a formula ({@code = + - @}, tab) has an apostrophe before it.
 */
public final class PracticeTable {
  /** Name of the file under {@code open-data/}. */
  public static final String FILE = "practices.csv";

  /** Columns of the table with what they mean. */
  public static final List<FieldMeaning> COLUMNS =
      List.of(
          new FieldMeaning("slug", "Последняя часть адреса карточки."),
          new FieldMeaning("territory", "Территория: первая часть адреса её страниц."),
          new FieldMeaning("title", "Название практики."),
          new FieldMeaning("published", "День публикации, ГГГГ-ММ-ДД."),
          new FieldMeaning("updated", "День последней правки; пусто, если её не было."),
          new FieldMeaning("office", "Кто отвечает за практику: орган, организация, объединение."),
          new FieldMeaning("organization", "Код организации из таблиц; пусто, если не назван."),
          new FieldMeaning("direction", "Направление."),
          new FieldMeaning("levels", "Уровни образования через «; »."),
          new FieldMeaning("subjects", "Предметы через «; »."),
          new FieldMeaning("form", "Форма работы."),
          new FieldMeaning("deficits", "Коды дефицитов, на которые практика отвечает, через «; »."),
          new FieldMeaning(
              "verdict", "Заключение экспертов: положительное, отрицательное или нет."),
          new FieldMeaning("verdict_by", "Кто дал заключение."),
          new FieldMeaning("verdict_date", "День заключения."),
          new FieldMeaning("adopted", "Сколько раз практику переняли другие, целое число."),
          new FieldMeaning(
              "review_by", "Последний день до пересмотра; пусто, если срок не назначен."),
          new FieldMeaning("url", "Адрес карточки."));

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private PracticeTable() {}

  /**
   * The table.
   *
   * @param address address of the portal, without a slash at its end
   */
  public static String of(PracticeBank bank, String address) {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(COLUMNS.stream().map(FieldMeaning::name));
      for (PracticeEntry entry : bank.entries()) {
        printer.printRecord(row(entry, address).map(PracticeTable::harmless));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail", e);
    }
    return text.toString();
  }

  private static Stream<String> row(PracticeEntry entry, String address) {
    Practice practice = entry.practice();
    return Stream.of(
        practice.slug(),
        entry.territory().slug(),
        practice.title(),
        day(practice.published()),
        day(practice.updated()),
        practice.office(),
        practice.organization(),
        practice.direction(),
        String.join("; ", practice.levels()),
        String.join("; ", practice.subjects()),
        practice.form(),
        String.join("; ", practice.deficits()),
        practice.conclusion().verdict(),
        practice.conclusion().by(),
        day(practice.conclusion().date()),
        String.valueOf(practice.adopted().size()),
        day(practice.reviewBy()),
        address + entry.address().path());
  }

  /** The text of a cell that no spreadsheet takes for a formula. */
  static String harmless(String cell) {
    return cell.isEmpty() || FORMULA_SIGNS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
