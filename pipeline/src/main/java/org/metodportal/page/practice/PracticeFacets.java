package org.metodportal.page.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.metodportal.page.PortalModel;
import org.metodportal.page.text.NameOrder;

/** The bank sorted by every facet; only values that some practice has. */
final class PracticeFacets {
  private static final Comparator<Shelf> ORDER =
      Comparator.comparingInt((Shelf shelf) -> shelf.value().rank())
          .thenComparing(shelf -> shelf.value().text(), NameOrder.COMPARATOR);

  private final Map<PracticeFacet, List<Shelf>> shelves = new EnumMap<>(PracticeFacet.class);

  /**
   * A value with its practices.
   *
   * @param value in the spelling of the first practice that has it
   * @param entries in the order of the bank
   */
  record Shelf(PracticeFacet.Value value, List<PracticeEntry> entries) {}

  PracticeFacets(PracticeBank bank, PortalModel model) {
    for (PracticeFacet facet : PracticeFacet.values()) {
      Map<String, Shelf> bySlug = new HashMap<>();
      for (PracticeEntry entry : bank.entries()) {
        for (PracticeFacet.Value value : facet.of(entry, model)) {
          List<PracticeEntry> entries =
              bySlug
                  .computeIfAbsent(value.slug(), slug -> new Shelf(value, new ArrayList<>()))
                  .entries();
          if (entries.isEmpty() || !entries.get(entries.size() - 1).equals(entry)) {
            entries.add(entry);
          }
        }
      }
      shelves.put(facet, bySlug.values().stream().sorted(ORDER).toList());
    }
  }

  /**
   * The values of a facet for a page of one of them: when there are many, those that most practices
   * have, and that one.
   *
   * @param most how many may be shown beside the page's own
   */
  List<Shelf> shown(PracticeFacet facet, int most, Predicate<Shelf> own) {
    List<Shelf> all = of(facet);
    if (all.size() <= most) {
      return all;
    }
    Set<Shelf> fullest =
        all.stream()
            .sorted(Comparator.comparing((Shelf shelf) -> -shelf.entries().size()))
            .limit(most)
            .collect(Collectors.toSet());
    return all.stream().filter(own.or(fullest::contains)).toList();
  }

  /** The values of a facet in the order shown. */
  List<Shelf> of(PracticeFacet facet) {
    return shelves.getOrDefault(facet, List.of());
  }
}
