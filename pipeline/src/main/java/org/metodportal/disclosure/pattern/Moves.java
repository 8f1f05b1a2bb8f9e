package org.metodportal.disclosure.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.Equation;
import org.metodportal.disclosure.system.Level;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.Place;
import org.metodportal.disclosure.system.Publication;

/** What one shift changes at every place, and how often it can happen there. */
final class Moves {
  private final LinkedSystem system;
  private final Shift shift;
  private final int[][] variables;
  private final long[] more;
  private final long[] fewer;
  private final int[] classes;

  Moves(LinkedSystem system, Shift shift, int[][] local) {
    this.system = system;
    this.shift = shift;
    int places = system.places().size();
    variables = new int[places][];
    more = new long[places];
    fewer = new long[places];
    classes = new int[places];
    int[] change = new int[system.size()];
    for (int place = 0; place < places; place++) {
      look(place, local[place], change);
    }
  }

  private void look(int place, int[] local, int[] change) {
    Place here = system.places().get(place);
    List<Integer> changed = new ArrayList<>();
    boolean possible = shift.fits(here);
    for (int i = 0; i < shift.sets().length && possible; i++) {
      int variable = system.find(shift.sets()[i], place);
      if (variable != Cell.NONE) {
        change[variable] = shift.changes()[i];
        changed.add(variable);
      } else if (system.isEmptyByAbsence(shift.sets()[i], place)) {
        possible = false;
      }
    }
    variables[place] = changed.stream().mapToInt(Integer::intValue).toArray();
    if (possible) {
      more[place] = steps(local, change, variables[place], 1);
      fewer[place] = steps(local, change, variables[place], -1);
    }
    changed.forEach(variable -> change[variable] = 0);
    if (here.level().bands() != null) {
      int bit = 1;
      for (Level.Cut cut : system.cuts()) {
        if (cut.level() == here.level() && shift.of(cut.set()) != 0) {
          classes[place] += cut.bands().contains(here.member()) ? bit : 0;
          bit *= 2;
        }
      }
    }
  }

  private long steps(int[] local, int[] change, int[] changed, int sign) {
    long most = Ways.FAR;
    for (int variable : changed) {
      if (change[variable] * sign < 0) {
        most = Math.min(most, system.value(variable) - system.floor(variable));
      }
    }
    for (int number : local) {
      Equation equation = system.equations().get(number);
      int sum = 0;
      int rest = Cell.NONE;
      for (int i = 0; i < equation.variables().length; i++) {
        int variable = equation.variables()[i];
        sum += equation.factors()[i] * change[variable] * sign;
        if (system.tellers(variable).length == 0) {
          rest = variable;
        }
      }
      if (sum > 0) {
        most = rest == Cell.NONE ? 0 : Math.min(most, system.value(rest) / sum);
      } else if (sum < 0 && rest == Cell.NONE) {
        most = 0;
      }
    }
    return most;
  }

  /** How often the shift can happen there, forwards or backwards. */
  long steps(int place, int sign) {
    return sign > 0 ? more[place] : fewer[place];
  }

  /** Which bands of years may exchange persons: those with the same number. */
  int classOf(int place) {
    return classes[place];
  }

  /** The variables that change there. */
  int[] variables(int place) {
    return variables[place];
  }

  /** The shown cells that tell that something changed there. */
  void addTellers(int place, Publication publication, BitSet to) {
    for (int variable : variables[place]) {
      for (int cell : system.tellers(variable)) {
        if (!publication.isHidden(cell)) {
          to.set(cell);
        }
      }
    }
  }

  /** Whether every reader knows one of the variables, shown or not. */
  boolean isPublic(int place) {
    for (int variable : variables[place]) {
      if (system.variable(variable).isPublic()) {
        return true;
      }
    }
    return false;
  }
}
