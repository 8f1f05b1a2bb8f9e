package org.metodportal.monitoring.trend;

import org.metodportal.indicator.series.Fraction;

/** Which way is better. */
public enum Direction {
  /** More is better. */
  UP,
  /** Less is better. */
  DOWN;

  public static Direction of(boolean upwards) {
    return upwards ? UP : DOWN;
  }

  /** Whether the value is as good as the target or better. */
  public boolean meets(Fraction value, Fraction target) {
    int order = value.compareTo(target);
    return this == UP ? order >= 0 : order <= 0;
  }

  /** 1 when the change is for the better, -1 for the worse, 0 when there is none. */
  public int sense(Fraction change) {
    return sense(change.signum());
  }

  /** The same of the sign of a change. */
  public int sense(int sign) {
    return this == UP ? sign : -sign;
  }
}
