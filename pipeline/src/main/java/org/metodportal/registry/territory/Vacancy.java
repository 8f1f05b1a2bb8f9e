package org.metodportal.registry.territory;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.Organization;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.TableSchema;

/**
 * Free places of one position in one organization on one day; source: table {@code vacancies}.
 *
 * @param organization where they are free
 * @param day the day as days since 1970-01-01
 * @param year year of the day
 * @param position the position as written
 * @param count how many are free, at least 0; parts of a place are allowed
 */
public record Vacancy(
    Organization organization, long day, int year, String position, double count) {

  /**
   * An accepted row of {@code vacancies}; null when its count is below zero: what is not known is
   * not zero.
   */
  public static @Nullable Vacancy of(RowView row, TableSchema schema, Directory directory) {
    Double count = row.number(schema.slot("count"));
    if (count == null || count < 0) {
      return null;
    }
    long day = row.whole(schema.slot("date"), 0);
    return new Vacancy(
        Objects.requireNonNull(directory.organization(row.required(schema.slot("org_id")))),
        day,
        row.yearOf(schema.slot("date")),
        String.valueOf(row.spelling(schema.slot("position"))),
        count);
  }
}
