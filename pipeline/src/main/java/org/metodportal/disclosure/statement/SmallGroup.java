package org.metodportal.disclosure.statement;

import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.system.SensitivityRule;
import org.metodportal.indicator.Figure;

/** Small groups that are shown although such groups are hidden otherwise. */
public final class SmallGroup {
  private SmallGroup() {}

  /**
   * Whether the figure of a part is shown only because nobody or everybody in the whole territory
   * meets the condition, so that the same is said of each part; rule 1 of the disclosure contract.
   *
   * @param part null when there is no such figure
   * @param total the figure of the territory in the same year
   */
  public static boolean followsFromTotal(@Nullable Figure part, @Nullable Figure total) {
    return part != null
        && total != null
        && isEnd(total)
        && part.numerator() != null
        && part.denominator() != null
        && SensitivityRule.part(part.numerator(), part.denominator());
  }

  private static boolean isEnd(Figure total) {
    Long met = total.numerator();
    return met != null && (met == 0 || met.equals(total.denominator()));
  }
}
