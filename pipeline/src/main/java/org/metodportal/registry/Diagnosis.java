package org.metodportal.registry;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.History.Dated;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.TableSchema;

/**
 * One assessment of a person; source: table {@code diagnostics}.
 *
 * @param day date as days since 1970-01-01
 * @param year year of the date
 * @param procedure code of the procedure
 * @param operator who assessed, a code
 * @param score percent, 0–100; null when unknown
 * @param deficits codes of the deficits found; null when unknown
 * @param added what an office added to the table
 */
public record Diagnosis(
    long day,
    int year,
    String procedure,
    String operator,
    @Nullable Double score,
    @Nullable List<String> deficits,
    Added added)
    implements Dated {

  /** One to whose table an office added no column. */
  public Diagnosis(
      long day,
      int year,
      String procedure,
      String operator,
      @Nullable Double score,
      @Nullable List<String> deficits) {
    this(day, year, procedure, operator, score, deficits, Added.NONE);
  }

  /** Reads accepted rows of {@code diagnostics}. */
  public static Function<RowView, Dated> reader(TableSchema schema) {
    int date = schema.slot("date");
    int procedure = schema.slot("procedure");
    int operator = schema.slot("operator");
    int score = schema.slot("score");
    int deficits = schema.slot("deficits");
    Function<RowView, Added> added = Added.reader(schema);
    return row ->
        new Diagnosis(
            row.whole(date, 0),
            row.yearOf(date),
            row.requiredCode(procedure),
            row.requiredCode(operator),
            row.number(score),
            row.codes(deficits),
            added.apply(row));
  }
}
