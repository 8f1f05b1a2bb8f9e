package org.metodportal.expression;

import java.util.List;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.Training;
import org.metodportal.source.cell.LookupNormalizer;

/**
 * Expressions compiled to one Java class, called by their place in the list they were compiled
 * from. Has no state: any number of threads may share it.
 *
 * <p>A subject is a {@code PersonYear}, {@code AnswerSheet}, {@code ProgrammeYear}, {@code Event}
 * or {@code PracticeYear}, as the expression's {@link Subject} says; another class gives a {@code
 * ClassCastException}, a wrong place an {@code IllegalArgumentException}.
 */
public abstract class ExpressionProgram {
  /** For the compiled class. */
  protected ExpressionProgram() {}

  /** Compiles expressions; those with equal Java share one method. */
  public static ExpressionProgram compile(List<CheckedExpression> distinct) {
    return new ProgramSource(List.copyOf(distinct)).compile();
  }

  /**
   * Whether a condition holds.
   *
   * @param index place of an expression that is not numeric
   * @return 1 when it does, 0 when it does not, -1 when that is unknown
   */
  public abstract byte truth(int index, Object subject);

  /**
   * A number.
   *
   * @param index place of a numeric expression
   * @return {@code NaN} when it is unknown
   */
  public abstract double number(int index, Object subject);

  /** Whether every answer that the expression asks for was given; true when it asks for none. */
  public abstract boolean answered(int index, Object subject);

  /** The refusal of a place where no such expression stands. */
  protected static IllegalArgumentException noExpression(int index) {
    return new IllegalArgumentException("no such expression: " + index);
  }

  /** Sum of whole numbers; {@code Long.MIN_VALUE}, which means unknown, on overflow. */
  protected static long plus(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0 ? Long.MIN_VALUE : sum;
  }

  /** Difference of whole numbers; {@code Long.MIN_VALUE}, which means unknown, on overflow. */
  protected static long minus(long a, long b) {
    long difference = a - b;
    return ((a ^ b) & (a ^ difference)) < 0 ? Long.MIN_VALUE : difference;
  }

  /** Product of whole numbers; {@code Long.MIN_VALUE}, which means unknown, on overflow. */
  protected static long times(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    return (high == 0 && low >= 0) || (high == -1 && low < 0) ? low : Long.MIN_VALUE;
  }

  /** Quotient cut towards zero; {@code Long.MIN_VALUE}, which means unknown, when b is 0. */
  protected static long quotient(long a, long b) {
    return b == 0 ? Long.MIN_VALUE : a / b;
  }

  /** Quotient; {@code NaN}, which means unknown, when b is 0. */
  protected static double quotient(double a, double b) {
    return b == 0 ? Double.NaN : a / b;
  }

  /** Remainder with the sign of a; {@code Long.MIN_VALUE}, which means unknown, when b is 0. */
  protected static long remainder(long a, long b) {
    return b == 0 ? Long.MIN_VALUE : a % b;
  }

  /** A text as it is compared. */
  protected static String fold(String text) {
    return LookupNormalizer.normalize(text);
  }

  /**
   * Whether one of the texts is the same after folding.
   *
   * @param texts of String
   */
  protected static boolean holds(List<?> texts, String text) {
    String folded = fold(text);
    for (Object each : texts) {
      if (fold((String) each).equals(folded)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Hours of completed programmes together.
   *
   * @param training of {@link Training}
   * @return 0 of none; {@code NaN} when the hours of one are not known
   */
  protected static double totalHours(List<?> training) {
    double total = 0;
    for (Object each : training) {
      Double hours = ((Training) each).programme().hours();
      total += hours == null ? Double.NaN : hours;
    }
    return total;
  }

  /**
   * Score of the latest assessment; of those on one day the highest.
   *
   * @param diagnostics of {@link Diagnosis}
   * @return {@code NaN} when there is no assessment or none of the latest day has a score
   */
  protected static double latestScore(List<?> diagnostics) {
    long day = Long.MIN_VALUE;
    double score = Double.NaN;
    for (int i = 0, n = diagnostics.size(); i < n; i++) {
      Diagnosis diagnosis = (Diagnosis) diagnostics.get(i);
      Double found = diagnosis.score();
      if (diagnosis.day() > day || i == 0) {
        day = diagnosis.day();
        score = found == null ? Double.NaN : found;
      } else if (diagnosis.day() == day && found != null && !(found <= score)) {
        score = found;
      }
    }
    return score;
  }
}
