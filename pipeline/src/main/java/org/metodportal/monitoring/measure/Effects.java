package org.metodportal.monitoring.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Territory;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Series;
import org.metodportal.indicator.series.TerritorySeries;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.cluster.Clusters;
import org.metodportal.monitoring.measure.Effect.Outcome;
import org.metodportal.monitoring.trend.Direction;

/**
 * Compares before and after, with and without the measure (difference in differences); contract of
 * monitoring, «Measures and their effect». The groups are those of the year before the measure, so
 * that it cannot choose whom it is compared with.
 */
public final class Effects {
  /** A group of fewer organizations is not compared. */
  public static final int FEWEST_ORGANIZATIONS = 5;

  private final Territory territory;
  private final TerritorySeries figures;
  private final ClusterRules rules;
  private final LocalDate asOf;

  /** A mean change of some organizations. */
  private record Change(int organizations, @Nullable Fraction mean) {}

  /** Effects as they can be seen on a day. */
  public Effects(Territory territory, TerritorySeries figures, ClusterRules rules, LocalDate asOf) {
    this.territory = territory;
    this.figures = figures;
    this.rules = rules;
    this.asOf = asOf;
  }

  /** The effect on each indicator that the measure names and the territory has, in its order. */
  public List<Effect> of(ManagementMeasure measure) {
    List<Effect> effects = new ArrayList<>();
    for (String code : measure.indicators()) {
      for (IndicatorDefinition definition : figures.definitions()) {
        if (definition.code().equals(code)) {
          effects.add(effect(measure, definition));
        }
      }
    }
    return effects;
  }

  private Effect effect(ManagementMeasure measure, IndicatorDefinition definition) {
    LocalDate since = measure.since();
    int before = since.getYear() - 1;
    int after = since.getDayOfYear() == 1 ? since.getYear() : since.getYear() + 1;
    BigDecimal expected = measure.expected().get(definition.code());
    if (!asOf.isAfter(LocalDate.of(after, 12, 31))) {
      return none(definition, before, after, 0, 0, expected, Outcome.TOO_EARLY);
    }
    if (measure.addressees().everybody()) {
      return none(definition, before, after, 0, 0, expected, Outcome.EVERYBODY);
    }
    Clusters clusters = Clusters.of(territory, figures, rules, before);
    Set<String> addressed = addressed(measure.addressees(), clusters);
    Change with = change(definition, addressed, before, after);
    Set<String> others = others(addressed, clusters);
    Change without = change(definition, others, before, after);
    if (others.isEmpty() && with.organizations() > 0) {
      return none(definition, before, after, with.organizations(), 0, expected, Outcome.ALONE);
    }
    if (with.mean() == null
        || without.mean() == null
        || with.organizations() < FEWEST_ORGANIZATIONS
        || without.organizations() < FEWEST_ORGANIZATIONS) {
      return none(
          definition,
          before,
          after,
          with.organizations(),
          without.organizations(),
          expected,
          Outcome.TOO_FEW);
    }
    Fraction difference = with.mean().minus(without.mean());
    return new Effect(
        definition.code(),
        before,
        after,
        with.organizations(),
        without.organizations(),
        with.mean(),
        without.mean(),
        difference,
        expected,
        outcome(definition, difference, expected));
  }

  private static Outcome outcome(
      IndicatorDefinition definition, Fraction difference, @Nullable BigDecimal expected) {
    Fraction tolerance = tolerance(definition.measure());
    if (difference.abs().compareTo(tolerance) <= 0) {
      return Outcome.NO_DIFFERENCE;
    }
    if (Direction.of(definition.upwards()).sense(difference) < 0) {
      return Outcome.WORSE;
    }
    return expected == null || difference.abs().compareTo(Fraction.of(expected).abs()) >= 0
        ? Outcome.EFFECTIVE
        : Outcome.PARTLY;
  }

  /**
   * The difference that still counts as none, inclusive: 1 percentage point of a share, 1 point of
   * a mean score, 0.1 of a level of 0–3, half a unit of a count.
   */
  public static Fraction tolerance(Measure measure) {
    return switch (measure) {
      case SHARE, MEAN -> Fraction.ONE;
      case LEVEL -> Fraction.of(1, 10);
      case COUNT, NUMBER -> Fraction.of(1, 2);
      case PRESENCE -> Fraction.ZERO;
    };
  }

  private static Effect none(
      IndicatorDefinition definition,
      int before,
      int after,
      int addressed,
      int others,
      @Nullable BigDecimal expected,
      Outcome outcome) {
    return new Effect(
        definition.code(), before, after, addressed, others, null, null, null, expected, outcome);
  }

  private static Set<String> addressed(ManagementMeasure.Addressees addressees, Clusters clusters) {
    Set<String> addressed = new HashSet<>(addressees.organizations());
    for (Band band : clusters.rules().bands()) {
      if (band.id().equals(addressees.cluster())) {
        clusters.in(band).forEach(standing -> addressed.add(standing.organization()));
      }
    }
    return addressed;
  }

  /** Those not addressed in the groups of those that are. */
  private static Set<String> others(Set<String> addressed, Clusters clusters) {
    Set<Band> bands = new HashSet<>();
    addressed.stream()
        .map(clusters::bandOf)
        .filter(Objects::nonNull)
        .forEach(band -> bands.add(Objects.requireNonNull(band)));
    Set<String> others = new HashSet<>();
    clusters
        .standings()
        .forEach(
            (organization, standing) -> {
              if (standing.band() != null
                  && bands.contains(standing.band())
                  && !addressed.contains(organization)) {
                others.add(organization);
              }
            });
    return others;
  }

  private Change change(
      IndicatorDefinition definition, Set<String> organizations, int before, int after) {
    Fraction sum = Fraction.ZERO;
    int known = 0;
    for (String organization : organizations) {
      Series series = figures.of(definition.code()).member(Breakdown.ORGANIZATION, organization);
      Fraction first = series.in(before).value();
      Fraction last = series.in(after).value();
      if (first != null && last != null) {
        sum = sum.plus(last.minus(first));
        known++;
      }
    }
    return new Change(known, known == 0 ? null : sum.over(Fraction.of(known)));
  }
}
