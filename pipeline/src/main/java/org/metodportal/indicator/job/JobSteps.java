package org.metodportal.indicator.job;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
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
import org.metodportal.indicator.job.packed.Gathered;
import org.metodportal.indicator.job.packed.PackedCoder;
import org.metodportal.indicator.job.packed.ResultPart;
import org.metodportal.indicator.job.packed.Shard;
import org.metodportal.indicator.job.packed.TerritoryLookup;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.schema.Table.Stage;

/** The steps of the job in the order of the data: read, reconcile, join, conclude. */
final class JobSteps {
  private static final KvCoder<String, Gathered> BY_TERRITORY =
      KvCoder.of(StringUtf8Coder.of(), Gathered.CODER);
  private static final KvCoder<Shard, Gathered> BY_SHARD = KvCoder.of(Shard.CODER, Gathered.CODER);
  private static final KvCoder<String, ResultPart> PARTS =
      KvCoder.of(StringUtf8Coder.of(), ResultPart.CODER);

  private final Pipeline pipeline;
  private final JobContext job;
  private final List<DataFile> files;
  private final int workers;

  /**
   * Steps that are not described yet.
   *
   * @param workers how many work at once
   */
  JobSteps(Pipeline pipeline, JobContext job, List<DataFile> files, int workers) {
    this.pipeline = pipeline;
    this.job = job;
    this.files = files;
    this.workers = workers;
  }

  /** Describes the whole job. */
  void describe() {
    PCollectionTuple territory = readTerritory();
    PCollectionTuple reconciled = reconcileTerritory(territory);
    PCollectionView<Map<String, TerritoryLookup>> lookups = lookups(reconciled);
    PCollectionTuple facts = readFacts();
    PCollectionTuple staff = readStaff(lookups);
    PCollectionTuple mentoring = reconcileMentoring(territory, staff);
    PCollection<KV<String, ResultPart>> sums = join(facts, staff, mentoring, lookups);
    conclude(
        PCollectionList.of(sums)
            .and(parts(territory))
            .and(parts(facts))
            .and(parts(staff))
            .and(reconciled.get(ReconcileTerritory.PARTS).setCoder(PARTS))
            .and(mentoring.get(ReconcileMentoring.PARTS).setCoder(PARTS)));
  }

  private PCollectionTuple readTerritory() {
    return files(Stage.TERRITORY, "tables of the territory")
        .apply(
            "Read tables of the territory",
            ParDo.of(ReadTables.alone(job))
                .withOutputTags(
                    ReadTables.PARTS,
                    TupleTagList.of(ReadTables.TERRITORY).and(ReadTables.MENTORING)));
  }

  private PCollectionTuple readFacts() {
    return files(Stage.FACTS, "tables of what persons did")
        .apply(
            "Read tables of what persons did",
            ParDo.of(ReadTables.alone(job))
                .withOutputTags(ReadTables.PARTS, TupleTagList.of(ReadTables.SHARDS)));
  }

  private PCollectionTuple readStaff(PCollectionView<Map<String, TerritoryLookup>> lookups) {
    return files(Stage.STAFF, "tables of staff")
        .apply(
            "Read tables of staff",
            ParDo.of(ReadTables.ofStaff(job, lookups))
                .withSideInputs(lookups)
                .withOutputTags(
                    ReadTables.PARTS,
                    TupleTagList.of(ReadTables.SHARDS).and(ReadTables.MENTORING)));
  }

  private PCollectionTuple reconcileTerritory(PCollectionTuple territory) {
    return territory
        .get(ReadTables.TERRITORY)
        .setCoder(BY_TERRITORY)
        .apply("Gather rows of the territory", GroupByKey.create())
        .apply(
            "Reconcile organizations and programmes",
            ParDo.of(new ReconcileTerritory(job))
                .withOutputTags(
                    ReconcileTerritory.LOOKUPS, TupleTagList.of(ReconcileTerritory.PARTS)));
  }

  private static PCollectionView<Map<String, TerritoryLookup>> lookups(
      PCollectionTuple reconciled) {
    return reconciled
        .get(ReconcileTerritory.LOOKUPS)
        .setCoder(KvCoder.of(StringUtf8Coder.of(), TerritoryLookup.CODER))
        .apply("Show organizations and mentioned persons to readers", View.asMap());
  }

  private PCollectionTuple reconcileMentoring(PCollectionTuple territory, PCollectionTuple staff) {
    return PCollectionList.of(territory.get(ReadTables.MENTORING).setCoder(BY_TERRITORY))
        .and(staff.get(ReadTables.MENTORING).setCoder(BY_TERRITORY))
        .apply("Bring mentoring and known persons together", Flatten.pCollections())
        .apply("Gather mentoring by territory", GroupByKey.create())
        .apply(
            "Reconcile mentoring",
            ParDo.of(new ReconcileMentoring(job))
                .withOutputTags(
                    ReconcileMentoring.RELATIONS, TupleTagList.of(ReconcileMentoring.PARTS)));
  }

  private PCollection<KV<String, ResultPart>> join(
      PCollectionTuple facts,
      PCollectionTuple staff,
      PCollectionTuple mentoring,
      PCollectionView<Map<String, TerritoryLookup>> lookups) {
    return PCollectionList.of(facts.get(ReadTables.SHARDS).setCoder(BY_SHARD))
        .and(staff.get(ReadTables.SHARDS).setCoder(BY_SHARD))
        .and(mentoring.get(ReconcileMentoring.RELATIONS).setCoder(BY_SHARD))
        .apply("Bring facts and relations together", Flatten.pCollections())
        .apply("Gather facts by shard of persons", GroupByKey.create())
        .apply(
            "Join facts by person and sum up the shard",
            ParDo.of(new JoinPersons(job, lookups)).withSideInputs(lookups))
        .setCoder(PARTS);
  }

  private void conclude(PCollectionList<KV<String, ResultPart>> parts) {
    parts
        .apply("Bring the parts together", Flatten.pCollections())
        .apply("Gather parts by territory", GroupByKey.create())
        .apply("Assemble the result of each territory", ParDo.of(new AssembleResult(job)))
        .setCoder(
            new PackedCoder<>(
                TerritoryResult::packed, bytes -> TerritoryResult.unpack(new PackedReader(bytes))))
        .apply("Leave the results in the folder of the job", ParDo.of(new SaveResults(job)));
  }

  private static PCollection<KV<String, ResultPart>> parts(PCollectionTuple read) {
    return read.get(ReadTables.PARTS).setCoder(PARTS);
  }

  /** Many batches go to whichever worker is free; a few are split among workers as they are. */
  private PCollection<FileBatch> files(Stage stage, String which) {
    List<FileBatch> batches =
        FileBatch.of(
            files.stream().filter(file -> file.table().stage() == stage).toList(), workers);
    PCollection<FileBatch> listed =
        pipeline.apply("List " + which, Create.of(batches).withCoder(FileBatch.CODER));
    return batches.size() <= FileBatch.FEWEST
        ? listed
        : listed.apply("Spread over workers " + which, Reshuffle.viaRandomKey());
  }
}
