package org.metodportal.disclosure.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.metodportal.disclosure.audit.Audit;
import org.metodportal.disclosure.audit.Audit.Breach;
import org.metodportal.disclosure.audit.Audit.Quantity;
import org.metodportal.disclosure.audit.Auditor;
import org.metodportal.disclosure.audit.Auditor.Finding;
import org.metodportal.disclosure.audit.Auditor.Narrow;
import org.metodportal.disclosure.audit.Needs;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.Equation;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.Publication;

/** Hides as little as it can beside what is sensitive, and then as much as the audit asks for. */
public final class Protection {
  /** How often what the audit found is mended; the last audit stands in any case. */
  private static final int MOST_ROUNDS = 60;

  /** An empty cell protects worst. */
  private static final long COST_OF_EMPTY = 5_000;

  private static final int MOST_RINGS = 3;

  private final LinkedSystem system;
  private final Needs needs;
  private final Publication publication;
  private final Weights weights;
  private final Hiding hiding;
  private final Auditor auditor;
  private long bounded;

  private Protection(LinkedSystem system) {
    this.system = system;
    needs = new Needs(system);
    publication = new Publication(system);
    weights = new Weights(system);
    hiding = new Hiding(publication, needs, weights);
    auditor = new Auditor(system, needs);
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
    hiding.run();
    Finding finding = auditor.audit(publication);
    for (int round = 0; round < MOST_ROUNDS && !finding.narrow().isEmpty(); round++) {
      BitSet touched = new BitSet();
      for (Narrow narrow : finding.narrow()) {
        repair(narrow, touched);
      }
      hiding.run();
      finding = auditor.audit(publication);
    }
    long sensitive = system.cells().stream().filter(Cell::sensitive).count();
    BitSet hidden = publication.hidden();
    List<Breach> breaches = new ArrayList<>();
    finding.narrow().forEach(narrow -> breaches.add(breach(narrow)));
    return new Result(
        hidden,
        new Audit(
            system.cells().size(),
            sensitive,
            hidden.cardinality(),
            finding.tried(),
            bounded,
            breaches));
  }

  /**
   * Hides the cheapest cell near the number; where no cell is left that could be hidden, what is
   * known follows from shown totals and no more can be asked.
   */
  private void repair(Narrow narrow, BitSet touched) {
    int best = cheapestNear(narrow);
    if (best == Cell.NONE) {
      needs.lower(narrow.variable(), narrow.width(), !narrow.knows().isEmpty());
      bounded++;
    } else if (!touched.get(best)) {
      touched.set(best);
      hiding.hide(best);
    }
  }

  private int cheapestNear(Narrow narrow) {
    BitSet near = new BitSet();
    near.set(narrow.variable());
    int rings = narrow.knows().isEmpty() ? MOST_RINGS : 1;
    for (int ring = 0; ring < rings; ring++) {
      near = around(near);
      int best = Cell.NONE;
      long cost = Weights.NEVER;
      for (int variable : near.stream().toArray()) {
        long price = weights.of(variable, publication);
        if (price < Weights.NEVER
            && publication.isKnown(variable)
            && !narrow.knows().contains(variable)) {
          price += system.value(variable) == 0 ? COST_OF_EMPTY : 0;
          if (price < cost) {
            best = variable;
            cost = price;
          }
        }
      }
      if (best != Cell.NONE) {
        return best;
      }
    }
    return Cell.NONE;
  }

  private BitSet around(BitSet variables) {
    BitSet around = new BitSet();
    for (int variable : variables.stream().toArray()) {
      for (int number : system.equationsOf(variable)) {
        for (int other : system.equations().get(number).variables()) {
          around.set(other);
        }
      }
    }
    return around;
  }

  private Breach breach(Narrow narrow) {
    int variable = narrow.variable();
    for (Cell cell : system.cells()) {
      if (publication.isHidden(cell.id())
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
          if (!publication.isHidden(cell)) {
            rows.add(system.cells().get(cell).row());
          }
        }
      }
    }
    return List.copyOf(rows);
  }
}
