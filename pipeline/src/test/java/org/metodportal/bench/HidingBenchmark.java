package org.metodportal.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.audit.Audit;
import org.metodportal.disclosure.pattern.Protection;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.PersonRows;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.registry.Organization;

/**
 * How long it takes to choose what to hide, and how that grows with persons and organizations: each
 * argument is {@code PERSONSxORGANIZATIONSxYEARS}. See docs/benchmarks.md.
 */
final class HidingBenchmark {
  private static final String TERRITORY = "t";
  private static final int FIRST_YEAR = 2020;
  private static final int SUBJECTS = 20;
  private static final int AGES = 6;
  private static final int SETTLEMENTS = 12;
  private static final List<String> TYPES =
      List.of("школа", "детский сад", "дополнительное образование", "центр");

  /** Facts of a person; indicators ask for one among all, or for one among those of another. */
  private static final int FACTS = 8;

  private static final int INDICATORS = 31;

  private final List<Organization> organizations;
  private final Random random = new Random(2026);

  private HidingBenchmark(int organizations) {
    this.organizations =
        IntStream.range(0, organizations)
            .mapToObj(
                i ->
                    new Organization(
                        "o" + i,
                        "o" + i,
                        "o" + i,
                        TYPES.get(i % TYPES.size()),
                        "место " + i % SETTLEMENTS,
                        null,
                        Integer.MIN_VALUE,
                        Integer.MAX_VALUE))
            .toList();
  }

  private record Person(Organization organization, String subject, String age, boolean[] facts) {}

  /** What an indicator asks: whether its persons have a fact, and which one others must have. */
  private record Question(int fact, int among) {
    IndicatorDefinition definition() {
      return DefinitionDraft.of(TERRITORY, "i" + fact + "-" + among, "", "")
          .expressions(
              among == fact ? null : DefinitionDraft.expression(text(among)),
              DefinitionDraft.expression(text(fact)))
          .build();
    }

    private static String text(int fact) {
      return "training.exists(t, t.year == year && t.hours >= " + (fact + 1) * 10 + ")";
    }
  }

  private static List<Question> questions() {
    return IntStream.range(0, INDICATORS)
        .mapToObj(i -> new Question(i % FACTS, (i % FACTS + i / FACTS) % FACTS))
        .toList();
  }

  /** Runs the sizes one after another and prints a table. */
  public static void main(String[] sizes) {
    System.out.println(
        "| persons | organizations | years | rows | sensitive | hidden | slowest year, s | all, s"
            + " |");
    System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (String size : sizes) {
      int[] numbers =
          IntStream.range(0, 3).map(i -> Integer.parseInt(size.split("x")[i])).toArray();
      new HidingBenchmark(numbers[1]).run(numbers[0], numbers[2]);
    }
  }

  private void run(int persons, int years) {
    List<Figure> figures = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      addYear(figures, FIRST_YEAR + year, persons);
    }
    long start = System.nanoTime();
    Map<Integer, LinkedSystem> systems =
        new PersonRows(plan(), figures, organizations, List.of()).systems();
    Audit audit = Audit.NONE;
    long slowest = 0;
    for (LinkedSystem system : systems.values()) {
      long before = System.nanoTime();
      audit = audit.plus(Protection.of(system).audit());
      slowest = Math.max(slowest, System.nanoTime() - before);
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %,d | %,d | %d | %,d | %,d | %,d | %.1f | %.1f |",
            persons,
            organizations.size(),
            years,
            audit.cells(),
            audit.sensitive(),
            audit.hidden(),
            slowest / 1e9,
            (System.nanoTime() - start) / 1e9));
  }

  private static TerritoryPlan plan() {
    Territory territory =
        new Territory(
            TERRITORY,
            "",
            "",
            "",
            "",
            "teal",
            null,
            5,
            new Territory.Act("", "", "", LocalDate.EPOCH, ""),
            List.of());
    return new TerritoryPlan(
        territory, questions().stream().map(Question::definition).toList(), List.of());
  }

  private void addYear(List<Figure> figures, int year, int count) {
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean[] facts = new boolean[FACTS];
      for (int fact = 0; fact < FACTS; fact++) {
        // Whoever learnt for more hours learnt for fewer too.
        facts[fact] = fact == 0 ? random.nextInt(2) == 0 : facts[fact - 1] && random.nextInt(4) > 0;
      }
      persons.add(
          new Person(
              organizations.get(random.nextInt(organizations.size())),
              "предмет " + random.nextInt(SUBJECTS),
              "возраст " + random.nextInt(AGES),
              facts));
    }
    for (Question question : questions()) {
      add(figures, question, year, persons, Breakdown.TOTAL, person -> "");
      add(figures, question, year, persons, Breakdown.ORGANIZATION, each -> each.organization.id());
      add(
          figures,
          question,
          year,
          persons,
          Breakdown.ORGANIZATION_TYPE,
          each -> each.organization.type());
      add(
          figures,
          question,
          year,
          persons,
          Breakdown.SETTLEMENT,
          each -> each.organization.settlement());
      add(figures, question, year, persons, Breakdown.SUBJECT, Person::subject);
      add(figures, question, year, persons, Breakdown.AGE_BAND, Person::age);
    }
  }

  private static void add(
      List<Figure> figures,
      Question question,
      int year,
      List<Person> persons,
      Breakdown breakdown,
      Function<Person, String> memberOf) {
    Map<String, long[]> members = new TreeMap<>();
    for (Person person : persons) {
      if (question.among == question.fact || person.facts[question.among]) {
        long[] tally = members.computeIfAbsent(memberOf.apply(person), key -> new long[2]);
        tally[0] += person.facts[question.fact] ? 1 : 0;
        tally[1]++;
      }
    }
    @Nullable BigDecimal none = null;
    members.forEach(
        (member, tally) ->
            figures.add(
                new Figure(
                    TERRITORY,
                    question.definition().code(),
                    year,
                    breakdown,
                    member,
                    tally[0],
                    tally[1],
                    none,
                    none,
                    ObservationFlag.NONE,
                    0)));
  }
}
