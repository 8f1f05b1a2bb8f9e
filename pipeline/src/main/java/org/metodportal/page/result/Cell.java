package org.metodportal.page.result;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.text.RussianNumbers;

/**
 * What stands in a table where a figure belongs: the value, or the reason why there is none.
 *
 * @param text words shown
 * @param flag why there is no value, or how firm it is; {@link ObservationFlag#NONE} when there is
 *     a firm one
 */
public record Cell(String text, ObservationFlag flag) {
  /** The value of a figure; null stands for a row that does not exist. */
  public static Cell value(@Nullable Figure figure, Function<BigDecimal, String> words) {
    BigDecimal value = figure == null ? null : figure.value();
    return figure == null || value == null
        ? reason(figure)
        : new Cell(words.apply(value), figure.flag());
  }

  /**
   * A whole count of a figure.
   *
   * @param count numerator or denominator of {@code figure}
   */
  public static Cell count(@Nullable Figure figure, @Nullable Long count) {
    return count != null && figure != null
        ? new Cell(RussianNumbers.whole(count), figure.flag())
        : reason(figure);
  }

  /** A value as it is shown. */
  public static Cell of(String text) {
    return new Cell(text, ObservationFlag.NONE);
  }

  /** The same cell with what is told all the same; unchanged when that is nothing. */
  public Cell telling(String statement) {
    return statement.isEmpty() ? this : new Cell(text + ": " + statement, flag);
  }

  /** Whether there is a value. */
  public boolean present() {
    return flag.hasValue();
  }

  /** What stands beside a value that is not firm, in Russian: «уточняется»; empty otherwise. */
  public String mark() {
    return flag.hasValue() ? flag.words() : "";
  }

  /** The name of its look in style sheets. */
  public String look() {
    return switch (flag) {
      case NONE, PROVISIONAL -> "value";
      case HIDDEN -> "hidden";
      case ZERO_DENOMINATOR -> "zero";
      case NO_VALUE, AWAITED -> "missing";
    };
  }

  /** The reason why there is no value; a figure without a value and a flag has no data. */
  static Cell reason(ObservationFlag flag) {
    ObservationFlag why = flag.hasValue() ? ObservationFlag.NO_VALUE : flag;
    return new Cell(words(why), why);
  }

  private static Cell reason(@Nullable Figure figure) {
    return reason(figure == null ? ObservationFlag.NO_VALUE : figure.flag());
  }

  /** The words of a flag; «не» stays on the line of the word that it denies. */
  private static String words(ObservationFlag flag) {
    return flag.words().replace("не из", "не\u00a0из");
  }
}
