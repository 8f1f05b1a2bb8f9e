package org.metodportal.monitoring.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Fraction;

/**
 * What one indicator did after a measure: the change of the organizations addressed minus the
 * change of the others of the same groups.
 *
 * @param indicator code
 * @param before the last full year before the measure
 * @param after the first full year of the measure
 * @param addressed organizations addressed whose values of both years are published
 * @param others others of the same groups, the same way
 * @param change mean change of those addressed, in the unit of the indicator; null when the outcome
 *     has none
 * @param othersChange mean change of the others; null when the outcome has none
 * @param difference the first minus the second; null when the outcome has none
 * @param expected what the measure was expected to bring; null when it did not say
 * @param outcome what it comes to
 */
public record Effect(
    String indicator,
    int before,
    int after,
    int addressed,
    int others,
    @Nullable Fraction change,
    @Nullable Fraction othersChange,
    @Nullable Fraction difference,
    @Nullable BigDecimal expected,
    Outcome outcome) {

  /** What a comparison comes to. */
  public enum Outcome {
    /** Better than the others by as much as expected, or by more than chance where not said. */
    EFFECTIVE("мера подействовала"),
    /** Better than the others, but by less than expected. */
    PARTLY("мера подействовала слабее, чем ожидали"),
    /** No difference larger than what counts as no change. */
    NO_DIFFERENCE("заметной разницы с остальными нет"),
    /** Worse than the others. */
    WORSE("преимущества мера не дала"),
    /** The first full year is not over. */
    TOO_EARLY("рано судить"),
    /** A group is smaller than five organizations, or their values are hidden. */
    TOO_FEW("недостаточно данных"),
    /** Everybody was addressed: there is nobody to compare with. */
    EVERYBODY("недостаточно данных: мера обращена ко всем, сравнить не с кем"),
    /** The groups in which those addressed were hold nobody else, or they were in none. */
    ALONE("недостаточно данных: в группах адресатов нет других организаций");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** In Russian, without a capital and a full stop. */
    public String words() {
      return words;
    }
  }
}
