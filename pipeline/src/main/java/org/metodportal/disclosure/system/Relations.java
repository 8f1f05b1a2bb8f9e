package org.metodportal.disclosure.system;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Equations equations = new Equations(tables);
    new Parts(tables, staffBands, equations).add();
    new Nesting(tables, equations).add();
    new Overlaps(tables, equations).add();
    return equations.all();
  }
}
