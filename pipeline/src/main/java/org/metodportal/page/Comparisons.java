package org.metodportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.content.concept.Concept;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.page.text.NameOrder;

/**
 * What territories can be compared by: concepts with a title that at least two of them measure.
 *
 * @param all by title
 */
public record Comparisons(List<Comparison> all) {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.side().territory().name(), NameOrder.COMPARATOR)
          .thenComparing(entry -> entry.side().territory().slug())
          .thenComparing(entry -> entry.side().definition().code(), NameOrder.COMPARATOR);

  /** An indicator and what its territory publishes. */
  public record Entry(Side side, TerritoryResults results) {
    public Address address() {
      return SiteMap.indicator(results.slug(), side.definition().code());
    }
  }

  /**
   * One concept.
   *
   * @param entries by name of the territory, then by code
   */
  public record Comparison(Concept concept, List<Entry> entries) {
    public Address address() {
      return SiteMap.COMPARISONS.folder(concept.key());
    }

    public List<Side> sides() {
      return entries.stream().map(Entry::side).toList();
    }

    /** Names of the territories, each once. */
    public List<String> territories() {
      return entries.stream().map(entry -> entry.side().territory().name()).distinct().toList();
    }
  }

  /** The comparisons of a portal. */
  public static Comparisons of(PortalModel model) {
    Map<String, List<Entry>> entries = new LinkedHashMap<>();
    for (TerritoryResults results : model.territories()) {
      for (IndicatorDefinition definition : results.definitions()) {
        entries
            .computeIfAbsent(definition.concept(), key -> new ArrayList<>())
            .add(new Entry(new Side(results.territory(), definition), results));
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (Concept concept : model.concepts().all()) {
      List<Entry> own = entries.getOrDefault(concept.key(), List.of());
      if (own.stream().map(entry -> entry.side().territory().slug()).distinct().count() > 1) {
        comparisons.add(new Comparison(concept, own.stream().sorted(ORDER).toList()));
      }
    }
    comparisons.sort(
        Comparator.comparing(
                (Comparison comparison) -> comparison.concept().title(), NameOrder.COMPARATOR)
            .thenComparing(comparison -> comparison.concept().key()));
    return new Comparisons(List.copyOf(comparisons));
  }
}
