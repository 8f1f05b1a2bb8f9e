package org.metodportal.monitoring.status;

import org.jspecify.annotations.Nullable;
import org.metodportal.monitoring.trend.Direction;

/** How the target in force differs from the one the act set first, for one judged year. */
public enum Revision {
  NONE("цель не менялась"),
  TIGHTENED("цель изменена на более строгую"),
  EASED("цель изменена на более мягкую"),
  POSTPONED("срок цели перенесён на более поздний год"),
  ADVANCED("срок цели перенесён на более ранний год"),
  REPLACED("изменены и значение цели, и её срок"),
  ADDED("для этого года цель появилась позже"),
  DROPPED("прежняя цель для этого года снята");

  private final String words;

  Revision(String words) {
    this.words = words;
  }

  /** In Russian, without a capital and a full stop. */
  public String words() {
    return words;
  }

  static Revision between(@Nullable Goal first, @Nullable Goal now, Direction direction) {
    if (first == null) {
      return now == null ? NONE : ADDED;
    }
    if (now == null) {
      return DROPPED;
    }
    int value = direction.sense(now.value().minus(first.value()));
    int year = Integer.compare(now.year(), first.year());
    if (value == 0) {
      return year == 0 ? NONE : year > 0 ? POSTPONED : ADVANCED;
    }
    if (year != 0) {
      return REPLACED;
    }
    return value > 0 ? TIGHTENED : EASED;
  }
}
