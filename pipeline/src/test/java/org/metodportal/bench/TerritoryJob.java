package org.metodportal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.practice.PracticeFolder;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.reader.DefinitionReader;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.indicator.job.IndicatorJob;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFolder;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

/** The job over the tables of one territory. */
public final class TerritoryJob {
  private TerritoryJob() {}

  /**
   * Reads the definitions of a territory and finds its tables.
   *
   * @param data folder with {@code schema/} and the territory's folder
   * @param content folder with the definitions
   */
  public static IndicatorJob of(String territory, Path data, Path content) throws IOException {
    ProblemReport report = new ProblemReport();
    Map<Table, TableSchema> schemas = TableSchemas.read(data, "data", report);
    TerritoryContent read =
        Objects.requireNonNull(
            new DefinitionReader(new ExpressionLanguage(TableSchemas.codes(schemas)))
                .read(content, "content", territory, report),
            "content of " + territory + " is broken");
    TerritoryPlan plan =
        new TerritoryPlan(
            read.territory(),
            read.indicators(),
            PracticeFolder.read(
                    content,
                    "content",
                    territory,
                    null,
                    Deficits.NONE,
                    EditorWords.USUAL,
                    LocalDate.of(2026, 11, 30),
                    report)
                .counted());
    return new IndicatorJob(
        schemas, Map.of(territory, plan), DataFolder.list(data, "data", territory, report));
  }
}
