package org.metodportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodportal.attack.Claim.Kind;

/** The attacker finds what follows from a release made by hand, and nothing where nothing does. */
class AttackTest {
  private static List<String> claims(HandMade release) {
    Attack.Findings findings = release.attacked();
    assertEquals(List.of(), findings.wrong());
    return Stream.concat(findings.claims().stream(), findings.fromTotals().stream())
        .map(Claim::toString)
        .sorted()
        .toList();
  }

  private static HandMade lesnoy() {
    return new HandMade("lesnoy").shows("l1", "total", 40, 100);
  }

  private static void assertSays(HandMade release, String... sentences) {
    List<String> claims = claims(release);
    for (String sentence : sentences) {
      assertTrue(claims.contains(sentence), () -> sentence + " is not among " + claims);
    }
  }

  private static void assertSilent(HandMade release) {
    assertEquals(List.of(), claims(release));
  }

  @Test
  void saysNothingOfAReleaseWithoutSmallCells() {
    assertSilent(
        lesnoy().shows("l1", "subject=физика", 10, 40).shows("l1", "subject=химия", 30, 60));
  }

  @Test
  void seesACellThatPointsAtPersonsByItself() {
    assertSays(
        lesnoy().shows("l1", "subject=физика", 1, 4).shows("l1", "subject=химия", 39, 96),
        "SHOWN lesnoy 2025 l1 subject «физика»: NUMERATOR 1..1");
  }

  @Test
  void allowsFewInALargeGroupAndNobodyOfTen() {
    assertSilent(
        lesnoy()
            .shows("l1", "subject=физика", 1, 20)
            .shows("l1", "subject=химия", 0, 10)
            .shows("l1", "subject=музыка", 39, 70));
  }

  @Test
  void seesTheEndsOfAGroupOfNineAndOneOfNineteen() {
    assertSays(
        lesnoy()
            .shows("l1", "subject=физика", 18, 19)
            .shows("l1", "subject=химия", 0, 9)
            .shows("l1", "subject=музыка", 22, 72),
        "SHOWN lesnoy 2025 l1 subject «физика»: NUMERATOR 18..18",
        "SHOWN lesnoy 2025 l1 subject «химия»: NUMERATOR 0..0");
  }

  @Test
  void subtractsWhatIsShownFromTheTotal() {
    assertSays(
        lesnoy().hides("l1", "subject=физика", 1, 4).shows("l1", "subject=химия", 39, 96),
        "EXACT lesnoy 2025 l1 subject «физика»: NUMERATOR 1..1",
        "EXACT lesnoy 2025 l1 subject «физика»: COMPLEMENT 3..3",
        "DENOMINATOR lesnoy 2025 l1 subject «физика»: DENOMINATOR 4..4");
  }

  @Test
  void boundsTwoHiddenCellsThatShareTooFew() {
    assertSays(
        lesnoy()
            .hides("l1", "subject=физика", 1, 4)
            .hides("l1", "subject=музыка", 1, 16)
            .shows("l1", "subject=химия", 38, 80),
        "NARROW lesnoy 2025 l1 subject «физика»: NUMERATOR 0..2");
  }

  @Test
  void leavesTwoHiddenCellsThatShareEnough() {
    assertSilent(
        lesnoy()
            .hides("l1", "subject=физика", 1, 4)
            .hides("l1", "subject=музыка", 6, 16)
            .shows("l1", "subject=химия", 33, 80));
  }

  @Test
  void addsOrganizationsToTheirTypes() {
    HandMade release =
        lesnoy()
            .organization("s1", "школа", "город")
            .organization("s2", "школа", "село")
            .organization("k1", "детский сад", "село")
            .shows("l1", "organization_type=школа", 30, 60)
            .shows("l1", "organization_type=детский сад", 10, 40)
            .shows("l1", "organization=s1", 29, 56)
            .hides("l1", "organization=s2", 1, 4)
            .hides("l1", "organization=k1", 10, 40);
    assertSays(release, "EXACT lesnoy 2025 l1 organization «s2»: NUMERATOR 1..1");
  }

