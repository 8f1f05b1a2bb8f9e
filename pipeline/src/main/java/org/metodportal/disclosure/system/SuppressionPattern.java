package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Which cells of a system are hidden, and which of its variables a reader is told therefore. */
public final class SuppressionPattern {
  private final LinkedSystem system;
  private final BitSet hidden = new BitSet();
  private final int[] shown;
  private final List<Cell> changed = new ArrayList<>();

  /** Everything shown but what is sensitive by itself. */
  public SuppressionPattern(LinkedSystem system) {
    this.system = system;
    shown = new int[system.size()];
    for (int variable = 0; variable < shown.length; variable++) {
      shown[variable] = system.tellers(variable).length;
    }
    for (Cell cell : system.cells()) {
      if (cell.sensitive()) {
        hide(cell.id());
      }
    }
  }

  /** The same system with these cells hidden. */
  public SuppressionPattern(LinkedSystem system, BitSet hidden) {
    this.system = system;
    shown = new int[system.size()];
    for (int variable = 0; variable < shown.length; variable++) {
      shown[variable] = system.tellers(variable).length;
    }
    hidden.stream().forEach(this::hide);
  }

  /** What is published. */
  public LinkedSystem system() {
    return system;
  }

  /** Whether the cell is hidden. */
  public boolean isHidden(int cell) {
    return hidden.get(cell);
  }

  /** The hidden cells. */
  public BitSet hidden() {
    return (BitSet) hidden.clone();
  }

  /** Hides a cell. */
  public void hide(int cell) {
    if (!hidden.get(cell)) {
      hidden.set(cell);
      tell(system.cells().get(cell), -1);
    }
  }

  /** Shows a cell. */
  public void show(int cell) {
    if (hidden.get(cell)) {
      hidden.clear(cell);
      tell(system.cells().get(cell), 1);
    }
  }

  /** The cells that were hidden or shown, one after another since the beginning. */
  public List<Cell> changed() {
    return Collections.unmodifiableList(changed);
  }

  private void tell(Cell cell, int change) {
    changed.add(cell);
    shown[cell.whole()] += change;
    if (cell.hasPart()) {
      shown[cell.part()] += change;
    }
  }

  /** Whether a reader is told the variable. */
  public boolean isKnown(int variable) {
    return shown[variable] > 0;
  }
}
