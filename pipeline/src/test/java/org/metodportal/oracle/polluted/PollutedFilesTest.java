package org.metodportal.oracle.polluted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
 * As many polluted files as the Pollock benchmark has: no row may be lost, doubled or altered
 * without a problem that names its line or the file.
 */
final class PollutedFilesTest {
  private static final int FILES = 2_290;
  private static final long FIRST = 1_000;

  private static final TableSchema EVENTS =
      TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport()).get(Table.EVENTS);

  @TempDir private Path folder;

  /** What the reader made of a file. */
  private record Reading(Map<Integer, List<String>> accepted, Set<Integer> named, boolean whole) {}

  private Reading read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("events.csv"), bytes);
    List<ParsedRow> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    new TableFileReader(EVENTS)
        .read(
            new DataFile("t", Table.EVENTS, 0, file.toString(), "events.csv", bytes.length),
            rows::add,
            problems::add);
    Map<Integer, List<String>> accepted = new HashMap<>();
    RowView view = new RowView(EVENTS);
    for (ParsedRow row : rows) {
      if (row instanceof ValidRow valid) {
        view.look(valid.packed(), 0, valid.packed().length);
        List<String> cells = new ArrayList<>();
        for (String column : List.of("event_id", "date", "level", "kind", "participants")) {
          cells.add(view.show(EVENTS.slot(column)));
        }
        accepted.put(valid.line(), cells);
      }
    }
    Set<Integer> named = new HashSet<>();
    boolean whole = false;
    for (Problem problem : problems) {
      named.add(problem.position().line());
      whole |= problem.isError() && problem.code().equals("header-not-found");
    }
    return new Reading(accepted, named, whole);
  }

  /** A value as the reader shows it. */
  private static List<String> shown(List<String> cells) {
    String[] day = cells.get(1).split("-");
    String kind = cells.get(3).replace("\n", " ");
    return List.of(
        cells.get(0),
        day[2] + "." + day[1] + "." + day[0],
        cells.get(2),
        kind.isEmpty() ? "—" : kind,
        cells.get(4).isEmpty() ? "—" : cells.get(4) + ".0");
  }

  private static boolean same(List<String> expected, List<String> actual) {
    // Old encodings have no angle quotation marks.
    return actual != null
        && expected.stream()
            .map(cell -> cell.replaceAll("[«»]", "\""))
            .toList()
            .equals(actual.stream().map(cell -> cell.replaceAll("[«»]", "\"")).toList());
  }

  @Test
  void noRowIsLostDoubledOrAlteredInSilence() throws IOException {
    List<String> silent = new ArrayList<>();
    int right = 0;
    int all = 0;
    for (long number = FIRST; number < FIRST + FILES; number++) {
      PollutedFile file = PollutedFile.of(number);
      Reading reading = read(file.bytes());
      Set<Integer> lines = new HashSet<>();
      for (PollutedFile.Row row : file.rows()) {
        all++;
        lines.add(row.line());
        List<String> actual = reading.accepted.get(row.line());
        if (same(shown(row.cells()), actual)) {
          right++;
        } else if (!reading.whole
            && IntStream.rangeClosed(row.line(), row.last()).noneMatch(reading.named::contains)) {
          silent.add(file.shape() + "\n  line " + row.line() + " " + row.cells() + " → " + actual);
        }
      }
      for (Map.Entry<Integer, List<String>> row : reading.accepted.entrySet()) {
        if (!lines.contains(row.getKey()) && !reading.named.contains(row.getKey())) {
          silent.add(file.shape() + "\n  no row: line " + row.getKey() + " " + row.getValue());
        }
      }
    }
    int wrong = silent.size();
    assertEquals(
        "", String.join("\n", silent.subList(0, Math.min(30, wrong))), wrong + " of " + all);
    double share = (double) right / all;
    assertTrue(share > 0.9, "only " + share + " of the rows came through");
  }
}
