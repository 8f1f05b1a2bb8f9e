package org.metodportal.disclosure.system;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Bands;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Breakdown.Basis;

/**
 * What the places of one breakdown have in common. There is one object for each, so that a new
 * breakdown needs no change here.
 */
public final class Level {
  private static final Map<Breakdown, Level> OF = new EnumMap<>(Breakdown.class);

  static {
    for (Breakdown breakdown : Breakdown.values()) {
      OF.put(breakdown, new Level(breakdown, false));
    }
  }

  public static final Level TERRITORY = of(Breakdown.TOTAL);
  public static final Level TYPE = of(Breakdown.ORGANIZATION_TYPE);
  public static final Level SETTLEMENT = of(Breakdown.SETTLEMENT);
  public static final Level ORGANIZATION = of(Breakdown.ORGANIZATION);

  /** Types of organizations that tables of staff put together. */
  public static final Level GROUP = new Level(Breakdown.ORGANIZATION_TYPE, true);

  private static final List<Level> OF_PERSONS =
      Arrays.stream(Breakdown.values())
          .filter(breakdown -> breakdown.basis() == Basis.PERSON)
          .map(Level::of)
          .toList();

  private static final List<Level> OF_BANDS =
      OF_PERSONS.stream().filter(level -> level.bands() != null).toList();

  /** Levels whose places together are the territory. */
  static final List<Level> PARTS =
      Stream.concat(OF_PERSONS.stream(), Stream.of(TYPE, SETTLEMENT)).toList();

  /** Levels whose places are parts of some other place. */
  static final List<Level> ALL_PARTS =
      Stream.concat(Stream.of(TYPE, SETTLEMENT, ORGANIZATION), OF_PERSONS.stream()).toList();

  private final Breakdown breakdown;
  private final boolean isGroup;

  private Level(Breakdown breakdown, boolean isGroup) {
    this.breakdown = breakdown;
    this.isGroup = isGroup;
  }

  /** The level of the members of a breakdown. */
  public static Level of(Breakdown breakdown) {
    return Objects.requireNonNull(OF.get(breakdown));
  }

  /** The levels at which persons stand by a number of years. */
  static List<Level> ofBands() {
    return OF_BANDS;
  }

  /** What its places are members of; for groups, the breakdown whose members they put together. */
  public Breakdown breakdown() {
    return breakdown;
  }

  /** The bands of years that are its places; null when they are something else. */
  public @Nullable Bands bands() {
    return breakdown.bands();
  }

  /** Its place among all levels, from 0. */
  int number() {
    return isGroup ? Breakdown.values().length : breakdown.ordinal();
  }

  /** The word of its breakdown in files. */
  @Override
  public String toString() {
    return isGroup ? "group" : breakdown.key();
  }
}
