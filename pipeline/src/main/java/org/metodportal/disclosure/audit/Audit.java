package org.metodportal.disclosure.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * What an exact check of everything that is published of persons found.
 *
 * @param cells rows that tell of persons
 * @param sensitive rows that point at somebody by themselves; rule 1 of the disclosure contract
 * @param hidden rows that are hidden, the sensitive ones among them
 * @param tried numbers that were asked for, by a reader or by somebody who knows more
 * @param bounded numbers that shown totals of the territory alone bound to fewer than three persons
 * @param breaches hidden numbers that a reader bounds too closely; empty when the check is clean
 */
public record Audit(
    long cells, long sensitive, long hidden, long tried, long bounded, List<Breach> breaches) {
  /** Nothing was checked. */
  public static final Audit NONE = new Audit(0, 0, 0, 0, 0, List.of());

  /** Copies the list. */
  public Audit {
    breaches = List.copyOf(breaches);
  }

  /** Which figure of a row. */
  public enum Quantity {
    NUMERATOR,
    /** The denominator less the numerator. */
    REST,
    DENOMINATOR
  }

  /**
   * A hidden number in too narrow an interval.
   *
   * @param row the row, a figure or a count with nothing hidden
   * @param quantity which figure of it
   * @param low the least that it can be for the reader
   * @param high the most that it can be
   * @param from shown rows from which it follows with others
   */
  public record Breach(Object row, Quantity quantity, long low, long high, List<Object> from) {
    /** Copies the list. */
    public Breach {
      from = List.copyOf(from);
    }

    /** How many persons lie between the bounds; 0 when the number is computed exactly. */
    public long width() {
      return high - low;
    }
  }

  /** Rows that are hidden only to protect others. */
  public long beside() {
    return hidden - sensitive;
  }

  /** Whether nothing was found. */
  public boolean isClean() {
    return breaches.isEmpty();
  }

  /** How many hidden numbers are computed exactly. */
  public long exact() {
    return breaches.stream().filter(breach -> breach.width() == 0).count();
  }

  /** The width of the narrowest interval that was found; that which rule 3 asks when clean. */
  public long worst() {
    return breaches.stream().mapToLong(Breach::width).min().orElse(ProtectionLevels.WIDTH);
  }

  /** Both together. */
  public Audit plus(Audit other) {
    List<Breach> all = new ArrayList<>(breaches);
    all.addAll(other.breaches);
    return new Audit(
        cells + other.cells,
        sensitive + other.sensitive,
        hidden + other.hidden,
        tried + other.tried,
        bounded + other.bounded,
        all);
  }
}
