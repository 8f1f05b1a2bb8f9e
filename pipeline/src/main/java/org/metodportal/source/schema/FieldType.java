package org.metodportal.source.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Type of a column, as the data contract names it. */
public enum FieldType {
  /** Text without blanks, compared after folding. */
  ID,
  DATE,
  YEAR,
  YESNO,
  /** Number from 0 to 100. */
  PERCENT,
  NUMBER,
  /** One of a list. */
  CODE,
  /** Codes of no fixed list, separated by commas. */
  CODES,
  TEXT,
  /** A yes/no or a number. */
  ANSWER;

  /** The type whose {@code metodportal:type} is the word; null when there is none. */
  static @Nullable FieldType named(String word) {
    for (FieldType type : values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
        return type;
      }
    }
    return null;
  }
}
