package org.metodportal.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Topic;

/**
 * A count that may be published.
 *
 * @param year reporting year
 * @param group name of the group of organizations; empty where the topic has none
 * @param member band, position, programme as spelled or code; empty for all together
 * @param count persons or free places; null when {@code flag} says why
 * @param base persons of whom the count is a part; null where it is a part of nothing or hidden
 * @param flag why there is no count
 */
public record PublicCount(
    int year,
    Topic topic,
    String group,
    String member,
    @Nullable BigDecimal count,
    @Nullable Long base,
    ObservationFlag flag) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static PublicCount shown(
      int year, Topic topic, String group, String member, long count, @Nullable Long base) {
    return new PublicCount(
        year, topic, group, member, BigDecimal.valueOf(count), base, ObservationFlag.NONE);
  }

  static PublicCount without(
      int year, Topic topic, String group, String member, ObservationFlag flag) {
    return new PublicCount(year, topic, group, member, null, null, flag);
  }

  /** The same count with another mark. */
  public PublicCount marked(ObservationFlag mark) {
    return new PublicCount(year, topic, group, member, count, base, mark);
  }

  /** The same row with nothing readable in it. */
  public PublicCount hidden() {
    return without(year, topic, group, member, ObservationFlag.HIDDEN);
  }

  /** The count as a share of the base, percent with one decimal; null where there is none. */
  public @Nullable BigDecimal share() {
    return count == null || base == null || base == 0
        ? null
        : HUNDRED.multiply(count).divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
  }
}
