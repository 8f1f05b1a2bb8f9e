package org.metodportal.indicator.job;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.RowBlock;
import org.metodportal.registry.RowLedger;
import org.metodportal.source.DataFile;
import org.metodportal.source.FileReading;
import org.metodportal.source.ParsedRow;
import org.metodportal.source.RejectedRow;
import org.metodportal.source.RowView;
import org.metodportal.source.TableFileReader;
import org.metodportal.source.ValidRow;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/**
 * Reads files and sends their rows in blocks to where they are settled: tables of the territory to
 * the territory, tables of persons to the person's shard.
 */
final class ReadTables extends DoFn<FileBatch, KV<String, byte[]>> {
  /**
   * Blocks of rows, by territory or shard; by territory also the persons that mentoring mentions.
   */
  static final TupleTag<KV<String, byte[]>> ROWS = new TupleTag<>() {};

  /**
   * What mentoring is settled from, by territory: its blocks of rows, and which of the persons it
   * mentions staff rows prove.
   */
  static final TupleTag<KV<String, byte[]>> MENTORING = new TupleTag<>() {};

  /** Pieces of the conclusion, by territory. */
  static final TupleTag<KV<String, byte[]>> PIECES = new TupleTag<>() {};

  private final JobContext plans;
  private final @Nullable PCollectionView<Map<String, byte[]>> foundations;

  private ReadTables(JobContext plans, @Nullable PCollectionView<Map<String, byte[]>> foundations) {
    this.plans = plans;
    this.foundations = foundations;
  }

  /** Reads the tables that stand on nothing else. */
  static ReadTables alone(JobContext plans) {
    return new ReadTables(plans, null);
  }

  /** Reads staff, and says which of the persons that mentoring mentions there are. */
  static ReadTables ofStaff(JobContext plans, PCollectionView<Map<String, byte[]>> foundations) {
    return new ReadTables(plans, foundations);
  }

  @ProcessElement
  public void process(ProcessContext context) {
    context.element().files().forEach(file -> read(file, context));
  }

  private void read(DataFile file, ProcessContext context) {
    TableSchema schema = plans.plan().schema(file.table());
    RowLedger ledger = new RowLedger();
    boolean mentoring = file.table() == Table.MENTORING;
    TupleTag<KV<String, byte[]>> way = mentoring ? MENTORING : ROWS;
    PersonScout scout = scout(context, file, schema);
    Router router = new Router(plans.plan(), file, schema);
    Outlet outlet =
        new Outlet(file, router.keys, (key, block) -> context.output(way, KV.of(key, block)));
    FileReading reading =
        new TableFileReader(schema)
            .read(file, row -> take(row, file, router, scout, outlet, ledger), ledger::report);
    outlet.flush();
    ledger.count(file.shown(), reading.read(), 0, reading.skipped(), reading.rejected());
    ledger.hash(file.shown(), reading.sha256());
    for (int slot = 0; slot < reading.titles().size(); slot++) {
      ledger.title(file.shown(), schema.packed().get(slot).name(), reading.titles().get(slot));
    }
    var piece = ResultPart.start(ResultPart.SETTLEMENT);
    ledger.pack(piece);
    context.output(PIECES, KV.of(file.territory(), piece.toByteArray()));
    if (!scout.found.isEmpty()) {
      context.output(
          mentoring ? ROWS : MENTORING, KV.of(file.territory(), PersonIds.pack(scout.found)));
    }
  }

  private static void take(
      ParsedRow row,
      DataFile file,
      Router router,
      PersonScout scout,
      Outlet outlet,
      RowLedger ledger) {
    if (row instanceof ValidRow valid) {
      router.look(valid);
      scout.look(router.view);
      outlet.put(router.place(), valid);
    } else if (row instanceof RejectedRow rejected) {
      ledger.quarantine(file.shown(), rejected.line());
    }
  }

  private PersonScout scout(ProcessContext context, DataFile file, TableSchema schema) {
    return new PersonScout(
        schema,
        foundations == null
            ? TerritoryLookup.none()
            : plans.foundation(context.sideInput(foundations), file.territory()));
  }

  /** Finds where a row belongs. */
  private static final class Router {
    /** The territory alone, or its shards. */
    private final List<String> keys;

    private final int person;
    private final RowView view;

    Router(JobPlan plan, DataFile file, TableSchema schema) {
      view = new RowView(schema);
      String sharded = file.table().shardColumn();
      person = sharded == null ? -1 : schema.slot(sharded);
      keys = person < 0 ? List.of(file.territory()) : plan.shards(file.territory());
    }

    void look(ValidRow row) {
      view.look(row.packed(), 0, row.packed().length);
    }

    /** Place of the row's key among the keys. */
    int place() {
      return person < 0 ? 0 : JobPlan.shard(keys, view.hash(person));
    }
  }

  /** Notes persons on the way. */
  private static final class PersonScout {
    private final TerritoryLookup foundation;
    private final Set<String> found = new HashSet<>();
    private final int[] mentioning;
    private final int organization;
    private final int person;

    PersonScout(TableSchema schema, TerritoryLookup foundation) {
      this.foundation = foundation;
      boolean staff = schema.table() == Table.STAFF;
      mentioning =
          schema.table() == Table.MENTORING
              ? Table.MENTORING.personColumns().stream().mapToInt(schema::slot).toArray()
              : new int[0];
      organization = staff ? schema.slot("org_id") : -1;
      person = staff ? schema.slot("person_id") : -1;
    }

    void look(RowView row) {
      for (int slot : mentioning) {
        String id = row.text(slot);
        if (id != null) {
          found.add(id);
        }
      }
      if (person >= 0) {
        String id = row.inShared(foundation.mentioned(), person);
        if (id != null
            && foundation.directory().knows(Table.ORGANIZATIONS, row.required(organization))) {
          found.add(id);
        }
      }
    }
  }

  /** Sends rows on in blocks. */
  private static final class Outlet {
    private final List<String> keys;
    private final RowBlock.Builder[] builders;
    private final BiConsumer<String, byte[]> sink;

    Outlet(DataFile file, List<String> keys, BiConsumer<String, byte[]> sink) {
      this.keys = keys;
      this.sink = sink;
      builders = new RowBlock.Builder[keys.size()];
      for (int i = 0; i < builders.length; i++) {
        builders[i] = new RowBlock.Builder(file.table(), file.order(), file.shown());
      }
    }

    void put(int place, ValidRow row) {
      RowBlock.Builder builder = builders[place];
      builder.add(row.line(), row.packed());
      if (builder.isFull()) {
        sink.accept(keys.get(place), builder.take());
      }
    }

    void flush() {
      for (int i = 0; i < builders.length; i++) {
        if (!builders[i].isEmpty()) {
          sink.accept(keys.get(i), builders[i].take());
        }
      }
    }
  }
}
