package org.metodportal.source.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.row.ParsedRow;
import org.metodportal.source.row.SkippedRow;
import org.metodportal.source.row.ValidRow;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

/**
 * What the reader made of one file.
 *
 * @param rows each row as its line and its values in the schema's order, or why there are none
 * @param problems in the order in which they were found
 * @param counts read, skipped, rejected
 */
record ReadFile(List<String> rows, List<Problem> problems, FileReading counts) {
  private static final Map<Table, TableSchema> SCHEMAS =
      TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport());

  /** Reads a UTF-8 text as a file of the table. */
  static ReadFile of(Table table, Path folder, String text) {
    return of(table, folder, table + ".csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads bytes as a file of the table. */
  static ReadFile of(Table table, Path folder, String name, byte[] bytes) {
    try {
      return of(table, Files.write(folder.resolve(name), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a UTF-8 text as a file of diagnostics, of which the portal knows these deficits. */
  static ReadFile diagnostics(Path folder, String text, List<String> deficits) {
    TableSchema schema = Objects.requireNonNull(SCHEMAS.get(Table.DIAGNOSTICS));
    try {
      Path file = Files.writeString(folder.resolve("diagnostics.csv"), text);
      return of(Table.DIAGNOSTICS, schema.listing("deficits", deficits), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file of the table. */
  static ReadFile of(Table table, Path path) {
    return of(table, Objects.requireNonNull(SCHEMAS.get(table)), path);
  }

  private static ReadFile of(Table table, TableSchema schema, Path path) {
    List<String> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    DataFile file = new DataFile("t", table, 0, path.toString(), "data/t/" + path.getFileName(), 1);
    FileReading counts =
        new TableFileReader(schema).read(file, row -> rows.add(shown(schema, row)), problems::add);
    return new ReadFile(rows, problems, counts);
  }

  private static String shown(TableSchema schema, ParsedRow row) {
    if (row instanceof ValidRow valid) {
      RowView view = new RowView(schema);
      view.look(valid.packed(), 0, valid.packed().length);
      List<String> cells = new ArrayList<>();
      for (Field field : schema.fields()) {
        int slot = schema.slot(field.name());
        cells.add(view.isMissing(slot) ? "" : view.show(slot));
      }
      return row.line() + ": " + String.join("|", cells).replaceAll("\\|+$", "");
    }
    return row.line()
        + (row instanceof SkippedRow skipped ? ": " + skipped.reason() : ": rejected");
  }

  /** Code, line and column of each problem. */
  List<String> told() {
    return problems.stream()
        .map(p -> p.code() + ":" + p.position().line() + ":" + p.position().field())
        .toList();
  }

  /** The sentences of all problems. */
  List<String> sentences() {
    return problems.stream().map(Problem::toString).toList();
  }
}
