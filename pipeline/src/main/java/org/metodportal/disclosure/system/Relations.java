package org.metodportal.disclosure.system;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.metodportal.disclosure.condition.Fact;

/** All that adds up in the tables of a year, and all that lies within one another. */
final class Relations {
  private Relations() {}

  /**
   * The equations of a year.
   *
   * @param staffBands for facts on age that tables of staff tell, the bands that they put together
   */
  static List<Equation> of(YearTables tables, Map<Fact, Set<String>> staffBands) {
    tellGroups(tables);
    Equations equations = new Equations(tables);
    new Parts(tables, staffBands, equations).add();
    new Nesting(tables, equations).add();
    new Overlaps(tables, equations).add();
    return equations.all();
  }

  /**
   * A set that is told by type is told by group of types as well, where tables of staff tell of a
   * wider one.
   */
  private static void tellGroups(YearTables tables) {
    PersonSets sets = tables.sets();
    for (int set = 0; set < sets.size(); set++) {
      if (tables.isComplete(set, Level.TYPE)) {
        for (int group : tables.places(Level.GROUP)) {
          int at = group;
          if (!tables.isTold(set, group)
              && Arrays.stream(sets.wider(set)).anyMatch(wider -> tables.isTold(wider, at))) {
            Map<Integer, Integer> parts = new TreeMap<>();
            for (int type : tables.places(Level.TYPE)) {
              if (StaffGroups.isAmongOthers(tables.places().get(type).type())
                  && tables.isTold(set, type)) {
                parts.put(tables.find(set, type), 1);
              }
            }
            tables.tell(set, group, tables.sum(parts), 0, false);
          }
        }
      }
    }
  }
}
