package org.metodportal.indicator.job;

import java.util.HashSet;
import java.util.Set;
import org.metodportal.indicator.job.packed.TerritoryLookup;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/**
 * Notes persons while rows pass: in {@code mentoring} all that a row mentions; in {@code staff}
 * those of the mentioned that work in a known organization; in other tables nobody.
 */
final class PersonScout {
  private final TerritoryLookup lookup;
  private final Set<String> found = new HashSet<>();
  private final int[] mentioning;
  private final int organization;
  private final int person;

  PersonScout(TableSchema schema, TerritoryLookup lookup) {
    this.lookup = lookup;
    boolean staff = schema.table() == Table.STAFF;
    mentioning =
        schema.table() == Table.MENTORING
            ? Table.MENTORING.personColumns().stream().mapToInt(schema::slot).toArray()
            : new int[0];
    organization = staff ? schema.slot("org_id") : -1;
    person = staff ? schema.slot("person_id") : -1;
  }

  /** Takes note of a valid row. */
  void look(RowView row) {
    for (int slot : mentioning) {
      String id = row.text(slot);
      if (id != null) {
        found.add(id);
      }
    }
    if (person >= 0) {
      String id = row.inShared(lookup.mentioned(), person);
      if (id != null && lookup.directory().knows(Table.ORGANIZATIONS, row.required(organization))) {
        found.add(id);
      }
    }
  }

  /** Normalised identifiers of the persons noted. */
  Set<String> found() {
    return found;
  }
}
