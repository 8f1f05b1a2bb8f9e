package org.metodportal.monitoring.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.metodportal.monitoring.SmallTerritory.TERRITORY;
import static org.metodportal.monitoring.SmallTerritory.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.TerritorySeries;
import org.metodportal.monitoring.SmallTerritory;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.measure.Effect.Outcome;
import org.metodportal.monitoring.measure.ManagementMeasure.Addressees;
import org.metodportal.monitoring.measure.ManagementMeasure.Decision;

/** Before and after, with and without: a measure of September 2022, seen in 2022 … 2024. */
class EffectsTest {
  private static final LocalDate AUTUMN = LocalDate.of(2022, 9, 1);
  private static final LocalDate LATE = LocalDate.of(2024, 5, 5);
  private static final ClusterRules ONE_GROUP =
      new ClusterRules(List.of(new Band("all", "все", Fraction.ZERO)), 1);

  @Test
  void theDifferenceOfTwoChangesAndBothGroupSizes() {
    Effect effect = effect(changes("7", 5, "2", 6), addressed(5), "5", LATE);
    assertEquals(2021, effect.before());
    assertEquals(2023, effect.after());
    assertEquals(5, effect.addressed());
    assertEquals(6, effect.others());
    assertEquals(Fraction.of(7), effect.change());
    assertEquals(Fraction.of(2), effect.othersChange());
    assertEquals(Fraction.of(5), effect.difference());
    assertEquals(Outcome.EFFECTIVE, effect.outcome());
  }

  @Test
  void outcomesHaveTheirThresholds() {
    assertEquals(Outcome.PARTLY, outcome("6.9", "2", "5"));
    assertEquals(Outcome.EFFECTIVE, outcome("3.1", "2", ""));
    assertEquals(Outcome.NO_DIFFERENCE, outcome("3", "2", "1"));
    assertEquals(Outcome.NO_DIFFERENCE, outcome("1", "2", ""));
    assertEquals(Outcome.WORSE, outcome("0.9", "2", ""));
    assertEquals(Outcome.WORSE, outcome("9", "20", "5"));
  }

  @Test
  void beforeAFullYearHasPassedItIsTooEarly() {
    SmallTerritory changes = changes("7", 5, "2", 6);
    assertEquals(
        Outcome.TOO_EARLY, effect(changes, addressed(5), "", LocalDate.of(2023, 12, 31)).outcome());
    assertEquals(
        Outcome.EFFECTIVE, effect(changes, addressed(5), "", LocalDate.of(2024, 1, 1)).outcome());
  }

  @Test
  void aMeasureOfNewYearsDayIsJudgedByItsOwnYear() {
    Effect effect =
        effects(changes("7", 5, "2", 6), LATE)
            .of(measure(LocalDate.of(2022, 1, 1), addressed(5), ""))
            .get(0);
    assertEquals(2021, effect.before());
    assertEquals(2022, effect.after());
  }

  @Test
  void fewerThanFiveOnASideIsNotCompared() {
    Effect few = effect(changes("7", 4, "2", 6), addressed(4), "", LATE);
    assertEquals(Outcome.TOO_FEW, few.outcome());
    assertEquals(4, few.addressed());
    assertNull(few.difference());
    assertEquals(
        Outcome.TOO_FEW, effect(changes("7", 5, "2", 4), addressed(5), "", LATE).outcome());
  }

  @Test
  void aHiddenValueTakesItsOrganizationOutOfTheGroup() {
    SmallTerritory changes = changes("7", 5, "2", 6).organization("a", 2023, "with-0", "c");
    assertEquals(Outcome.TOO_FEW, effect(changes, addressed(5), "", LATE).outcome());
  }

  @Test
  void whereEverybodyIsAddressedThereIsNobodyToCompareWith() {
    SmallTerritory changes = changes("7", 5, "2", 6);
    assertEquals(Outcome.EVERYBODY, effect(changes, Addressees.EVERYBODY, "", LATE).outcome());
    assertEquals(
        Outcome.ALONE, effect(changes, new Addressees("all", List.of()), "", LATE).outcome());
  }

  @Test
  void addresseesOfWhomNothingIsPublishedAreTooFew() {
    Effect effect = effect(changes("7", 5, "2", 6), new Addressees("", List.of("?")), "", LATE);
    assertEquals(Outcome.TOO_FEW, effect.outcome());
    assertEquals("недостаточно данных", effect.outcome().words());
  }

  @Test
  void othersAreThoseOfTheSameGroupBeforeTheMeasure() {
    ClusterRules rules =
        new ClusterRules(
            List.of(
                new Band("high", "верх", Fraction.of(1, 2)), new Band("low", "низ", Fraction.ZERO)),
            1);
    SmallTerritory changes = changes("7", 5, "2", 6);
    for (int i = 0; i < 5; i++) {
      changes.organization("a", 2021, "far-" + i, "60").organization("a", 2023, "far-" + i, "99");
    }
    TerritorySeries figures =
        new TerritorySeries(List.of(indicator("a", "first", "100")), changes.figures());
    Effect effect =
        new Effects(TERRITORY, figures, rules, LATE).of(measure(AUTUMN, addressed(5), "")).get(0);
    assertEquals(6, effect.others());
    assertEquals(Fraction.of(2), effect.othersChange());
  }

  private static Outcome outcome(String with, String without, String expected) {
    return effect(changes(with, 5, without, 5), addressed(5), expected, LATE).outcome();
  }

  private static Effect effect(
      SmallTerritory changes, Addressees addressees, String expected, LocalDate asOf) {
    return effects(changes, asOf).of(measure(AUTUMN, addressees, expected)).get(0);
  }

  private static Effects effects(SmallTerritory changes, LocalDate asOf) {
    TerritorySeries figures =
        new TerritorySeries(List.of(indicator("a", "first", "100")), changes.figures());
    return new Effects(TERRITORY, figures, ONE_GROUP, asOf);
  }

  /** Values of 10 in 2021 that change by so much until 2023. */
  private static SmallTerritory changes(String with, int addressed, String without, int others) {
    SmallTerritory small = new SmallTerritory();
    for (int i = 0; i < addressed; i++) {
      change(small, "with-" + i, with);
    }
    for (int i = 0; i < others; i++) {
      change(small, "without-" + i, without);
    }
    return small;
  }

  private static void change(SmallTerritory small, String organization, String change) {
    String after = new BigDecimal(change).add(BigDecimal.TEN).toPlainString();
    small
        .organization("a", 2021, organization, "10")
        .organization("a", 2022, organization, after)
        .organization("a", 2023, organization, after);
  }

  private static Addressees addressed(int count) {
    List<String> organizations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      organizations.add("with-" + i);
    }
    return new Addressees("", organizations);
  }

  private static ManagementMeasure measure(
      LocalDate since, Addressees addressees, String expected) {
    return new ManagementMeasure(
        "m",
        "x",
        "Мера",
        new Decision("приказ", "1", since, null),
        since,
        addressees,
        List.of("a"),
        new TreeMap<>(expected.isEmpty() ? Map.of() : Map.of("a", new BigDecimal(expected))),
        "Методист",
        List.of(),
        "",
        true,
        "measures/m.md",
        10);
  }
}
