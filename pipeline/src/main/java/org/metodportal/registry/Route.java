package org.metodportal.registry;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.History.Dated;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.TableSchema;

/**
 * An individual educational route approved for a person; source: table {@code routes}.
 *
 * @param year year of approval
 * @param operator who drew it up, a code
 * @param afterDiagnostics whether it rests on an assessment; null when unknown
 * @param tutor whether a tutor took part; null when unknown
 * @param added what an office added to the table
 */
public record Route(
    int year,
    String operator,
    @Nullable Boolean afterDiagnostics,
    @Nullable Boolean tutor,
    Added added)
    implements Dated {

  /** One to whose table an office added no column. */
  public Route(
      int year, String operator, @Nullable Boolean afterDiagnostics, @Nullable Boolean tutor) {
    this(year, operator, afterDiagnostics, tutor, Added.NONE);
  }

  /** Reads accepted rows of {@code routes}. */
  public static Function<RowView, Dated> reader(TableSchema schema) {
    int date = schema.slot("approved_on");
    int operator = schema.slot("operator");
    int afterDiagnostics = schema.slot("after_diagnostics");
    int tutor = schema.slot("tutor");
    Function<RowView, Added> added = Added.reader(schema);
    return row ->
        new Route(
            row.yearOf(date),
            row.requiredCode(operator),
            row.yes(afterDiagnostics),
            row.yes(tutor),
            added.apply(row));
  }
}
