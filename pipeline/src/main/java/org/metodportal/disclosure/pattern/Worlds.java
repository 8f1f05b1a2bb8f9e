package org.metodportal.disclosure.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.metodportal.disclosure.audit.Auditor;
import org.metodportal.disclosure.audit.Insiders;
import org.metodportal.disclosure.audit.World;

/** The other territories found so far that publish the same. */
final class Worlds {
  private final BitSet[] whoKnow;
  private final List<List<Entry>> of = new ArrayList<>();
  private final List<Entry> all = new ArrayList<>();

  /** A world, with those insiders who see that it is not theirs. */
  private static final class Entry {
    final World world;
    final BitSet refuted = new BitSet();
    boolean asleep;

    Entry(World world) {
      this.world = world;
    }
  }

  Worlds(Insiders insiders, int variables) {
    whoKnow = insiders.whoKnow();
    for (int variable = 0; variable < variables; variable++) {
      of.add(new ArrayList<>());
    }
  }

  void add(World world) {
    Entry entry = new Entry(world);
    all.add(entry);
    for (int variable : world.variables()) {
      entry.refuted.or(whoKnow[variable]);
      of.get(variable).add(entry);
    }
  }

  Collection<World> all() {
    return all.stream().map(entry -> entry.world).toList();
  }

  /** How far a number moves up, or down, in worlds that somebody does not see to be false. */
  long reach(int variable, int sign, int insider) {
    long most = 0;
    for (Entry entry : of.get(variable)) {
      if (!entry.asleep && (insider == Auditor.EVERYBODY || !entry.refuted.get(insider))) {
        most = Math.max(most, sign * entry.world.change(variable));
      }
    }
    return most;
  }

  boolean isWide(int variable, int width, int insider) {
    return width <= 0 || reach(variable, 1, insider) + reach(variable, -1, insider) >= width;
  }

  /** The insiders who see that those worlds are false that move the number furthest. */
  BitSet doubted(int variable) {
    BitSet doubted = new BitSet();
    for (int sign = -1; sign <= 1; sign += 2) {
      long most = 0;
      BitSet fewest = new BitSet();
      for (Entry entry : of.get(variable)) {
        long change = entry.asleep ? 0 : sign * entry.world.change(variable);
        if (change > most
            || (change > 0
                && change == most
                && entry.refuted.cardinality() < fewest.cardinality())) {
          most = change;
          fewest = entry.refuted;
        }
      }
      doubted.or(fewest);
    }
    return doubted;
  }

  /**
   * Puts aside the worlds in which one of the numbers differs.
   *
   * @return all numbers that differ in them
   */
  BitSet putAside(Collection<Integer> variables) {
    BitSet touched = new BitSet();
    for (int variable : variables) {
      for (Entry entry : of.get(variable)) {
        if (!entry.asleep) {
          entry.asleep = true;
          for (int other : entry.world.variables()) {
            touched.set(other);
          }
        }
      }
    }
    return touched;
  }

  /** Takes back what was put aside. */
  void takeBack() {
    all.forEach(entry -> entry.asleep = false);
  }

  /** Forgets what was put aside. */
  void forget() {
    for (Entry entry : all) {
      if (entry.asleep) {
        for (int variable : entry.world.variables()) {
          of.get(variable).remove(entry);
        }
      }
    }
    all.removeIf(entry -> entry.asleep);
  }
}
