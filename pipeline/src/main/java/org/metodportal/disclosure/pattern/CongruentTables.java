package org.metodportal.disclosure.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.metodportal.disclosure.audit.Auditor;
import org.metodportal.disclosure.audit.CongruentTable;
import org.metodportal.disclosure.audit.Insiders;

/** The other territories found so far that publish the same. */
final class CongruentTables {
  private final BitSet[] whoKnow;
  private final List<List<Move>> of = new ArrayList<>();
  private final List<Entry> all = new ArrayList<>();
  private final long[] up;
  private final long[] down;
  private final BitSet touched = new BitSet();

  /** A congruent table, with those insiders who see that it is not theirs. */
  private static final class Entry {
    final CongruentTable congruent;
    final BitSet refuted = new BitSet();
    boolean asleep;

    Entry(CongruentTable congruent) {
      this.congruent = congruent;
    }
  }

  /** By how much a number differs in a congruent table. */
  private record Move(Entry entry, long change) {}

  CongruentTables(Insiders insiders, int variables) {
    whoKnow = insiders.whoKnow();
    for (int variable = 0; variable < variables; variable++) {
      of.add(new ArrayList<>());
    }
    up = new long[variables];
    down = new long[variables];
  }

  void add(CongruentTable congruent) {
    Entry entry = new Entry(congruent);
    all.add(entry);
    for (int at = 0; at < congruent.variables().length; at++) {
      int variable = congruent.variables()[at];
      Move move = new Move(entry, congruent.changes()[at]);
      entry.refuted.or(whoKnow[variable]);
      of.get(variable).add(move);
      note(variable, move);
    }
  }

  private void note(int variable, Move move) {
    up[variable] = Math.max(up[variable], move.change);
    down[variable] = Math.max(down[variable], -move.change);
  }

  Collection<CongruentTable> all() {
    return all.stream().map(entry -> entry.congruent).toList();
  }

  /**
   * How far a number moves up, or down, in congruent tables that somebody does not see to be false.
   */
  long reach(int variable, int sign, int insider) {
    if (insider == Auditor.EVERYBODY) {
      return sign > 0 ? up[variable] : down[variable];
    }
    long most = 0;
    for (Move move : of.get(variable)) {
      if (sign * move.change > most && !move.entry.asleep && !move.entry.refuted.get(insider)) {
        most = sign * move.change;
      }
    }
    return most;
  }

  boolean isWide(int variable, int width, int insider) {
    return width <= 0 || reach(variable, 1, insider) + reach(variable, -1, insider) >= width;
  }

  /** The insiders who see that those congruent tables are false that move the number furthest. */
  BitSet doubted(int variable) {
    BitSet doubted = new BitSet();
    for (int sign = -1; sign <= 1; sign += 2) {
      long most = 0;
      BitSet fewest = new BitSet();
      for (Move move : of.get(variable)) {
        long change = move.entry.asleep ? 0 : sign * move.change;
        if (change > most
            || (change > 0
                && change == most
                && move.entry.refuted.cardinality() < fewest.cardinality())) {
          most = change;
          fewest = move.entry.refuted;
        }
      }
      doubted.or(fewest);
    }
    return doubted;
  }

  /**
   * Puts aside the congruent tables in which one of the numbers differs.
   *
   * @return all numbers that differ in them
   */
  BitSet putAside(Collection<Integer> variables) {
    touched.clear();
    for (int variable : variables) {
      for (Move move : of.get(variable)) {
        if (!move.entry.asleep) {
          move.entry.asleep = true;
          for (int other : move.entry.congruent.variables()) {
            touched.set(other);
          }
        }
      }
    }
    noteTouched();
    return (BitSet) touched.clone();
  }

  /** Takes back what was put aside. */
  void takeBack() {
    all.forEach(entry -> entry.asleep = false);
    noteTouched();
  }

  /** Forgets what was put aside. */
  void forget() {
    touched.stream().forEach(variable -> of.get(variable).removeIf(move -> move.entry.asleep));
    all.removeIf(entry -> entry.asleep);
  }

  private void noteTouched() {
    touched.stream()
        .forEach(
            variable -> {
              up[variable] = 0;
              down[variable] = 0;
              for (Move move : of.get(variable)) {
                if (!move.entry.asleep) {
                  note(variable, move);
                }
              }
            });
  }
}
