package org.metodportal.content.consent;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of people in a text on a day.
 *
 * @param gone those that nobody may read, and what stands in their place
 * @param allowed those that may be read
 */
record Names(Map<Pattern, String> gone, List<Pattern> allowed) {
  /** A text without names. */
  static final Names NONE = new Names(Map.of(), List.of());

  /** Copies the collections, in their order. */
  Names {
    gone = Collections.unmodifiableMap(new LinkedHashMap<>(gone));
    allowed = List.copyOf(allowed);
  }
}
