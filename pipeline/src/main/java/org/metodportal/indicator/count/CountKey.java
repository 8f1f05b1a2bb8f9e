package org.metodportal.indicator.count;

import java.util.Comparator;
import org.metodportal.problem.CodePointOrder;

/**
 * What one count is of.
 *
 * @param year reporting year
 * @param group name of the group of organizations; empty where the topic has none
 * @param member band, position, identifier or code
 */
public record CountKey(int year, Topic topic, String group, String member)
    implements Comparable<CountKey> {
  private static final Comparator<CountKey> ORDER =
      Comparator.comparingInt(CountKey::year)
          .thenComparing(CountKey::topic)
          .thenComparing(CountKey::group, CodePointOrder.ORDER)
          .thenComparing(CountKey::member, CodePointOrder.ORDER);

  @Override
  public int compareTo(CountKey other) {
    return ORDER.compare(this, other);
  }
}
