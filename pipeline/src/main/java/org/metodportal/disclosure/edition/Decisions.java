package org.metodportal.disclosure.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.metodportal.disclosure.pair.Amounts;
import org.metodportal.disclosure.pair.CellKey;
import org.metodportal.disclosure.pair.Cells;
import org.metodportal.disclosure.pair.GovernedCells;
import org.metodportal.disclosure.pair.Ties;

/**
 * Decides cell by cell what a release shows of persons: whether a closed year stays, which
 * corrections of a batch can be read without telling of one or two persons, and when a total of an
 * open year follows the tables.
 */
final class Decisions {
  private final Night night;
  private final Map<CellKey, Decision> decided = new HashMap<>();
  private final Set<Integer> refined = new TreeSet<>();
  private final Set<CellKey> kept = new TreeSet<>();
  private int moved;
  private int held;
  private int hidden;

  /**
   * What a night is decided by.
   *
   * @param kind whether closed years are taken anew
   * @param closed whether a year is closed
   * @param closing years that closed since the last release
   * @param strict whether the rules of protection became stricter than they were
   * @param former what earlier releases show, the one shown until now first; never empty
   * @param tonight what protection shows of tonight's counts
   * @param raw the same with nothing hidden
   * @param hiddenBefore what today's rules hide of the counts that were shown until now
   * @param keptBefore cells that stayed although their counts would hide them
   * @param ties what ties the cells of all of them
   */
  record Night(
      BatchKind kind,
      Predicate<Integer> closed,
      Set<Integer> closing,
      boolean strict,
      List<Cells> former,
      Cells tonight,
      Cells raw,
      Supplier<Set<CellKey>> hiddenBefore,
      Set<CellKey> keptBefore,
      Ties ties) {
    Cells shown() {
      return former.get(0);
    }
  }

  Decisions(Night night) {
    this.night = night;
    Set<CellKey> all = new TreeSet<>(night.tonight().places());
    all.addAll(night.shown().places());
    Set<CellKey> candidates = new HashSet<>();
    Set<CellKey> hiding = new HashSet<>();
    Set<Integer> following = night.kind() == BatchKind.NONE ? Set.of() : following(all);
    Set<CellKey> rules = night.kind() == BatchKind.NONE ? Set.of() : night.hiddenBefore().get();
    for (CellKey key : all) {
      boolean wasShown = night.shown().shown().containsKey(key);
      boolean isHidden = night.tonight().hidden().contains(key);
      if (night.closing().contains(key.year())) {
        decided.put(key, isNone(key) ? Decision.GONE : Decision.TONIGHT);
      } else if (!night.closed().test(key.year())) {
        open(key, wasShown, isHidden, candidates);
      } else if (night.kind() == BatchKind.NONE) {
        decided.put(key, standing(key, wasShown, isHidden));
      } else if (isHidden && wasShown) {
        boolean hides = night.strict() || following.contains(key.year()) || rules.contains(key);
        decided.put(key, hides ? Decision.HIDDEN : Decision.FORMER);
        if (!hides) {
          kept.add(key);
          refined.add(key.year());
        }
      } else if (isHidden) {
        decided.put(key, Decision.HIDDEN);
      } else {
        candidates.add(key);
      }
      if (decided.get(key) == Decision.HIDDEN && wasShown) {
        hiding.add(key);
        hidden++;
      }
    }
    // A year with cells that stay although they would be hidden shows none that were hidden.
    Set<Integer> whole = new HashSet<>();
    kept.forEach(key -> whole.add(key.year()));
    candidates.removeIf(key -> comes(key) && whole.contains(key.year()) && leaves(key));
    choose(candidates, hiding);
  }

  private boolean isNone(CellKey key) {
    return !night.tonight().shown().containsKey(key) && !night.tonight().hidden().contains(key);
  }

  private boolean comes(CellKey key) {
    return !night.shown().shown().containsKey(key);
  }

  /** Decides that a cell that would come stays away. */
  private boolean leaves(CellKey key) {
    decided.put(key, night.shown().hidden().contains(key) ? Decision.HIDDEN : Decision.GONE);
    return true;
  }

  /** Years in which a cell is hidden that moved by so many persons that it cannot stay. */
  private Set<Integer> following(Set<CellKey> all) {
    Set<Integer> years = new TreeSet<>();
    for (CellKey key : all) {
      Amounts was = night.shown().shown().get(key);
      if (was != null
          && night.tonight().hidden().contains(key)
          && night.raw().orNobody(key).from(was) == Amounts.Move.LARGE) {
        years.add(key.year());
      }
    }
    return years;
  }

  private void open(CellKey key, boolean wasShown, boolean isHidden, Set<CellKey> candidates) {
    if (key.isPart() && !GovernedCells.isWhole(key)) {
      decided.put(key, Decision.GONE);
    } else if (isHidden) {
      boolean hides = night.strict() || !wasShown;
      decided.put(key, hides ? Decision.HIDDEN : Decision.FORMER);
    } else if (wasShown) {
      candidates.add(key);
    } else {
      decided.put(key, isNone(key) ? Decision.GONE : Decision.TONIGHT);
    }
  }

  private Decision standing(CellKey key, boolean wasShown, boolean isHidden) {
    boolean stays = night.keptBefore().contains(key);
    if (stays) {
      kept.add(key);
      return wasShown && !(night.strict() && isHidden) ? Decision.FORMER : Decision.HIDDEN;
    }
    if (isNone(key)) {
      return Decision.GONE;
    }
    if (isHidden || night.shown().hidden().contains(key)) {
      return Decision.HIDDEN;
    }
    return wasShown ? Decision.FORMER : Decision.TONIGHT;
  }

  private void choose(Set<CellKey> candidates, Set<CellKey> hiding) {
    Set<CellKey> moving =
        new Batch(night.former(), night.tonight(), hiding, night.ties()).moving(candidates);
    for (CellKey key : new TreeSet<>(candidates)) {
      Amounts was = night.shown().shown().get(key);
      boolean closed = night.closed().test(key.year());
      if (moving.contains(key)) {
        decided.put(key, isNone(key) ? Decision.GONE : Decision.TONIGHT);
        moved += closed ? 1 : 0;
      } else if (was == null) {
        leaves(key);
      } else {
        decided.put(key, Decision.FORMER);
        if (closed && night.tonight().orNobody(key).from(was) != Amounts.Move.STILL) {
          held++;
          refined.add(key.year());
          if (isNone(key)) {
            kept.add(key);
          }
        }
      }
    }
  }

  /** What stands in a cell; {@link Decision#TONIGHT} for one that nobody asked about. */
  Decision of(CellKey key) {
    return decided.getOrDefault(key, Decision.TONIGHT);
  }

  /** Whether figures of a year that did not move bear the mark that they may be refined. */
  boolean refines(int year) {
    return refined.contains(year);
  }

  /** Cells that stay as they were published although the counts would hide them. */
  Set<CellKey> kept() {
    return Set.copyOf(kept);
  }

  /** Cells of closed years that show another number. */
  int moved() {
    return moved;
  }

  /** Cells of closed years that keep a former number. */
  int held() {
    return held + kept.size();
  }

  /** Cells that were shown and are hidden from now on. */
  int hidden() {
    return hidden;
  }
}
