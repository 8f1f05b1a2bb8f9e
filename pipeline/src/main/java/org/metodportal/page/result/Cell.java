package org.metodportal.page.result;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Figure;
import org.metodportal.page.text.RussianNumbers;

/**
 * What stands in a table where a figure belongs: the value, or the reason why there is none.
 *
 * @param text words shown
 * @param kind {@code value}, {@code hidden}, {@code missing} or {@code zero}
 */
public record Cell(String text, String kind) {
  private static final Cell HIDDEN = new Cell("скрыто", "hidden");
  private static final Cell MISSING = new Cell("нет данных", "missing");
  private static final Cell ZERO = new Cell("не" + RussianNumbers.NBSP + "из кого считать", "zero");

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

  private static Cell reason(@Nullable Figure figure) {
    if (figure == null) {
      return MISSING;
    }
    return switch (figure.flag()) {
      case HIDDEN -> HIDDEN;
      case ZERO_DENOMINATOR -> ZERO;
      case NONE, NO_VALUE -> MISSING;
    };
  }
}
