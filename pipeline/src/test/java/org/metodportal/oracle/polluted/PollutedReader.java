package org.metodportal.oracle.polluted;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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

/** Programs that read a table of events without being told how its file is written. */
enum PollutedReader {
  PORTAL {
    @Override
    Outcome read(Path file) {
      List<ParsedRow> parsed = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      new TableFileReader(EVENTS)
          .read(
              new DataFile("t", Table.EVENTS, 0, file.toString(), "events.csv", 1),
              parsed::add,
              problems::add);
      List<Row> rows = new ArrayList<>();
      RowView view = new RowView(EVENTS);
      for (ParsedRow row : parsed) {
        if (row instanceof ValidRow valid) {
          view.look(valid.packed(), 0, valid.packed().length);
          rows.add(
              new Row(
                  valid.line(),
                  NAMES.stream().map(name -> value(view, EVENTS.slot(name))).toList()));
        }
      }
      Set<Integer> told = new HashSet<>();
      problems.forEach(problem -> told.add(problem.position().line()));
      boolean whole =
          problems.stream().anyMatch(each -> each.isError() && each.position().line() == 0);
      return new Outcome(rows, told, whole);
    }
  },

  /** Commons CSV, lenient as it comes, with the separator that gives most titles of the table. */
  COMMONS_CSV {
    @Override
    Outcome read(Path file) throws IOException {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      text = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      Outcome best = null;
      for (char separator : new char[] {',', ';', '\t', '|'}) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        List<List<String>> records = new ArrayList<>();
        try (var parser = format.parse(new StringReader(text.replaceFirst("^\uFEFF", "")))) {
          for (CSVRecord each : parser) {
            records.add(each.toList());
          }
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
          return new Outcome(List.of(), Set.of(), true);
        }
        Outcome outcome = underHeader(records);
        best = best == null || outcome.rows.size() > best.rows.size() ? outcome : best;
      }
      return best;
    }
  },

  /** DuckDB's {@code read_csv} with everything found by its sniffer. */
  DUCKDB {
    @Override
    Outcome read(Path file) {
      String name = file.toString().replace("'", "''");
      try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
          Statement statement = connection.createStatement();
          ResultSet result =
              statement.executeQuery("SELECT * FROM read_csv('" + name + "', all_varchar=true)")) {
        List<List<String>> records = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        List<String> header = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          header.add(result.getMetaData().getColumnName(i));
        }
        records.add(header);
        while (result.next()) {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            String cell = result.getString(i);
            cells.add(cell == null ? "" : cell);
          }
          records.add(cells);
        }
        return underHeader(records);
      } catch (SQLException e) {
        return new Outcome(List.of(), Set.of(), true);
      }
    }
  };

  /**
   * A row that was accepted.
   *
   * @param line 1-based line where it begins; 0 when the program does not say
   */
  record Row(int line, List<String> cells) {}

  /**
   * What a program made of a file.
   *
   * @param told lines of which it said that something is wrong
   * @param whole whether it refused the file
   */
  record Outcome(List<Row> rows, Set<Integer> told, boolean whole) {}

  private static final List<String> NAMES =
      List.of("event_id", "date", "level", "kind", "participants");
  private static final List<String> TITLES =
      List.of("Код мероприятия", "Дата", "Уровень", "Вид", "Участников");
  private static final TableSchema EVENTS =
      TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport()).get(Table.EVENTS);

  /** Reads a file; what it says of it and takes from it. */
  abstract Outcome read(Path file) throws IOException;

  private static String value(RowView view, int slot) {
    return view.isMissing(slot) ? "" : view.show(slot);
  }

  /** The records below the first that has the five titles, in the order of the titles. */
  private static Outcome underHeader(List<List<String>> records) {
    for (int i = 0; i < records.size(); i++) {
      for (List<String> header : List.of(NAMES, TITLES)) {
        List<String> found = records.get(i).stream().map(String::strip).toList();
        if (found.containsAll(header)) {
          List<Row> rows = new ArrayList<>();
          for (List<String> cells : records.subList(i + 1, records.size())) {
            List<String> row = new ArrayList<>();
            for (String title : header) {
              int at = found.indexOf(title);
              row.add(at < cells.size() ? cells.get(at) : "");
            }
            rows.add(new Row(0, row));
          }
          return new Outcome(rows, Set.of(), false);
        }
      }
    }
    return new Outcome(List.of(), Set.of(), false);
  }
}
