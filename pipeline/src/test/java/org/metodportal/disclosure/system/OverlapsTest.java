package org.metodportal.disclosure.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.disclosure.condition.PersonSet;

final class OverlapsTest {
  private static final PersonSet ALL = new PersonSet(Set.of("педагог", "выпускник"), Set.of());
  private static final PersonSet TEACHERS = new PersonSet(Set.of("педагог"), Set.of());
  private static final Fact TESTED = new Fact.OneOf("test", Set.of("а"));
  private static final Fact TESTED_SOMEHOW = new Fact.OneOf("test", Set.of("а", "б"));

  private final PersonSets sets = new PersonSets();
  private final YearTables tables = new YearTables(sets);

  private int tell(PersonSet set, long persons) {
    return tables.tell(sets.number(set), YearTables.TERRITORY, persons, 0, true);
  }

  private List<Equation> found() {
    sets.close();
    Equations equations = new Equations(tables);
    new Overlaps(tables, equations).add();
    return equations.all();
  }

  @Test
  void whoeverIsCommonToTwoSetsMayBeToldOnlyAsPartOfALargerOne() {
    int all = tell(ALL, 12);
    int teachers = tell(TEACHERS, 10);
    int tested = tell(PersonSet.of(ALL, Set.of(TESTED)), 5);
    int testedTeachers = tell(PersonSet.of(TEACHERS, Set.of(TESTED_SOMEHOW)), 4);
    int slack = tables.variables().size();

    List<Equation> found = found();

    assertEquals(1, found.size());
    assertEquals(
        List.of(teachers, tested, slack, all, testedTeachers).stream().sorted().toList(),
        Arrays.stream(found.get(0).variables()).boxed().sorted().toList());
    assertEquals(12 + 4 - 10 - 5, tables.variables().get(slack).value());
  }

  @Test
  void aSetOfEverybodyInCommonTellsNothing() {
    tell(ALL, 12);
    tell(TEACHERS, 10);
    tell(PersonSet.of(ALL, Set.of(TESTED)), 5);

    assertEquals(List.of(), found());
  }
}
