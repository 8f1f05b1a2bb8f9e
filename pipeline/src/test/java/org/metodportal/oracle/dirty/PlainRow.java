package org.metodportal.oracle.dirty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An accepted row.
 *
 * @param values of the fields that are not missing; ids as they are spelled in the file
 */
record PlainRow(Map<String, Object> values) {

  @Nullable String text(String field) {
    return (String) values.get(field);
  }

  /** An id or a subject, equal for all its spellings; null when missing. */
  @Nullable String key(String field) {
    String text = text(field);
    return text == null ? null : PlainText.key(text);
  }

  @Nullable LocalDate date(String field) {
    return (LocalDate) values.get(field);
  }

  int year(String field) {
    Object value = values.get(field);
    if (value instanceof LocalDate date) {
      return date.getYear();
    }
    return (Integer) Objects.requireNonNull(value);
  }

  @Nullable BigDecimal number(String field) {
    return (BigDecimal) values.get(field);
  }

  Truth truth(String field) {
    Object value = values.get(field);
    return value == null ? Truth.UNKNOWN : Truth.of((Boolean) value);
  }

  /** Whether a code is one of these. */
  Truth in(String field, String... codes) {
    String text = text(field);
    return text == null ? Truth.UNKNOWN : Truth.of(List.of(codes).contains(text));
  }

  /** A row of organizations or programmes: works in the year. */
  boolean worksIn(int year) {
    return (values.get("from_year") == null || year("from_year") <= year)
        && (values.get("to_year") == null || year("to_year") >= year);
  }

  /** A row of mentoring or roles: has begun by the end of the year and not ended before it. */
  Truth activeIn(int year) {
    boolean mentoring = values.containsKey("started_on");
    LocalDate end = date(mentoring ? "ended_on" : "until");
    return Truth.of(
        year(mentoring ? "started_on" : "since") <= year && (end == null || end.getYear() >= year));
  }

  /** These values and those of another row; where both have a field, these. */
  PlainRow with(PlainRow other) {
    Map<String, Object> joined = new HashMap<>(other.values);
    joined.putAll(values);
    return new PlainRow(joined);
  }
}
