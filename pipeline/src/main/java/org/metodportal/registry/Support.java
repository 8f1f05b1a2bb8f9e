package org.metodportal.registry;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.History.Dated;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.TableSchema;

/**
 * Support given to a young teacher; source: table {@code support}.
 *
 * @param year year of the date
 * @param form form of support in the office's words; null when unknown
 * @param added what an office added to the table
 */
public record Support(int year, @Nullable String form, Added added) implements Dated {

  /** One to whose table an office added no column. */
  public Support(int year, @Nullable String form) {
    this(year, form, Added.NONE);
  }

  /** Reads accepted rows of {@code support}. */
  public static Function<RowView, Dated> reader(TableSchema schema) {
    int date = schema.slot("date");
    int form = schema.slot("form");
    Function<RowView, Added> added = Added.reader(schema);
    return row -> new Support(row.yearOf(date), row.text(form), added.apply(row));
  }
}
