package org.metodportal.disclosure.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.metodportal.disclosure.audit.Auditor;
import org.metodportal.disclosure.audit.ProtectionLevels;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.SuppressionPattern;

/** Shows again what was hidden beside others and need not be, what is worth most first. */
final class Pruning {
  private final LinkedSystem system;
  private final SuppressionPattern pattern;
  private final ProtectionLevels levels;
  private final Weights weights;
  private final CongruentTables congruentTables;
  private final CheapestSuppression suppression;

  Pruning(
      SuppressionPattern pattern,
      ProtectionLevels levels,
      Weights weights,
      CongruentTables congruentTables,
      CheapestSuppression suppression) {
    this.pattern = pattern;
    this.system = pattern.system();
    this.levels = levels;
    this.weights = weights;
    this.congruentTables = congruentTables;
    this.suppression = suppression;
  }

  void run() {
    List<Cell> beside =
        system.cells().stream()
            .filter(cell -> pattern.isHidden(cell.id()) && !cell.sensitive())
            .sorted(
                Comparator.comparing((Cell cell) -> -weights.ofCell(cell.id()))
                    .thenComparing(Cell::id))
            .toList();
    beside.forEach(this::show);
  }

  private void show(Cell cell) {
    List<Integer> told = new ArrayList<>();
    for (int variable : new int[] {cell.whole(), cell.part()}) {
      if (variable != Cell.NONE && !pattern.isKnown(variable)) {
        told.add(variable);
      }
    }
    pattern.show(cell.id());
    if (told.stream().anyMatch(variable -> levels.of(pattern, variable) > 0)) {
      pattern.hide(cell.id());
      return;
    }
    BitSet touched = congruentTables.putAside(told);
    if (isSafe(touched)) {
      congruentTables.forget();
    } else {
      pattern.hide(cell.id());
      congruentTables.takeBack();
    }
  }

  private boolean isSafe(BitSet touched) {
    for (int variable : touched.stream().toArray()) {
      int asked = levels.of(pattern, variable);
      if (asked > 0 && !suppression.isWide(variable, asked, Auditor.EVERYBODY)) {
        return false;
      }
    }
    for (int variable : touched.stream().toArray()) {
      int asked = levels.ofInsiders(pattern, variable);
      if (asked == 0) {
        continue;
      }
      for (int insider : congruentTables.doubted(variable).stream().toArray()) {
        int width = levels.ofInsider(insider, variable, asked);
        if (width > 0 && !suppression.isWide(variable, width, insider)) {
          return false;
        }
      }
    }
    return true;
  }
}
