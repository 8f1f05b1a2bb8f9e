package org.metodportal.indicator.job;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.metodportal.indicator.job.packed.Gathered;
import org.metodportal.indicator.job.packed.ResultPart;
import org.metodportal.indicator.job.packed.Shard;

/**
 * Reconciles the mentoring of a territory against the persons that its staff rows prove, then sends
 * each relation to the shards of both persons.
 */
final class ReconcileMentoring extends DoFn<KV<String, Iterable<Gathered>>, KV<Shard, Gathered>> {
  /** Relations, by shard. */
  static final TupleTag<KV<Shard, Gathered>> RELATIONS = new TupleTag<>("relations") {};

  /** Parts of the result, by territory. */
  static final TupleTag<KV<String, ResultPart>> PARTS = new TupleTag<>("parts") {};

  private final JobContext job;

  ReconcileMentoring(JobContext job) {
    this.job = job;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<Gathered>> element, MultiOutputReceiver outputs) {
    String territory = element.getKey();
    Gathered.Sorted gathered = Gathered.Sorted.of(element.getValue());
    MentoringTable table = new MentoringTable(job.plan(), territory, gathered.persons());
    gathered.rows().forEach(table::reconcile);
    table
        .relations()
        .forEach(
            (shard, relations) ->
                outputs.get(RELATIONS).output(KV.of(shard, new Gathered.Relations(relations))));
    outputs.get(PARTS).output(KV.of(territory, new ResultPart.Rows(table.ledger())));
  }
}
