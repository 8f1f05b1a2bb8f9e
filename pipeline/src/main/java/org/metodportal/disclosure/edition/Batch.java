package org.metodportal.disclosure.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.metodportal.disclosure.pair.Amounts;
import org.metodportal.disclosure.pair.CellKey;
import org.metodportal.disclosure.pair.Cells;
import org.metodportal.disclosure.pair.PairAudit;
import org.metodportal.disclosure.pair.Quantity;
import org.metodportal.disclosure.pair.ReadDifference;
import org.metodportal.disclosure.pair.SubsetSums;
import org.metodportal.disclosure.pair.Sum;
import org.metodportal.disclosure.pair.Ties;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;

/**
 * Chooses which cells may follow the tables of tonight. A greedy choice, the whole of a territory
 * before its parts and large groups before small ones: a cell moves when it moves by three persons
 * or more and no sum of moved cells tells of fewer. What the choice did not foresee is taken back
 * until {@link PairAudit} finds nothing against any earlier release.
 */
final class Batch {
  private static final Comparator<CellKey> LARGE_FIRST =
      Comparator.comparingInt(Batch::rank).thenComparing(Comparator.naturalOrder());

  private final List<Cells> former;
  private final Cells tonight;
  private final Ties ties;
  private final Set<CellKey> hiding;
  private final IdentityHashMap<Sum, SubsetSums> reaches = new IdentityHashMap<>();
  private final Map<CellKey, List<Sum>> asMember = new HashMap<>();
  private final Map<CellKey, List<Sum>> asTotal = new HashMap<>();
  private final Set<CellKey> moved = new HashSet<>();

  /**
   * @param former what earlier releases show, the one shown until now first; never empty
   * @param tonight what protection would show of tonight's tables
   * @param hiding cells that are hidden from now on, in earlier releases too
   */
  Batch(List<Cells> former, Cells tonight, Set<CellKey> hiding, Ties ties) {
    this.former = List.copyOf(former);
    this.tonight = tonight;
    this.hiding = Set.copyOf(hiding);
    this.ties = ties;
    for (Sum sum : ties.sums()) {
      asTotal.computeIfAbsent(sum.total().cell(), key -> new ArrayList<>()).add(sum);
      sum.members().stream()
          .map(Sum.Term::cell)
          .distinct()
          .forEach(key -> asMember.computeIfAbsent(key, each -> new ArrayList<>()).add(sum));
    }
  }

  /**
   * The cells that show tonight's number, or that are gone, where another one was shown.
   *
   * @param candidates cells that earlier releases show and that are not hidden tonight, and cells
   *     that come to be shown
   */
  Set<CellKey> moving(Set<CellKey> candidates) {
    Cells shown = former.get(0);
    for (CellKey key : candidates.stream().sorted(LARGE_FIRST).toList()) {
      Amounts was = shown.shown().get(key);
      if (was == null) {
        moved.add(key);
      } else if (tonight.orNobody(key).from(was) == Amounts.Move.LARGE && fits(key)) {
        take(key);
      }
    }
    Set<CellKey> back = unforeseen();
    while (!back.isEmpty()) {
      moved.removeAll(back);
      back = unforeseen();
    }
    return Set.copyOf(moved);
  }

  /** What the release then shows. */
  private Cells mixed() {
    Map<CellKey, Amounts> shown = new LinkedHashMap<>(former.get(0).shown());
    Set<CellKey> hidden = new LinkedHashSet<>(former.get(0).hidden());
    for (CellKey key : moved) {
      Amounts is = tonight.shown().get(key);
      if (is == null) {
        shown.remove(key);
      } else {
        shown.put(key, is);
      }
      hidden.remove(key);
    }
    shown.keySet().removeAll(hiding);
    hidden.addAll(hiding);
    return new Cells(shown, hidden);
  }

  /** Moved cells from which an earlier release could be told apart by one or two persons. */
  private Set<CellKey> unforeseen() {
    Set<CellKey> back = new TreeSet<>();
    Cells after = mixed();
    for (Cells before : former) {
      for (ReadDifference readable : PairAudit.readable(before, after, ties)) {
        readable.cells().stream().filter(moved::contains).forEach(back::add);
      }
    }
    return back;
  }

  private boolean fits(CellKey key) {
    for (Sum sum : asMember.getOrDefault(key, List.of())) {
      for (Sum.Term term : sum.members()) {
        if (term.cell().equals(key)) {
          SubsetSums sums = sums(sum).with(difference(key, term.quantity()));
          long total =
              moved.contains(sum.total().cell())
                  ? difference(sum.total().cell(), sum.total().quantity())
                  : 0;
          if (sums.tells() || sums.tellsFrom(total)) {
            return false;
          }
        }
      }
    }
    for (Sum sum : asTotal.getOrDefault(key, List.of())) {
      if (sums(sum).tellsFrom(difference(key, sum.total().quantity()))) {
        return false;
      }
    }
    return true;
  }

  private void take(CellKey key) {
    moved.add(key);
    for (Sum sum : asMember.getOrDefault(key, List.of())) {
      for (Sum.Term term : sum.members()) {
        if (term.cell().equals(key)) {
          sums(sum).add(difference(key, term.quantity()));
        }
      }
    }
  }

  private SubsetSums sums(Sum sum) {
    return reaches.computeIfAbsent(sum, key -> new SubsetSums());
  }

  private long difference(CellKey key, Quantity quantity) {
    Amounts before = former.get(0).shown().get(key);
    Long was = before == null ? null : before.of(quantity);
    Long is = tonight.orNobody(key).of(quantity);
    return was == null || is == null ? 0 : is - was;
  }

  /** Wholes before parts, groups before organizations. */
  private static int rank(CellKey key) {
    if (!key.isPart()) {
      return 0;
    }
    boolean fine =
        key.place().equals(Breakdown.ORGANIZATION.key())
            || key.place().equals(Breakdown.SUBJECT.key());
    boolean staff =
        key.of().equals(Topic.TEACHERS.key()) || key.place().equals(OrganizationGroup.ALL);
    return fine ? 3 : staff ? 1 : 2;
  }
}
