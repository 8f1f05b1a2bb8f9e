package org.metodportal.registry.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many rows of each table the figures of a territory rest on.
 *
 * @param taken the day on which the tables were read; null when it is not known
 * @param rows tables that have files, in the order of the contract
 */
public record TablesRead(@Nullable LocalDate taken, List<TableRows> rows) {
  /** Nothing is known of the tables. */
  public static final TablesRead NONE = new TablesRead(null, List.of());

  /** Copies the list. */
  public TablesRead {
    rows = List.copyOf(rows);
  }
}
