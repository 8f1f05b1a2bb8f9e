package org.metodportal.page.opendata;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;

/** Figures as rows: the table of open data, its internal twin and the files beside each page. */
public final class FigureTable {
  /** What the table is. */
  public static final PublishedTable TABLE =
      new PublishedTable(
          "indicators",
          "Показатели",
          "Одна строка — один показатель за один год: по территории в целом или по одной части"
              + " разреза. Пустое значение объясняет столбец flag; скрытое и отсутствующее никогда"
              + " не записаны нулём.",
          List.of("образование", "педагоги", "показатели", "методическое сопровождение"),
          "Посчитано порталом по таблицам территорий; числа, по которым можно узнать людей,"
              + " скрыты.",
          List.of(
              TableColumn.TERRITORY,
              TableColumn.text(
                      "indicator",
                      "Код показателя: последняя часть адреса его страницы; с -r2 на конце — второе"
                          + " прочтение документа, оно на той же странице",
                      "Code of the indicator: last part of the address of its page; with -r2 at the"
                          + " end the second reading of the act, which stands on the same page")
                  .always(),
              TableColumn.YEAR,
              TableColumn.text(
                      "breakdown",
                      "Разрез: "
                          + Arrays.stream(Breakdown.values())
                              .map(each -> each.key() + " — " + each.words())
                              .collect(Collectors.joining(", ")),
                      "Breakdown: " + english(Arrays.asList(Breakdown.values())))
                  .always()
                  .among(Arrays.stream(Breakdown.values()).map(Breakdown::key).toList()),
              TableColumn.text(
                  "member",
                  "Часть разреза; для всей территории пусто",
                  "Member of the breakdown; empty for the whole territory"),
              TableColumn.of(
                  "numerator",
                  "integer",
                  "Числитель: сколько отвечает условию",
                  "Numerator: how many meet the condition"),
              TableColumn.of(
                  "denominator",
                  "integer",
                  "Знаменатель: сколько посчитано всего",
                  "Denominator: how many were counted"),
              TableColumn.of(
                  "value",
                  "number",
                  "Значение: доли в процентах, средние и уровни — с одним знаком после точки,"
                      + " количества — целые, наличие — 1 или 0",
                  "Value: shares in percent, means and levels with one decimal, counts as whole"
                      + " numbers, presence as 1 or 0"),
              TableColumn.of(
                  "target",
                  "number",
                  "Цель этого года; пусто, если её нет",
                  "Target of the year; empty when there is none"),
              TableColumn.text(
                      "flag",
                      "Почему нет значения: "
                          + ObservationFlag.legend(ObservationFlag.reasons())
                          + "; или что значение ещё изменится: "
                          + ObservationFlag.legend(List.of(ObservationFlag.PROVISIONAL))
                          + "; пусто, если значение есть",
                      "Why there is no value: "
                          + ObservationFlag.englishLegend(ObservationFlag.reasons())
                          + "; or that the value will change: "
                          + ObservationFlag.englishLegend(List.of(ObservationFlag.PROVISIONAL))
                          + "; empty when there is one")
                  .among(ObservationFlag.codes(ObservationFlag.marks()))),
          List.of("territory", "indicator", "year", "breakdown", "member"));

  private FigureTable() {}

  /** {@code the whole territory, an age band or a role}. */
  private static String english(List<Breakdown> breakdowns) {
    List<String> words = breakdowns.stream().map(Breakdown::english).toList();
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** The cells of a figure, without its unknown units. */
  public static List<@Nullable Object> row(Figure figure) {
    return Collections.unmodifiableList(
        Arrays.asList(
            figure.territory(),
            figure.indicator(),
            figure.year(),
            figure.breakdown().key(),
            figure.member(),
            figure.numerator(),
            figure.denominator(),
            figure.value(),
            figure.target(),
            figure.flag().code()));
  }

  /** Writes the figures in their order. */
  public static void write(List<Figure> figures, RowSink out) throws IOException {
    for (Figure figure : figures) {
      out.row(row(figure));
    }
  }
}
