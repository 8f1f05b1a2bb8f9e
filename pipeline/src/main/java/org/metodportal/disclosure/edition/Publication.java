package org.metodportal.disclosure.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.CountsToPublish;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.disclosure.PublishableData;
import org.metodportal.disclosure.pair.CellKey;
import org.metodportal.disclosure.pair.Cells;
import org.metodportal.disclosure.pair.GovernedCells;
import org.metodportal.disclosure.pair.PersonTies;
import org.metodportal.disclosure.pattern.Protector;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.registry.Organization;

/**
 * Publishes one night of one territory: figures of persons of a closed year appear once and stay,
 * corrections wait for a batch, totals of an open year move by three persons or not at all. Source:
 * rule 6 of the contract of disclosure.
 */
public final class Publication {
  private final TerritoryPlan plan;
  private final TerritoryResult tonight;
  private final List<String> deficits;
  private final PublicationOrder order;
  private final Protector protector;
  private final GovernedCells governed;
  private final Composition composition;

  private Publication(
      TerritoryPlan plan,
      TerritoryResult tonight,
      List<String> deficits,
      PublicationOrder order,
      Protector protector) {
    this.plan = plan;
    this.tonight = tonight;
    this.deficits = List.copyOf(deficits);
    this.order = order;
    this.protector = protector;
    this.governed = GovernedCells.of(plan);
    this.composition = new Composition(plan, tonight);
  }

  /**
   * What is public from tonight on.
   *
   * @param tonight what the tables of the night give
   * @param deficits codes of deficits that the portal knows
   * @param former what was public until now
   * @param protector chooses what to hide
   */
  public static PublishedTerritory of(
      TerritoryPlan plan,
      TerritoryResult tonight,
      List<String> deficits,
      Former former,
      PublicationOrder order,
      Protector protector) {
    return new Publication(plan, tonight, deficits, order, protector).after(former);
  }

  /** Why a night takes figures of closed years anew, or that it leaves them. */
  public static BatchKind kind(Former former, PublicationOrder order) {
    return order.kind(former);
  }

  /**
   * The years that are closed on the night. Of the day itself a night that leaves closed years as
   * they are needs to know no more.
   */
  public static Set<Integer> closed(
      TerritoryPlan plan,
      TerritoryResult tonight,
      @Nullable Vintage before,
      PublicationOrder order) {
    Set<Integer> closed = new TreeSet<>();
    for (int year : tonight.years()) {
      if (plan.territory().closes().closed(year, order.asOf())) {
        closed.add(year);
      }
    }
    if (before != null) {
      closed.addAll(before.result().years());
    }
    return closed;
  }

  private PublishedTerritory after(Former former) {
    BatchKind kind = order.kind(former);
    Vintage before = former.vintage();
    Set<Integer> closed = closed(plan, tonight, before, order);
    Set<Integer> closing = new TreeSet<>(closed);
    Set<String> unknown = Set.of();
    Set<String> waiting = Set.of();
    Vintage vintage;
    if (before == null) {
      closing.clear();
      vintage = composition.taken(order.asOf(), closed);
    } else {
      closing.removeAll(before.result().years());
      unknown = composition.unknown(before);
      boolean anew =
          kind != BatchKind.NONE || (!unknown.isEmpty() && composition.sameTruth(before, unknown));
      vintage =
          anew
              ? new Vintage(
                  kind == BatchKind.NONE ? before.taken() : order.asOf(),
                  plan,
                  composition.taken(order.asOf(), closed).result(),
                  defined(before, unknown),
                  before.kept())
              : composition.with(before, closing);
      waiting = anew ? Set.of() : unknown;
    }
    TerritoryResult counts = composition.of(vintage, waiting);
    PublishableData shown = PublishableData.of(plan, counts, deficits, protector);
    if (former.releases().isEmpty()) {
      return first(shown, vintage, kind);
    }
    Decisions decisions =
        new Decisions(night(kind, former, vintage, closing, unknown, waiting, counts, shown));
    return new PublishedTerritory(
        decided(
            shown, former.releases().get(0), decisions, vintage, closing, kind, unknown, waiting),
        vintage.keeping(decisions.kept()),
        new BatchReport(
            kind,
            List.copyOf(closing),
            decisions.moved(),
            decisions.held(),
            decisions.hidden(),
            List.copyOf(waiting)));
  }

