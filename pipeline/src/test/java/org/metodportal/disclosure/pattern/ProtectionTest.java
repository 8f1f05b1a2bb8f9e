package org.metodportal.disclosure.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.metodportal.disclosure.audit.Auditor;
import org.metodportal.disclosure.audit.Auditor.Narrow;
import org.metodportal.disclosure.audit.ProtectionLevels;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.SuppressionPattern;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;

/** What is hidden is enough, and the audit that says so finds all that can be found. */
class ProtectionTest {
  private static final int TOWNS = 60;
  private static final int ORGANIZATIONS = 3;
  private static final int MOST = 4;
  private static final int TOWNS_TRIED_WHOLE = 20;

  private static List<Narrow> narrow(SuppressionPattern pattern) {
    return new Auditor(pattern.system(), new ProtectionLevels(pattern.system()))
        .audit(pattern)
        .narrow();
  }

  private static Figure figure(Cell cell) {
    return (Figure) cell.row();
  }

  @Test
  void noTownIsPublishedFromWhichAPersonFollows() {
    for (long seed = 0; seed < TOWNS; seed++) {
      LinkedSystem system = Town.of(seed, Town.ORGANIZATIONS.size(), 30).system("a", "b", "c");
      Protection.Result result = Protection.of(system);
      assertEquals(List.of(), result.audit().breaches(), "seed " + seed);
      for (Cell cell : system.cells()) {
        assertTrue(!cell.sensitive() || result.hidden().get(cell.id()), "seed " + seed);
      }
      assertEquals(system.cells().size(), result.audit().cells());
      assertEquals(result.hidden().cardinality(), result.audit().hidden());
    }
  }

  @Test
  void withoutHidingBesideTheAuditFindsWhatFollows() {
    int found = 0;
    for (long seed = 0; seed < TOWNS; seed++) {
      LinkedSystem system = Town.of(seed, Town.ORGANIZATIONS.size(), 30).system("a", "b", "c");
      found += narrow(new SuppressionPattern(system)).isEmpty() ? 0 : 1;
    }
    assertTrue(found > TOWNS / 2, "found in " + found);
  }

  @Test
  void anOrganizationCannotWorkOutItsNeighbour() {
    int found = 0;
    for (long seed = 0; seed < TOWNS; seed++) {
      LinkedSystem system = Town.of(seed, Town.ORGANIZATIONS.size(), 30).system("a", "b", "c");
      SuppressionPattern pattern = new SuppressionPattern(system, Protection.of(system).hidden());
      // One cell fewer is hidden: somebody, or everybody, learns something in most towns.
      List<Cell> beside =
          system.cells().stream()
              .filter(cell -> pattern.isHidden(cell.id()) && !cell.sensitive())
              .toList();
      for (Cell cell : beside) {
        pattern.show(cell.id());
        found += narrow(pattern).stream().anyMatch(each -> each.insider() >= 0) ? 1 : 0;
        pattern.hide(cell.id());
      }
    }
    assertTrue(found > 0, "nobody who knows more was tried");
  }

  @Test
  void totalsOfTheTerritoryAreHiddenOnlyForThemselves() {
    for (long seed = 0; seed < TOWNS; seed++) {
      LinkedSystem system = Town.of(seed, Town.ORGANIZATIONS.size(), 30).system("a", "b", "c");
      BitSet hidden = Protection.of(system).hidden();
      for (Cell cell : system.cells()) {
        if (figure(cell).breakdown() == Breakdown.TOTAL) {
          assertEquals(cell.sensitive(), hidden.get(cell.id()), "seed " + seed);
        }
      }
    }
  }

  @Test
  void theSameTownIsHiddenInTheSameWay() {
    Town town = Town.of(7, Town.ORGANIZATIONS.size(), 30);
    assertEquals(
        Protection.of(town.system("a", "b", "c")).hidden(),
        Protection.of(town.system("a", "b", "c")).hidden());
  }

