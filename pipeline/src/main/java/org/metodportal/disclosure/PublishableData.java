package org.metodportal.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.audit.Audit;
import org.metodportal.disclosure.pattern.Protection;
import org.metodportal.disclosure.pattern.Protector;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.PersonRows;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.source.schema.Table;

/**
 * What of the tables of a territory may be published. Whatever numbers a page or a public file
 * shows come from here, so persons are protected here and nowhere else.
 *
 * @param figures in the order in which they were counted
 * @param counts what is published beside the indicators
 * @param audit what an exact check of both together found; nothing may be published unless it is
 *     clean
 */
public record PublishableData(List<Figure> figures, PublicCounts counts, Audit audit) {
  /** Nothing to publish. */
  public static final PublishableData NONE =
      new PublishableData(List.of(), PublicCounts.NONE, Audit.NONE);

  /**
   * Hides what would tell of single persons, figures and tables of staff as one system a year.
   *
   * @param deficits codes of deficits that the portal knows; others are free text and never public
   * @param protector chooses what to hide
   */
  public static PublishableData of(
      TerritoryPlan plan, TerritoryResult outcome, List<String> deficits, Protector protector) {
    Map<Integer, LinkedSystem> systems =
        new PersonRows(
                plan,
                outcome.figures(),
                outcome.directory().organizations(),
                CountsToPublish.staff(outcome.counts(), outcome.years()))
            .systems();
    Set<Object> hidden = new HashSet<>();
    Audit audit = Audit.NONE;
    List<LinkedSystem> all = List.copyOf(systems.values());
    List<Protection.Result> results = all.parallelStream().map(protector::of).toList();
    for (int i = 0; i < results.size(); i++) {
      LinkedSystem system = all.get(i);
      BitSet cells = results.get(i).hidden();
      cells.stream().forEach(cell -> hidden.add(system.cells().get(cell).row()));
      audit = audit.plus(results.get(i).audit());
    }
    return new PublishableData(
        TeamDenominators.hide(plan, hide(outcome.figures(), hidden)),
        CountsToPublish.of(
            outcome.counts(),
            plan.territory().threshold(),
            hidden,
            untold(plan, outcome, hidden),
            outcome.years(),
            List.copyOf(outcome.directory().programmes()),
            deficits),
        audit);
  }

  /** Rows with what is hidden taken out; rows of nobody are written where they are hidden. */
  private static List<Figure> hide(List<Figure> figures, Set<Object> hidden) {
    List<Figure> rows = new ArrayList<>();
    Set<Object> absent = new HashSet<>(hidden);
    for (Figure figure : figures) {
      rows.add(hidden.contains(figure) ? figure.hidden() : figure);
      absent.remove(figure);
    }
    int counted = rows.size();
    for (Object row : absent) {
      if (row instanceof Figure figure) {
        rows.add(figure.hidden());
      }
    }
    if (rows.size() > counted) {
      rows.sort(Figure.ORDER);
    }
    return rows;
  }

  /** Tables of facts that a hidden total asks, by year. */
  private static Set<SilentTable> untold(
      TerritoryPlan plan, TerritoryResult outcome, Set<Object> hidden) {
    Map<String, Set<Table>> asked = new HashMap<>();
    plan.counted().forEach(each -> asked.put(each.code(), each.tables()));
    Set<SilentTable> untold = new HashSet<>();
    for (Figure figure : outcome.figures()) {
      if (figure.breakdown() == Breakdown.TOTAL && hidden.contains(figure)) {
        asked
            .getOrDefault(figure.indicator(), Set.of())
            .forEach(table -> untold.add(new SilentTable(figure.year(), table)));
      }
    }
    return untold;
  }

  /** The same with other rows. */
  public PublishableData with(List<Figure> otherFigures, PublicCounts otherCounts) {
    return new PublishableData(otherFigures, otherCounts, audit);
  }

  /** Two are equal when they show the same; how that was checked makes no difference. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublishableData data
        && figures.equals(data.figures)
        && counts.equals(data.counts);
  }

  @Override
  public int hashCode() {
    return 31 * figures.hashCode() + counts.hashCode();
  }
}
