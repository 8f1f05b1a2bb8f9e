package org.metodportal.source.schema;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The description of one table; source: {@code data/schema/<table>.json}, a Frictionless Table
 * Schema.
 *
 * @param table which table it describes
 * @param title Russian title
 * @param fields columns in the schema's order
 * @param key names of the columns that identify a row, in order
 * @param references column → table in which its value must be known
 * @param starts end column → start column that must not be later
 * @param own names of the columns that the program brings; others were added by an office
 */
public record TableSchema(
    Table table,
    String title,
    List<Field> fields,
    List<String> key,
    Map<String, Table> references,
    Map<String, String> starts,
    List<String> own)
    implements Serializable {

  /** The same table with a list of codes that the values of a column should be of. */
  public TableSchema listing(String column, List<String> known) {
    List<Field> listed =
        fields.stream()
            .map(field -> field.name().equals(column) ? field.listing(known) : field)
            .toList();
    return new TableSchema(table, title, listed, key, references, starts, own);
  }

  /** The same table, of which the program brings only the columns of the known one. */
  TableSchema beside(TableSchema known) {
    return new TableSchema(table, title, fields, key, references, starts, known.own);
  }

  /** The columns that an office added to those that the program brings, in the schema's order. */
  public List<Field> added() {
    return fields.stream().filter(field -> !own.contains(field.name())).toList();
  }

  /**
   * Columns in the order in which a packed row keeps them: those of the key, then the others. So
   * that rows with equal keys have equal first bytes.
   */
  public List<Field> packed() {
    List<Field> order = new ArrayList<>();
    for (String name : key) {
      order.add(field(name));
    }
    for (Field field : fields) {
      if (!key.contains(field.name())) {
        order.add(field);
      }
    }
    return order;
  }

  /** Place of the column in {@link #packed()}. */
  public int slot(String name) {
    int slot = key.indexOf(name);
    if (slot >= 0) {
      return slot;
    }
    slot = key.size();
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return slot;
      }
      slot += key.contains(field.name()) ? 0 : 1;
    }
    throw new IllegalArgumentException("table " + table + " has no column " + name);
  }

  /** The column of that name. */
  public Field field(String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    throw new IllegalArgumentException("table " + table + " has no column " + name);
  }
}
