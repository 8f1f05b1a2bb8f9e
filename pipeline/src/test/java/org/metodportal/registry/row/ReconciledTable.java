package org.metodportal.registry.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.row.ParsedRow;
import org.metodportal.source.row.ValidRow;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;
import org.metodportal.source.table.TableFileReader;

/**
 * What becomes of the rows of files of one table, read and reconciled as the program does it.
 *
 * @param accepted {@code file:line} of each accepted row, in order
 * @param problems {@code code file:line column} of each problem, in order
 * @param ledger the bins of the files
 */
record ReconciledTable(List<String> accepted, List<String> problems, RowLedger ledger) {
  private static final Map<Table, TableSchema> SCHEMAS =
      TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport());

  /**
   * Reads and reconciles files in the order given.
   *
   * @param known the identifiers of every other table, as {@link #spelled} gives them
   * @param texts whole files of the table, with their header
   */
  static ReconciledTable of(Path folder, Table table, Set<String> known, String... texts)
      throws IOException {
    TableSchema schema = SCHEMAS.get(table);
    RowLedger ledger = new RowLedger();
    List<Problem> problems = new ArrayList<>();
    RowReconciler reconciler =
        new RowReconciler(schema, "t", other -> knownBySpelling(known), ledger);
    List<String> accepted = new ArrayList<>();
    for (int order = 0; order < texts.length; order++) {
      String name = table + "-" + order + ".csv";
      Path file = Files.writeString(folder.resolve(name), texts[order]);
      List<ParsedRow> rows = new ArrayList<>();
      new TableFileReader(schema)
          .read(
              new DataFile("t", table, order, file.toString(), name, Files.size(file)),
              rows::add,
              problems::add);
      RowBlock.Builder block = new RowBlock.Builder(table, order, name);
      for (ParsedRow row : rows) {
        if (row instanceof ValidRow valid) {
          block.add(valid.line(), valid.packed());
        }
      }
      reconciler.reconcile(
          block.take(), (row, shown, fileOrder, line) -> accepted.add(shown + ":" + line));
    }
    problems.addAll(ledger.problems().trimmed());
    return new ReconciledTable(
        accepted,
        problems.stream()
            .map(
                each ->
                    each.code()
                        + " "
                        + each.position().file()
                        + ":"
                        + each.position().line()
                        + " "
                        + each.position().field())
            .toList(),
        ledger);
  }

  private static RowReconciler.KnownRows knownBySpelling(Set<String> known) {
    return new RowReconciler.KnownRows() {
      @Override
      public boolean has(RowView row, int slot) {
        return known.contains(row.spelling(slot));
      }

      @Override
      public boolean has(String id) {
        return known.contains(id);
      }
    };
  }
}
