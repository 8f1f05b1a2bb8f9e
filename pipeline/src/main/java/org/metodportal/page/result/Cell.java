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
 * @param kind {@code value}, {@code hidden}, {@code missing} or {@code zero}
 */
public record Cell(String text, String kind) {
  private static final Cell HIDDEN = new Cell(words(ObservationFlag.HIDDEN), "hidden");
  private static final Cell MISSING = new Cell(words(ObservationFlag.NO_VALUE), "missing");
  private static final Cell ZERO = new Cell(words(ObservationFlag.ZERO_DENOMINATOR), "zero");

  /** The value of a figure; null stands for a row that does not exist. */
  public static Cell value(@Nullable Figure figure, Function<BigDecimal, String> words) {
    BigDecimal value = figure == null ? null : figure.value();
    return value != null ? new Cell(words.apply(value), "value") : reason(figure);
  }

  /**
   * A whole count of a figure.
   *
   * @param count numerator or denominator of {@code figure}
   */
  public static Cell count(@Nullable Figure figure, @Nullable Long count) {
    return count != null ? new Cell(RussianNumbers.whole(count), "value") : reason(figure);
  }

  /** Whether there is a value. */
  public boolean present() {
    return kind.equals("value");
  }

  /** The reason why there is no value. */
  static Cell reason(ObservationFlag flag) {
    return switch (flag) {
      case HIDDEN -> HIDDEN;
      case ZERO_DENOMINATOR -> ZERO;
      case NONE, NO_VALUE -> MISSING;
    };
  }

  private static Cell reason(@Nullable Figure figure) {
    return figure == null ? MISSING : reason(figure.flag());
  }

  /** The words of a flag; «не» stays on the line of the word that it denies. */
  private static String words(ObservationFlag flag) {
    return flag.words().replace("не из", "не" + RussianNumbers.NBSP + "из");
  }
}
