package org.metodportal.page.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.text.RussianNumbers;

/**
 * What stands in a table where a published count belongs.
 *
 * @param count the count, or the reason why there is none
 * @param share its share of those that it is counted among; empty where there is none
 */
public record Counted(Cell count, String share) {
  /** A count as it was published; null stands for no row. */
  public static Counted of(@Nullable PublicCount count) {
    BigDecimal share = count == null ? null : count.share();
    return new Counted(cell(count), share == null ? "" : RussianNumbers.decimal(share) + "\u00a0%");
  }

  private static Cell cell(@Nullable PublicCount count) {
    if (count == null) {
      return Cell.reason(ObservationFlag.NO_VALUE);
    }
    BigDecimal value = count.count();
    return value == null
        ? Cell.reason(count.flag())
        : new Cell(RussianNumbers.decimal(value), count.flag());
  }
}
