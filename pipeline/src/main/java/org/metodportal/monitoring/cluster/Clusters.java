package org.metodportal.monitoring.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Territory;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.indicator.series.TerritorySeries;
import org.metodportal.monitoring.cluster.Attainment.Basis;
import org.metodportal.monitoring.status.Goal;
import org.metodportal.monitoring.trend.Direction;
import org.metodportal.problem.CodePointOrder;

/**
 * The organizations of a territory in one year, by what is published of them; contract of
 * monitoring, «Clusters of organizations». An organization with a mean attainment of exactly 0.9
 * stands in the band that starts at 0.9.
 *
 * @param year reporting year; 0 when nothing is published
 * @param rules how the groups are made
 * @param standings by identifier, in code-point order
 */
public record Clusters(
    int year, ClusterRules rules, SortedMap<String, OrganizationStanding> standings) {

  /** The groups of a year, of the organizations that anything is counted of in it. */
  public static Clusters of(
      Territory territory, TerritorySeries figures, ClusterRules rules, int year) {
    TreeSet<String> organizations = new TreeSet<>(CodePointOrder.ORDER);
    for (IndicatorDefinition definition : figures.definitions()) {
      figures
          .of(definition.code())
          .members(Breakdown.ORGANIZATION)
          .forEach(
              (organization, series) -> {
                if (series.figure(year) != null) {
                  organizations.add(organization);
                }
              });
    }
    SortedMap<String, OrganizationStanding> standings = new TreeMap<>(CodePointOrder.ORDER);
    for (String organization : organizations) {
      standings.put(organization, standing(territory, figures, rules, year, organization));
    }
    return new Clusters(year, rules, standings);
  }

  /** Attainment by criterion of the whole territory, where the act names targets. */
  public static List<CriterionAttainment> ofTerritory(
      Territory territory, TerritorySeries figures, int year) {
    Map<String, List<Attainment>> inputs = new HashMap<>();
    for (IndicatorDefinition definition : figures.definitions()) {
      Goal goal = goal(definition, year);
      Fraction value = figures.of(definition.code()).total().in(year).value();
      if (goal == null || value == null) {
        continue;
      }
      add(
          inputs,
          definition,
          Attainment.of(
              definition.code(), direction(definition), value, goal.value(), Basis.TARGET));
    }
    return criteria(territory, inputs);
  }

  /** The organizations of a group, in code-point order. */
  public List<OrganizationStanding> in(Band band) {
    return standings.values().stream().filter(standing -> band.equals(standing.band())).toList();
  }

  /** The organizations of which too little is published. */
  public List<OrganizationStanding> withoutBand() {
    return standings.values().stream().filter(standing -> standing.band() == null).toList();
  }

  /** The group of an organization; null when it has none or nothing is published of it. */
  public @Nullable Band bandOf(String organization) {
    OrganizationStanding standing = standings.get(organization);
    return standing == null ? null : standing.band();
  }

  private static OrganizationStanding standing(
      Territory territory,
      TerritorySeries figures,
      ClusterRules rules,
      int year,
      String organization) {
    Map<String, List<Attainment>> inputs = new HashMap<>();
    int published = 0;
    for (IndicatorDefinition definition : figures.definitions()) {
      if (definition.measure() == Measure.COUNT) {
        continue; // How many persons there are says how large an organization is, not how good.
      }
      Observation observation =
          figures.of(definition.code()).member(Breakdown.ORGANIZATION, organization).in(year);
      Attainment attainment = attainment(figures, definition, observation);
      if (attainment != null) {
        published++;
        add(inputs, definition, attainment);
      }
    }
    List<CriterionAttainment> criteria = criteria(territory, inputs);
    if (published < rules.leastIndicators()) {
      return new OrganizationStanding(organization, null, null, criteria, published, null, null);
    }
    Fraction overall =
        CriterionAttainment.mean(criteria.stream().map(CriterionAttainment::mean).toList());
    Band band = rules.band(overall);
    Band next = rules.above(band);
    return new OrganizationStanding(
        organization,
        band,
        overall,
        criteria,
        published,
        next,
        next == null ? null : next.from().minus(overall));
  }

  private static @Nullable Attainment attainment(
      TerritorySeries figures, IndicatorDefinition definition, Observation observation) {
    Fraction value = observation.value();
    if (value == null) {
      return null;
    }
    Goal goal = goal(definition, observation.year());
    Fraction reference =
        goal == null
            ? figures.of(definition.code()).total().in(observation.year()).value()
            : goal.value();
    return reference == null
        ? null
        : Attainment.of(
            definition.code(),
            direction(definition),
            value,
            reference,
            goal == null ? Basis.TERRITORY : Basis.TARGET);
  }

  /** The target of a year or a later one; one that is over asks nothing of the year any more. */
  private static @Nullable Goal goal(IndicatorDefinition definition, int year) {
    Goal goal = Goal.in(definition.ledger(), year);
    return goal == null || goal.isOver(year) ? null : goal;
  }

  private static Direction direction(IndicatorDefinition definition) {
    return Direction.of(definition.upwards());
  }

  private static void add(
      Map<String, List<Attainment>> inputs,
      IndicatorDefinition definition,
      @Nullable Attainment attainment) {
    if (attainment != null) {
      inputs.computeIfAbsent(definition.criterion(), id -> new ArrayList<>()).add(attainment);
    }
  }

  private static List<CriterionAttainment> criteria(
      Territory territory, Map<String, List<Attainment>> inputs) {
    List<CriterionAttainment> criteria = new ArrayList<>();
    for (Territory.Criterion criterion : territory.criteria()) {
      List<Attainment> own = inputs.get(criterion.id());
      if (own != null) {
        criteria.add(CriterionAttainment.of(criterion.id(), own));
      }
    }
    return criteria;
  }
}
