package org.metodportal.monitoring.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.metodportal.monitoring.SmallTerritory.TERRITORY;
import static org.metodportal.monitoring.SmallTerritory.indicator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.TerritorySeries;
import org.metodportal.monitoring.SmallTerritory;
import org.metodportal.monitoring.cluster.Attainment.Basis;
import org.metodportal.monitoring.trend.Direction;

/** The group of an organization is arithmetic that a reader can repeat. */
class ClustersTest {
  private final SmallTerritory small = new SmallTerritory();

  @Test
  void theIndexIsTheMeanOverCriteriaOfTheMeansOverIndicators() {
    small
        .total("c", 2024, "50")
        .organization("a", 2024, "s1", "5") // 5 of 10: 1/2
        .organization("b", 2024, "s1", "30") // past 20: 1
        .organization("c", 2024, "s1", "30"); // 30 of the territory's 50: 3/5
    OrganizationStanding s1 = standing("s1");

    assertEquals(
        List.of(Fraction.of(3, 4), Fraction.of(3, 5)),
        s1.criteria().stream().map(CriterionAttainment::mean).toList());
    assertEquals(Fraction.of(27, 40), s1.overall());
    assertEquals("устойчивое развитие", s1.words());
    assertEquals("anchor", s1.next() == null ? "" : s1.next().id());
    assertEquals(Fraction.of(9, 40), s1.distance());
    assertEquals(
        List.of(Basis.TARGET, Basis.TARGET, Basis.TERRITORY),
        s1.criteria().stream().flatMap(c -> c.inputs().stream()).map(Attainment::basis).toList());
  }

  @Test
  void bandsStartExactlyAtTheirThreshold() {
    small
        .organization("a", 2024, "edge", "9")
        .organization("b", 2024, "edge", "18")
        .organization("a", 2024, "below", "8.9")
        .organization("b", 2024, "below", "18")
        .organization("a", 2024, "six", "6")
        .organization("b", 2024, "six", "12")
        .organization("a", 2024, "zero", "0")
        .organization("b", 2024, "zero", "0");
    assertEquals("точка опоры", standing("edge").words());
    assertNull(standing("edge").next());
    assertNull(standing("edge").distance());
    assertEquals("устойчивое развитие", standing("below").words());
    assertEquals(Fraction.of(5, 1000), standing("below").distance());
    assertEquals("устойчивое развитие", standing("six").words());
    assertEquals("адресная поддержка", standing("zero").words());
  }

  @Test
  void anOrganizationOfOtherYearsStandsInNoGroupOfThisOne() {
    small
        .organization("a", 2023, "closed", "9")
        .organization("b", 2023, "closed", "18")
        .organization("a", 2024, "s1", "c");
    assertEquals(List.of("s1"), List.copyOf(clusters(small).standings().keySet()));
  }

  @Test
  void whatIsHiddenDoesNotCountAndTooLittleStandsInNoGroup() {
    small.organization("a", 2024, "s1", "9").organization("b", 2024, "s1", "c");
    OrganizationStanding s1 = standing("s1");
    assertEquals("недостаточно данных", s1.words());
    assertEquals(1, s1.published());
    assertNull(s1.overall());
    assertEquals(1, s1.criteria().size());
  }

  @Test
  void aHiddenOrEmptyTerritoryIsNothingToBeHeldAgainst() {
    small
        .total("c", 2024, "c")
        .organization("a", 2024, "s1", "9")
        .organization("c", 2024, "s1", "9");
    assertEquals(1, standing("s1").published());
    SmallTerritory zero =
        new SmallTerritory().total("c", 2024, "0").organization("c", 2024, "s1", "0");
    assertEquals(0, clusters(zero).standings().get("s1").published());
  }

  @Test
  void groupsHoldTheirOrganizationsAndThoseWithoutOneStandApart() {
    small
        .organization("a", 2024, "s1", "9")
        .organization("b", 2024, "s1", "18")
        .organization("a", 2024, "s2", "9")
        .organization("a", 2024, "s3", "0")
        .organization("b", 2024, "s3", "0");
    Clusters clusters = clusters(small);
    Band anchor = ClusterRules.USUAL.bands().get(0);
    assertEquals(List.of("s1"), names(clusters.in(anchor)));
    assertEquals(List.of("s3"), names(clusters.in(ClusterRules.USUAL.bands().get(2))));
    assertEquals(List.of("s2"), names(clusters.withoutBand()));
    assertEquals(anchor, clusters.bandOf("s1"));
    assertNull(clusters.bandOf("s2"));
    assertNull(clusters.bandOf("unknown"));
  }

  @Test
  void theTerritoryIsHeldAgainstTargetsAlone() {
    small.total("a", 2024, "5").total("b", 2024, "c").total("c", 2024, "50");
    assertEquals(
        List.of("first 1/2 of 1"),
        Clusters.ofTerritory(TERRITORY, figures(small), 2024).stream()
            .map(c -> c.criterion() + " " + text(c.mean()) + " of " + c.inputs().size())
            .toList());
    assertEquals(List.of(), Clusters.ofTerritory(TERRITORY, figures(small), 2023));
  }

  private static String text(Fraction fraction) {
    return fraction.numerator() + "/" + fraction.denominator();
  }

  private static List<String> names(List<OrganizationStanding> standings) {
    return standings.stream().map(OrganizationStanding::organization).toList();
  }

  @Test
  void nothingDividesByZero() {
    assertEquals(Fraction.ONE, ratio(Direction.UP, 0, 0, Basis.TARGET));
    assertEquals(Fraction.ONE, ratio(Direction.UP, 5, 0, Basis.TARGET));
    assertEquals(Fraction.ZERO, ratio(Direction.UP, 0, 5, Basis.TARGET));
    assertEquals(Fraction.ONE, ratio(Direction.DOWN, 0, 0, Basis.TARGET));
    assertEquals(Fraction.ZERO, ratio(Direction.DOWN, 5, 0, Basis.TARGET));
    assertEquals(Fraction.of(1, 2), ratio(Direction.DOWN, 20, 10, Basis.TARGET));
    assertEquals(Fraction.ONE, ratio(Direction.DOWN, 5, 10, Basis.TERRITORY));
    assertNull(Attainment.of("a", Direction.UP, Fraction.ZERO, Fraction.ZERO, Basis.TERRITORY));
  }

  @Test
  void rulesCoverEveryIndex() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ClusterRules(List.of(new Band("a", "А", Fraction.of(1, 2))), 1));
    assertEquals("support", ClusterRules.USUAL.band(Fraction.ZERO).id());
    assertEquals("anchor", ClusterRules.USUAL.band(Fraction.ONE).id());
  }

  private static Fraction ratio(Direction direction, long value, long reference, Basis basis) {
    Attainment attainment =
        Attainment.of("a", direction, Fraction.of(value), Fraction.of(reference), basis);
    assertNotNull(attainment);
    return attainment.ratio();
  }

  private OrganizationStanding standing(String organization) {
    OrganizationStanding standing = clusters(small).standings().get(organization);
    assertNotNull(standing);
    return standing;
  }

  private static Clusters clusters(SmallTerritory territory) {
    return Clusters.of(TERRITORY, figures(territory), ClusterRules.USUAL, 2024);
  }

  private static TerritorySeries figures(SmallTerritory territory) {
    return new TerritorySeries(
        List.of(
            indicator("a", "first", "10"),
            indicator("b", "first", "20"),
            indicator("c", "second", "")),
        territory.figures());
  }
}
