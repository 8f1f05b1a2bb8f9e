package org.metodportal.expression;

import java.util.List;

/**
 * One part of a condition that is a conjunction, in the shapes that a reader can be told in words.
 * {@code role == "педагог" && age < 35} has two: {@link OneOf} and {@link Below}.
 */
public sealed interface Restriction {
  /**
   * The value is one of those listed: {@code role == "педагог"}, {@code org.type in ["школа"]}.
   *
   * @param variable as expressions write it: {@code role}, {@code org.type}
   * @param values at least one, in the order of the text
   */
  record OneOf(String variable, List<String> values) implements Restriction {
    /** Copies the values. */
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /**
   * The whole number is less than the bound: {@code age < 35}.
   *
   * @param variable as expressions write it
   * @param bound not reached; 0 or more
   */
  record Below(String variable, long bound) implements Restriction {}

  /**
   * The table has a row of the reporting year: {@code routes.exists(r, r.year == year)}.
   *
   * @param table as expressions write it
   */
  record RowThisYear(String table) implements Restriction {}

  /** Any other shape, an alternative at the top among them. */
  record Other() implements Restriction {}
}
