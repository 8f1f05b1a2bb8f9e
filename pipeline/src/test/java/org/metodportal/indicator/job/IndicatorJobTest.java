package org.metodportal.indicator.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.reader.DefinitionReader;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.row.RowCounts;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.DataFolder;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

/** The job gives one outcome, however its work is divided. */
class IndicatorJobTest {
  private static final Path DATA = Path.of("..", "data");
  private static final Path CONTENT = Path.of("..", "content");

  @TempDir private Path folder;
  private final ProblemReport report = new ProblemReport();
  private final Map<Table, TableSchema> schemas = TableSchemas.read(DATA, "data", report);

  private TerritoryPlan plan(String slug) {
    TerritoryContent content =
        new DefinitionReader(new ExpressionLanguage(TableSchemas.codes(schemas)))
            .read(CONTENT, "content", slug, report);
    return new TerritoryPlan(content.territory(), content.indicators(), List.of());
  }

  private TerritoryResult run(List<DataFile> files, int parallelism) throws IOException {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setTargetParallelism(parallelism);
    Path work = Files.createTempDirectory(folder, "work");
    return new IndicatorJob(schemas, Map.of("totsky", plan("totsky")), files)
        .run(options, work)
        .get("totsky");
  }

  /** The tables of one territory, cut into many small files in another order, some rows twice. */
  private List<DataFile> scattered(long seed) throws IOException {
    Path scattered = Files.createDirectories(folder.resolve("data").resolve("totsky"));
    for (DataFile file : DataFolder.list(DATA, "data", "totsky", report)) {
      List<String> lines = Files.readAllLines(file.path(), StandardCharsets.UTF_8);
      Random random = new Random(seed + file.table().code().hashCode());
      List<String> parts = new ArrayList<>();
      for (int part = 0; part < 4; part++) {
        parts.add(lines.get(0) + "\n");
      }
      for (String line : lines.subList(1, lines.size())) {
        int part = random.nextInt(4);
        parts.set(part, parts.get(part) + line + "\n");
        if (random.nextInt(50) == 0) {
          int again = random.nextInt(4);
          parts.set(again, parts.get(again) + line + "\n");
        }
        if (random.nextInt(80) == 0) {
          parts.set(part, parts.get(part) + line.replaceFirst(";[^;]*$", ";сломано") + "\n");
        }
      }
      for (int part = 0; part < 4; part++) {
        Files.writeString(scattered.resolve(file.table() + "-" + part + ".csv"), parts.get(part));
      }
    }
    return DataFolder.list(folder.resolve("data"), "data", "totsky", report);
  }

  private static Map<String, Object> everything(TerritoryResult outcome) {
    Map<String, Object> all = new TreeMap<>();
    all.put("figures", outcome.figures());
    all.put("coverage", outcome.coverage());
    all.put("counts", outcome.counts());
    all.put("bins", List.copyOf(outcome.ledger().bins().values()));
    all.put("rejected", outcome.ledger().rejectedLines());
    all.put("problems", outcome.ledger().problems().trimmed());
    return all;
  }

  @Test
  void theOutcomeDoesNotDependOnParallelismOrOrderOfFiles() throws IOException {
    List<DataFile> files = scattered(7);
    Map<String, Object> alone = everything(run(files, 1));
    List<DataFile> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    assertEquals(alone, everything(run(reversed, 5)));
  }

  @Test
  void everyRowOfEveryFileIsInExactlyOneBin() throws IOException {
    TerritoryResult outcome = run(scattered(11), 3);
    assertTrue(outcome.ledger().bins().values().stream().allMatch(RowCounts::reconciles));
    assertTrue(outcome.ledger().bins().values().stream().mapToLong(RowCounts::skipped).sum() > 10);
    assertTrue(outcome.ledger().bins().values().stream().mapToLong(RowCounts::rejected).sum() > 10);
  }

  /** Two organizations write a position in three ways; a count is below zero. */
  @Test
  void aPositionIsOneHoweverItIsWrittenAndAnImpossibleCountIsNoZero() throws IOException {
    Path tables = Files.createDirectories(folder.resolve("places").resolve("totsky"));
    Files.writeString(
        tables.resolve("organizations.csv"),
        "org_id;name;type;settlement\nA;Школа А;школа;село\nB;Школа Б;школа;село\n");
    Files.writeString(
        tables.resolve("vacancies.csv"),
        """
        org_id;date;position;count
        A;01.09.2025;Учитель математики;1,5
        B;01.09.2025;УЧИТЕЛЬ\u00a0МАТЕМАТИКИ ;2
        A;01.09.2025;учитель Математики;3
        A;01.09.2025;методист;-2
        B;01.09.2025;логопед;0
        """);
    TerritoryResult outcome =
        run(DataFolder.list(folder.resolve("places"), "data", "totsky", report), 2);

    Map<String, Long> places = new TreeMap<>();
    outcome
        .counts()
        .cells()
        .forEach((key, count) -> places.put(key.year() + " " + key.member(), count));
    assertEquals(Map.of("2025 Учитель математики", 6_500_000L, "2025 логопед", 0L), places);
  }

  @Test
  void theOutcomeIsReadBackAsItWasWritten() throws IOException {
    TerritoryResult outcome = run(DataFolder.list(DATA, "data", "totsky", report), 2);
    PackedBytes bytes = new PackedBytes(16);
    outcome.pack(bytes);
    TerritoryResult again = TerritoryResult.unpack(new PackedReader(bytes.toByteArray()));
    assertEquals(everything(outcome), everything(again));
    assertEquals(outcome.years(), again.years());
  }
}
