package org.metodportal.indicator.job;

import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.job.packed.Gathered;
import org.metodportal.indicator.job.packed.ResultPart;
import org.metodportal.indicator.job.packed.Shard;
import org.metodportal.indicator.job.packed.TerritoryLookup;
import org.metodportal.source.file.DataFile;

/**
 * Reads files and sends their rows to where they are reconciled. Tags have names: one that Beam
 * makes up counts the tags of all classes of that name, and a worker of a cluster that had a job
 * before counts on.
 */
final class ReadTables extends DoFn<FileBatch, KV<String, ResultPart>> {
  /** Parts of the result, by territory: what was read, skipped and rejected. */
  static final TupleTag<KV<String, ResultPart>> PARTS = new TupleTag<>("parts") {};

  /** Rows of the territory's own tables, and the persons that mentoring mentions. */
  static final TupleTag<KV<String, Gathered>> TERRITORY = new TupleTag<>("territory") {};

  /** Rows of mentoring, and which of the persons that it mentions staff rows prove. */
  static final TupleTag<KV<String, Gathered>> MENTORING = new TupleTag<>("mentoring") {};

  /** Rows of persons, by the person's shard. */
  static final TupleTag<KV<Shard, Gathered>> SHARDS = new TupleTag<>("shards") {};

  private final JobContext job;
  private final @Nullable PCollectionView<Map<String, TerritoryLookup>> lookups;

  private ReadTables(
      JobContext job, @Nullable PCollectionView<Map<String, TerritoryLookup>> lookups) {
    this.job = job;
    this.lookups = lookups;
  }

  /** Reads tables whose rows need no lookup. */
  static ReadTables alone(JobContext job) {
    return new ReadTables(job, null);
  }

  /** Reads staff and finds in it the persons that mentoring mentions. */
  static ReadTables ofStaff(JobContext job, PCollectionView<Map<String, TerritoryLookup>> lookups) {
    return new ReadTables(job, lookups);
  }

  @ProcessElement
  public void process(ProcessContext context) {
    for (DataFile file : context.element().files()) {
      new TableReading(job.plan(), file, lookup(context, file.territory()), sink(context)).run();
    }
  }

  private TerritoryLookup lookup(ProcessContext context, String territory) {
    return lookups == null
        ? TerritoryLookup.NONE
        : context.sideInput(lookups).getOrDefault(territory, TerritoryLookup.NONE);
  }

  private static TableReading.Sink sink(ProcessContext context) {
    return new TableReading.Sink() {
      @Override
      public void part(String territory, ResultPart part) {
        context.output(KV.of(territory, part));
      }

      @Override
      public void toTerritory(String territory, Gathered gathered) {
        context.output(TERRITORY, KV.of(territory, gathered));
      }

      @Override
      public void toMentoring(String territory, Gathered gathered) {
        context.output(MENTORING, KV.of(territory, gathered));
      }

      @Override
      public void toShard(Shard shard, Gathered gathered) {
        context.output(SHARDS, KV.of(shard, gathered));
      }
    };
  }
}
