package org.metodportal.expression;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.Table;

/**
 * The columns that an office added to the descriptions of its tables, as expressions name them.
 *
 * @param byTable columns in their order; a table without one is absent
 */
record AddedColumns(Map<Table, List<Field>> byTable) {
  /** None. */
  static final AddedColumns NONE = new AddedColumns(Map.of());

  /** What an expression can spell. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  /**
   * The fields of a row of the table.
   *
   * @param owner Java that leads from the row to what was added to it: {@code .programme()}; empty
   *     for the row itself
   */
  List<org.metodportal.expression.Field> of(Table table, String owner) {
    return byTable.getOrDefault(table, List.of()).stream()
        .filter(column -> NAME.matcher(column.name()).matches())
        .flatMap(column -> field(table, column, owner + ".added()"))
        .toList();
  }

  /** A column as a field; none for a date, an identifier, a list and an answer. */
  private static Stream<org.metodportal.expression.Field> field(
      Table table, Field column, String owner) {
    String name = column.name();
    String argument = "(\"" + name + "\")";
    return switch (column.type()) {
      case YESNO -> optional(Kind.TRUTH, name, owner + ".yes" + argument);
      case PERCENT, NUMBER -> optional(Kind.NUMBER, name, owner + ".number" + argument);
      case YEAR -> optional(Kind.WHOLE, name, owner + ".year" + argument);
      case CODE ->
          optional(Kind.TEXT, name, owner + ".text" + argument)
              .map(field -> field.coded(table + "." + name));
      case TEXT ->
          optional(Kind.TEXT, name, owner + ".text" + argument)
              .map(org.metodportal.expression.Field::spelledFreely);
      case ID, DATE, CODES, ANSWER -> Stream.empty();
    };
  }

  private static Stream<org.metodportal.expression.Field> optional(
      Kind kind, String name, String accessor) {
    return Stream.of(org.metodportal.expression.Field.optional(kind, name, accessor));
  }
}
