package org.metodportal.disclosure.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proves of two releases that no difference of one or two persons can be read from both: not in a
 * cell, not in a sum of shown cells, and not in a total without some of its shown members, which is
 * the rest of it, hidden or not. Source: rule 6 of the contract of disclosure.
 *
 * <p>Every choice of the members of a sum is tried, by the set of all numbers that their
 * differences can give. A cell whose row is gone holds nobody any more; one whose row is new was
 * not known before.
 */
public final class PairAudit {
  private final Cells before;
  private final Cells after;
  private final List<ReadDifference> found = new ArrayList<>();

  private PairAudit(Cells before, Cells after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What can be read.
   *
   * @param ties what ties the cells of both releases
   */
  public static List<ReadDifference> readable(Cells before, Cells after, Ties ties) {
    PairAudit audit = new PairAudit(before, after);
    new TreeSet<>(before.shown().keySet()).forEach(audit::cell);
    ties.sums().forEach(audit::sum);
    ties.same().forEach(audit::same);
    return List.copyOf(audit.found);
  }

  private void cell(CellKey key) {
    Amounts was = before.shown().get(key);
    Amounts is = after.hidden().contains(key) ? null : after.orNobody(key);
    if (was == null || is == null) {
      return;
    }
    boolean small = false;
    for (Quantity quantity : Quantity.values()) {
      Long from = was.of(quantity);
      Long to = is.of(quantity);
      if (from != null && to != null && Amounts.isSmall(to - from)) {
        found.add(new ReadDifference(key, quantity, List.of(key)));
        small = true;
      }
    }
    if (!small && after.shown().containsKey(key) && is.from(was) == Amounts.Move.SMALL) {
      found.add(new ReadDifference(key, Quantity.DENOMINATOR, List.of(key)));
    }
  }

  /** Numbers of the same persons may differ, in a release or between two, by three or more. */
  private void same(List<Sum.Term> terms) {
    Set<Long> numbers = new TreeSet<>();
    boolean moved = false;
    for (Sum.Term term : terms) {
      Long was = shown(before, term);
      Long is = shown(after, term);
      Stream.of(Optional.ofNullable(was), Optional.ofNullable(is))
          .flatMap(Optional::stream)
          .forEach(numbers::add);
      moved |= is != null && !is.equals(was);
    }
    Long last = null;
    for (Long number : numbers) {
      if (moved && last != null && Amounts.isSmall(number - last)) {
        Sum.Term first = terms.get(0);
        found.add(
            new ReadDifference(
                first.cell(), first.quantity(), terms.stream().map(Sum.Term::cell).toList()));
        return;
      }
      last = number;
    }
  }

  private void sum(Sum sum) {
    SubsetSums sums = new SubsetSums();
    List<CellKey> moved = new ArrayList<>();
    for (Sum.Term member : sum.members()) {
      Long difference = difference(member);
      if (difference != null && difference != 0) {
        sums.add(difference);
        moved.add(member.cell());
      }
    }
    Long total = difference(sum.total());
    if (total != null && total != 0) {
      moved.add(sum.total().cell());
    }
    boolean tells = sums.tells() || (total != null && total != 0 && sums.tellsFrom(total));
    if (tells && moved.size() > 1) {
      found.add(new ReadDifference(sum.total().cell(), sum.total().quantity(), moved));
    } else if (sum.complete() && addsUp(before, sum) && leavesFew(sum)) {
      List<CellKey> all = new ArrayList<>(sum.members().stream().map(Sum.Term::cell).toList());
      all.add(sum.total().cell());
      found.add(new ReadDifference(sum.total().cell(), sum.total().quantity(), all));
    }
  }

  /** Whether what is shown of a sum says that it may differ from its total by few persons. */
  private boolean leavesFew(Sum sum) {
    Long rest = rest(after, sum);
    return rest != null && Amounts.isSmall(rest);
  }

  private static boolean addsUp(Cells cells, Sum sum) {
    Long rest = rest(cells, sum);
    return rest == null || rest == 0;
  }

  /** The total without its members; null when one of them is not shown. */
  private static @Nullable Long rest(Cells cells, Sum sum) {
    Long rest = persons(cells, sum.total());
    for (Sum.Term member : sum.members()) {
      Long persons = persons(cells, member);
      if (rest == null || persons == null) {
        return null;
      }
      rest -= persons;
    }
    return rest;
  }

  private static @Nullable Long shown(Cells cells, Sum.Term term) {
    Amounts amounts = cells.shown().get(term.cell());
    return amounts == null ? null : amounts.of(term.quantity());
  }

  private static @Nullable Long persons(Cells cells, Sum.Term term) {
    CellKey key = term.cell();
    return cells.hidden().contains(key) ? null : cells.orNobody(key).of(term.quantity());
  }

  /** How many persons more than before; null where a release hides the term. */
  private @Nullable Long difference(Sum.Term term) {
    Long was = shown(before, term);
    Long is = persons(after, term);
    return was == null || is == null ? null : (Long) (is - was);
  }
}
