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
 */
public record Support(int year, @Nullable String form) implements Dated {

  /** Reads accepted rows of {@code support}. */
  public static Function<RowView, Dated> reader(TableSchema schema) {
    int date = schema.slot("date");
    int form = schema.slot("form");
    return row -> new Support(row.yearOf(date), row.text(form));
  }
}
