package org.metodportal.build.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.build.report.FigureBounds.Unread;

/** The bounds of a figure are the least and the greatest of everything its unread rows may say. */
final class FigureBoundsTest {
  private static final int MOST = 3;

  /** A way in which everything unread may turn out. */
  private record Outcome(long yes, long all) {
    BigDecimal percent() {
      return BigDecimal.valueOf(100 * yes).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
  }

  /** Every way: of those not known some are units already, the others may be none at all. */
  private static List<Outcome> outcomes(long yes, long all, Unread unread) {
    List<Outcome> outcomes = new ArrayList<>();
    for (long inside = 0; inside <= Math.min(unread.units(), all - yes); inside++) {
      long outside = unread.units() - inside + unread.rows();
      for (long answered = 0; answered <= inside; answered++) {
        for (long told = 0; told <= Math.min(unread.facts(), all - yes - answered); told++) {
          for (long more = 0; more <= outside; more++) {
            for (long less = 0; less <= outside - more; less++) {
              outcomes.add(new Outcome(yes + answered + told + more, all + more + less));
            }
          }
        }
      }
    }
    return outcomes;
  }

  @Test
  void theBoundsOfAShareAreTheLeastAndTheGreatestOutcome() {
    int compared = 0;
    for (long all = 1; all <= MOST + 2; all++) {
      for (long yes = 0; yes <= all; yes++) {
        for (Unread unread : unread()) {
          List<BigDecimal> values =
              outcomes(yes, all, unread).stream().map(Outcome::percent).toList();
          assertEquals(
              new FigureBounds(Collections.min(values), Collections.max(values)),
              FigureBounds.ofShare(yes, all, unread),
              yes + " of " + all + ", " + unread);
          compared++;
        }
      }
    }
    assertEquals(20 * 64, compared);
  }

  @Test
  void theBoundsOfACountAreTheLeastAndTheGreatestOutcome() {
    for (long all = 0; all <= MOST + 2; all++) {
      for (long yes = 0; yes <= all; yes++) {
        for (Unread unread : unread()) {
          List<BigDecimal> values =
              outcomes(yes, all, unread).stream()
                  .map(outcome -> BigDecimal.valueOf(outcome.yes()))
                  .toList();
          assertEquals(
              new FigureBounds(Collections.min(values), Collections.max(values)),
              FigureBounds.ofCount(yes, all - yes, unread),
              yes + " of " + all + ", " + unread);
        }
      }
    }
  }

  private static List<Unread> unread() {
    List<Unread> all = new ArrayList<>();
    for (long units = 0; units <= MOST; units++) {
      for (long rows = 0; rows <= MOST; rows++) {
        for (long facts = 0; facts <= MOST; facts++) {
          all.add(new Unread(units, rows, facts));
        }
      }
    }
    return all;
  }
}
