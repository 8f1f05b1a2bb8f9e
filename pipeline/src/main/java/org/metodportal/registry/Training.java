package org.metodportal.registry;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.History.Dated;
import org.metodportal.source.packed.ByteKeyMap;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.TableSchema;

/**
 * A programme that a person completed; source: table {@code training}.
 *
 * @param year year of completion
 * @param programme the programme, whose columns are joined in
 * @param byDiagnostics whether it was chosen by an assessment; null when unknown
 * @param finalAssessment whether the final assessment was passed; null when unknown
 * @param added what an office added to the table
 */
public record Training(
    int year,
    Programme programme,
    @Nullable Boolean byDiagnostics,
    @Nullable Boolean finalAssessment,
    Added added)
    implements Dated {

  /** One to whose table an office added no column. */
  public Training(
      int year,
      Programme programme,
      @Nullable Boolean byDiagnostics,
      @Nullable Boolean finalAssessment) {
    this(year, programme, byDiagnostics, finalAssessment, Added.NONE);
  }

  /**
   * Reads accepted rows of {@code training}.
   *
   * @param programmes programmes by normalised identifier
   */
  public static Function<RowView, Dated> reader(
      TableSchema schema, ByteKeyMap<Programme> programmes) {
    int programme = schema.slot("programme_id");
    int date = schema.slot("completed_on");
    int byDiagnostics = schema.slot("by_diagnostics");
    int finalAssessment = schema.slot("final_assessment");
    Function<RowView, Added> added = Added.reader(schema);
    return row ->
        new Training(
            row.yearOf(date),
            Objects.requireNonNull(row.in(programmes, programme)),
            row.yes(byDiagnostics),
            row.yes(finalAssessment),
            added.apply(row));
  }
}
