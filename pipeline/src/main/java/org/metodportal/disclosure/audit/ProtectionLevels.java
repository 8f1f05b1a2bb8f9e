package org.metodportal.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.SuppressionPattern;

/**
 * How wide the interval of each variable must stay: rules 3 and 4 of the disclosure contract. Where
 * totals of the territory alone leave less, that is all that can be asked.
 */
public final class ProtectionLevels {
  /** The least width of an interval, in persons; a narrower one points at persons. */
  public static final int WIDTH = 3;

  private final LinkedSystem system;
  private final Insiders insiders;
  private final int[] most;
  private final int[][] cellsOf;
  private final Map<Long, Integer> mostForInsiders = new HashMap<>();

  /** What can be asked in a system: totals are shown unless they are sensitive themselves. */
  public ProtectionLevels(LinkedSystem system) {
    this.system = system;
    insiders = new Insiders(system);
    Bounds bounds = new Bounds(system, system::isToldByTotals);
    most = new int[system.size()];
    for (int variable = 0; variable < most.length; variable++) {
      most[variable] = (int) Math.min(WIDTH, bounds.width(variable));
    }
    List<List<Integer>> cells = new ArrayList<>();
    for (int variable = 0; variable < most.length; variable++) {
      cells.add(new ArrayList<>(1));
    }
    for (Cell cell : system.cells()) {
      cells.get(cell.whole()).add(cell.id());
      if (cell.hasPart()) {
        cells.get(cell.part()).add(cell.id());
        cells.get(cell.rest()).add(cell.id());
      }
    }
    cellsOf =
        cells.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /** Those who know more than is told. */
  public Insiders insiders() {
    return insiders;
  }

  /** What must be kept from every reader, by variable: 0 where nothing must. */
  public int[] of(SuppressionPattern pattern) {
    return IntStream.range(0, most.length).map(variable -> of(pattern, variable)).toArray();
  }

  /** What must be kept from every reader of one variable: 0 when nothing must. */
  public int of(SuppressionPattern pattern, int variable) {
    return need(pattern, variable, false);
  }

  /** What must be kept from those who know more, of what they do not know: what is sensitive. */
  public int[] ofInsiders(SuppressionPattern pattern) {
    return IntStream.range(0, most.length).map(variable -> ofInsiders(pattern, variable)).toArray();
  }

  /** The same of one variable. */
  public int ofInsiders(SuppressionPattern pattern, int variable) {
    return need(pattern, variable, true);
  }

  private int need(SuppressionPattern pattern, int variable, boolean onlySensitive) {
    int need = 0;
    for (int id : cellsOf[variable]) {
      Cell cell = system.cells().get(id);
      if (pattern.isHidden(id) && (cell.sensitive() || !onlySensitive)) {
        if (variable == cell.whole()) {
          need = Math.max(need, system.isSmall(variable) ? most[variable] : 0);
        } else {
          // Beside a denominator that is told, part and rest are one number.
          boolean told = pattern.isKnown(cell.whole());
          int both = Math.min(most[cell.part()], most[cell.rest()]);
          need = Math.max(need, told ? both : most[variable]);
        }
      }
    }
    return need;
  }

  /** What must be kept from one insider of a variable of which so much must be kept from all. */
  public int ofInsider(int insider, int variable, int width) {
    return insiders.whose(variable).get(insider)
        ? 0
        : Math.min(width, mostForInsiders.getOrDefault(key(insider, variable), WIDTH));
  }

  private static long key(int insider, int variable) {
    return (long) insider << 32 | variable;
  }

  /** Asks for no more than what is left when everything is hidden but the totals. */
  public void lower(int variable, long width) {
    most[variable] = (int) Math.min(most[variable], width);
  }

  /** Asks for no more than what is left for an insider when everything is hidden but the totals. */
  public void lower(int insider, int variable, long width) {
    mostForInsiders.merge(key(insider, variable), (int) width, Math::min);
  }

  /** How many numbers totals alone bound more closely than rules 3 and 4 ask. */
  public long lowered() {
    return mostForInsiders.size();
  }
}