  @Test
  void addsOrganizationsToTheirSettlements() {
    HandMade release =
        lesnoy()
            .organization("s1", "школа", "город")
            .organization("s2", "школа", "село")
            .organization("s3", "школа", "город")
            .shows("l1", "settlement=город", 30, 60)
            .shows("l1", "settlement=село", 10, 40)
            .hides("l1", "organization=s1", 26, 54)
            .hides("l1", "organization=s2", 10, 40)
            .hides("l1", "organization=s3", 4, 6);
    assertSays(release, "EXACT lesnoy 2025 l1 organization «s2»: NUMERATOR 10..10");
  }

  @Test
  void findsADenominatorInAnotherIndicatorOfTheSamePopulation() {
    HandMade release =
        new HandMade("kaspiysk")
            .shows("d1", "total", 40, 100)
            .shows("d2", "total", 50, 100)
            .hides("d1", "subject=физика", 1, 4)
            .hides("d1", "subject=музыка", 6, 16)
            .shows("d1", "subject=химия", 33, 80)
            .shows("d2", "subject=физика", 3, 4)
            .shows("d2", "subject=музыка", 7, 16)
            .shows("d2", "subject=химия", 40, 80);
    assertSays(
        release,
        "DENOMINATOR kaspiysk 2025 d1 subject «физика»: DENOMINATOR 4..4",
        "SHOWN kaspiysk 2025 d2 subject «физика»: NUMERATOR 3..3");
  }

  @Test
  void findsAPartInAnIndicatorThatIncludesAnother() {
    HandMade release =
        new HandMade("oktyabrsky")
            .shows("o7-2", "total", 30, 100)
            .shows("o7-2a", "total", 20, 100)
            .shows("o7-2", "subject=физика", 6, 20)
            .shows("o7-2", "subject=химия", 24, 80)
            .hides("o7-2a", "subject=физика", 5, 20)
            .hides("o7-2a", "subject=химия", 15, 80)
            .shows("o7-2a-r2", "total", 20, 30)
            .hides("o7-2a-r2", "subject=физика", 5, 6)
            .shows("o7-2a-r2", "subject=химия", 15, 24);
    assertSays(release, "EXACT oktyabrsky 2025 o7-2a subject «физика»: NUMERATOR 5..5");
  }

  @Test
  void findsTheHeadsBetweenAllAndTeachers() {
    HandMade release =
        new HandMade("kaspiysk")
            .shows("d1", "total", 40, 102)
            .shows("d3", "total", 30, 100)
            .hides("d1", "role=педагог", 38, 100)
            .hides("d1", "role=руководитель", 1, 1)
            .hides("d1", "role=заместитель", 1, 1)
            .shows("d3", "role=педагог", 30, 100);
    assertSays(release, "DENOMINATOR kaspiysk 2025 d1 role «руководитель»: DENOMINATOR 0..2");
  }

  @Test
  void findsABandOfAgeInTheTableOfStaff() {
    HandMade release =
        lesnoy()
            .hides("l1", "age_band=до 25", 1, 3)
            .shows("l1", "age_band=25–34", 9, 27)
            .hides("l1", "age_band=35–44", 30, 70)
            .shows("staff:teachers:", "total", 100, 100)
            .shows("staff:age:до 35 лет", "total", 30, 100)
            .shows("staff:age:35–44 года", "total", 70, 100);
    assertSays(release, "DENOMINATOR lesnoy 2025 l1 age_band «до 25»: DENOMINATOR 3..3");
  }

  @Test
  void findsAGroupOfStaffInATypeOfOrganizations() {
    HandMade release =
        lesnoy()
            .shows("l1", "organization_type=школа", 36, 90)
            .hides("l1", "organization_type=центр", 2, 4)
            .hides("l1", "organization_type=иное", 2, 6)
            .shows("staff:teachers:", "total", 100, 100)
            .shows("staff:teachers:", "group=школы", 90, 90)
            .shows("staff:teachers:", "group=другие организации", 10, 10)
            .shows("staff:category:высшая", "total", 40, 100)
            .shows("staff:category:первая", "total", 60, 100)
            .hides("staff:category:высшая", "group=школы", 38, 90)
            .shows("staff:category:первая", "group=школы", 52, 90)
            .hides("staff:category:высшая", "group=другие организации", 2, 10)
            .hides("staff:category:первая", "group=другие организации", 8, 10);
    assertSays(
        release,
        "EXACT lesnoy 2025 staff:category:высшая group «другие организации»: NUMERATOR 2..2");
  }

