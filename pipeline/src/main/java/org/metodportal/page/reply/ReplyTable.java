package org.metodportal.page.reply;

import java.io.IOException;
import java.util.List;
import org.metodportal.content.reply.Reply;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.RowSink;
import org.metodportal.page.opendata.TableColumn;

/** The answers of organizations as a table: one row per answer. */
public final class ReplyTable {
  /** What the table is. */
  public static final PublishedTable TABLE =
      new PublishedTable(
          "replies",
          "Слово организации",
          "Одна строка — один ответ организации о её числах: когда, о каком годе и о каких"
              + " показателях.",
          List.of("образование", "организации", "ответы", "показатели"),
          "Ответы, которые организации передали своей территории.",
          List.of(
              TableColumn.TERRITORY,
              TableColumn.text("reply", "Имя ответа", "Name of the answer").always(),
              TableColumn.text(
                      "organization",
                      "Организация: так она названа в других таблицах",
                      "Organization, as other tables name it")
                  .always(),
              TableColumn.of("date", "date", "День ответа", "Day of the answer").always(),
              TableColumn.of(
                      "year",
                      "year",
                      "Отчётный год чисел, о которых сказано",
                      "Reporting year of the figures")
                  .always(),
              TableColumn.text(
                  "indicators",
                  "Коды показателей через «; »; пусто, если сказано о годе в целом",
                  "Codes of the indicators, joined by «; »; empty when it speaks of the year"),
              TableColumn.text(
                      "text",
                      "Слова организации в разметке Markdown, в одну строку",
                      "Words of the organization in Markdown, in one line")
                  .always()),
          List.of("territory", "reply"));

  private ReplyTable() {}

  /** Writes a row for each answer. */
  public static void write(List<TerritoryResults> territories, RowSink out) throws IOException {
    for (TerritoryResults results : territories) {
      for (Reply reply : results.texts().replies()) {
        out.row(
            reply.territory(),
            reply.slug(),
            reply.organization(),
            reply.date(),
            reply.year(),
            String.join("; ", reply.indicators()),
            reply.body().replaceAll("\\s+", " "));
      }
    }
  }
}
