package org.metodportal.problem;

import java.util.Comparator;
import java.util.Set;

/**
 * One mistake in content or data: what is wrong, where, and what to write instead. It is written as
 * a sentence: {@code Problem.error("file-type").in("kirov").at(position).says("…").hint("…")}.
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

  /** Codes of what the disk refused rather than what somebody wrote. */
  private static final Set<String> REFUSED = Set.of("file-unreadable", "folder-unreadable");

  /** Begins a problem that rejects what it is found in. */
  public static Draft error(String code) {
    return of(Severity.ERROR, code);
  }

  /** Begins a problem that rejects nothing. */
  public static Draft warning(String code) {
    return of(Severity.WARNING, code);
  }

  /** Begins a problem whose severity is found out. */
  public static Draft of(Severity severity, String code) {
    return new Draft(code, severity, "", "");
  }

  /**
   * A problem of which only the kind is known yet.
   *
   * @param territory slug; empty when the problem concerns the whole portal
   * @param value the offending value; empty when there is none
   */
  public record Draft(String code, Severity severity, String territory, String value) {
    /** The same in a territory. */
    public Draft in(String slug) {
      return new Draft(code, severity, slug, value);
    }

    /** The same about a value, as written; never a value of a personal column. */
    public Draft value(String written) {
      return new Draft(code, severity, territory, written);
    }

    /** The same in its place. */
    public Placed at(SourcePosition position) {
      return new Placed(this, position);
    }
  }

  /** A problem that lacks only its words. */
  public record Placed(Draft draft, SourcePosition position) {
    /**
     * The problem, without a hint.
     *
     * @param message Russian sentence: what is wrong
     */
    public Problem says(String message) {
      return new Problem(
          draft.code, draft.severity, draft.territory, position, draft.value, message, "");
    }
  }

  /**
   * The same with a hint.
   *
   * @param cure Russian sentence: what to write instead
   */
  public Problem hint(String cure) {
    return new Problem(code, severity, territory, position, value, message, cure);
  }

  /** The same with other words for what is wrong, for the value and for the cure. */
  public Problem told(String otherMessage, String otherValue, String otherHint) {
    return new Problem(code, severity, territory, position, otherValue, otherMessage, otherHint);
  }

  /** The same in another place. */
  public Problem at(SourcePosition other) {
    return new Problem(code, severity, territory, other, value, message, hint);
  }

  /** Whether it rejects what it is found in. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Whether it may be gone in the next run though nobody changed a file: the machine did not let
   * the program read.
   */
  public boolean mayPass() {
    return REFUSED.contains(code);
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
