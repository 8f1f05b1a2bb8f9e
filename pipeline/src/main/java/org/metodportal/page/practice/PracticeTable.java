package org.metodportal.page.practice;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.practice.PracticeWords;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.RowSink;
import org.metodportal.page.opendata.TableColumn;

/**
 * The bank of practices as a table: one row per card, the newest first. Several values of a cell
 * are joined by «; ».
 */
public final class PracticeTable {
  /** What the table is. */
  public static final PublishedTable TABLE =
      new PublishedTable(
          "practices",
          "Банк практик",
          "Одна строка — одна карточка банка практик: кто отвечает, направление, заключение"
              + " экспертов и сколько раз практику переняли.",
          List.of("образование", "педагоги", "практики", "методическая поддержка"),
          "Карточки, которые составили территории.",
          List.of(
              TableColumn.text(
                      "slug", "Последняя часть адреса карточки", "Last part of the card's address")
                  .always(),
              TableColumn.TERRITORY,
              TableColumn.text("title", "Название практики", "Title of the practice").always(),
              TableColumn.of("published", "date", "День публикации", "Day of publication").always(),
              TableColumn.of(
                  "updated",
                  "date",
                  "День последней правки; пусто, если её не было",
                  "Day of the last edit; empty when there was none"),
              TableColumn.text(
                      "office",
                      "Кто отвечает за практику: орган, организация, объединение",
                      "Office, organization or association in charge")
                  .always(),
              TableColumn.text(
                  "organization",
                  "Код организации из таблиц; пусто, если не назван",
                  "Code of the organization; empty when not named"),
              TableColumn.text("direction", "Направление", "Direction"),
              TableColumn.text(
                  "levels", "Уровни образования через «; »", "Levels of education, joined by «; »"),
              TableColumn.text("subjects", "Предметы через «; »", "Subjects, joined by «; »"),
              TableColumn.text("form", "Форма работы", "Form of work"),
              TableColumn.text(
                  "deficits",
                  "Коды дефицитов, на которые практика отвечает, через «; »",
                  "Codes of the deficits that it answers, joined by «; »"),
              TableColumn.text(
                      "verdict",
                      "Заключение экспертов: положительное, отрицательное или нет",
                      "Verdict of the experts: positive, negative or none")
                  .always()
                  .among(PracticeWords.VERDICTS.words()),
              TableColumn.text("verdict_by", "Кто дал заключение", "Who gave the verdict"),
              TableColumn.of("verdict_date", "date", "День заключения", "Day of the verdict"),
              TableColumn.of(
                      "adopted",
                      "integer",
                      "Сколько раз практику переняли другие",
                      "How many times others adopted it")
                  .always(),
              TableColumn.of(
                  "review_by",
                  "date",
                  "Последний день до пересмотра; пусто, если срок не назначен",
                  "Last day before its review; empty when none is set"),
              TableColumn.text("url", "Адрес карточки", "Address of the card").always()),
          List.of("slug"));

  private PracticeTable() {}

  /**
   * Writes a row for each card.
   *
   * @param address address of the portal, without a slash at its end
   */
  public static void write(PracticeBank bank, String address, RowSink out) throws IOException {
    for (PracticeEntry entry : bank.entries()) {
      out.row(row(entry, address));
    }
  }

  private static List<@Nullable Object> row(PracticeEntry entry, String address) {
    Practice practice = entry.practice();
    return Arrays.asList(
        practice.slug(),
        entry.territory().slug(),
        practice.title(),
        practice.published(),
        practice.updated(),
        practice.office(),
        practice.organization(),
        practice.direction(),
        String.join("; ", practice.levels()),
        String.join("; ", practice.subjects()),
        practice.form(),
        String.join("; ", practice.deficits()),
        practice.conclusion().verdict(),
        practice.conclusion().by(),
        practice.conclusion().date(),
        practice.adopted().size(),
        practice.reviewBy(),
        address + entry.address().path());
  }
}
