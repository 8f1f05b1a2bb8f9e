package org.metodportal.indicator.job;

import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.metodportal.indicator.PersonTallies;
import org.metodportal.indicator.count.PeopleCounter;
import org.metodportal.indicator.job.packed.Gathered;
import org.metodportal.indicator.job.packed.ResultPart;
import org.metodportal.indicator.job.packed.Shard;
import org.metodportal.indicator.job.packed.TerritoryLookup;
import org.metodportal.registry.person.PersonJoin;
import org.metodportal.registry.row.RowLedger;

/** Joins the facts of the persons of one shard and sums the indicators over them. */
final class JoinPersons extends DoFn<KV<Shard, Iterable<Gathered>>, KV<String, ResultPart>> {
  private final JobContext job;
  private final PCollectionView<Map<String, TerritoryLookup>> lookups;

  JoinPersons(JobContext job, PCollectionView<Map<String, TerritoryLookup>> lookups) {
    this.job = job;
    this.lookups = lookups;
  }

  @ProcessElement
  public void process(ProcessContext context) {
    String territory = context.element().getKey().territory();
    TerritoryLookup lookup =
        context.sideInput(lookups).getOrDefault(territory, TerritoryLookup.NONE);
    RowLedger ledger = new RowLedger();
    ResultPart sums =
        sums(territory, lookup, Gathered.Sorted.of(context.element().getValue()), ledger);
    context.output(KV.of(territory, sums));
    context.output(KV.of(territory, new ResultPart.Rows(ledger)));
  }

  private ResultPart sums(
      String territory, TerritoryLookup lookup, Gathered.Sorted gathered, RowLedger ledger) {
    PersonJoin join = new PersonJoin(job.plan().schemas(), territory, lookup.directory(), ledger);
    join.join(gathered.rows(), gathered.relations());
    PersonTallies.Counter indicators =
        new PersonTallies.Counter(job.plan().territory(territory), job.expressions(territory));
    PeopleCounter people = new PeopleCounter();
    join.years(
        person -> {
          indicators.add(person);
          people.add(person);
        });
    join.secondJobs(people::addSecondJob);
    return ResultPart.Persons.of(join.findings(), people.counts(), indicators.tallies());
  }
}
