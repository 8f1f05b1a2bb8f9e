package org.metodportal.indicator.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.metodportal.indicator.count.VacancyCounter;
import org.metodportal.registry.Directory;
import org.metodportal.registry.Event;
import org.metodportal.registry.Questionnaire;
import org.metodportal.registry.RowBlock;
import org.metodportal.registry.RowLedger;
import org.metodportal.registry.RowReconciler;
import org.metodportal.registry.Vacancy;
import org.metodportal.source.ByteKeyMap;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/** Settles organizations and programmes, then the events, answers and vacancies that name them. */
final class ReconcileTerritory extends DoFn<KV<String, Iterable<byte[]>>, KV<String, byte[]>> {
  /** The {@link TerritoryLookup} of each territory. */
  static final TupleTag<KV<String, byte[]>> FOUNDATIONS = new TupleTag<>() {};

  /** Pieces of the conclusion, by territory. */
  static final TupleTag<KV<String, byte[]>> PIECES = new TupleTag<>() {};

  private final JobContext plans;

  ReconcileTerritory(JobContext plans) {
    this.plans = plans;
  }

  @ProcessElement
  public void process(ProcessContext context) {
    String territory = context.element().getKey();
    List<RowBlock> blocks = new ArrayList<>();
    Set<String> mentioned = new HashSet<>();
    for (byte[] block : context.element().getValue()) {
      if (block[0] == PersonIds.MARK) {
        mentioned.addAll(PersonIds.unpack(block));
      } else {
        blocks.add(RowBlock.open(block));
      }
    }
    RowBlock.sort(blocks);

    RowLedger ledger = new RowLedger();
    Directory directory = new Directory();
    Questionnaire questionnaire = new Questionnaire();
    List<Event> events = new ArrayList<>();
    VacancyCounter vacancies = new VacancyCounter();
    Map<Table, RowReconciler> reconcilers = new EnumMap<>(Table.class);
    for (RowBlock block : blocks) {
      TableSchema schema = plans.plan().schema(block.table());
      RowReconciler reconciler =
          reconcilers.computeIfAbsent(
              block.table(),
              table -> new RowReconciler(schema, territory, directory::rows, ledger));
      reconciler.reconcile(
          block,
          (row, file, order, line) -> {
            switch (block.table()) {
              case ORGANIZATIONS -> directory.addOrganization(row, schema);
              case PROGRAMMES -> directory.addProgramme(row, schema);
              case ANSWERS -> questionnaire.add(row, schema);
              case EVENTS -> events.add(Event.of(row, schema));
              case VACANCIES -> {
                Vacancy vacancy = Vacancy.of(row, schema, directory);
                if (vacancy != null) {
                  vacancies.add(vacancy);
                }
              }
              case STAFF, DIAGNOSTICS, ROUTES, TRAINING, MENTORING, SUPPORT, ROLES ->
                  throw new IllegalStateException("no table of the territory: " + block.table());
            }
          });
    }

    ByteKeyMap<String> persons = new ByteKeyMap<>();
    mentioned.forEach(id -> persons.add(id, id));
    context.output(FOUNDATIONS, KV.of(territory, new TerritoryLookup(directory, persons).pack()));
    PackedBytes frame = ResultPart.start(ResultPart.FRAME);
    directory.pack(frame);
    questionnaire.pack(frame);
    frame.putCount(events.size());
    events.forEach(event -> event.pack(frame));
    context.output(PIECES, KV.of(territory, frame.toByteArray()));
    PackedBytes counts = ResultPart.start(ResultPart.COUNTS);
    vacancies.counts().pack(counts);
    context.output(PIECES, KV.of(territory, counts.toByteArray()));
    PackedBytes settled = ResultPart.start(ResultPart.SETTLEMENT);
    ledger.pack(settled);
    context.output(PIECES, KV.of(territory, settled.toByteArray()));
  }
}
