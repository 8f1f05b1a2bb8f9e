package org.metodportal.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.count.Topic;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.source.schema.Table;

/**
 * Support, mentoring, roles, posts and second jobs of a whole territory as round numbers of
 * persons: to the nearest five, nothing below ten, so that together with any exact figure of the
 * same facts they leave an interval of five persons. Of facts that a hidden total asks nothing is
 * told. Source: rules 1 to 3 of the disclosure contract.
 */
final class ActivityRows {
  /** Numbers are round to so many persons, or to the territory's threshold where that is higher. */
  private static final int STEP = 5;

  private final Counts counts;
  private final int threshold;
  private final Set<SilentTable> untold;
  private final int step;

  /**
   * @param threshold the territory's smallest group of persons; 0 when nothing is hidden or rounded
   */
  ActivityRows(Counts counts, int threshold, Set<SilentTable> untold) {
    this.counts = counts;
    this.threshold = threshold;
    this.untold = untold;
    this.step = Math.max(STEP, threshold);
  }

  /** Rows of every topic in its order, by year and member. */
  List<PublicCount> of(List<Integer> years) {
    List<PublicCount> rows = new ArrayList<>();
    for (Topic topic : Topic.ofActivity()) {
      List<String> members = members(topic, years);
      for (int year : years) {
        boolean tells = tells(topic, year, members);
        boolean covered = counts.years(topic).contains(year);
        for (String member : members) {
          rows.add(row(topic, year, member, covered, tells));
        }
      }
    }
    return rows;
  }

  private PublicCount row(Topic topic, int year, String member, boolean covered, boolean tells) {
    long persons = counts.of(year, topic, "", member);
    if (!covered) {
      return PublicCount.without(year, topic, "", member, ObservationFlag.NO_VALUE);
    }
    if (threshold == 0) {
      return PublicCount.shown(year, topic, "", member, persons, null);
    }
    return tells && isLarge(persons)
        ? PublicCount.shown(year, topic, "", member, round(persons), null)
        : PublicCount.without(year, topic, "", member, ObservationFlag.HIDDEN);
  }

  private boolean isLarge(long persons) {
    return persons >= 2L * step;
  }

  /** The nearest multiple of the step; halfway up. */
  private long round(long persons) {
    return (2 * persons + step) / (2L * step) * step;
  }

  /**
   * Whether anything of the topic is told in the year. Heads and deputies together are the
   * denominator of indicators, so that of the two both are told or none.
   */
  private boolean tells(Topic topic, int year, List<String> members) {
    Table table = topic.table();
    if (table != null && untold.contains(new SilentTable(year, table))) {
      return false;
    }
    return topic != Topic.POSTS
        || members.stream().allMatch(member -> isLarge(counts.of(year, topic, "", member)));
  }

  /**
   * The members of a topic that has any person. A form of support is a text that somebody wrote, so
   * one has rows only where a year has enough persons.
   */
  private List<String> members(Topic topic, List<Integer> years) {
    Set<String> members = new TreeSet<>(CodePointOrder.ORDER);
    for (CountKey key : counts.cells().keySet()) {
      boolean free = topic == Topic.SUPPORT && threshold > 0;
      if (key.topic() == topic
          && years.contains(key.year())
          && (!free || isLarge(counts.of(key.year(), topic, "", key.member())))) {
        members.add(key.member());
      }
    }
    return members.isEmpty() || topic.members().isEmpty() ? List.copyOf(members) : topic.members();
  }
}
