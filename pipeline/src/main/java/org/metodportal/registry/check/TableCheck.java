package org.metodportal.registry.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.registry.row.RowBlock;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.row.RowReconciler;
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
 * Checks some of a territory's tables as a run does, one after another on one thread. A reference
 * to a table of which there is no file is not checked: who has one school's table has not the
 * others.
 */
public final class TableCheck {
  private final Map<Table, TableSchema> schemas;
  private final String territory;
  private final RowLedger ledger = new RowLedger();
  private final List<RowBlock> blocks = new ArrayList<>();
  private final Set<Table> present = EnumSet.noneOf(Table.class);
  private final Map<Table, Set<String>> known = new EnumMap<>(Table.class);
  private final Map<String, RowReconciler.Place> mainJobs = new HashMap<>();

  private TableCheck(Map<Table, TableSchema> schemas, String territory) {
    this.schemas = schemas;
    this.territory = territory;
  }

  /** Checks the files, which are all of one territory, in the order of their folder. */
  public static Verdict of(
      Map<Table, TableSchema> schemas, String territory, List<DataFile> files) {
    TableCheck check = new TableCheck(schemas, territory);
    files.forEach(check::read);
    check.reconcile();
    return check.verdict();
  }

  private TableSchema schema(Table table) {
    return Objects.requireNonNull(schemas.get(table));
  }

  private void read(DataFile file) {
    TableSchema schema = schema(file.table());
    present.add(file.table());
    RowBlock.Builder rows = new RowBlock.Builder(file.table(), file.order(), file.shown());
    FileReading reading =
        new TableFileReader(schema).read(file, row -> take(file, row, rows), ledger::report);
    if (!rows.isEmpty()) {
      blocks.add(rows.take());
    }
    ledger.count(file.shown(), reading.read(), 0, reading.skipped(), reading.rejected());
    for (int slot = 0; slot < reading.titles().size(); slot++) {
      ledger.title(file.shown(), schema.packed().get(slot).name(), reading.titles().get(slot));
    }
  }

  private void take(DataFile file, ParsedRow row, RowBlock.Builder rows) {
    if (row instanceof ValidRow valid) {
      rows.add(valid.line(), valid.packed());
      if (rows.isFull()) {
        blocks.add(rows.take());
      }
    } else if (row instanceof RejectedRow rejected) {
      ledger.quarantine(file.shown(), rejected.line());
    }
  }

  /** The order of tables is that in which they refer to each other. */
  private void reconcile() {
    RowBlock.sort(blocks);
    Map<Table, RowReconciler> reconcilers = new EnumMap<>(Table.class);
    for (RowBlock block : blocks) {
      reconcilers
          .computeIfAbsent(
              block.table(),
              table ->
                  new RowReconciler(
                      schema(table), territory, this::known, earlierMainJob(table), ledger))
          .reconcile(block, sink(block.table()));
    }
  }

  /** The column by which rows of other tables name a row of this one. */
  private String named(Table table) {
    return table.personColumns().isEmpty()
        ? schema(table).key().get(0)
        : table.personColumns().get(0);
  }

  private RowReconciler.KnownRows known(Table table) {
    Set<String> ids = known.computeIfAbsent(table, first -> new HashSet<>());
    return new RowReconciler.KnownRows() {
      @Override
      public boolean has(RowView row, int slot) {
        return has(row.required(slot));
      }

      @Override
      public boolean has(String id) {
        return !present.contains(table) || ids.contains(id);
      }
    };
  }

  private RowReconciler.Sink sink(Table table) {
    Set<String> ids = known.computeIfAbsent(table, first -> new HashSet<>());
    int id = schema(table).slot(named(table));
    return (row, file, order, line) -> {
      if (!row.isMissing(id)) {
        ids.add(row.required(id));
      }
      if (table == Table.STAFF && isMainJob(row)) {
        mainJobs.put(yearOfPerson(row), new RowReconciler.Place(file, line));
      }
    };
  }

  private RowReconciler.MainJobs earlierMainJob(Table table) {
    return row -> table == Table.STAFF && isMainJob(row) ? mainJobs.get(yearOfPerson(row)) : null;
  }

  private boolean isMainJob(RowView row) {
    return Boolean.TRUE.equals(row.yes(schema(Table.STAFF).slot("main_job")));
  }

  private String yearOfPerson(RowView row) {
    TableSchema staff = schema(Table.STAFF);
    return row.whole(staff.slot("year"), 0) + " " + row.required(staff.slot("person_id"));
  }

  /** Settled rows name columns by their names; messages name them by the header of the file. */
  private Verdict verdict() {
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : ledger.problems().trimmed()) {
      SourcePosition position = problem.position();
      String title = ledger.titleOf(position.file(), position.field());
      problems.add(
          problem.at(
              new SourcePosition(position.file(), position.line(), position.column(), title)));
    }
    return new Verdict(problems.stream().sorted().toList(), ledger.bins().values());
  }
}
