package org.metodportal.page.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.indicator.ObservationFlag;

/** Where the words of a chart stand. */
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

  @Test
  void aNumberStandsOnItsColumnWhereNoLineIsNear() {
    assertEquals(92, column(100, Cell.of("7,8"), 40).labelY());
    assertEquals(92, column(100, Cell.of("7,8"), 150).labelY());
    assertEquals(74, column(100, Cell.of("7,8"), 80).labelY());
  }
}
