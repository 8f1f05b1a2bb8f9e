package org.metodportal.disclosure.pair;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.indicator.Figure;

/**
 * The numbers of persons that a release shows of one territory.
 *
 * @param shown those that can be read
 * @param hidden those of which only the place can be seen
 */
public record Cells(Map<CellKey, Amounts> shown, Set<CellKey> hidden) {
  /** No release. */
  public static final Cells NONE = new Cells(Map.of(), Set.of());

  /** Keeps views of the collections. */
  public Cells {
    shown = Collections.unmodifiableMap(shown);
    hidden = Collections.unmodifiableSet(hidden);
  }

  /** The cells of rows that obey the policy in time. */
  public static Cells of(
      Collection<Figure> figures, Collection<PublicCount> counts, GovernedCells governed) {
    Map<CellKey, Amounts> shown = new HashMap<>();
    Set<CellKey> hidden = new HashSet<>();
    for (Figure figure : figures) {
      if (governed.is(figure)) {
        put(CellKey.of(figure), amounts(figure), shown, hidden);
      }
    }
    for (PublicCount count : counts) {
      if (governed.is(count)) {
        put(CellKey.of(count), amounts(count), shown, hidden);
      }
    }
    return new Cells(shown, hidden);
  }

  private static void put(
      CellKey key, @Nullable Amounts amounts, Map<CellKey, Amounts> shown, Set<CellKey> hidden) {
    if (amounts == null) {
      hidden.add(key);
    } else {
      shown.put(key, amounts);
    }
  }

  /** What a figure tells; null when it has no value. A share of nobody tells that there is none. */
  public static @Nullable Amounts amounts(Figure figure) {
    return figure.value() == null && figure.denominator() == null
        ? null
        : new Amounts(figure.numerator(), figure.denominator(), figure.value());
  }

  /** What a count tells; null when it has none. */
  public static @Nullable Amounts amounts(PublicCount count) {
    BigDecimal persons = count.count();
    return persons == null ? null : new Amounts(persons.longValue(), count.base(), null);
  }

  /** What a cell tells that is not hidden; one without a row is nobody. */
  public Amounts orNobody(CellKey key) {
    return shown.getOrDefault(key, Amounts.NOBODY);
  }

  /** Every place, shown or hidden. */
  public List<CellKey> places() {
    Set<CellKey> all = new HashSet<>(shown.keySet());
    all.addAll(hidden);
    return all.stream().sorted().toList();
  }
}
