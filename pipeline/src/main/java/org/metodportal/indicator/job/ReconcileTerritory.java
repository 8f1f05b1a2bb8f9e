package org.metodportal.indicator.job;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.metodportal.indicator.job.packed.Gathered;
import org.metodportal.indicator.job.packed.ResultPart;
import org.metodportal.indicator.job.packed.TerritoryLookup;
import org.metodportal.registry.row.RowBlock;

/** Reconciles the tables of the territory itself: all but those of persons and mentoring. */
final class ReconcileTerritory
    extends DoFn<KV<String, Iterable<Gathered>>, KV<String, TerritoryLookup>> {
  /** What the rows of persons of each territory are checked against. */
  static final TupleTag<KV<String, TerritoryLookup>> LOOKUPS = new TupleTag<>("lookups") {};

  /** Parts of the result, by territory. */
  static final TupleTag<KV<String, ResultPart>> PARTS = new TupleTag<>("parts") {};

  private final JobContext job;

  ReconcileTerritory(JobContext job) {
    this.job = job;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<Gathered>> element, MultiOutputReceiver outputs) {
    String territory = element.getKey();
    Gathered.Sorted gathered = Gathered.Sorted.of(element.getValue());
    TerritoryTables tables = new TerritoryTables(job.plan().schemas(), territory);
    for (RowBlock block : gathered.rows()) {
      tables.reconcile(block);
    }
    outputs
        .get(LOOKUPS)
        .output(KV.of(territory, TerritoryLookup.of(tables.directory(), gathered.persons())));
    outputs.get(PARTS).output(KV.of(territory, tables.accepted()));
    outputs.get(PARTS).output(KV.of(territory, new ResultPart.Rows(tables.ledger())));
  }
}
