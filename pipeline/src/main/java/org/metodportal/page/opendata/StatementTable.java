package org.metodportal.page.opendata;

import java.io.IOException;
import java.util.List;
import org.metodportal.disclosure.statement.Statements;
import org.metodportal.indicator.Figure;
import org.metodportal.page.result.StatementWords;

/** What is told in place of hidden figures, as rows. */
public final class StatementTable {
  /** What the table is. */
  public static final PublishedTable TABLE =
      new PublishedTable(
          "statements",
          "Что известно о скрытых показателях",
          "Одна строка — один скрытый показатель людей за один год: что о нём можно сказать, не"
              + " раскрывая людей. Строк меньше, чем скрытых значений: не о каждом есть что"
              + " сказать.",
          List.of("образование", "педагоги", "показатели", "защита персональных данных"),
          "Выведено порталом из опубликованных показателей: то же может вывести каждый.",
          List.of(
              TableColumn.TERRITORY,
              TableColumn.text(
                      "indicator",
                      "Код показателя, как в таблице показателей",
                      "Code of the indicator, as in the table of indicators")
                  .always(),
              TableColumn.YEAR,
              TableColumn.text(
                      "breakdown",
                      "Разрез, как в таблице показателей",
                      "Breakdown, as in the table of indicators")
                  .always(),
              TableColumn.text(
                  "member",
                  "Часть разреза; для всей территории пусто",
                  "Member of the breakdown; empty for the whole territory"),
              TableColumn.text(
                      "statement",
                      "Что известно: сколько человек отвечает условию самое большее, какая это"
                          + " часть группы, или сколько в группе человек",
                      "What is known: how many meet the condition at most, which part of the group"
                          + " they are, or how many the group has")
                  .always()),
          List.of("territory", "indicator", "year", "breakdown", "member"));

  private StatementTable() {}

  /**
   * Writes one row for each hidden figure of which something is told.
   *
   * @param figures those of one territory, in their order
   */
  public static void write(List<Figure> figures, Statements statements, RowSink out)
      throws IOException {
    for (Figure figure : figures) {
      String words = StatementWords.of(statements.find(figure)).replace('\u00a0', ' ');
      if (!words.isEmpty()) {
        out.row(
            figure.territory(),
            figure.indicator(),
            figure.year(),
            figure.breakdown().key(),
            figure.member(),
            words);
      }
    }
  }
}
