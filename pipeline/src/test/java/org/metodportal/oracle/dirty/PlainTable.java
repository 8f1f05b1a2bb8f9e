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
 * @param columns field of each column of the header, null where the contract knows none
 * @param rows cells in the order of the columns, from the line under the header
 */
record PlainTable(List<@Nullable SchemaField> columns, List<List<String>> rows) {
  private static final int HEADER_LINES = 8;

  /** The reading and the line in which the most columns of the table are found. */
  static PlainTable find(TableSchema schema, List<List<List<String>>> readings) {
    PlainTable best = new PlainTable(List.of(), List.of());
    for (List<List<String>> lines : readings) {
      int seen = 0;
      for (int i = 0; i < lines.size() && seen < HEADER_LINES; i++) {
        if (isBlank(lines.get(i))) {
          continue;
        }
        seen++;
        List<@Nullable SchemaField> columns = columns(schema, lines.get(i));
        if (known(columns).size() > known(best.columns).size()) {
          best = new PlainTable(columns, lines.subList(i + 1, lines.size()));
        }
      }
    }
    return best;
  }

  static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(cell -> PlainText.clean(cell).isEmpty());
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
        if (field.titles().stream().anyMatch(known -> PlainText.key(known).equals(title))) {
          columns[i] = field;
        }
      }
    }
    return new ArrayList<>(Arrays.asList(columns));
  }
}
