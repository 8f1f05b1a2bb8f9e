package org.metodportal.disclosure.system;

import java.util.List;
import org.metodportal.indicator.count.OrganizationGroup;

/** Groups of organizations in tables of staff: two are single types, the last is all the others. */
final class StaffGroups {
  private StaffGroups() {}

  /** The place of a group: that of its only type, or one of its own. */
  static Place place(String group) {
    if (group.equals(OrganizationGroup.ALL)) {
      return Place.TERRITORY;
    }
    for (String type : new String[] {"школа", "детский сад"}) {
      if (OrganizationGroup.of(type).words().equals(group)) {
        return new Place(Level.TYPE, type, type, "");
      }
    }
    return Place.of(Level.GROUP, group);
  }

  /** Whether the type stands in a group with others. */
  static boolean isAmongOthers(String type) {
    return OrganizationGroup.of(type) == OrganizationGroup.OTHERS;
  }

  /** Numbers of the places of the groups. */
  static List<Integer> numbers(YearTables tables) {
    List<Place> groups = OrganizationGroup.names().stream().map(StaffGroups::place).toList();
    return tables.places(place -> groups.contains(tables.places().get(place)));
  }
}
