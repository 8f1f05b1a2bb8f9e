package org.metodportal.page.staffing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.indicator.Flag;
import org.metodportal.page.result.Cell;
import org.metodportal.page.text.RussianNumbers;

/** What stands in a table where a published count belongs. */
public final class CountCells {
  private CountCells() {}

  /** The count and its share, or the reason why there is none; null stands for no row. */
  public static StaffingPage.Counted of(@Nullable PublicCount count) {
    BigDecimal share = count == null ? null : count.share();
    return new StaffingPage.Counted(
        cell(count),
        share == null ? "" : RussianNumbers.decimal(share) + RussianNumbers.NBSP + "%");
  }

  /** The count alone. */
  public static Cell cell(@Nullable PublicCount count) {
    BigDecimal value = count == null ? null : count.count();
    if (value != null) {
      return new Cell(RussianNumbers.decimal(value), "value");
    }
    return count != null && count.flag() == Flag.HIDDEN
        ? new Cell("скрыто", "hidden")
        : new Cell("нет данных", "missing");
  }
}
