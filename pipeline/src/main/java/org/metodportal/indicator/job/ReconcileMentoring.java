package org.metodportal.indicator.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.metodportal.registry.MentoringRelation;
import org.metodportal.registry.RowBlock;
import org.metodportal.registry.RowLedger;
import org.metodportal.registry.RowReconciler;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.RowView;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/**
 * Settles the mentoring of a territory against the persons that its staff rows prove, then sends
 * each relation to the shards of both persons.
 */
final class ReconcileMentoring extends DoFn<KV<String, Iterable<byte[]>>, KV<String, byte[]>> {
  /** Marks a block of relations among blocks of rows; no table has this number. */
  static final int RELATIONS = 127;

  /** Blocks of relations, by shard. */
  static final TupleTag<KV<String, byte[]>> ROWS = new TupleTag<>() {};

  /** Pieces of the conclusion, by territory. */
  static final TupleTag<KV<String, byte[]>> PIECES = new TupleTag<>() {};

  private final JobContext plans;

  ReconcileMentoring(JobContext plans) {
    this.plans = plans;
  }

  @ProcessElement
  public void process(ProcessContext context) {
    String territory = context.element().getKey();
    Set<String> staff = new HashSet<>();
    List<RowBlock> blocks = new ArrayList<>();
    for (byte[] block : context.element().getValue()) {
      if (block[0] == PersonIds.MARK) {
        staff.addAll(PersonIds.unpack(block));
      } else {
        blocks.add(RowBlock.open(block));
      }
    }
    RowBlock.sort(blocks);

    TableSchema schema = plans.plan().schema(Table.MENTORING);
    RowLedger ledger = new RowLedger();
    RowReconciler reconciler =
        new RowReconciler(
            schema, territory, table -> (row, slot) -> staff.contains(row.required(slot)), ledger);
    Map<String, PackedBytes> byShard = new TreeMap<>();
    List<String> shards = plans.plan().shards(territory);
    int mentee = schema.slot("mentee_id");
    int mentor = schema.slot("mentor_id");
    int form = schema.slot("form");
    int started = schema.slot("started_on");
    int ended = schema.slot("ended_on");
    for (RowBlock block : blocks) {
      reconciler.reconcile(
          block,
          (row, file, order, line) -> {
            send(shards, row, mentee, false, form, started, ended, byShard);
            if (!row.isMissing(mentor)) {
              send(shards, row, mentor, true, form, started, ended, byShard);
            }
          });
    }
    byShard.forEach((shard, block) -> context.output(ROWS, KV.of(shard, block.toByteArray())));
    PackedBytes settled = ResultPart.start(ResultPart.SETTLEMENT);
    ledger.pack(settled);
    context.output(PIECES, KV.of(territory, settled.toByteArray()));
  }

  private static void send(
      List<String> shards,
      RowView row,
      int person,
      boolean asMentor,
      int form,
      int started,
      int ended,
      Map<String, PackedBytes> byShard) {
    MentoringRelation relation = MentoringRelation.of(row, person, asMentor, form, started, ended);
    relation.pack(
        byShard.computeIfAbsent(
            shards.get(JobPlan.shard(shards, row.hash(person))),
            shard -> ResultPart.start(RELATIONS)));
  }
}
