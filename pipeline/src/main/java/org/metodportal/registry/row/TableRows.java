package org.metodportal.registry.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.schema.Table;

/**
 * Where the rows of all files of one table ended.
 *
 * @param read rows read, at least {@code rejected}
 * @param rejected rows that were not counted because something is wrong with them
 */
public record TableRows(Table table, long read, long rejected) {
  /**
   * The tables of a ledger that have files, in the order of the contract.
   *
   * @param tableOf the table that a file feeds, by its path; null when its name tells none
   */
  public static List<TableRows> of(RowLedger ledger, Function<String, @Nullable Table> tableOf) {
    Map<Table, TableRows> sums = new EnumMap<>(Table.class);
    for (RowCounts file : ledger.bins().values()) {
      Table table = tableOf.apply(file.file());
      if (table != null) {
        sums.merge(
            table,
            new TableRows(table, file.read(), file.rejected()),
            (one, more) ->
                new TableRows(table, one.read + more.read, one.rejected + more.rejected));
      }
    }
    return List.copyOf(sums.values());
  }
}