  private SortedMap<String, LocalDate> defined(Vintage before, Set<String> unknown) {
    SortedMap<String, LocalDate> defined = new TreeMap<>(before.defined());
    unknown.forEach(code -> defined.put(code, order.asOf()));
    return defined;
  }

  /** All closed years at once, of open ones the totals. */
  private PublishedTerritory first(PublishableData shown, Vintage vintage, BatchKind kind) {
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : shown.figures()) {
      boolean open = governed.is(figure) && !vintage.holds(figure.year());
      figures.add(open ? provisional(figure) : figure);
    }
    List<PublicCount> counts = new ArrayList<>();
    for (PublicCount count : shown.counts().rows()) {
      if (!governed.is(count) || vintage.holds(count.year())) {
        counts.add(count);
      } else if (GovernedCells.isWhole(CellKey.of(count))) {
        counts.add(provisional(count));
      }
    }
    return new PublishedTerritory(
        shown.with(figures, new PublicCounts(counts)),
        vintage,
        new BatchReport(kind, List.of(), 0, 0, 0, List.of()));
  }

  private Decisions.Night night(
      BatchKind kind,
      Former former,
      Vintage vintage,
      Set<Integer> closing,
      Set<String> unknown,
      Set<String> waiting,
      TerritoryResult counts,
      PublishableData shown) {
    List<Cells> releases =
        former.releases().stream()
            .map(
                rows ->
                    cells(
                        rows.known(known(rows.figures(), unknown), vintage.defined()),
                        rows.counts()))
            .toList();
    Cells tonightShown = cells(shown.figures(), shown.counts().rows());
    Cells raw =
        cells(
            counts.figures(),
            CountsToPublish.forOffice(
                    counts.counts(),
                    counts.years(),
                    List.copyOf(counts.directory().programmes()),
                    deficits)
                .rows());
    Vintage before = former.vintage();
    Set<CellKey> keys = new HashSet<>(tonightShown.places());
    releases.forEach(release -> keys.addAll(release.places()));
    return new Decisions.Night(
        kind,
        vintage::holds,
        closing,
        before == null || before.plan().territory().threshold() < plan.territory().threshold(),
        releases,
        tonightShown,
        raw,
        () -> before == null ? Set.of() : hidden(before, waiting),
        before == null ? Set.of() : before.kept(),
        PersonTies.among(keys, organizations(), plan.counted()));
  }

  private static List<Figure> known(List<Figure> figures, Set<String> unknown) {
    return figures.stream().filter(figure -> !unknown.contains(figure.indicator())).toList();
  }

  private Cells cells(Collection<Figure> figures, Collection<PublicCount> counts) {
    return Cells.of(figures, counts, governed);
  }

  private Set<CellKey> hidden(Vintage before, Set<String> waiting) {
    PublishableData then =
        PublishableData.of(plan, composition.of(before, waiting), deficits, protector);
    return cells(then.figures(), then.counts().rows()).hidden();
  }

  private Map<String, Organization> organizations() {
    return organizations(tonight);
  }

  /** Organizations by the name that figures give them. */
  public static Map<String, Organization> organizations(TerritoryResult result) {
    Map<String, Organization> organizations = new TreeMap<>();
    result.directory().organizations().forEach(each -> organizations.put(each.spelling(), each));
    return organizations;
  }

  private PublishableData decided(
      PublishableData shown,
      ShownRows former,
      Decisions decisions,
      Vintage vintage,
      Set<Integer> closing,
      BatchKind kind,
      Set<String> unknown,
      Set<String> waiting) {
    Marks marks = new Marks(decisions, vintage, closing, kind);
    Rows<Figure> figures =
        new Rows<>(CellKey::of, governed::is, Figure::hidden, Figure::marked, marks);
    List<Figure> rows =
        new ArrayList<>(figures.of(shown.figures(), known(former.figures(), unknown)));
    rows.addAll(awaited(vintage, waiting));
    Map<List<Object>, Figure> targets = new HashMap<>();
    shown.figures().forEach(each -> targets.put(List.of(each.indicator(), each.year()), each));
    rows.replaceAll(
        row -> {
          Figure other = targets.get(List.of(row.indicator(), row.year()));
          return other == null ? row : row.aimedAt(other.target());
        });
    Rows<PublicCount> counts =
        new Rows<>(CellKey::of, governed::is, PublicCount::hidden, PublicCount::marked, marks);
    return shown.with(
        rows.stream().sorted(Figure.ORDER).toList(),
        new PublicCounts(counts.of(shown.counts().rows(), former.counts())));
  }

  /** Rows that say that closed years of an indicator wait for the next batch. */
  private List<Figure> awaited(Vintage vintage, Set<String> waiting) {
    List<Figure> rows = new ArrayList<>();
    for (IndicatorDefinition definition : plan.counted()) {
      if (waiting.contains(definition.code())) {
        for (int year : vintage.result().years()) {
          rows.add(
              new Figure(
                  definition.territory(),
                  definition.code(),
                  year,
                  Breakdown.TOTAL,
                  "",
                  null,
                  null,
                  null,
                  definition.ledger().in(year),
                  ObservationFlag.AWAITED,
                  0));
        }
      }
    }
    return rows;
  }

  private static Figure provisional(Figure figure) {
    return figure.flag().hasValue() ? figure.marked(ObservationFlag.PROVISIONAL) : figure;
  }

  private static PublicCount provisional(PublicCount count) {
    return count.flag().hasValue() ? count.marked(ObservationFlag.PROVISIONAL) : count;
  }

  /** Which mark stands beside a value. */
  private record Marks(Decisions decisions, Vintage vintage, Set<Integer> closing, BatchKind kind) {
    ObservationFlag of(CellKey key, Decision decision, ObservationFlag written) {
      if (!written.hasValue()) {
        return written;
      }
      if (!vintage.holds(key.year())) {
        return ObservationFlag.PROVISIONAL;
      }
      if (decision != Decision.FORMER) {
        return ObservationFlag.NONE;
      }
      if (kind == BatchKind.NONE) {
        return written;
      }
      return decisions.refines(key.year()) ? ObservationFlag.PROVISIONAL : ObservationFlag.NONE;
    }
  }

  /** Rows of one kind after the decisions of the night. */
  private record Rows<R>(
      Function<R, CellKey> key,
      java.util.function.Predicate<R> ofPersons,
      java.util.function.UnaryOperator<R> hidden,
      java.util.function.BiFunction<R, ObservationFlag, R> marked,
      Marks marks) {
    List<R> of(List<R> tonight, List<R> former) {
      Map<CellKey, R> before = new HashMap<>();
      former.stream().filter(ofPersons).forEach(row -> before.put(key.apply(row), row));
      List<R> rows = new ArrayList<>();
      Set<CellKey> placed = new LinkedHashSet<>();
      for (R row : tonight) {
        if (!ofPersons.test(row)) {
          rows.add(row);
          continue;
        }
        placed.add(key.apply(row));
        add(row, before.get(key.apply(row)), rows);
      }
      for (R row : former) {
        boolean stays =
            ofPersons.test(row)
                && !placed.contains(key.apply(row))
                && marks.decisions().of(key.apply(row)) == Decision.FORMER;
        if (stays) {
          add(row, row, rows);
        }
      }
      return rows;
    }

    private void add(R row, @Nullable R before, List<R> rows) {
      CellKey place = key.apply(row);
      Decision decision = marks.decisions().of(place);
      switch (decision) {
        case TONIGHT -> rows.add(mark(row, place, decision));
        case FORMER -> rows.add(mark(before == null ? row : before, place, decision));
        case HIDDEN -> rows.add(isMissing(row) && isMissing(before) ? row : hidden.apply(row));
        case GONE -> {}
      }
    }

    /** Whether there was nothing to count: that is said as it is, for missing is not hidden. */
    private boolean isMissing(@Nullable R row) {
      return row == null || flag(row) == ObservationFlag.NO_VALUE;
    }

    private R mark(R row, CellKey place, Decision decision) {
      return marked.apply(row, marks.of(place, decision, flag(row)));
    }

    private ObservationFlag flag(R row) {
      return row instanceof Figure figure
          ? figure.flag()
          : row instanceof PublicCount count ? count.flag() : ObservationFlag.NONE;
    }
  }
}
