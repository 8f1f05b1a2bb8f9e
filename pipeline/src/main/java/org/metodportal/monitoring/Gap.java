package org.metodportal.monitoring;

import java.util.Locale;

/**
 * A place where the chain from the goal to the effect breaks.
 *
 * @param kind what is missing
 * @param subject code of the indicator, id of the measure, or clause of the act
 * @param title its title
 */
public record Gap(Kind kind, String subject, String title) {

  /** What is missing. */
  public enum Kind {
    BELOW_TARGET_NO_MEASURE("ниже цели, меры нет"),
    WORSE_NO_MEASURE("стало хуже за год или за несколько лет, меры нет"),
    MEASURE_WITHOUT_INDICATOR("мера без показателя"),
    CLAUSE_WITHOUT_INDICATOR("пункт без показателя"),
    INDICATOR_WITHOUT_DATA("показатель без данных");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** In Russian, without a capital and a full stop. */
    public String words() {
      return words;
    }

    /** The code of the published table: {@code measure-without-indicator}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
