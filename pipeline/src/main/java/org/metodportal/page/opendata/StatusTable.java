package org.metodportal.page.opendata;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.status.Goal;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.Status;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.monitoring.trend.Projection;
import org.metodportal.page.result.StatusWords;
import org.metodportal.problem.CodePointOrder;

/** What public figures mean, year by year, as rows sorted by the columns of their key. */
public final class StatusTable {
  private static final int DIGITS = 2;
  private static final List<String> CODES =
      Arrays.stream(Status.values()).map(Status::code).distinct().toList();

  /** What the table is. */
  public static final PublishedTable TABLE =
      new PublishedTable(
          "status",
          "Статусы показателей",
          "Одна строка — один показатель за один год: достигнута ли цель, куда показатель"
              + " движется и что будет, если так пойдёт дальше.",
          List.of("образование", "педагоги", "показатели", "цели", "мониторинг"),
          "Выведено порталом из опубликованных показателей и целей документов.",
          List.of(
              TableColumn.TERRITORY,
              TableColumn.text("indicator", "Код показателя", "Code of the indicator").always(),
              TableColumn.YEAR,
              TableColumn.text("status", "Статус года, код", "Status of the year, code")
                  .always()
                  .among(CODES),
              TableColumn.text("words", "Статус года, слова", "Status of the year, in words")
                  .always(),
              TableColumn.of(
                  "target",
                  "number",
                  "Цель, с которой сравнивается год",
                  "Target that the year is held against"),
              TableColumn.of(
                  "target_year",
                  "year",
                  "Год, для которого названа эта цель",
                  "Year for which that target is named"),
              TableColumn.of(
                  "trend",
                  "number",
                  "Изменение за год: медиана наклонов между всеми парами значений; пусто, если"
                      + " значений меньше двух",
                  "Slope a year: the median of the slopes between all pairs of values; empty with"
                      + " fewer than two values"),
              TableColumn.text("trend_words", "Динамика словами", "Trend in words").always(),
              TableColumn.of(
                  "turn_year",
                  "year",
                  "Год, с которого значения идут в другую сторону; пусто, если такого нет",
                  "Year from which the values go the other way; empty when they do not"),
              TableColumn.of(
                  "projection",
                  "number",
                  "Прогноз по этой динамике",
                  "Projection along that trend"),
              TableColumn.of("projection_year", "year", "Год прогноза", "Year of the projection"),
              TableColumn.text(
                      "original_status",
                      "Статус по первоначальной цели; пусто, если цель не менялась",
                      "Status by the original target; empty when it was never revised")
                  .among(CODES)),
          List.of("territory", "indicator", "year"));

  private StatusTable() {}

  /** Writes one row per indicator and year. */
  public static void write(List<TerritoryMonitoring> territories, RowSink out) throws IOException {
    for (TerritoryMonitoring territory : sorted(territories)) {
      for (IndicatorStatus indicator :
          Stream.concat(territory.statuses().stream(), territory.beside().stream())
              .sorted(
                  Comparator.comparing(
                      (IndicatorStatus status) -> status.definition().code(), CodePointOrder.ORDER))
              .toList()) {
        for (int i = 0; i < indicator.history().size(); i++) {
          String original =
              indicator.original().isEmpty() ? "" : indicator.original().get(i).status().code();
          out.row(row(territory, indicator, indicator.history().get(i), original));
        }
      }
    }
  }

  private static List<@Nullable Object> row(
      TerritoryMonitoring territory,
      IndicatorStatus indicator,
      YearStatus status,
      String original) {
    Goal goal = status.goal();
    Projection projection = status.projection();
    return Arrays.asList(
        territory.territory().slug(),
        indicator.definition().code(),
        status.year(),
        status.status().code(),
        StatusWords.verdict(indicator.definition(), status).replace("\u00a0", " "),
        goal == null ? null : goal.value().rounded(DIGITS).stripTrailingZeros(),
        goal == null ? null : goal.year(),
        number(status.trend().perYear(), DIGITS),
        status.trend().words(),
        status.trend().turn() == null ? null : status.trend().turn().year(),
        number(projection == null ? null : projection.value(), 1),
        projection == null ? null : projection.year(),
        original);
  }

  /** By their slugs. */
  static List<TerritoryMonitoring> sorted(List<TerritoryMonitoring> territories) {
    return territories.stream()
        .sorted(
            Comparator.comparing(
                (TerritoryMonitoring one) -> one.territory().slug(), CodePointOrder.ORDER))
        .toList();
  }

  /** The fraction with so many decimals. */
  static @Nullable Object number(@Nullable Fraction fraction, int digits) {
    return fraction == null ? null : fraction.rounded(digits);
  }
}
