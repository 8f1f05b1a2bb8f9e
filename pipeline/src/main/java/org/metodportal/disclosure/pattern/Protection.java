package org.metodportal.disclosure.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.metodportal.disclosure.audit.Audit;
import org.metodportal.disclosure.audit.Audit.Breach;
import org.metodportal.disclosure.audit.Audit.Quantity;
import org.metodportal.disclosure.audit.Auditor;
import org.metodportal.disclosure.audit.Auditor.Finding;
import org.metodportal.disclosure.audit.Auditor.Narrow;
import org.metodportal.disclosure.audit.ProtectionLevels;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.Equation;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.SuppressionPattern;

/**
 * Hides as little as it can beside what is sensitive: number by number what it costs least to hide,
 * then shows again what need not be hidden. What is left is audited afresh.
 */
public final class Protection {
  /** How often what the audit found is mended; the last audit stands in any case. */
  private static final int MOST_ROUNDS = 10;

  private final LinkedSystem system;
  private final ProtectionLevels levels;
  private final SuppressionPattern pattern;
  private final CongruentTables congruentTables;
  private final CheapestSuppression suppression;
  private final Pruning pruning;

  private Protection(LinkedSystem system) {
    this.system = system;
    levels = new ProtectionLevels(system);
    pattern = new SuppressionPattern(system);
    congruentTables = new CongruentTables(levels.insiders(), system.size());
    Weights weights = new Weights(system);
    suppression = new CheapestSuppression(pattern, levels, weights, congruentTables);
    pruning = new Pruning(pattern, levels, weights, congruentTables, suppression);
  }

  /**
   * What was chosen for one year.
   *
   * @param hidden the cells to hide
   * @param audit what an exact check of that choice found
   */
  public record Result(BitSet hidden, Audit audit) {}

  /** Chooses what to hide in the system of one year. */
  public static Result of(LinkedSystem system) {
    return new Protection(system).run();
  }

  private Result run() {
    Auditor auditor = new Auditor(system, levels);
    hide();
    pruning.run();
    Finding finding = auditor.audit(pattern, congruentTables.all());
    for (int round = 0; round < MOST_ROUNDS && !finding.narrow().isEmpty(); round++) {
      for (Narrow narrow : finding.narrow()) {
        suppression.open(narrow.variable(), ProtectionLevels.WIDTH, narrow.insider());
      }
      hide();
      finding = auditor.audit(pattern, congruentTables.all());
    }
    long sensitive = system.cells().stream().filter(Cell::sensitive).count();
    BitSet hidden = pattern.hidden();
    List<Breach> breaches = new ArrayList<>();
    finding.narrow().forEach(narrow -> breaches.add(breach(narrow)));
    return new Result(
        hidden,
        new Audit(
            system.cells().stream()
                .filter(cell -> !system.isAbsent(cell) || hidden.get(cell.id()))
                .count(),
            sensitive,
            hidden.cardinality(),
            finding.tried(),
            levels.lowered(),
            breaches));
  }

  /**
   * Hides until every hidden number is wide enough for everybody. What has to be hidden in any case
   * comes first: whatever is chosen after it makes use of it.
   */
  private void hide() {
    for (int before = -1; before < pattern.hidden().cardinality(); ) {
      before = pattern.hidden().cardinality();
      for (int variable : order(levels.of(pattern))) {
        hideTellers(variable);
      }
      int[] asked = levels.of(pattern);
      for (int variable : order(asked)) {
        suppression.open(variable, asked[variable], Auditor.EVERYBODY);
      }
      int[] askedOfInsiders = levels.ofInsiders(pattern);
      for (int variable : order(askedOfInsiders)) {
        for (int insider : congruentTables.doubted(variable).stream().toArray()) {
          int width = levels.ofInsider(insider, variable, askedOfInsiders[variable]);
          suppression.open(variable, width, insider);
        }
      }
    }
  }

  /** What is asked for, small numbers first: what they need hides much. */
  private int[] order(int[] asked) {
    return IntStream.range(0, asked.length)
        .filter(variable -> asked[variable] > 0)
        .boxed()
        .sorted(Comparator.comparing(system::value))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Whatever a hidden cell keeps may be told by no other cell. */
  private void hideTellers(int variable) {
    for (int cell : system.tellers(variable)) {
      if (!system.cells().get(cell).total()) {
        pattern.hide(cell);
      }
    }
  }

  private Breach breach(Narrow narrow) {
    int variable = narrow.variable();
    for (Cell cell : system.cells()) {
      if (pattern.isHidden(cell.id())
          && (cell.part() == variable || cell.rest() == variable || cell.whole() == variable)) {
        Quantity quantity =
            cell.part() == variable
                ? Quantity.NUMERATOR
                : cell.rest() == variable ? Quantity.REST : Quantity.DENOMINATOR;
        return new Breach(cell.row(), quantity, narrow.low(), narrow.high(), from(variable));
      }
    }
    throw new IllegalStateException("nothing hidden tells variable " + variable);
  }

  /** The shown rows that stand in one sum with the number. */
  private List<Object> from(int variable) {
    Set<Object> rows = new LinkedHashSet<>();
    for (int number : system.equationsOf(variable)) {
      Equation equation = system.equations().get(number);
      for (int other : equation.variables()) {
        for (int cell : system.tellers(other)) {
          if (!pattern.isHidden(cell)) {
            rows.add(system.cells().get(cell).row());
          }
        }
      }
    }
    return List.copyOf(rows);
  }
}
