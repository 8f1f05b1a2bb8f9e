package org.metodportal.monitoring.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Fraction;

/**
 * Where an organization stands, and why.
 *
 * @param organization identifier as published
 * @param band its group; null for «недостаточно данных»
 * @param overall mean over criteria, 0–1; null without a group
 * @param criteria criteria with at least one published value, in the territory's order
 * @param published how many of its indicators are published and can be held against something
 * @param next the next better group; null for the best and without a group
 * @param distance how much the index lacks to it, 0–1; null when there is no next group
 */
public record OrganizationStanding(
    String organization,
    @Nullable Band band,
    @Nullable Fraction overall,
    List<CriterionAttainment> criteria,
    int published,
    @Nullable Band next,
    @Nullable Fraction distance) {

  /** What stands where a group would, when too little is published. */
  public static final String TOO_LITTLE = "недостаточно данных";

  /** Copies the criteria. */
  public OrganizationStanding {
    criteria = List.copyOf(criteria);
  }

  /** The group's title, or why there is none. */
  public String words() {
    return band == null ? TOO_LITTLE : band.title();
  }
}
