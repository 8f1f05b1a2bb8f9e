package org.metodportal.indicator.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTagList;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.source.DataFile;
import org.metodportal.source.PackedReader;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.Table.Stage;
import org.metodportal.source.schema.TableSchema;

/** The job that turns the tables of all territories into outcomes; drawn in PIPELINE.md. */
public final class IndicatorJob {
  private static final KvCoder<String, byte[]> BLOCKS =
      KvCoder.of(StringUtf8Coder.of(), BlockCoder.of());

  private static final int WORKERS_OF_CLUSTER = 32;

  private final JobPlan plan;
  private final List<DataFile> files;

  /** JobContext the reading of the files. */
  public IndicatorJob(
      Map<Table, TableSchema> schemas,
      Map<String, TerritoryPlan> territories,
      List<DataFile> files) {
    this.plan = new JobPlan(schemas, territories, files);
    this.files = files;
  }

  /**
   * Runs the job to its end.
   *
   * @param options runner and its settings
   * @param folder where workers leave outcomes; exists and is empty
   * @return outcomes by territory; none for a territory without files
   * @throws IOException when an outcome cannot be read back
   */
  public Map<String, TerritoryResult> run(PipelineOptions options, Path folder) throws IOException {
    if (!files.isEmpty()) {
      Pipeline pipeline = Pipeline.create(options);
      JobContext plans = JobContext.save(plan, folder);
      try {
        describe(pipeline, plans, workers(options));
        PipelineResult running = pipeline.run();
        try {
          plans.compile();
        } finally {
          running.waitUntilFinish();
        }
      } finally {
        plans.forget();
      }
    }
    Map<String, TerritoryResult> outcomes = new TreeMap<>();
    Set<String> territories = new TreeSet<>();
    files.forEach(file -> territories.add(file.territory()));
    for (String territory : territories) {
      byte[] packed = Files.readAllBytes(folder.resolve(territory));
      outcomes.put(territory, TerritoryResult.unpack(new PackedReader(packed)));
    }
    return outcomes;
  }

  /**
   * Runs the job over no files. Loading and linking a runner takes longer than counting a small
   * territory, and can be done while definitions are read.
   */
  public static void warmUp(PipelineOptions options) {
    Pipeline pipeline = Pipeline.create(options);
    new IndicatorJob(Map.of(), Map.of(), List.of())
        .describe(pipeline, JobContext.none(), workers(options));
    pipeline.run().waitUntilFinish();
  }

  /** How many work at once: the threads of this machine, or what a cluster is likely to have. */
  private static int workers(PipelineOptions options) {
    return options.getRunner().equals(DirectRunner.class)
        ? options.as(DirectOptions.class).getTargetParallelism()
        : WORKERS_OF_CLUSTER;
  }

  private void describe(Pipeline pipeline, JobContext plans, int workers) {
    PCollectionTuple early =
        files(pipeline, "tables of the territory", Stage.TERRITORY, workers)
            .apply(
                "Read tables of the territory",
                ParDo.of(ReadTables.alone(plans))
                    .withOutputTags(
                        ReadTables.ROWS,
                        TupleTagList.of(ReadTables.PIECES).and(ReadTables.MENTORING)));
    PCollectionTuple settled =
        early
            .get(ReadTables.ROWS)
            .setCoder(BLOCKS)
            .apply("Gather rows of the territory", GroupByKey.create())
            .apply(
                "Settle organizations and programmes",
                ParDo.of(new ReconcileTerritory(plans))
                    .withOutputTags(
                        ReconcileTerritory.FOUNDATIONS,
                        TupleTagList.of(ReconcileTerritory.PIECES)));
    PCollectionView<Map<String, byte[]>> foundations =
        settled
            .get(ReconcileTerritory.FOUNDATIONS)
            .setCoder(BLOCKS)
            .apply("Show organizations and mentioned persons to readers", View.asMap());

    PCollectionTuple facts =
        files(pipeline, "tables of what persons did", Stage.FACTS, workers)
            .apply(
                "Read tables of what persons did",
                ParDo.of(ReadTables.alone(plans))
                    .withOutputTags(ReadTables.ROWS, TupleTagList.of(ReadTables.PIECES)));
    PCollectionTuple staff =
        files(pipeline, "tables of staff", Stage.STAFF, workers)
            .apply(
                "Read tables of staff",
                ParDo.of(ReadTables.ofStaff(plans, foundations))
                    .withSideInputs(foundations)
                    .withOutputTags(
                        ReadTables.ROWS,
                        TupleTagList.of(ReadTables.PIECES).and(ReadTables.MENTORING)));

    PCollectionTuple mentoring =
        PCollectionList.of(early.get(ReadTables.MENTORING).setCoder(BLOCKS))
            .and(staff.get(ReadTables.MENTORING).setCoder(BLOCKS))
            .apply("Bring mentoring and known persons together", Flatten.pCollections())
            .apply("Gather mentoring by territory", GroupByKey.create())
            .apply(
                "Settle mentoring",
                ParDo.of(new ReconcileMentoring(plans))
                    .withOutputTags(
                        ReconcileMentoring.ROWS, TupleTagList.of(ReconcileMentoring.PIECES)));

    PCollection<KV<String, byte[]>> sums =
        PCollectionList.of(facts.get(ReadTables.ROWS).setCoder(BLOCKS))
            .and(staff.get(ReadTables.ROWS).setCoder(BLOCKS))
            .and(mentoring.get(ReconcileMentoring.ROWS).setCoder(BLOCKS))
            .apply("Bring facts and relations together", Flatten.pCollections())
            .apply("Gather facts by shard of persons", GroupByKey.create())
            .apply(
                "Join facts by person and sum up the shard",
                ParDo.of(new JoinPersons(plans, foundations)).withSideInputs(foundations))
            .setCoder(BLOCKS);

    PCollectionList.of(sums)
        .and(early.get(ReadTables.PIECES).setCoder(BLOCKS))
        .and(facts.get(ReadTables.PIECES).setCoder(BLOCKS))
        .and(staff.get(ReadTables.PIECES).setCoder(BLOCKS))
        .and(settled.get(ReconcileTerritory.PIECES).setCoder(BLOCKS))
        .and(mentoring.get(ReconcileMentoring.PIECES).setCoder(BLOCKS))
        .apply("Bring the pieces together", Flatten.pCollections())
        .apply("Gather pieces by territory", GroupByKey.create())
        .apply("AssembleResult each territory", ParDo.of(new AssembleResult(plans)));
  }

  /** Many batches go to whichever worker is free; a few are split among workers as they are. */
  private PCollection<FileBatch> files(Pipeline pipeline, String which, Stage stage, int workers) {
    List<DataFile> chosen = files.stream().filter(file -> file.table().stage() == stage).toList();
    List<FileBatch> batches = FileBatch.of(chosen, workers);
    PCollection<FileBatch> listed =
        pipeline.apply(
            "List " + which, Create.of(batches).withCoder(SerializableCoder.of(FileBatch.class)));
    return batches.size() <= FileBatch.FEWEST
        ? listed
        : listed.apply("Spread over workers " + which, Reshuffle.viaRandomKey());
  }
}
