package org.metodportal.disclosure.pair;

import java.util.Comparator;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.problem.CodePointOrder;

/**
 * Which published number of a territory.
 *
 * @param of code of the indicator, or the word of the topic of counts
 * @param year reporting year
 * @param place word of the breakdown, or name of the group of organizations
 * @param member member of the breakdown, or of the topic; empty for the whole
 */
public record CellKey(String of, int year, String place, String member)
    implements Comparable<CellKey> {
  private static final Comparator<CellKey> ORDER =
      Comparator.comparingInt(CellKey::year)
          .thenComparing(CellKey::of, CodePointOrder.ORDER)
          .thenComparing(CellKey::place, CodePointOrder.ORDER)
          .thenComparing(CellKey::member, CodePointOrder.ORDER);

  /** The key of a figure. */
  public static CellKey of(Figure figure) {
    return new CellKey(
        figure.indicator(), figure.year(), figure.breakdown().key(), figure.member());
  }

  /** The key of a count beside the indicators. */
  public static CellKey of(PublicCount count) {
    return of(count.year(), count.topic(), count.group(), count.member());
  }

  public static CellKey of(int year, Topic topic, String group, String member) {
    return new CellKey(topic.key(), year, group, member);
  }

  /** The whole territory of an indicator. */
  public static CellKey total(String indicator, int year) {
    return new CellKey(indicator, year, Breakdown.TOTAL.key(), "");
  }

  /** Whether it is of a part of the territory. */
  public boolean isPart() {
    return !member.isEmpty()
        || !(place.isEmpty()
            || place.equals(Breakdown.TOTAL.key())
            || place.equals(OrganizationGroup.ALL));
  }

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }

  /** {@code k1, 2025, organization: school-3}. */
  @Override
  public String toString() {
    return of
        + ", "
        + year
        + (place.isEmpty() ? "" : ", " + place)
        + (member.isEmpty() ? "" : ": " + member);
  }
}
