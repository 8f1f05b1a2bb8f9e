package org.metodportal.problem;

import java.util.Comparator;

/**
 * One mistake in content or data: what is wrong, where, and what to write instead.
 *
 * @param code stable name of the kind of mistake, lower-case Latin words joined by dashes
 * @param severity whether it rejects what it is found in
 * @param territory slug of the territory it belongs to; empty when it concerns the whole portal
 * @param position where it is
 * @param value the offending value as written, shortened; empty when there is none; never a value
 *     of a personal column
 * @param message Russian sentence: what is wrong
 * @param hint Russian sentence: what to write instead; empty when the message says it
 */
public record Problem(
    String code,
    Severity severity,
    String territory,
    SourcePosition position,
    String value,
    String message,
    String hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::territory)
          .thenComparing(Problem::position)
          .thenComparing(Problem::code)
          .thenComparing(Problem::value)
          .thenComparing(Problem::message);

  /** An error without a value of its own. */
  public static Problem error(
      String code, String territory, SourcePosition position, String message, String hint) {
    return new Problem(code, Severity.ERROR, territory, position, "", message, hint);
  }

  /** A warning without a value of its own. */
  public static Problem warning(
      String code, String territory, SourcePosition position, String message, String hint) {
    return new Problem(code, Severity.WARNING, territory, position, "", message, hint);
  }

  /** Whether it rejects what it is found in. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code data/kaspiysk/staff.csv:214 (birth_date): such a date does not exist. Write …}. */
  @Override
  public String toString() {
    return position + ": " + message + (hint.isEmpty() ? "" : " " + hint);
  }
}
