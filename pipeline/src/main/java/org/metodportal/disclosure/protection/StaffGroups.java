package org.metodportal.disclosure.protection;

import org.metodportal.disclosure.protection.Place.Level;
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

  /** The group of several types in which the type stands; empty when it is a group by itself. */
  static String groupOf(String type) {
    OrganizationGroup group = OrganizationGroup.of(type);
    return group == OrganizationGroup.OTHERS ? group.words() : "";
  }
}
