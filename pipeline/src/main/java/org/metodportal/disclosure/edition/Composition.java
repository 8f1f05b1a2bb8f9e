package org.metodportal.disclosure.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.pair.GovernedCells;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.job.TerritoryResult;

/**
 * Puts the whole counts together of which a night publishes: closed years as they were taken, open
 * years and everything that is not of persons as the tables of the night have it.
 */
final class Composition {
  private final TerritoryPlan plan;
  private final GovernedCells governed;
  private final TerritoryResult tonight;

  Composition(TerritoryPlan plan, TerritoryResult tonight) {
    this.plan = plan;
    this.governed = GovernedCells.of(plan);
    this.tonight = tonight;
  }

  /** The closed years of tonight's tables. */
  Vintage taken(LocalDate asOf, Set<Integer> closed) {
    return new Vintage(asOf, plan, closed(tonight, closed, closed), new TreeMap<>(), Set.of());
  }

  /** A vintage with years of tonight's tables that it does not hold. */
  Vintage with(Vintage vintage, Set<Integer> closing) {
    if (closing.isEmpty()) {
      return vintage;
    }
    Set<Integer> all = new TreeSet<>(vintage.result().years());
    all.addAll(closing);
    TerritoryResult added = closed(tonight, closing, all);
    return new Vintage(
        vintage.taken(),
        vintage.plan(),
        merged(vintage.result(), added, all),
        vintage.defined(),
        vintage.kept());
  }

  private TerritoryResult closed(TerritoryResult from, Set<Integer> years, Set<Integer> all) {
    TreeMap<CountKey, Long> counts = new TreeMap<>();
    from.counts()
        .cells()
        .forEach(
            (key, count) -> {
              if (years.contains(key.year()) && governed.is(key.topic())) {
                counts.put(key, count);
              }
            });
    List<Figure> figures =
        from.figures().stream()
            .filter(figure -> years.contains(figure.year()) && governed.is(figure))
            .toList();
    return result(from, figures, List.copyOf(new TreeSet<>(all)), new Counts(counts));
  }

  private static TerritoryResult merged(
      TerritoryResult one, TerritoryResult other, Set<Integer> years) {
    List<Figure> figures = new ArrayList<>(one.figures());
    figures.addAll(other.figures());
    TreeMap<CountKey, Long> counts = new TreeMap<>(one.counts().cells());
    counts.putAll(other.counts().cells());
    return result(
        one,
        figures.stream().sorted(Figure.ORDER).toList(),
        List.copyOf(years),
        new Counts(counts));
  }

  /**
   * What is published of, with nothing hidden yet: of open years no parts of indicators.
   *
   * @param waiting indicators of which closed years are not known as they were taken
   */
  TerritoryResult of(Vintage vintage, Set<String> waiting) {
    List<Figure> figures = new ArrayList<>();
    Map<String, IndicatorDefinition> definitions = new HashMap<>();
    plan.counted().forEach(each -> definitions.put(each.code(), each));
    for (Figure figure : tonight.figures()) {
      if (!governed.is(figure)
          || (!vintage.holds(figure.year()) && figure.breakdown() == Breakdown.TOTAL)) {
        figures.add(figure);
      }
    }
    for (Figure figure : vintage.result().figures()) {
      IndicatorDefinition definition = definitions.get(figure.indicator());
      if (definition != null && !waiting.contains(figure.indicator())) {
        figures.add(figure.aimedAt(definition.ledger().in(figure.year())));
      }
    }
    TreeMap<CountKey, Long> counts = new TreeMap<>();
    tonight
        .counts()
        .cells()
        .forEach(
            (key, count) -> {
              if (!governed.is(key.topic()) || !vintage.holds(key.year())) {
                counts.put(key, count);
              }
            });
    counts.putAll(vintage.result().counts().cells());
    Set<Integer> years = new TreeSet<>(tonight.years());
    years.addAll(vintage.result().years());
    return result(
        tonight,
        figures.stream().sorted(Figure.ORDER).toList(),
        List.copyOf(years),
        new Counts(counts));
  }

  /** Indicators of persons that the vintage does not know, or knows as counting something else. */
  Set<String> unknown(Vintage vintage) {
    Map<String, String> known = new HashMap<>();
    vintage.plan().counted().forEach(each -> known.put(each.code(), counting(each)));
    Set<String> unknown = new TreeSet<>();
    for (IndicatorDefinition definition : plan.counted()) {
      boolean same = counting(definition).equals(known.get(definition.code()));
      if (governed.indicators().contains(definition.code()) && !same) {
        unknown.add(definition.code());
      }
    }
    return unknown;
  }

  /** Whether tonight's tables say of the closed years what they said when they were taken. */
  boolean sameTruth(Vintage vintage, Set<String> unknown) {
    Set<Integer> years = Set.copyOf(vintage.result().years());
    TerritoryResult now = closed(tonight, years, years);
    return truth(now, unknown).equals(truth(vintage.result(), unknown))
        && now.counts().equals(vintage.result().counts());
  }

  private Set<Figure> truth(TerritoryResult result, Set<String> unknown) {
    Set<Figure> rows = new HashSet<>();
    for (Figure figure : result.figures()) {
      if (governed.is(figure) && !unknown.contains(figure.indicator())) {
        rows.add(figure.aimedAt(null));
      }
    }
    return rows;
  }

  private static String counting(IndicatorDefinition definition) {
    IndicatorDefinition.Counting counting = definition.counting();
    StringBuilder text = new StringBuilder();
    text.append(counting.measure()).append(' ').append(counting.unit());
    for (CheckedExpression each :
        new CheckedExpression[] {
          counting.population(),
          counting.condition(),
          counting.score(),
          counting.per(),
          counting.members(),
          counting.met()
        }) {
      text.append(" | ").append(each == null ? "" : each.spacedOnce());
    }
    return text.append(" | ")
        .append(counting.quorum())
        .append(' ')
        .append(counting.silentCount())
        .toString();
  }

  private static TerritoryResult result(
      TerritoryResult like, List<Figure> figures, List<Integer> years, Counts counts) {
    return new TerritoryResult(
        like.territory(), figures, like.coverage(), like.directory(), years, like.ledger(), counts);
  }
}