  @Test
  void seesFewWhoCompletedAProgrammeOrHaveADeficit() {
    assertSays(
        lesnoy()
            .shows("completed:P-1", "total", 4, 4)
            .shows("diagnosed:записаны", "total", 48, 48)
            .shows("deficits:ЦИФРА", "total", 47, 48),
        "SHOWN lesnoy 2025 completed:P-1 total «»: NUMERATOR 4..4");
    assertSays(
        lesnoy()
            .shows("diagnosed:записаны", "total", 12, 12)
            .shows("deficits:ЦИФРА", "total", 11, 12),
        "SHOWN lesnoy 2025 deficits:ЦИФРА total «»: NUMERATOR 11..11");
  }

  @Test
  void boundsAScoreByTwoMeans() {
    HandMade release =
        new HandMade("krasnogvardeysky")
            .shows("b4-1", "total", 50, 100)
            .shows("b4-1", "subject=физика", 15, 30)
            .shows("b4-1", "subject=химия", 35, 70)
            .mean("b4-3", "total", "60.0", 10, false)
            .mean("b4-3", "subject=физика", "61.0", 9, false)
            .mean("b4-3", "subject=химия", "51.0", 1, true);
    List<Claim> scores = release.attacked().of(Kind.SCORE);
    assertEquals(
        List.of("химия"), scores.stream().map(each -> each.place().cell().member()).toList());
    assertTrue(scores.get(0).least() <= 51 && scores.get(0).most() >= 51, scores::toString);
  }

  @Test
  void boundsEveryScoreOfAMeanNearTheBest() {
    HandMade release = new HandMade("krasnogvardeysky").mean("b4-3", "total", "99.0", 6, false);
    assertEquals(1, release.attacked().of(Kind.SCORE).size());
    assertSilent(new HandMade("krasnogvardeysky").mean("b4-3", "total", "90.0", 6, false));
  }

  @Test
  void aLonePersonSubtractsWhatIsItsOwn() {
    HandMade release =
        lesnoy()
            .hides("l1", "subject=физика", 1, 1)
            .hides("l1", "subject=музыка", 2, 12)
            .shows("l1", "subject=химия", 37, 87);
    assertSays(
        release,
        "EXACT lesnoy 2025 l1 subject «музыка»: NUMERATOR 2..2 (knowing the only person of subject"
            + " физика)");
  }

  @Test
  void anOrganizationSubtractsWhatIsItsOwn() {
    HandMade release =
        lesnoy()
            .organization("s1", "школа", "город")
            .organization("s2", "школа", "город")
            .organization("s3", "школа", "село")
            .hides("l1", "organization=s1", 1, 4)
            .hides("l1", "organization=s2", 6, 16)
            .shows("l1", "organization=s3", 33, 80);
    assertSays(
        release,
        "EXACT lesnoy 2025 l1 organization «s1»: NUMERATOR 1..1 (knowing the organization s2)");
  }

  @Test
  void threeOrganizationsProtectEachOther() {
    assertSilent(
        lesnoy()
            .organization("s1", "школа", "город")
            .organization("s2", "школа", "город")
            .organization("s3", "школа", "село")
            .organization("s4", "школа", "село")
            .hides("l1", "organization=s1", 1, 4)
            .hides("l1", "organization=s2", 6, 16)
            .hides("l1", "organization=s3", 7, 18)
            .shows("l1", "organization=s4", 26, 62));
  }

  @Test
  void asksOfATeamOnlyWhatItsNumberLeavesOpen() {
    HandMade release =
        new HandMade("lesnoy")
            .shows("l2", "total", 10, 20)
            .hides("l2", "organization_type=школа", 9, 16)
            .hides("l2", "organization_type=центр", 1, 4);
    assertSilent(release);
    assertSays(
        new HandMade("lesnoy")
            .shows("l2", "total", 10, 20)
            .shows("l2", "organization_type=школа", 9, 16)
            .hides("l2", "organization_type=центр", 1, 4),
        "EXACT lesnoy 2025 l2 organization_type «центр»: NUMERATOR 1..1");
  }

  @Test
  void saysNothingOfWhatFollowsFromNobodyOfTenOrMore() {
    assertSilent(
        new HandMade("lesnoy")
            .shows("l1", "total", 0, 100)
            .shows("l1", "subject=физика", 0, 9)
            .shows("l1", "subject=химия", 0, 91));
  }
}
