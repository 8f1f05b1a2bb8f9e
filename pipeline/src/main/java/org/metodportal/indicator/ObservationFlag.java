package org.metodportal.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why an observation has no value, or how firm its value is; SDMX calls such a mark the status of
 * an observation.
 */
public enum ObservationFlag {
  /** It has one. */
  NONE("", "", ""),
  /** Confidential: the value would tell something of single persons. */
  HIDDEN("c", "скрыто", "hidden"),
  /** A share whose denominator is 0. */
  ZERO_DENOMINATOR("z", "не из кого считать", "nobody to count"),
  /** Nothing was reported. */
  NO_VALUE("x", "нет данных", "no data"),
  /** It is known and not published yet: it waits for the next batch. */
  AWAITED("w", "ещё не опубликовано", "not published yet"),
  /** It has a value, and the office may still publish another: the year is open or corrected. */
  PROVISIONAL("p", "уточняется", "to be refined");

  private final String code;
  private final String words;
  private final String english;

  ObservationFlag(String code, String words, String english) {
    this.code = code;
    this.words = words;
    this.english = english;
  }

  /** The letter of the published table; empty for none. */
  public String code() {
    return code;
  }

  /** What stands in place of the value, in Russian: «скрыто»; empty for none. */
  public String words() {
    return words;
  }

  /** Every flag that stands where a value is missing. */
  public static List<ObservationFlag> reasons() {
    return Arrays.stream(values()).filter(flag -> !flag.hasValue()).toList();
  }

  /** Every flag that a published row may bear. */
  public static List<ObservationFlag> marks() {
    return Arrays.stream(values()).filter(flag -> flag != NONE).toList();
  }

  /** Whether a value stands beside it. */
  public boolean hasValue() {
    return this == NONE || this == PROVISIONAL;
  }

  /** The flag of a code; {@link #NO_VALUE} for one that is not known. */
  public static ObservationFlag ofCode(String code) {
    return Arrays.stream(values())
        .filter(flag -> flag.code.equals(code))
        .findFirst()
        .orElse(NO_VALUE);
  }

  /** The letters of some flags, for a list of allowed values. */
  public static List<String> codes(List<ObservationFlag> flags) {
    return flags.stream().map(ObservationFlag::code).toList();
  }

  /** {@code c — скрыто, x — нет данных}. */
  public static String legend(List<ObservationFlag> flags) {
    return legend(flags.stream(), flag -> flag.code + " — " + flag.words);
  }

  /** {@code c hidden, x no data}. */
  public static String englishLegend(List<ObservationFlag> flags) {
    return legend(flags.stream(), flag -> flag.code + " " + flag.english);
  }

  private static String legend(
      Stream<ObservationFlag> flags, Function<ObservationFlag, String> entry) {
    return flags.map(entry).collect(Collectors.joining(", "));
  }
}
