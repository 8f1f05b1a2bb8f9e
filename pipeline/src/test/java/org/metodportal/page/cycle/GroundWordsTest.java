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

  @Test
  void ofTwoBoundsOnOneSideTheTighterIsTold() {
    GroundWords words = new GroundWords(SmallPortal.model().territories().get(0), Deficits.NONE);

    assertEquals(
        List.of("индекс 0,45, меньше 0,5"),
        words.all(List.of(index("<", 0.8), index("<", 0.5), index("<", 0.6))));
    assertEquals(
        List.of("индекс 0,45, больше 0,4"), words.all(List.of(index(">", 0.4), index(">", 0.1))));
  }

  @Test
  void attainmentOfACriterionIsToldInPercent() {
    GroundWords words = new GroundWords(SmallPortal.model().territories().get(0), Deficits.NONE);

    assertEquals(
        List.of("критерий «нет такого» достигнут на 53\u00a0%, меньше 80\u00a0%"),
        words.all(List.of(new Ground("criteria", "нет такого", 0.528, "<", 0.8))));
  }
}
