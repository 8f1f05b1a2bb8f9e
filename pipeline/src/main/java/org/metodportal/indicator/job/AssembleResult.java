package org.metodportal.indicator.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.Evidence;
import org.metodportal.indicator.Figures;
import org.metodportal.indicator.PersonTallies;
import org.metodportal.indicator.count.Counts;
import org.metodportal.registry.Directory;
import org.metodportal.registry.Event;
import org.metodportal.registry.Questionnaire;
import org.metodportal.registry.RowLedger;
import org.metodportal.registry.StaffFindings;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;

/** Puts the pieces of a territory together and writes its outcome. */
final class AssembleResult extends DoFn<KV<String, Iterable<byte[]>>, String> {
  private final JobContext plans;

  /** Writes into the job's folder; on a cluster it is one that all workers share. */
  AssembleResult(JobContext plans) {
    this.plans = plans;
  }

  @ProcessElement
  public void process(ProcessContext context) throws IOException {
    String territory = context.element().getKey();
    TerritoryPlan territoryPlan = plans.plan().territory(territory);
    RowLedger ledger = new RowLedger();
    Directory directory = new Directory();
    Questionnaire questionnaire = new Questionnaire();
    List<Event> events = new ArrayList<>();
    StaffFindings findings = new StaffFindings();
    PersonTallies tallies = PersonTallies.none(territoryPlan);
    Counts.Sum counts = new Counts.Sum();
    for (byte[] piece : context.element().getValue()) {
      PackedReader in = new PackedReader(piece);
      switch (in.takeByte()) {
        case ResultPart.SETTLEMENT -> ledger.merge(RowLedger.unpack(in));
        case ResultPart.FRAME -> {
          directory = Directory.unpack(in);
          questionnaire = Questionnaire.unpack(in);
          for (long count = in.takeCount(); count > 0; count--) {
            events.add(Event.unpack(in));
          }
        }
        case ResultPart.PERSONS -> {
          findings.merge(StaffFindings.unpack(in));
          tallies.add(in);
        }
        case ResultPart.COUNTS -> counts.add(in);
        default -> throw new IllegalStateException("unknown piece of " + territory);
      }
    }
    Figures.Result result =
        Figures.of(
            territoryPlan,
            plans.expressions(territory),
            new Evidence(directory, questionnaire, events, findings, tallies));
    PackedBytes out = new PackedBytes(1 << 16);
    new TerritoryResult(
            territory,
            result.figures(),
            result.coverage(),
            directory,
            List.copyOf(findings.years()),
            ledger,
            counts.counts())
        .pack(out);
    Files.write(plans.folder().resolve(territory), out.toByteArray());
    context.output(territory);
  }
}
