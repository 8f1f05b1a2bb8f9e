package org.metodportal.disclosure.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;

class SmallGroupTest {
  private static Figure of(Breakdown breakdown, long part, long whole) {
    return new Figure(
        "t", "k", 2025, breakdown, "", part, whole, null, null, ObservationFlag.NONE, 0);
  }

  private static Figure total(long part, long whole) {
    return of(Breakdown.TOTAL, part, whole);
  }

  private static Figure organization(long part, long whole) {
    return of(Breakdown.ORGANIZATION, part, whole);
  }

  @Test
  void nobodyOrEverybodyInTheTerritoryTellsOfASmallGroup() {
    assertTrue(SmallGroup.followsFromTotal(organization(1, 1), total(40, 40)));
    assertTrue(SmallGroup.followsFromTotal(organization(0, 9), total(0, 40)));
  }

  @Test
  void aLargeGroupNeedsNoWord() {
    assertFalse(SmallGroup.followsFromTotal(organization(20, 20), total(40, 40)));
  }

  @Test
  void whatIsSmallForAnotherReasonFollowsFromNothing() {
    assertFalse(SmallGroup.followsFromTotal(organization(1, 1), total(39, 40)));
  }

  @Test
  void hiddenAndAbsentFiguresAreNotShown() {
    assertFalse(SmallGroup.followsFromTotal(organization(1, 1).hidden(), total(40, 40)));
    assertFalse(SmallGroup.followsFromTotal(organization(1, 1), total(40, 40).hidden()));
    assertFalse(SmallGroup.followsFromTotal(null, total(40, 40)));
    assertFalse(SmallGroup.followsFromTotal(organization(1, 1), null));
  }
}
