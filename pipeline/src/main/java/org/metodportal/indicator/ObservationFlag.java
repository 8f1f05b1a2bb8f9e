package org.metodportal.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why an observation has no value; SDMX calls such a mark the status of an observation. */
public enum ObservationFlag {
  /** It has one. */
  NONE("", "", ""),
  /** Confidential: the value would tell something of single persons. */
  HIDDEN("c", "скрыто", "hidden"),
  /** A share whose denominator is 0. */
  ZERO_DENOMINATOR("z", "не из кого считать", "nobody to count"),
  /** Nothing was reported. */
  NO_VALUE("x", "нет данных", "no data");

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
    return Arrays.stream(values()).filter(flag -> flag != NONE).toList();
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
