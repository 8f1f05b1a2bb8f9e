package org.metodportal.indicator.job;

import org.metodportal.source.TableSchema;

/** Which tables speak of persons, and in which column. */
final class PersonTables {
  private PersonTables() {}

  /** What a table is read with. */
  enum Stage {
    /** What all else is settled against: the tables of the territory, and mentoring. */
    TERRITORY,

    /** What persons did; it can be read while the territory is settled. */
    FACTS,

    /** Who they are: read when it is known which persons mentoring mentions. */
    STAFF;

    static Stage of(String table) {
      return switch (table) {
        case "staff" -> STAFF;
        case "diagnostics", "routes", "training", "support", "roles" -> FACTS;
        default -> TERRITORY;
      };
    }
  }

  /** The slot whose person decides the shard; negative for a table that stays whole. */
  static int personSlot(TableSchema schema) {
    return Stage.of(schema.name()) == Stage.TERRITORY ? -1 : schema.slot("person_id");
  }
}
