package org.metodportal.indicator.job;

import org.metodportal.source.TableSchema;

/** Which tables speak of persons, and in which column. */
final class PersonTables {
  private PersonTables() {}

  /** The slot whose person decides the shard; negative for a table that stays whole. */
  static int personSlot(TableSchema schema) {
    return switch (schema.name()) {
      case "staff", "diagnostics", "routes", "training", "support", "roles" ->
          schema.slot("person_id");
      default -> -1;
    };
  }

  /** Whether the table can only be read once organizations are settled. */
  static boolean needsDirectory(String table) {
    return switch (table) {
      case "staff", "diagnostics", "routes", "training", "support", "roles" -> true;
      default -> false;
    };
  }
}
