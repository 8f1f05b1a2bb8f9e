package org.metodportal.page.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.page.SmallFigures;

/** Where the words of a chart stand, and what its sentence says. */
final class ChartTest {
  private static final int TOP = 30;
  private static final int BASELINE = 190;

  private static Chart.Column column(int top, Cell cell, int targetY) {
    BigDecimal any = BigDecimal.TEN;
    return new Chart.Column(2021, any, any, any, top, cell, targetY, any, any, "20 %", false);
  }

  /** Whether the line goes through the letters, of which the lower ones reach below their line. */
  private static boolean isCrossed(Chart.Column column, int targetY) {
    int last = column.labelY() + 16 * (column.labelWords().size() - 1);
    return targetY > column.labelY() - 12 && targetY < last + 4;
  }

  @Test
  void theLineOfTheTargetCrossesNoWordsWhereverItStands() {
    List<String> crossed = new ArrayList<>();
    for (Cell cell :
        List.of(
            Cell.of("7,8"),
            Cell.reason(ObservationFlag.HIDDEN),
            Cell.reason(ObservationFlag.ZERO_DENOMINATOR))) {
      for (int top = TOP; top <= BASELINE; top++) {
        for (int target = TOP; target <= BASELINE; target++) {
          Chart.Column column = column(top, cell, target);
          if (isCrossed(column, target) || column.labelY() < 12) {
            crossed.add(cell.text() + " at " + top + ", target at " + target);
          }
        }
      }
    }
    assertEquals(List.of(), crossed);
  }

  /** Shares of 2022 to 2024 in per mille; less than 0 for a hidden one. */
  private static String summary(int... perMille) {
    List<Figure> figures = new ArrayList<>();
    for (int share : perMille) {
      figures.add(
          SmallFigures.share(
              "x",
              "a",
              2022 + figures.size(),
              Breakdown.TOTAL,
              "",
              Math.max(share, 0),
              1000,
              null,
              share < 0 ? ObservationFlag.HIDDEN : ObservationFlag.NONE));
    }
    Chart chart =
        Chart.of(
            DefinitionDraft.of("x", "a", "А", "а").build(),
            new IndicatorSeries(Measure.SHARE, figures, List.of(2022, 2023, 2024)));
    return Objects.requireNonNull(chart).summary().replace('\u00a0', ' ');
  }

  @Test
  void nothingIsSaidOfYearsWhoseValueIsNotKnown() {
    assertEquals("Значение не менялось: 10 %.", summary(100, 100, 100));
    assertEquals("Все известные значения одинаковы: 10 %.", summary(100, -1, 100));
    assertEquals("От 10 % (2022) до 30 % (2024).", summary(100, 200, 300));
    assertEquals("Известные значения — от 10 % (2022) до 30 % (2024).", summary(100, -1, 300));
    assertEquals("Известно одно значение: 10 % (2022).", summary(100, -1, -1));
  }

  @Test
  void aNumberStandsOnItsColumnWhereNoLineIsNear() {
    assertEquals(92, column(100, Cell.of("7,8"), 40).labelY());
    assertEquals(92, column(100, Cell.of("7,8"), 150).labelY());
    assertEquals(74, column(100, Cell.of("7,8"), 80).labelY());
  }
}
