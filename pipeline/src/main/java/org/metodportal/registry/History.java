package org.metodportal.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.schema.Table;

/** The dated facts of one person, by the table that tells them. Most persons have few. */
public final class History {
  /** Nothing is known of the person. */
  public static final History NONE = new History();

  private static final int TABLES = Table.values().length;

  private @Nullable List<Dated> @Nullable [] facts;

  /** A fact of a day. */
  public interface Dated {
    /** The year of the day. */
    int year();
  }

  /** The history of these facts, each list in its order. */
  public static History of(Map<Table, ? extends List<? extends Dated>> facts) {
    History history = new History();
    facts.forEach((table, list) -> list.forEach(fact -> history.add(table, fact)));
    return history;
  }

  /** Adds a fact that a row of the table tells. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // There are no generic arrays.
  public void add(Table table, Dated fact) {
    if (facts == null) {
      facts = new List[TABLES];
    }
    List<Dated> known = facts[table.ordinal()];
    if (known == null) {
      known = new ArrayList<>(4);
      facts[table.ordinal()] = known;
    }
    known.add(fact);
  }

  /** The facts that a table tells, in their order; the caller knows the record of its rows. */
  @SuppressWarnings("unchecked")
  <T extends Dated> List<T> of(Table table) {
    List<Dated> known = facts == null ? null : facts[table.ordinal()];
    return known == null ? List.of() : (List<T>) known;
  }

  /** Puts the facts of each table in the order of their years; those of a year keep theirs. */
  public void sort() {
    if (facts != null) {
      for (List<Dated> known : facts) {
        if (known != null && known.size() > 1) {
          known.sort(Comparator.comparingInt(Dated::year));
        }
      }
    }
  }

  /** The facts of a sorted history up to the end of a year. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // There are no generic arrays.
  public History upTo(int year) {
    if (facts == null) {
      return NONE;
    }
    History visible = new History();
    visible.facts = new List[TABLES];
    for (int table = 0; table < TABLES; table++) {
      List<Dated> known = facts[table];
      visible.facts[table] = known == null ? null : upTo(year, known);
    }
    return visible;
  }

  private static List<Dated> upTo(int year, List<Dated> facts) {
    int visible = facts.size();
    while (visible > 0 && facts.get(visible - 1).year() > year) {
      visible--;
    }
    return visible == facts.size() ? facts : facts.subList(0, visible);
  }
}
