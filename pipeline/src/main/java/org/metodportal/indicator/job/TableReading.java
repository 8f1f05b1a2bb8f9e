package org.metodportal.indicator.job;

import java.util.List;
import org.metodportal.indicator.job.packed.Gathered;
import org.metodportal.indicator.job.packed.ResultPart;
import org.metodportal.indicator.job.packed.Shard;
import org.metodportal.indicator.job.packed.TerritoryLookup;
import org.metodportal.registry.row.RowBlock;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.row.ParsedRow;
import org.metodportal.source.row.RejectedRow;
import org.metodportal.source.row.ValidRow;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.table.FileReading;
import org.metodportal.source.table.TableFileReader;

/**
 * Reads one file and sends its valid rows in blocks to where they are reconciled: those of the
 * territory's own tables to the territory, those of mentoring to mentoring, those of persons to the
 * person's shard.
 */
final class TableReading {
  private final DataFile file;
  private final TableSchema schema;
  private final Sink sink;
  private final RowView view;
  private final PersonScout scout;
  private final List<Shard> shards;
  private final RowBlock.Builder[] builders;
  private final RowLedger ledger = new RowLedger();

  /** Slot of the person whose hash chooses the shard; negative when rows stay together. */
  private final int person;

  /** Receives what the file gives. */
  interface Sink {
    /** Adds to the result of a territory. */
    void part(String territory, ResultPart part);

    /** Sends to where the tables of a territory are reconciled. */
    void toTerritory(String territory, Gathered gathered);

    /** Sends to where the mentoring of a territory is reconciled. */
    void toMentoring(String territory, Gathered gathered);

    /** Sends to where the facts of the persons of a shard are joined. */
    void toShard(Shard shard, Gathered gathered);
  }

  TableReading(JobPlan plan, DataFile file, TerritoryLookup lookup, Sink sink) {
    this.file = file;
    this.sink = sink;
    schema = plan.schema(file.table());
    view = new RowView(schema);
    scout = new PersonScout(schema, lookup);
    String sharded = file.table().shardColumn();
    person = sharded == null ? -1 : schema.slot(sharded);
    shards = sharded == null ? List.of() : plan.shards(file.territory());
    builders = new RowBlock.Builder[Math.max(1, shards.size())];
    for (int i = 0; i < builders.length; i++) {
      builders[i] = new RowBlock.Builder(file.table(), file.order(), file.shown());
    }
  }

  /** Reads the whole file. */
  void run() {
    FileReading reading = new TableFileReader(schema).read(file, this::take, ledger::report);
    for (int i = 0; i < builders.length; i++) {
      if (!builders[i].isEmpty()) {
        send(i);
      }
    }
    if (!scout.found().isEmpty()) {
      sendPersons(new Gathered.Persons(scout.found()));
    }
    ledger.count(file.shown(), reading.read(), 0, reading.skipped(), reading.rejected());
    ledger.hash(file.shown(), reading.sha256());
    for (int slot = 0; slot < reading.titles().size(); slot++) {
      ledger.title(file.shown(), schema.packed().get(slot).name(), reading.titles().get(slot));
    }
    sink.part(file.territory(), new ResultPart.Rows(ledger));
  }

  private void take(ParsedRow row) {
    if (row instanceof ValidRow valid) {
      view.look(valid.packed(), 0, valid.packed().length);
      scout.look(view);
      int at = person < 0 ? 0 : Shard.of(shards, view.hash(person)).number();
      builders[at].add(valid.line(), valid.packed());
      if (builders[at].isFull()) {
        send(at);
      }
    } else if (row instanceof RejectedRow rejected) {
      ledger.quarantine(file.shown(), rejected.line());
    }
  }

  private void send(int at) {
    Gathered rows = new Gathered.Rows(builders[at].take());
    if (person >= 0) {
      sink.toShard(shards.get(at), rows);
    } else if (file.table() == Table.MENTORING) {
      sink.toMentoring(file.territory(), rows);
    } else {
      sink.toTerritory(file.territory(), rows);
    }
  }

  /** Persons mentioned go to those who read staff, persons proved by staff to mentoring. */
  private void sendPersons(Gathered persons) {
    if (file.table() == Table.MENTORING) {
      sink.toTerritory(file.territory(), persons);
    } else {
      sink.toMentoring(file.territory(), persons);
    }
  }
}
