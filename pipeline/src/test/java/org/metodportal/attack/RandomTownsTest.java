package org.metodportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.metodportal.attack.Attack.Findings;
import org.metodportal.attack.Claim.Kind;

/**
 * Of small towns that chance makes, nobody learns more than he may; where the program hid less by
 * one of its rules, the attacker sees it, so he would see it in the program too.
 */
class RandomTownsTest {
  private static final int TOWNS = Integer.getInteger("metodportal.attack.towns", 12);
  private static final int TOWNS_WITH_LESS = 6;

  @Test
  void nobodyLearnsOfATownWhatIsHidden() {
    for (long seed = 0; seed < TOWNS; seed++) {
      TownRelease release = TownRelease.of(seed);
      Findings findings = release.attacked(false);
      assertEquals(List.of(), findings.wrong(), "seed " + seed);
      assertEquals(List.of(), findings.open(), "seed " + seed);
      assertEquals(List.of(), findings.claims(), "seed " + seed);
      assertTrue(findings.hidden() > 0, "seed " + seed);
    }
  }

  @Test
  void whoeverKnowsAnOwnFigureComputesNoOther() {
    for (long seed = 0; seed < TOWNS; seed++) {
      Findings findings = TownRelease.of(seed).attacked(true);
      assertEquals(List.of(), findings.wrong(), "seed " + seed);
      assertEquals(List.of(), findings.of(Kind.EXACT), "seed " + seed);
    }
  }

  /** How many towns tell something when the program had hidden less. */
  private static int telling(BiPredicate<TownRelease, PublicRow> less) {
    int telling = 0;
    for (long seed = 0; seed < TOWNS_WITH_LESS; seed++) {
      TownRelease release = TownRelease.of(seed);
      Findings findings = release.showing(row -> less.test(release, row)).attacked(false);
      assertEquals(List.of(), findings.wrong(), "seed " + seed);
      telling += findings.claims().isEmpty() ? 0 : 1;
    }
    return telling;
  }

  private static boolean isOf(PublicRow row, String... breakdowns) {
    return List.of(breakdowns).contains(row.place().cell().breakdown());
  }

  private static BiPredicate<TownRelease, PublicRow> beside(
      BiPredicate<TownRelease, PublicRow> of) {
    return (release, row) -> !release.sensitive().test(row) && of.test(release, row);
  }

  @Test
  void withoutTheRuleOfSmallCellsTheyAreSeen() {
    assertEquals(TOWNS_WITH_LESS, telling((release, row) -> release.sensitive().test(row)));
  }

  @Test
  void withoutTheRuleOfSmallCellsOfMeansTheyAreSeen() {
    assertTrue(
        telling((release, row) -> row.place().crowd().equals("m1") && release.sensitive().test(row))
            > 0);
  }

  @Test
  void withoutHidingBesideTheSmallOnesFollow() {
    assertEquals(TOWNS_WITH_LESS, telling(beside((release, row) -> true)));
  }

  @Test
  void withTypesAndSettlementsProtectedApartTheirOrganizationsFollow() {
    assertTrue(telling(beside((release, row) -> isOf(row, "organization_type", "settlement"))) > 0);
  }

  @Test
  void withEachIndicatorProtectedApartThoseOfAnotherFollow() {
    assertTrue(telling(beside((release, row) -> row.place().crowd().equals("k1"))) > 0);
    assertTrue(telling(beside((release, row) -> row.place().crowd().equals("k2"))) > 0);
  }

  @Test
  void withTheTableOfStaffProtectedApartItsMembersFollow() {
    assertTrue(telling(beside((release, row) -> row.place().crowd().startsWith("staff:"))) > 0);
  }

  @Test
  void whatAnInsiderLearnsIsSeenWhereEverybodyLearnsNothing() {
    int seen = 0;
    for (long seed = 0; seed < TOWNS_WITH_LESS && seen == 0; seed++) {
      TownRelease release = TownRelease.of(seed);
      for (PublicRow row : release.hidden()) {
        TownRelease less = release.showing(each -> each.place().equals(row.place()));
        if (less.attacked(false).claims().isEmpty()
            && !less.attacked(true).of(Kind.EXACT).isEmpty()) {
          seen++;
        }
      }
    }
    assertTrue(seen > 0, "an insider never learnt more than anybody");
  }
}
