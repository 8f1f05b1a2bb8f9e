package org.metodportal.disclosure.pattern;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.PersonRows;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.registry.Organization;

/**
 * A small town of teachers: some were trained, some of those were diagnosed as well.
 *
 * @param persons for each person the organization, the subject, whether trained, whether diagnosed
 */
record Town(List<Person> persons) {
  static final int YEAR = 2024;
  static final List<Organization> ORGANIZATIONS =
      List.of(
          organization("s1", "школа", "город"),
          organization("s2", "школа", "город"),
          organization("s3", "школа", "село"),
          organization("s4", "школа", "село"),
          organization("d1", "детский сад", "город"),
          organization("d2", "детский сад", "город"),
          organization("d3", "детский сад", "село"));

  /** A teacher. */
  record Person(Organization organization, String subject, boolean trained, boolean diagnosed) {}

  private static Organization organization(String id, String type, String settlement) {
    return new Organization(
        id, id, id, type, settlement, null, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A town that a seed makes. */
  static Town of(long seed, int organizations, int most) {
    Random random = new Random(seed);
    List<Person> persons = new ArrayList<>();
    for (Organization organization : ORGANIZATIONS.subList(0, organizations)) {
      int count = 1 + random.nextInt(most);
      for (int i = 0; i < count; i++) {
        persons.add(
            new Person(
                organization,
                "предмет " + random.nextInt(4),
                random.nextInt(3) == 0,
                random.nextInt(2) == 0));
      }
    }
    return new Town(persons);
  }

  /** Three indicators: who was trained, who was diagnosed, and who of the trained was diagnosed. */
  static TerritoryPlan plan() {
    String trained = "training.exists(t, t.year == year)";
    String diagnosed = "diagnostics.exists(d, d.year == year)";
    List<IndicatorDefinition> all =
        List.of(
            DefinitionDraft.of("t", "a", "", "")
                .expressions(null, DefinitionDraft.expression(trained))
                .build(),
            DefinitionDraft.of("t", "b", "", "")
                .expressions(null, DefinitionDraft.expression(diagnosed))
                .build(),
            DefinitionDraft.of("t", "c", "", "")
                .expressions(
                    DefinitionDraft.expression(trained), DefinitionDraft.expression(diagnosed))
                .build());
    Territory territory =
        new Territory(
            "t",
            "",
            "",
            "",
            "",
            "teal",
            null,
            5,
            new Territory.Act("", "", "", LocalDate.EPOCH, ""),
            List.of());
    return new TerritoryPlan(territory, all, List.of());
  }

  /** All that adds up in the town. */
  LinkedSystem system(String... codes) {
    List<Figure> figures = new ArrayList<>();
    for (String code : codes) {
      add(figures, code, Breakdown.TOTAL, person -> "");
      add(figures, code, Breakdown.ORGANIZATION, person -> person.organization.id());
      add(figures, code, Breakdown.ORGANIZATION_TYPE, person -> person.organization.type());
      add(figures, code, Breakdown.SETTLEMENT, person -> person.organization.settlement());
      add(figures, code, Breakdown.SUBJECT, Person::subject);
    }
    return new PersonRows(plan(), figures, ORGANIZATIONS, List.of()).systems().get(YEAR);
  }

  private void add(
      List<Figure> figures, String code, Breakdown breakdown, Function<Person, String> memberOf) {
    Map<String, long[]> members = new TreeMap<>();
    for (Person person : persons) {
      boolean counts = code.equals("a") ? person.trained : person.diagnosed;
      if (!code.equals("c") || person.trained) {
        long[] tally = members.computeIfAbsent(memberOf.apply(person), key -> new long[2]);
        tally[0] += counts ? 1 : 0;
        tally[1]++;
      }
    }
    members.forEach(
        (member, tally) ->
            figures.add(
                new Figure(
                    "t",
                    code,
                    YEAR,
                    breakdown,
                    member,
                    tally[0],
                    tally[1],
                    BigDecimal.valueOf(100 * tally[0])
                        .divide(BigDecimal.valueOf(tally[1]), 1, RoundingMode.HALF_UP),
                    null,
                    ObservationFlag.NONE,
                    0)));
  }
}