  /**
   * Every town of three organizations that publishes the same is made, one after the other; the
   * audit finds exactly the numbers that are narrow in all of them, and the same bounds.
   */
  @Test
  void theAuditFindsWhatTryingAllTownsFinds() {
    int narrow = 0;
    int wide = 0;
    for (long seed = 0; seed < TOWNS_TRIED_WHOLE; seed++) {
      Town town = Town.of(seed, ORGANIZATIONS, MOST);
      LinkedSystem system = withoutSubjects(town);
      Random random = new Random(seed);
      BitSet hidden = new BitSet();
      for (Cell cell : system.cells()) {
        hidden.set(cell.id(), random.nextInt(3) > 0);
      }
      SuppressionPattern pattern = new SuppressionPattern(system, hidden);
      ProtectionLevels levels = new ProtectionLevels(system);
      int[] asked = levels.of(pattern);
      Map<Integer, long[]> all = tried(pattern);
      Map<Integer, Narrow> found = new HashMap<>();
      new Auditor(system, levels)
          .audit(pattern).narrow().stream()
              .filter(each -> each.insider() < 0)
              .forEach(each -> found.put(each.variable(), each));
      for (Map.Entry<Integer, long[]> entry : all.entrySet()) {
        int variable = entry.getKey();
        long width = entry.getValue()[1] - entry.getValue()[0];
        Narrow each = found.get(variable);
        String where = "seed " + seed + ", variable " + variable + ", width " + width;
        assertEquals(asked[variable] > width, each != null, where);
        if (each != null) {
          assertEquals(entry.getValue()[0], each.low(), where);
          assertEquals(entry.getValue()[1], each.high(), where);
          narrow++;
        } else {
          wide++;
        }
      }
    }
    assertTrue(narrow > 5 && wide > 5, narrow + " narrow, " + wide + " wide");
  }

  private static LinkedSystem withoutSubjects(Town town) {
    List<Town.Person> persons = new ArrayList<>();
    town.persons()
        .forEach(
            each ->
                persons.add(
                    new Town.Person(
                        each.organization(), "предмет", each.trained(), each.diagnosed())));
    return new Town(persons).system("a");
  }

  /** The least and the most that each hidden number can be in any town that publishes the same. */
  private static Map<Integer, long[]> tried(SuppressionPattern pattern) {
    int pairs = 0;
    List<long[]> possible = new ArrayList<>();
    for (long all = 1; all <= ORGANIZATIONS * MOST; all++) {
      for (long part = 0; part <= all; part++) {
        possible.add(new long[] {part, all});
        pairs++;
      }
    }
    Map<Integer, long[]> bounds = new HashMap<>();
    long[][] chosen = new long[ORGANIZATIONS][];
    for (int one = 0; one < pairs; one++) {
      chosen[0] = possible.get(one);
      for (int other = 0; other < pairs; other++) {
        chosen[1] = possible.get(other);
        if (!mayBe(pattern, chosen, 2)) {
          continue;
        }
        for (int third = 0; third < pairs; third++) {
          chosen[2] = possible.get(third);
          if (mayBe(pattern, chosen, ORGANIZATIONS)) {
            note(pattern, chosen, bounds);
          }
        }
      }
    }
    return bounds;
  }

  private static boolean isIn(Figure figure, int organization) {
    var here = Town.ORGANIZATIONS.get(organization);
    return switch (figure.breakdown()) {
      case ORGANIZATION -> figure.member().equals(here.id());
      case ORGANIZATION_TYPE -> figure.member().equals(here.type());
      case SETTLEMENT -> figure.member().equals(here.settlement());
      case TOTAL, SUBJECT, AGE_BAND, ROLE -> true;
    };
  }

  /** Whether every shown row says so, as far as its organizations are chosen. */
  private static boolean mayBe(SuppressionPattern pattern, long[][] chosen, int count) {
    for (Cell cell : pattern.system().cells()) {
      if (pattern.isHidden(cell.id())) {
        continue;
      }
      Figure figure = figure(cell);
      long[] sum = sum(figure, chosen, count);
      boolean whole = true;
      for (int rest = count; rest < ORGANIZATIONS; rest++) {
        whole &= !isIn(figure, rest);
      }
      Long part = figure.numerator();
      Long all = figure.denominator();
      assertFalse(part == null || all == null);
      if (sum[0] > part || sum[1] > all || (whole && (sum[0] != part || sum[1] != all))) {
        return false;
      }
    }
    return true;
  }

  private static long[] sum(Figure figure, long[][] chosen, int count) {
    long[] sum = new long[2];
    for (int each = 0; each < count; each++) {
      if (isIn(figure, each)) {
        sum[0] += chosen[each][0];
        sum[1] += chosen[each][1];
      }
    }
    return sum;
  }

  private static void note(
      SuppressionPattern pattern, long[][] chosen, Map<Integer, long[]> bounds) {
    for (Cell cell : pattern.system().cells()) {
      if (pattern.isHidden(cell.id())) {
        long[] sum = sum(figure(cell), chosen, ORGANIZATIONS);
        note(bounds, cell.part(), sum[0]);
        note(bounds, cell.rest(), sum[1] - sum[0]);
        note(bounds, cell.whole(), sum[1]);
      }
    }
  }

  private static void note(Map<Integer, long[]> bounds, int variable, long value) {
    long[] known =
        bounds.computeIfAbsent(variable, key -> new long[] {Long.MAX_VALUE, Long.MIN_VALUE});
    known[0] = Math.min(known[0], value);
    known[1] = Math.max(known[1], value);
  }
}
