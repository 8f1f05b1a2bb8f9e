package org.metodportal.definition.reader;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Measure;
import org.metodportal.definition.UnitKind;
import org.metodportal.expression.Subject;

/**
 * The keys with expressions that an indicator must and may have, by measure and unit.
 *
 * @param required keys that must be there
 * @param optional keys that may
 */
record ExpressionKeys(Set<Key> required, Set<Key> optional) {
  /** A key of the front matter. */
  enum Key {
    POPULATION,
    CONDITION,
    SCORE,
    PER,
    MEMBERS,
    MET,
    QUORUM;

    /** The word of the front matter. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What its expression speaks about when the indicator observes the unit. */
    Subject subject(UnitKind unit) {
      if (this == MEMBERS || this == MET) {
        return Subject.PERSON;
      }
      return switch (unit) {
        case PERSON -> Subject.PERSON;
        case ORGANIZATION, TEAM -> Subject.ORGANIZATION;
        case PROGRAMME -> Subject.PROGRAMME;
        case EVENT -> Subject.EVENT;
        case PRACTICE -> Subject.PRACTICE;
        case ANSWER, TERRITORY -> Subject.TERRITORY;
      };
    }
  }

  /** The keys of an indicator; null when the measure is not taken of that unit. */
  static @Nullable ExpressionKeys of(Measure measure, UnitKind unit) {
    return switch (measure) {
      case SHARE ->
          switch (unit) {
            case PERSON, ORGANIZATION, PROGRAMME, PRACTICE, EVENT ->
                keys(EnumSet.of(Key.CONDITION), EnumSet.of(Key.POPULATION));
            case TEAM ->
                keys(EnumSet.of(Key.MEMBERS, Key.MET, Key.QUORUM), EnumSet.of(Key.POPULATION));
            default -> null;
          };
      case COUNT ->
          switch (unit) {
            case PERSON, EVENT, PRACTICE, ORGANIZATION, PROGRAMME ->
                keys(EnumSet.noneOf(Key.class), EnumSet.of(Key.POPULATION, Key.CONDITION));
            case ANSWER -> keys(EnumSet.of(Key.SCORE), EnumSet.noneOf(Key.class));
            default -> null;
          };
      case MEAN ->
          unit == UnitKind.PERSON || unit == UnitKind.ORGANIZATION
              ? keys(EnumSet.of(Key.SCORE), EnumSet.of(Key.POPULATION))
              : null;
      case PRESENCE ->
          unit == UnitKind.TERRITORY
              ? keys(EnumSet.of(Key.CONDITION), EnumSet.noneOf(Key.class))
              : null;
      case LEVEL ->
          switch (unit) {
            case ORGANIZATION -> keys(EnumSet.of(Key.SCORE), EnumSet.of(Key.POPULATION));
            case TERRITORY -> keys(EnumSet.of(Key.SCORE), EnumSet.noneOf(Key.class));
            default -> null;
          };
      case NUMBER ->
          switch (unit) {
            case ORGANIZATION, PROGRAMME, EVENT ->
                keys(EnumSet.of(Key.SCORE), EnumSet.of(Key.POPULATION, Key.PER));
            case TERRITORY -> keys(EnumSet.of(Key.SCORE), EnumSet.noneOf(Key.class));
            default -> null;
          };
    };
  }

  /** Words of the units of which the measure is taken. */
  static String[] unitsOf(Measure measure) {
    return Arrays.stream(UnitKind.values())
        .filter(unit -> of(measure, unit) != null)
        .map(UnitKind::key)
        .toArray(String[]::new);
  }

  boolean allows(Key key) {
    return required.contains(key) || optional.contains(key);
  }

  private static ExpressionKeys keys(EnumSet<Key> required, EnumSet<Key> optional) {
    return new ExpressionKeys(Set.copyOf(required), Set.copyOf(optional));
  }
}
