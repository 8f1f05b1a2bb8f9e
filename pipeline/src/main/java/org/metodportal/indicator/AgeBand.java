package org.metodportal.indicator;

import org.jspecify.annotations.Nullable;

/** Age bands of the federal forms, as members of a breakdown. */
final class AgeBand {
  static final String UNKNOWN = "нет данных";

  private AgeBand() {}

  /** The band of an age in full years; {@link #UNKNOWN} for null. */
  static String of(@Nullable Integer age) {
    if (age == null) {
      return UNKNOWN;
    }
    if (age < 25) {
      return "до 25";
    }
    if (age < 35) {
      return "25–34";
    }
    if (age < 45) {
      return "35–44";
    }
    if (age < 55) {
      return "45–54";
    }
    return age < 65 ? "55–64" : "65 и старше";
  }
}
