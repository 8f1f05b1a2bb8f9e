package org.metodportal.monitoring.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.expression.Circumstances;
import org.metodportal.expression.Ground;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.TerritorySeries;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.Clusters;
import org.metodportal.monitoring.cluster.CriterionAttainment;
import org.metodportal.monitoring.cluster.OrganizationStanding;

/**
 * Finds whom each recommendation fits, by what is published of the year of the groups; contract of
 * monitoring, «Addressed recommendations».
 */
public final class Matching {
  private static final int DIGITS = 12;

  private final Territory territory;
  private final TerritorySeries figures;
  private final Clusters clusters;
  private final FrequentDeficits deficits;

  /** What is known of each organization: every recommendation asks for it. */
  private final Map<String, Circumstances> organizations = new HashMap<>();

  /** A matching of one territory. */
  public Matching(
      Territory territory, TerritorySeries figures, Clusters clusters, FrequentDeficits deficits) {
    this.territory = territory;
    this.figures = figures;
    this.clusters = clusters;
    this.deficits = deficits;
  }

  /** What is advised: by recommendation in the order given, then by addressee. */
  public List<Advice> match(List<Recommendation> recommendations) {
    List<Advice> advice = new ArrayList<>();
    for (Recommendation recommendation : recommendations) {
      switch (recommendation.audience()) {
        case ORGANIZATION -> {
          for (OrganizationStanding standing : clusters.standings().values()) {
            add(
                advice,
                recommendation,
                standing.organization(),
                organizations.computeIfAbsent(
                    standing.organization(), id -> organization(standing)));
          }
        }
        case CLUSTER -> {
          for (Band band : clusters.rules().bands()) {
            if (!clusters.in(band).isEmpty()) {
              add(advice, recommendation, band.id(), cluster(band));
            }
          }
        }
        case TERRITORY -> add(advice, recommendation, "", territory());
        case TEACHERS ->
            add(
                advice,
                recommendation,
                recommendation.subject(),
                teachers(recommendation.subject()));
      }
    }
    return advice;
  }

  private static void add(
      List<Advice> advice,
      Recommendation recommendation,
      String addressee,
      Circumstances circumstances) {
    List<Ground> grounds = recommendation.condition().grounds(circumstances);
    if (grounds != null) {
      advice.add(new Advice(recommendation, addressee, grounds));
    }
  }

  private Circumstances organization(OrganizationStanding standing) {
    return new Circumstances(
        standing.band() == null ? null : standing.band().title(),
        number(standing.overall()),
        criteria(standing.criteria()),
        members(Breakdown.ORGANIZATION, standing.organization()),
        List.of());
  }

  /** The means of a group's organizations, of those that publish the value. */
  private Circumstances cluster(Band band) {
    Map<String, List<Fraction>> criteria = new HashMap<>();
    Map<String, List<Fraction>> indicators = new HashMap<>();
    List<Fraction> overall = new ArrayList<>();
    for (OrganizationStanding standing : clusters.in(band)) {
      if (standing.overall() != null) {
        overall.add(standing.overall());
      }
      for (CriterionAttainment criterion : standing.criteria()) {
        criteria
            .computeIfAbsent(criterion.criterion(), id -> new ArrayList<>())
            .add(criterion.mean());
      }
      for (IndicatorDefinition definition : figures.definitions()) {
        Fraction value =
            figures
                .of(definition.code())
                .member(Breakdown.ORGANIZATION, standing.organization())
                .in(clusters.year())
                .value();
        if (value != null) {
          indicators.computeIfAbsent(definition.code(), code -> new ArrayList<>()).add(value);
        }
      }
    }
    return new Circumstances(
        band.title(), mean(overall), means(criteria), means(indicators), List.of());
  }

  private Circumstances territory() {
    List<Fraction> overall = new ArrayList<>();
    clusters.standings().values().stream()
        .map(OrganizationStanding::overall)
        .forEach(
            index -> {
              if (index != null) {
                overall.add(index);
              }
            });
    return new Circumstances(
        null,
        mean(overall),
        criteria(Clusters.ofTerritory(territory, figures, clusters.year())),
        members(Breakdown.TOTAL, ""),
        deficits.territory());
  }

  private Circumstances teachers(String subject) {
    return new Circumstances(null, null, Map.of(), members(Breakdown.SUBJECT, subject), List.of());
  }

  private Map<String, Double> members(Breakdown breakdown, String member) {
    Map<String, Double> values = new HashMap<>();
    for (IndicatorDefinition definition : figures.definitions()) {
      Double value =
          number(
              figures.of(definition.code()).member(breakdown, member).in(clusters.year()).value());
      if (value != null) {
        values.put(definition.code(), value);
      }
    }
    return values;
  }

  private static Map<String, Double> criteria(List<CriterionAttainment> criteria) {
    Map<String, Double> values = new HashMap<>();
    for (CriterionAttainment criterion : criteria) {
      values.put(criterion.criterion(), criterion.mean().rounded(DIGITS).doubleValue());
    }
    return values;
  }

  private static Map<String, Double> means(Map<String, List<Fraction>> lists) {
    Map<String, Double> means = new HashMap<>();
    lists.forEach(
        (key, list) -> {
          Double mean = mean(list);
          if (mean != null) {
            means.put(key, mean);
          }
        });
    return means;
  }

  private static @Nullable Double mean(List<Fraction> list) {
    return list.isEmpty()
        ? null
        : number(
            list.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(list.size())));
  }

  private static @Nullable Double number(@Nullable Fraction fraction) {
    return fraction == null ? null : fraction.rounded(DIGITS).doubleValue();
  }
}
