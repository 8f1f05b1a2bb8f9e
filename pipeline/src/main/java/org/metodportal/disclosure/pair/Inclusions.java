package org.metodportal.disclosure.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.UnitKind;

/**
 * Which indicators of persons count the same persons, or some of the persons of another, as far as
 * their conditions say so by their parts.
 */
final class Inclusions {
  private record Counted(String indicator, Quantity quantity, Conjunction who) {}

  /** A part of the territory in a year, whatever the indicator. */
  private record Part(int year, String place, String member) {}

  private final List<Sum> sums = new ArrayList<>();
  private final List<List<Sum.Term>> same = new ArrayList<>();

  Inclusions(Collection<CellKey> keys, List<IndicatorDefinition> definitions) {
    Map<String, List<Counted>> counted = new TreeMap<>();
    definitions.stream()
        .filter(each -> each.unit() == UnitKind.PERSON && each.measure() != Measure.MEAN)
        .forEach(each -> counted.put(each.code(), counted(each)));
    Map<Part, List<Counted>> parts = new java.util.LinkedHashMap<>();
    for (CellKey key : new TreeSet<>(keys)) {
      List<Counted> own = counted.get(key.of());
      if (own != null) {
        parts
            .computeIfAbsent(
                new Part(key.year(), key.place(), key.member()), part -> new ArrayList<>())
            .addAll(own);
      }
    }
    parts.forEach(this::tie);
  }

  private static List<Counted> counted(IndicatorDefinition definition) {
    Conjunction population = Conjunction.of(definition.population());
    Counted all = new Counted(definition.code(), Quantity.DENOMINATOR, population);
    return definition.condition() == null
        ? List.of(all)
        : List.of(
            all,
            new Counted(
                definition.code(),
                Quantity.NUMERATOR,
                population.and(Conjunction.of(definition.condition()))));
  }

  private void tie(Part part, List<Counted> counted) {
    Map<String, List<Sum.Term>> classes = new TreeMap<>();
    for (Counted each : counted) {
      classes
          .computeIfAbsent(
              String.join(" && ", new TreeSet<>(each.who().parts())), key -> new ArrayList<>())
          .add(term(part, each));
    }
    classes.values().stream().filter(terms -> terms.size() > 1).forEach(same::add);
    for (Counted whole : counted) {
      for (Counted some : counted) {
        boolean within =
            whole.who().holds(some.who())
                && !some.who().holds(whole.who())
                && !whole.indicator().equals(some.indicator());
        if (within) {
          sums.add(new Sum(term(part, whole), List.of(term(part, some)), false));
        }
      }
    }
  }

  private static Sum.Term term(Part part, Counted counted) {
    CellKey key = new CellKey(counted.indicator(), part.year(), part.place(), part.member());
    return new Sum.Term(key, counted.quantity());
  }

  /** Persons inside others. */
  List<Sum> sums() {
    return sums;
  }

  /** Terms that count the same persons. */
  List<List<Sum.Term>> same() {
    return same;
  }
}
