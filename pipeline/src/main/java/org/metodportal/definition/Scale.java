package org.metodportal.definition;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a level may be.
 *
 * @param from lowest level, inclusive
 * @param to highest level, inclusive, more than {@code from}
 */
public record Scale(BigDecimal from, BigDecimal to) implements Serializable {
  /** The scale of an indicator that names none. */
  public static final Scale USUAL = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(3));

  /** Whether a level stands on the scale. */
  public boolean contains(BigDecimal level) {
    return level.compareTo(from) >= 0 && level.compareTo(to) <= 0;
  }
}
