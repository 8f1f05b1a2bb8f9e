package org.metodportal.disclosure.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No difference of one or two persons can be read from two releases. */
final class PairAuditTest {
  private static final CellKey TOTAL = CellKey.total("k1", 2024);
  private static final CellKey A = part("a");
  private static final CellKey B = part("b");
  private static final CellKey C = part("c");

  private static CellKey part(String member) {
    return new CellKey("k1", 2024, "organization", member);
  }

  private static Amounts share(long numerator, long denominator) {
    return new Amounts(numerator, denominator, null);
  }

  private static Cells cells(Map<CellKey, Amounts> shown, CellKey... hidden) {
    return new Cells(shown, Set.of(hidden));
  }

  private static List<ReadDifference> readable(Cells before, Cells after) {
    Set<CellKey> keys = new HashSet<>(before.places());
    keys.addAll(after.places());
    return PairAudit.readable(before, after, PersonTies.among(keys, Map.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "50, 100, false", "51, 100, true", "52, 100, true", "53, 100, false", "48, 100, true",
    "47, 100, false", "50, 101, true", "50, 102, true", "50, 103, false", "53, 103, false",
    "53, 104, true", "54, 101, true"
  })
  void aCellMovesByNobodyOrByThree(long numerator, long denominator, boolean tells) {
    Cells before = cells(Map.of(TOTAL, share(50, 100)));
    Cells after = cells(Map.of(TOTAL, share(numerator, denominator)));

    assertEquals(tells, !readable(before, after).isEmpty());
  }

  @Test
  void aMeanOfTheSamePersonsMayNotMoveAtAll() {
    Cells before = cells(Map.of(TOTAL, new Amounts(null, 40L, new BigDecimal("60.1"))));

    assertTrue(
        !readable(before, cells(Map.of(TOTAL, new Amounts(null, 40L, new BigDecimal("60.2")))))
            .isEmpty());
    assertEquals(
        List.of(),
        readable(before, cells(Map.of(TOTAL, new Amounts(null, 43L, new BigDecimal("60.2"))))));
  }

  @Test
  void aHiddenMemberIsTheTotalWithoutTheShownOnes() {
    Cells before = cells(Map.of(TOTAL, share(50, 100), A, share(20, 40), B, share(20, 40)), C);

    // Four came to a, five in all: one came to c.
    Cells one = cells(Map.of(TOTAL, share(55, 105), A, share(24, 44), B, share(20, 40)), C);
    Cells none = cells(Map.of(TOTAL, share(55, 105), A, share(25, 45), B, share(20, 40)), C);

    assertFalse(readable(before, one).isEmpty());
    assertEquals(List.of(), readable(before, none));
  }

  @Test
  void aSumOfMovedMembersTellsAsMuchAsOneOfThem() {
    Cells before = cells(Map.of(A, share(20, 40), B, share(20, 40)), C);

    assertFalse(readable(before, cells(Map.of(A, share(24, 44), B, share(17, 37)), C)).isEmpty());
    assertEquals(List.of(), readable(before, cells(Map.of(A, share(24, 44), B, share(24, 44)), C)));
  }

  @Test
  void aMemberThatComesToBeShownMayNotCompleteASumThatWasHeld() {
    Cells before = cells(Map.of(TOTAL, share(50, 100), A, share(20, 40)), B, C);
    Map<CellKey, Amounts> after = new HashMap<>();
    after.put(TOTAL, share(50, 100));
    after.put(A, share(20, 40));
    after.put(B, share(15, 30));
    after.put(C, share(16, 31));

    assertFalse(readable(before, cells(after)).isEmpty());
    after.put(C, share(15, 30));
    assertEquals(List.of(), readable(before, cells(after)));
  }

  @Test
  void aRowThatIsGoneWasOfThreePersonsOrMore() {
    Cells before = cells(Map.of(TOTAL, share(50, 100), A, share(3, 8), B, share(2, 7)));

    assertEquals(List.of(), readable(before, cells(Map.of(TOTAL, share(50, 100), B, share(2, 7)))));
    assertFalse(readable(before, cells(Map.of(TOTAL, share(50, 100), A, share(3, 8)))).isEmpty());
  }

  @Test
  void numbersOfTheSamePersonsAreHeldTogether() {
    CellKey other = CellKey.total("k2", 2024);
    Ties ties =
        new Ties(
            List.of(),
            List.of(
                List.of(
                    new Sum.Term(TOTAL, Quantity.DENOMINATOR),
                    new Sum.Term(other, Quantity.DENOMINATOR))));
    Cells before = cells(Map.of(TOTAL, share(50, 100), other, share(10, 100)));
    Cells apart = cells(Map.of(TOTAL, share(53, 103), other, share(10, 100)));

    assertEquals(List.of(), PairAudit.readable(before, apart, ties));
    // The second follows a night later, when one more had come.
    Cells later = cells(Map.of(TOTAL, share(53, 103), other, share(14, 104)));
    assertFalse(PairAudit.readable(apart, later, ties).isEmpty());
  }
}
