package org.metodportal.disclosure.system;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Rule 1 of the disclosure contract, on both sides of each of its numbers. */
class SensitivityRuleTest {
  @Test
  void oneToFourPersonsAreTooFew() {
    assertFalse(SensitivityRule.group(0, 5));
    assertTrue(SensitivityRule.group(1, 5));
    assertTrue(SensitivityRule.group(4, 5));
    assertFalse(SensitivityRule.group(5, 5));
  }

  @Test
  void aTerritoryMayAskForMore() {
    assertTrue(SensitivityRule.group(9, 10));
    assertFalse(SensitivityRule.group(10, 10));
    assertTrue(SensitivityRule.group(2, 3));
    assertFalse(SensitivityRule.group(3, 3));
  }

  @Test
  void oneOrTwoPersonsStandOutAmongFewerThanTwenty() {
    assertTrue(SensitivityRule.part(1, 19));
    assertTrue(SensitivityRule.part(2, 19));
    assertFalse(SensitivityRule.part(3, 19));
    assertFalse(SensitivityRule.part(1, 20));
    assertFalse(SensitivityRule.part(2, 20));
  }

  @Test
  void soDoOneOrTwoWhoAreLeft() {
    assertTrue(SensitivityRule.part(18, 19));
    assertTrue(SensitivityRule.part(17, 19));
    assertFalse(SensitivityRule.part(16, 19));
    assertFalse(SensitivityRule.part(19, 20));
  }

  @Test
  void nobodyAndEverybodySaySomethingOfEachInASmallGroup() {
    assertTrue(SensitivityRule.part(0, 9));
    assertTrue(SensitivityRule.part(9, 9));
    assertFalse(SensitivityRule.part(0, 10));
    assertFalse(SensitivityRule.part(10, 10));
    assertFalse(SensitivityRule.part(0, 0));
  }
}
