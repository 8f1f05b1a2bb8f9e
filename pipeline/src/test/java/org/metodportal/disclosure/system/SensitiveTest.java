package org.metodportal.disclosure.system;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Rule 1 of the disclosure contract, on both sides of each of its numbers. */
class SensitiveTest {
  @Test
  void oneToFourPersonsAreTooFew() {
    assertFalse(Sensitive.group(0, 5));
    assertTrue(Sensitive.group(1, 5));
    assertTrue(Sensitive.group(4, 5));
    assertFalse(Sensitive.group(5, 5));
  }

  @Test
  void aTerritoryMayAskForMore() {
    assertTrue(Sensitive.group(9, 10));
    assertFalse(Sensitive.group(10, 10));
    assertTrue(Sensitive.group(2, 3));
    assertFalse(Sensitive.group(3, 3));
  }

  @Test
  void oneOrTwoPersonsStandOutAmongFewerThanTwenty() {
    assertTrue(Sensitive.part(1, 19));
    assertTrue(Sensitive.part(2, 19));
    assertFalse(Sensitive.part(3, 19));
    assertFalse(Sensitive.part(1, 20));
    assertFalse(Sensitive.part(2, 20));
  }

  @Test
  void soDoOneOrTwoWhoAreLeft() {
    assertTrue(Sensitive.part(18, 19));
    assertTrue(Sensitive.part(17, 19));
    assertFalse(Sensitive.part(16, 19));
    assertFalse(Sensitive.part(19, 20));
  }

  @Test
  void nobodyAndEverybodySaySomethingOfEachInASmallGroup() {
    assertTrue(Sensitive.part(0, 9));
    assertTrue(Sensitive.part(9, 9));
    assertFalse(Sensitive.part(0, 10));
    assertFalse(Sensitive.part(10, 10));
    assertFalse(Sensitive.part(0, 0));
  }
}
