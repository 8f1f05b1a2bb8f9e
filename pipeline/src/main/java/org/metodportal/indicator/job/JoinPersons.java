package org.metodportal.indicator.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.metodportal.indicator.PersonTallies;
import org.metodportal.indicator.count.PeopleCounter;
import org.metodportal.registry.Directory;
import org.metodportal.registry.MentoringRelation;
import org.metodportal.registry.PersonJoin;
import org.metodportal.registry.RowBlock;
import org.metodportal.registry.RowLedger;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;

/** Joins the facts of the persons of one shard and sums the indicators over them. */
final class JoinPersons extends DoFn<KV<String, Iterable<byte[]>>, KV<String, byte[]>> {
  private final JobContext plans;
  private final PCollectionView<Map<String, byte[]>> foundations;

  JoinPersons(JobContext plans, PCollectionView<Map<String, byte[]>> foundations) {
    this.plans = plans;
    this.foundations = foundations;
  }

  @ProcessElement
  public void process(ProcessContext context) {
    String territory = JobPlan.territoryOf(context.element().getKey());
    List<RowBlock> blocks = new ArrayList<>();
    List<MentoringRelation> relations = new ArrayList<>();
    for (byte[] block : context.element().getValue()) {
      if (block[0] == ReconcileMentoring.RELATIONS) {
        PackedReader in = new PackedReader(block);
        in.skip(1);
        while (in.hasMore()) {
          relations.add(MentoringRelation.unpack(in));
        }
      } else {
        blocks.add(RowBlock.open(block));
      }
    }
    RowBlock.sort(blocks);

    RowLedger ledger = new RowLedger();
    Directory known = plans.foundation(context.sideInput(foundations), territory).directory();
    PersonJoin join = new PersonJoin(plans.plan().schemas(), territory, known, ledger);
    join.join(blocks, relations);
    PersonTallies.Counter counter =
        new PersonTallies.Counter(plans.plan().territory(territory), plans.expressions(territory));
    PeopleCounter people = new PeopleCounter();
    join.years(
        person -> {
          counter.add(person);
          people.add(person);
        });

    PackedBytes sums = ResultPart.start(ResultPart.PERSONS);
    join.findings().pack(sums);
    counter.tallies().pack(sums);
    context.output(KV.of(territory, sums.toByteArray()));
    PackedBytes counts = ResultPart.start(ResultPart.COUNTS);
    people.counts().pack(counts);
    context.output(KV.of(territory, counts.toByteArray()));
    PackedBytes settled = ResultPart.start(ResultPart.SETTLEMENT);
    ledger.pack(settled);
    context.output(KV.of(territory, settled.toByteArray()));
  }
}
