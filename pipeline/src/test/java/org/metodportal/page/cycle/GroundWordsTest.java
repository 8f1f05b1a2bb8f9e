package org.metodportal.page.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.content.practice.Deficits;
import org.metodportal.expression.Ground;
import org.metodportal.page.SmallPortal;

/** Why a recommendation is given, each ground once. */
final class GroundWordsTest {
  private static Ground index(String relation, double bound) {
    return new Ground("overall", "", 0.45, relation, bound);
  }

  @Test
  void oneValueIsToldOnceWithAllThatItIsComparedWith() {
    GroundWords words = new GroundWords(SmallPortal.model().territories().get(0), Deficits.NONE);

    assertEquals(
        List.of("индекс 0,45, меньше 0,6 и не меньше 0,3"),
        words.all(List.of(index("<", 0.6), index(">=", 0.3), index("<", 0.6))));
  }
}
