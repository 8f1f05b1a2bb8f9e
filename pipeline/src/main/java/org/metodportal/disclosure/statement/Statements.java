package org.metodportal.disclosure.statement;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.audit.Bounds;
import org.metodportal.disclosure.audit.ProtectionLevels;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.PersonRows;
import org.metodportal.disclosure.system.SuppressionPattern;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.registry.Organization;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * The statements that stand in place of hidden shares of a territory. Whole counts never come here:
 * the published rows are read as one system in which hidden numbers are unknown, each is bounded by
 * one sum at a time, and the bounds are rounded outwards. Whoever has the published rows can do the
 * same, and the audit of hidden cells asks more of such a reader.
 */
public final class Statements {
  /** Nothing is told. */
  public static final Statements NONE = new Statements();

  private static final int NOTHING = 0;

  private final Map<Key, Statement> all = new HashMap<>();

  /** A row of the published table. */
  private record Key(String indicator, int year, Breakdown breakdown, String member) {}

  private Statements() {}

  /**
   * What may be told beside published figures.
   *
   * @param published the rows as pages and open tables show them
   */
  public static Statements of(
      TerritoryPlan plan, List<Figure> published, Collection<Organization> organizations) {
    Set<Integer> unsettled = new HashSet<>();
    for (Figure figure : published) {
      if (figure.flag() == ObservationFlag.PROVISIONAL
          || figure.flag() == ObservationFlag.AWAITED) {
        unsettled.add(figure.year());
      }
    }
    List<Figure> settled =
        published.stream().filter(figure -> !unsettled.contains(figure.year())).toList();
    Statements statements = new Statements();
    new PersonRows(plan, settled, organizations, List.of())
        .systems()
        .values()
        .forEach(system -> statements.add(system, plan.territory().threshold()));
    return statements;
  }

  /** What is told of a figure; null when nothing is. */
  public @Nullable Statement find(@Nullable Figure figure) {
    return figure == null || figure.flag() != ObservationFlag.HIDDEN ? null : all.get(key(figure));
  }

  /** Of how many figures something is told. */
  public int size() {
    return all.size();
  }

  private static Key key(Figure figure) {
    return new Key(figure.indicator(), figure.year(), figure.breakdown(), figure.member());
  }

  /** Writes them into a packed block. */
  public void pack(PackedBytes out) {
    all.forEach(
        (key, told) -> {
          out.putText(key.indicator());
          out.putSigned(key.year());
          out.putByte(key.breakdown().ordinal());
          out.putText(key.member());
          out.putByte(told.least() == null ? NOTHING : told.least().ordinal() + 1);
          out.putByte(told.most() == null ? NOTHING : told.most().ordinal() + 1);
          out.putCount(told.group() == null ? NOTHING : told.group() + 1);
          out.putCount(told.persons() == null ? NOTHING : told.persons() + 1);
        });
  }

  /** Reads what {@link #pack} wrote, to the end of the block. */
  public static Statements unpack(PackedReader in) {
    Statements statements = new Statements();
    while (in.hasMore()) {
      Key key =
          new Key(
              in.takeText(),
              (int) in.takeSigned(),
              Breakdown.values()[in.takeByte()],
              in.takeText());
      statements.all.put(
          key, new Statement(portion(in.takeByte()), portion(in.takeByte()), count(in), count(in)));
    }
    return statements;
  }

  private static @Nullable Portion portion(int packed) {
    return packed == NOTHING ? null : Portion.values()[packed - 1];
  }

  private static @Nullable Long count(PackedReader in) {
    long packed = in.takeCount();
    return packed == NOTHING ? null : packed - 1;
  }

  private void add(LinkedSystem system, int threshold) {
    BitSet hidden = new BitSet();
    Map<String, Long> totals = new HashMap<>();
    for (Cell cell : system.cells()) {
      Figure figure = (Figure) cell.row();
      if (figure.flag() == ObservationFlag.HIDDEN) {
        hidden.set(cell.id());
      } else if (cell.total() && figure.numerator() != null) {
        totals.put(figure.indicator(), figure.numerator());
      }
    }
    SuppressionPattern pattern = new SuppressionPattern(system, hidden);
    Bounds bounds = new Bounds(system, pattern::isKnown);
    // Rows of different days may contradict each other: then nothing follows from them.
    if (!bounds.contradicts()) {
      for (int id : hidden.stream().toArray()) {
        Cell cell = system.cells().get(id);
        Figure figure = (Figure) cell.row();
        Statement statement =
            cell.hasPart()
                ? statement(
                    cell, bounds, threshold, totals.getOrDefault(figure.indicator(), Bounds.NONE))
                : null;
        if (statement != null) {
          all.put(key(figure), statement);
        }
      }
    }
  }

  /**
   * What may be told of a row.
   *
   * @param threshold the smallest group whose size may be told
   * @param total how many meet the condition in the whole territory
   */
  private static @Nullable Statement statement(
      Cell cell, Bounds bounds, int threshold, long total) {
    long group = bounds.high(cell.whole());
    boolean isKnown = bounds.width(cell.whole()) == 0;
    if (bounds.width(cell.part()) < ProtectionLevels.WIDTH
        || bounds.width(cell.rest()) < ProtectionLevels.WIDTH
        || (isKnown && group < threshold)) {
      return null;
    }
    long persons = bounds.high(cell.part());
    Portion most = null;
    Portion least = null;
    for (Portion portion : Portion.values()) {
      if (most == null
          && persons < Bounds.NONE
          && portion.compare(persons, persons + bounds.low(cell.rest())) <= 0) {
        most = portion;
      }
      long others = bounds.high(cell.rest());
      if (others < Bounds.NONE
          && portion.compare(bounds.low(cell.part()), bounds.low(cell.part()) + others) >= 0) {
        least = portion;
      }
    }
    if (isKnown || most != null || least != null) {
      return new Statement(least, most, isKnown ? group : null, null);
    }
    return persons < total ? new Statement(null, null, null, persons) : null;
  }
}
