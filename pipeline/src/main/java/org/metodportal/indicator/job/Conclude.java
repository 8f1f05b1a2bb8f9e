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
import org.metodportal.registry.Settlement;
import org.metodportal.registry.StaffFindings;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;

/** Puts the pieces of a territory together and writes its outcome. */
final class Conclude extends DoFn<KV<String, Iterable<byte[]>>, String> {
  private final Plans plans;

  /** Writes into the job's folder; on a cluster it is one that all workers share. */
  Conclude(Plans plans) {
    this.plans = plans;
  }

  @ProcessElement
  public void process(ProcessContext context) throws IOException {
    String territory = context.element().getKey();
    TerritoryPlan territoryPlan = plans.plan().territory(territory);
    Settlement settlement = new Settlement();
    Directory directory = new Directory();
    Questionnaire questionnaire = new Questionnaire();
    List<Event> events = new ArrayList<>();
    StaffFindings findings = new StaffFindings();
    PersonTallies tallies = PersonTallies.none(territoryPlan);
    Counts.Sum counts = new Counts.Sum();
    for (byte[] piece : context.element().getValue()) {
      PackedReader in = new PackedReader(piece);
      switch (in.takeByte()) {
        case Piece.SETTLEMENT -> settlement.merge(Settlement.unpack(in));
        case Piece.FRAME -> {
          directory = Directory.unpack(in);
          questionnaire = Questionnaire.unpack(in);
          for (long count = in.takeCount(); count > 0; count--) {
            events.add(Event.unpack(in));
          }
        }
        case Piece.PERSONS -> {
          findings.merge(StaffFindings.unpack(in));
          tallies.add(in);
        }
        case Piece.COUNTS -> counts.add(in);
        default -> throw new IllegalStateException("unknown piece of " + territory);
      }
    }
    Figures.Result result =
        Figures.of(
            territoryPlan,
            plans.expressions(territory),
            new Evidence(directory, questionnaire, events, findings, tallies));
    PackedBytes out = new PackedBytes(1 << 16);
    new Outcome(
            territory,
            result.figures(),
            result.coverage(),
            directory,
            List.copyOf(findings.years()),
            settlement,
            counts.counts())
        .pack(out);
    Files.write(plans.folder().resolve(territory), out.toByteArray());
    context.output(territory);
  }
}
