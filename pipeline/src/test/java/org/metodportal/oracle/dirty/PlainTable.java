package org.metodportal.oracle.dirty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data rows of a file under its header.
 *
 * @param header the cells of the header
 * @param columns field of each column of the header, null where the contract knows none
 * @param rows cells in the order of the columns, from the line under the header
 */
record PlainTable(
    List<String> header, List<@Nullable SchemaField> columns, List<List<String>> rows) {
  private static final int HEADER_LINES = 8;
  private static final int NONE = 99;

  /** The reading and the line in which the most columns of the table are found. */
  static PlainTable find(TableSchema schema, List<List<List<String>>> readings) {
    PlainTable best = new PlainTable(List.of(), List.of(), List.of());
    for (List<List<String>> lines : readings) {
      int seen = 0;
      for (int i = 0; i < lines.size() && seen < HEADER_LINES; i++) {
        if (isBlank(lines.get(i))) {
          continue;
        }
        seen++;
        List<@Nullable SchemaField> columns = columns(schema, lines.get(i));
        if (known(columns).size() > known(best.columns).size()) {
          best = new PlainTable(lines.get(i), columns, lines.subList(i + 1, lines.size()));
        }
      }
    }
    return best;
  }

  static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(cell -> PlainText.clean(cell).isEmpty());
  }

  /** Whether a row says again what the header says, in two cells or more and in no other way. */
  boolean isHeaderAgain(List<String> row) {
    int same = 0;
    for (int i = 0; i < row.size() && i < header.size(); i++) {
      String cell = PlainText.key(PlainText.clean(row.get(i)));
      if (!cell.isEmpty() && !cell.equals(PlainText.key(PlainText.clean(header.get(i))))) {
        return false;
      }
      same += cell.isEmpty() ? 0 : 1;
    }
    return same > 1;
  }

  boolean hasRequired(TableSchema schema) {
    Set<SchemaField> known = known(columns);
    return schema.fields().stream().filter(SchemaField::required).allMatch(known::contains);
  }

  /** The cell of a field, empty when the row is too short or the file lacks the column. */
  String cell(List<String> row, SchemaField field) {
    int column = columns.indexOf(field);
    return column < 0 || column >= row.size() ? "" : row.get(column);
  }

  private static Set<SchemaField> known(List<@Nullable SchemaField> columns) {
    Set<SchemaField> known = new HashSet<>();
    for (SchemaField column : columns) {
      if (column != null) {
        known.add(column);
      }
    }
    return known;
  }

  private static List<@Nullable SchemaField> columns(TableSchema schema, List<String> header) {
    @Nullable SchemaField[] columns = new SchemaField[header.size()];
    for (int i = 0; i < columns.length; i++) {
      String title = PlainText.key(PlainText.clean(header.get(i)));
      for (SchemaField field : schema.fields()) {
        int rank = rank(field, title);
        if (rank == NONE) {
          continue;
        }
        int former = Arrays.asList(columns).indexOf(field);
        if (former < 0) {
          columns[i] = field;
        } else if (rank < rank(field, PlainText.key(PlainText.clean(header.get(former))))) {
          columns[former] = null;
          columns[i] = field;
        }
      }
    }
    return new ArrayList<>(Arrays.asList(columns));
  }

  /**
   * How surely a title means a field: its name, its title, a synonym that says code, another, of
   * these the first of the schema.
   */
  private static int rank(SchemaField field, String title) {
    List<String> keys = field.titles().stream().map(PlainText::key).toList();
    int found = keys.indexOf(title);
    boolean code = title.contains(PlainText.key("код")) || title.contains(PlainText.key("id"));
    boolean id = field.type().equals("id");
    return switch (found) {
      case -1 -> NONE;
      case 0 -> 0;
      case 1 -> id && !code ? 2 : 1;
      default -> code ? (id ? 1 : 2) : 1 + found;
    };
  }
}
