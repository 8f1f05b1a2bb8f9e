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
import org.metodportal.disclosure.audit.Needs;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.Equation;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.Publication;

/**
 * Hides as little as it can beside what is sensitive: number by number what it costs least to hide,
 * then shows again what need not be hidden. What is left is audited afresh.
 */
public final class Protection {
  /** How often what the audit found is mended; the last audit stands in any case. */
  private static final int MOST_ROUNDS = 10;

  private final LinkedSystem system;
  private final Needs needs;
  private final Publication publication;
  private final Worlds worlds;
  private final Openings openings;
  private final Pruning pruning;

  private Protection(LinkedSystem system) {
    this.system = system;
    needs = new Needs(system);
    publication = new Publication(system);
    worlds = new Worlds(needs.insiders(), system.size());
    Weights weights = new Weights(system);
    openings = new Openings(publication, needs, weights, worlds);
    pruning = new Pruning(publication, needs, weights, worlds, openings);
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
    Auditor auditor = new Auditor(system, needs);
    hide();
    pruning.run();
    Finding finding = auditor.audit(publication, worlds.all());
    for (int round = 0; round < MOST_ROUNDS && !finding.narrow().isEmpty(); round++) {
      for (Narrow narrow : finding.narrow()) {
        openings.open(narrow.variable(), Needs.WIDTH, narrow.insider());
      }
      hide();
      finding = auditor.audit(publication, worlds.all());
    }
    long sensitive = system.cells().stream().filter(Cell::sensitive).count();
    BitSet hidden = publication.hidden();
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
            needs.lowered(),
            breaches));
  }

  /** Hides until every hidden number is wide enough for everybody. */
  private void hide() {
    for (int before = -1; before < publication.hidden().cardinality(); ) {
      before = publication.hidden().cardinality();
      int[] asked = needs.of(publication);
      for (int variable : order(asked)) {
        hideTellers(variable);
        openings.open(variable, asked[variable], Auditor.EVERYBODY);
      }
      int[] askedOfInsiders = needs.ofInsiders(publication);
      for (int variable : order(askedOfInsiders)) {
        for (int insider : worlds.doubted(variable).stream().toArray()) {
          int width = needs.ofInsider(insider, variable, askedOfInsiders[variable]);
          openings.open(variable, width, insider);
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
        publication.hide(cell);
      }
    }
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
