package org.metodportal.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the definitions, which are public, say of the crowds that a territory's tables count. A
 * crowd is named by its indicator; with {@code +} it is those who meet the condition.
 *
 * @param persons indicators of persons
 * @param teams indicators of teams
 * @param known the relations
 * @param settled cells whose numerator is so by definition
 */
record Relations(
    List<String> persons, List<String> teams, List<Relation> known, List<Settled> settled) {

  /** A sum of crowds is at most, or exactly, another sum, in each of some cells. */
  record Relation(List<Counted> left, boolean exactly, List<Counted> right) {
    @Override
    public String toString() {
      return left + (exactly ? " = " : " <= ") + right;
    }
  }

  /**
   * A crowd, in the cell that is compared or in cells of its own.
   *
   * @param breakdown where the members are; {@code *} for the cell that is compared
   * @param members members that are summed
   */
  record Counted(String crowd, String breakdown, List<String> members) {
    boolean everywhere() {
      return breakdown.equals("*");
    }

    @Override
    public String toString() {
      return everywhere() ? crowd : crowd + " " + breakdown + " " + members;
    }
  }

  /** Cells of an indicator whose numerator is 0, or the denominator, by its definition. */
  record Settled(
      String indicator,
      String breakdown,
      Set<String> membersWithNone,
      Set<String> membersWithAll) {}

  private static final List<String> YOUNG = List.of("до 25", "25–34");
  private static final List<String> HEADS = List.of("руководитель", "заместитель");
  private static final List<String> TEACHER = List.of("педагог");

  /** Those of a territory; none for one that nobody wrote down. */
  static Relations of(String territory) {
    Known it = new Known();
    switch (territory) {
      case "kirov" -> {
        it.persons("k1", "k2", "k3").teams("k5", "k7").teachers("k1", "k2");
        it.settled.add(
            new Settled(
                "k2",
                "organization_type",
                Set.of("детский сад", "дополнительное образование", "центр", "иное"),
                Set.of()));
      }
      case "kaspiysk" -> {
        it.persons("d1", "d2", "d3", "d5").teams("d4").teachers("d3").equal("d1", "d2");
        it.within("d3", "d1").roles("d3", "d1", TEACHER).young("d5", "d3");
        it.diagnosed("d1+");
      }
      case "oktyabrsky" -> {
        it.persons("o1-1", "o1-2", "o2-1", "o3-1", "o3-2", "o3-3", "o4-1", "o4-2", "o4-3", "o4-4")
            .persons("o5-2", "o6-1", "o6-2", "o6-3", "o7-1", "o7-2", "o7-2a", "o7-2a-r2", "o7-4")
            .persons("o8-1a", "o8-1b", "o8-2")
            .teams("o3-4", "o7-3");
        it.teachers("o1-1", "o4-4", "o6-2", "o7-1", "o8-1a", "o8-2");
        it.equal("o1-2", "o6-3").equal("o1-2", "o8-1b").equal("o7-2", "o7-2a");
        it.sum("o6-1", "o1-1", "o1-2").within("o1-1", "o7-2");
        it.roles("o1-1", "o6-1", TEACHER)
            .roles("o1-2", "o6-1", HEADS)
            .roles("o1-1", "o7-2", TEACHER);
        it.withinRole("o7-2+", "o1-1+", TEACHER).withinBut("o7-2+", "o1-1+", "o7-2", "o1-1");
        it.within("o5-2", "o8-1a+").bands("o8-1b+", "o1-2", YOUNG).bands("o8-1a+", "o1-1", YOUNG);
        it.within("o7-2a+", "o7-2+").equal("o7-2a-r2", "o7-2+").equal("o7-2a-r2+", "o7-2a+");
        it.sum("o2-1", "o1-1+", "o1-2+");
        it.roles("o1-1+", "o2-1", TEACHER).roles("o1-2+", "o2-1", HEADS);
        it.within("o3-1", "o1-1+").within("o3-2", "o1-2+").equal("o4-2", "o4-3");
        it.within("o4-2", "o2-1").sumWithin("o4-2", "o3-1", "o3-2").within("o4-1", "o4-2");
        it.within("o3-3", "o6-1").equal("o5-2", "o7-4").equal("o5-2+", "o7-4+");
        it.young("o5-2", "o1-1").equal("o8-2+", "staff:profile:совпадает");
        it.equal("o8-1a+", "staff:age:до 35 лет").diagnosed("o2-1");
        for (String indicator : List.of("o8-1a", "o8-1b")) {
          it.settled.add(
              new Settled(
                  indicator,
                  "age_band",
                  Set.of("35–44", "45–54", "55–64", "65 и старше", "нет данных"),
                  Set.copyOf(YOUNG)));
        }
        it.teamsEqual("o3-4", "o7-3");
      }
      case "krasnogvardeysky" -> {
        it.persons("b2-1-10", "b3-2", "b4-1", "b4-2", "b4-3");
        it.teachers("b2-1-10", "b3-2", "b4-1", "b4-2").within("b4-3", "b4-1").diagnosed("b4-3");
        it.sumWithin("b4-1+", "staff:category:высшая", "staff:category:первая");
      }
      case "totsky" -> {
        it.persons("t6").within("t6", "staff:teachers:").aged("t6", false);
      }
      case "lesnoy" -> it.persons("l1").teams("l2").teachers("l1").diagnosed("l1+");
      // The town that tests make: teachers and heads; k2 asks those who meet k1.
      case "town" -> {
        it.persons("k1", "k2", "m1").equal("k2", "k1+").within("k2+", "m1");
        it.add(
            List.of(Known.total("staff:teachers:")),
            true,
            List.of(new Counted("k1", "role", TEACHER)));
        it.staffAged("k1");
      }
      case "rechnoy" -> it.persons("r1").teachers("r1");
      default ->
          throw new IllegalArgumentException("nobody wrote down what " + territory + " counts");
    }
    return new Relations(it.persons, it.teams, it.relations, it.settled);
  }

  private static final class Known {
    private static final Map<String, List<String>> AGES =
        Map.of(
            "до 35 лет", YOUNG,
            "35–44 года", List.of("35–44"),
            "45–54 года", List.of("45–54"),
            "55 лет и старше", List.of("55–64", "65 и старше"),
            "нет данных", List.of("нет данных"));

    private final List<String> persons = new ArrayList<>();
    private final List<String> teams = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();

    private Known persons(String... indicators) {
      persons.addAll(List.of(indicators));
      return this;
    }

    private Known teams(String... indicators) {
      teams.addAll(List.of(indicators));
      return this;
    }

    private static Counted everywhere(String crowd) {
      return new Counted(crowd, "*", List.of());
    }

    private static Counted total(String crowd) {
      return new Counted(crowd, "total", List.of(""));
    }

    private static List<Counted> everywhere(String... crowds) {
      return Stream.of(crowds).map(Known::everywhere).toList();
    }

    private Known add(List<Counted> left, boolean exactly, List<Counted> right) {
      relations.add(new Relation(left, exactly, right));
      return this;
    }

    private Known equal(String one, String other) {
      return add(everywhere(new String[] {one}), true, everywhere(new String[] {other}));
    }

    private Known teamsEqual(String one, String other) {
      return equal(one, other).equal(one + "+", other + "+");
    }

    private Known within(String inner, String outer) {
      return add(everywhere(new String[] {inner}), false, everywhere(new String[] {outer}));
    }

    private Known sum(String whole, String... parts) {
      return add(everywhere(parts), true, everywhere(new String[] {whole}));
    }

    private Known sumWithin(String whole, String... parts) {
      return add(everywhere(parts), false, everywhere(new String[] {whole}));
    }

    /** Every person with a teacher's job is in each of these populations. */
    private Known teachers(String... indicators) {
      for (String indicator : indicators) {
        equal(indicator, "staff:teachers:");
        if (!indicator.equals(indicators[0])) {
          equal(indicators[0], indicator);
        }
      }
      return aged(indicators[0], true);
    }

    /** Bands of age of a population of teachers beside those of the table of staff. */
    private Known aged(String population, boolean all) {
      AGES.forEach(
          (member, bands) ->
              add(
                  List.of(new Counted(population, "age_band", bands)),
                  all,
                  List.of(total("staff:age:" + member))));
      return this;
    }

    /** Teachers of each member of the table of staff by age are within bands of a population. */
    private Known staffAged(String population) {
      AGES.forEach(
          (member, bands) ->
              add(
                  List.of(total("staff:age:" + member)),
                  false,
                  List.of(new Counted(population, "age_band", bands))));
      return this;
    }

    /** Teachers under 35 with fewer than three years of work. */
    private Known young(String population, String teachers) {
      return within(population, teachers)
          .within(population, "staff:experience:до 3 лет")
          .within(population, "staff:age:до 35 лет");
    }

    /** Those of the crowd who have one of the roles are of the other one. */
    private Known withinRole(String crowd, String outer, List<String> roles) {
      for (String role : roles) {
        List<String> one = List.of(role);
        add(
            List.of(new Counted(crowd, "role", one)),
            false,
            List.of(new Counted(outer, "role", one)));
      }
      return this;
    }

    /** Only those who are of a larger population and not of a smaller one may be outside. */
    private Known withinBut(String crowd, String outer, String larger, String smaller) {
      return add(everywhere(crowd, smaller), false, everywhere(outer, larger));
    }

    /** The crowd is some bands of age of a population. */
    private Known bands(String crowd, String population, List<String> bands) {
      return add(List.of(total(crowd)), true, List.of(new Counted(population, "age_band", bands)));
    }

    /** The crowd is those of the other one who have one of the roles. */
    private Known roles(String crowd, String ofAll, List<String> roles) {
      for (String role : roles) {
        List<String> one = List.of(role);
        add(
            List.of(new Counted(crowd, "role", one)),
            true,
            List.of(new Counted(ofAll, "role", one)));
      }
      return add(List.of(total(crowd)), true, List.of(new Counted(ofAll, "role", roles)))
          .within(crowd, ofAll);
    }

    /** Whoever is of the crowd was diagnosed in the year. */
    private Known diagnosed(String crowd) {
      return add(
          List.of(total(crowd)),
          false,
          List.of(total("diagnosed:записаны"), total("diagnosed:нет данных")));
    }
  }
}
