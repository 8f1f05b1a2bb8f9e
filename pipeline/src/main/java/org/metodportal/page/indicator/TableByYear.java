package org.metodportal.page.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.indicator.IndicatorPage.YearRow;
import org.metodportal.page.indicator.IndicatorPage.YearTable;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.StatusMark;
import org.metodportal.page.result.TargetWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.RussianNumbers;

/** Makes the table of an indicator by year. */
final class TableByYear {
  private TableByYear() {}

  static YearTable of(
      TerritoryReading reading, IndicatorDefinition definition, IndicatorSeries series) {
    ValueWords words = ValueWords.of(definition);
    IndicatorStatus status = reading.status(definition);
    List<YearStatus> history = status == null ? List.of() : status.history();
    List<YearStatus> original = status == null ? List.of() : status.original();
    List<YearRow> rows = new ArrayList<>();
    for (int year : series.years()) {
      Figure figure = series.total().figure(year);
      Coverage coverage = reading.coverage(definition, year);
      rows.add(
          new YearRow(
              year,
              Cell.count(figure, figure == null ? null : figure.numerator()),
              Cell.count(figure, figure == null ? null : figure.denominator()),
              Cell.value(figure, words::bare),
              TargetWords.applied(definition, figure),
              mark(definition, history, year),
              mark(definition, original, year),
              coverage == null
                  ? ""
                  : RussianNumbers.whole(coverage.answered())
                      + " из\u00a0"
                      + RussianNumbers.whole(coverage.all())));
    }
    Measure measure = definition.measure();
    boolean share = measure == Measure.SHARE;
    boolean units = definition.unit() != UnitKind.TERRITORY;
    return new YearTable(
        words.headingUnit(),
        share,
        share
            || (units && (measure == Measure.MEAN || measure == Measure.LEVEL))
            || isPartOfPersons(definition),
        rows.stream().anyMatch(row -> !row.target().isEmpty()),
        !original.isEmpty(),
        rows.stream().anyMatch(row -> !row.coverage().isEmpty()),
        List.copyOf(rows));
  }

  private static boolean isPartOfPersons(IndicatorDefinition definition) {
    return definition.measure() == Measure.COUNT
        && definition.unit() == UnitKind.PERSON
        && definition.condition() != null;
  }

  /** The status of a year; null when it has none. */
  static @Nullable StatusMark mark(
      IndicatorDefinition definition, List<YearStatus> history, int year) {
    for (YearStatus status : history) {
      if (status.year() == year) {
        return StatusMark.of(definition, status);
      }
    }
    return null;
  }
}
