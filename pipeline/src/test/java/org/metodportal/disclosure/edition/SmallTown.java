package org.metodportal.disclosure.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.ClosingDay;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Territory;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.registry.Organization;
import org.metodportal.registry.Programme;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.territory.Directory;
import org.metodportal.source.cell.LookupNormalizer;

/** A town of which every person is known: three schools and two kindergartens. */
public final class SmallTown {
  public static final String SLUG = "lesnoy";
  public static final List<String> DEFICITS = List.of("речь", "оценивание");

  /** Stands for persons who completed a programme: what is counted is made without expressions. */
  private static final String TRAINED = "training.exists(t, t.year == year)";

  private static final String DIAGNOSED = "diagnostics.exists(d, d.year == year)";

  private static final List<Organization> ORGANIZATIONS =
      List.of(
          organization("school-1", "школа", "город"),
          organization("school-2", "школа", "город"),
          organization("school-3", "школа", "село"),
          organization("garden-1", "детский сад", "город"),
          organization("garden-2", "детский сад", "село"));
  private static final List<String> SUBJECTS =
      List.of("математика", "русский язык", "история", "биология");
  private static final List<String> AGES = List.of("до 25", "25–34", "35–44", "45–54");
  private static final List<String> ROLES = List.of("педагог", "руководитель", "заместитель");

  private SmallTown() {}

  /** A person in a year. */
  public record Person(
      String id,
      int year,
      String organization,
      String subject,
      String age,
      String role,
      boolean trained,
      boolean diagnosed,
      String deficit,
      @Nullable Integer score) {
    Person movedTo(String other) {
      return new Person(id, year, other, subject, age, role, trained, diagnosed, deficit, score);
    }

    Person teaching(String other) {
      return new Person(
          id, year, organization, other, age, role, trained, diagnosed, deficit, score);
    }

    Person aged(String other) {
      return new Person(
          id, year, organization, subject, other, role, trained, diagnosed, deficit, score);
    }

    Person as(String other) {
      return new Person(
          id, year, organization, subject, age, other, trained, diagnosed, deficit, score);
    }

    Person trained(boolean other) {
      return new Person(
          id, year, organization, subject, age, role, other, diagnosed, deficit, score);
    }

    Person with(String other) {
      return new Person(
          id, year, organization, subject, age, role, trained, diagnosed, other, score);
    }

    Person scoring(int other) {
      return new Person(
          id, year, organization, subject, age, role, trained, diagnosed, deficit, other);
    }
  }

  private static Organization organization(String id, String type, String settlement) {
    return new Organization(
        id, id, id, type, settlement, null, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Forty persons of each organization in each year, in a fixed mixture. */
  static List<Person> persons(int... years) {
    List<Person> persons = new ArrayList<>();
    for (int year : years) {
      for (int i = 0; i < 200; i++) {
        persons.add(
            new Person(
                "p" + i,
                year,
                ORGANIZATIONS.get(i % 5).id(),
                SUBJECTS.get(i / 5 % 4),
                AGES.get(i / 20 % 4),
                i % 20 == 7 ? ROLES.get(1) : i % 20 == 13 ? ROLES.get(2) : ROLES.get(0),
                i % 3 != 0,
                i % 2 == 0,
                i % 4 == 0 ? "речь" : "оценивание",
                i % 2 == 0 ? (Integer) (40 + i % 50) : null));
      }
    }
    return persons;
  }

  /** A town that a seed makes: organizations of one to thirty persons, in any mixture. */
  public static List<Person> random(long seed, int year) {
    Random random = new Random(seed);
    List<Person> persons = new ArrayList<>();
    for (Organization organization : ORGANIZATIONS) {
      int count = 1 + random.nextInt(30);
      for (int i = 0; i < count; i++) {
        boolean diagnosed = random.nextInt(2) == 0;
        persons.add(
            new Person(
                "p" + persons.size(),
                year,
                organization.id(),
                SUBJECTS.get(random.nextInt(SUBJECTS.size())),
                AGES.get(random.nextInt(AGES.size())),
                ROLES.get(Math.max(0, random.nextInt(12) - 9)),
                random.nextInt(3) == 0,
                diagnosed,
                DEFICITS.get(random.nextInt(DEFICITS.size())),
                diagnosed ? (Integer) (30 + random.nextInt(71)) : null));
      }
    }
    return persons;
  }

  /** Adds persons of a school and a year who are like its others. */
  static void add(List<Person> persons, String organization, int year, int count) {
    for (int i = 0; i < count; i++) {
      persons.add(
          new Person(
              "n" + organization + year + "-" + persons.size(),
              year,
              organization,
              "математика",
              "25–34",
              "педагог",
              true,
              true,
              "речь",
              60));
    }
  }

  /** What is counted: a share, a share of its persons, and a mean. */
  public static TerritoryPlan plan() {
    return plan(List.of());
  }

  /** The same with more indicators. */
  public static TerritoryPlan plan(List<IndicatorDefinition> more) {
    List<IndicatorDefinition> all =
        new ArrayList<>(
            List.of(
                DefinitionDraft.of(SLUG, "k1", "", "")
                    .expressions(null, DefinitionDraft.expression(TRAINED))
                    .build(),
                DefinitionDraft.of(SLUG, "k2", "", "")
                    .expressions(
                        DefinitionDraft.expression(TRAINED), DefinitionDraft.expression(DIAGNOSED))
                    .build(),
                DefinitionDraft.of(SLUG, "m1", "", "")
                    .kind(Measure.MEAN, UnitKind.PERSON)
                    .expressions(DefinitionDraft.expression(DIAGNOSED), null)
                    .build()));
    all.addAll(more);
    Territory territory =
        new Territory(
            SLUG,
            "Лесной район",
            "",
            "",
            "",
            "",
            "teal",
            null,
            2020,
            5,
            ClosingDay.USUAL,
            new Territory.Act("", "", "", LocalDate.EPOCH, ""),
            List.of());
    return new TerritoryPlan(territory, all, List.of());
  }

  /** What the tables of such persons give. */
  public static TerritoryResult result(TerritoryPlan plan, List<Person> persons) {
    List<Figure> figures = new ArrayList<>();
    TreeMap<CountKey, Long> counts = new TreeMap<>();
    Map<Integer, List<Person>> years = new TreeMap<>();
    persons.forEach(
        person -> years.computeIfAbsent(person.year(), key -> new ArrayList<>()).add(person));
    years.forEach(
        (year, own) -> {
          for (IndicatorDefinition definition : plan.counted()) {
            add(figures, definition.code(), year, own);
          }
          count(counts, year, own);
        });
    return new TerritoryResult(
        SLUG,
        figures.stream().sorted(Figure.ORDER).toList(),
        List.of(),
        Directory.of(
            ORGANIZATIONS,
            List.of(
                new Programme(
                    "pr-1", "pr-1", "Курс", "институт", "ПК", "", null, null, 2000, 2100))),
        List.copyOf(years.keySet()),
        new RowLedger(),
        new Counts(counts));
  }

  private static void add(List<Figure> figures, String code, int year, List<Person> persons) {
    add(figures, code, year, Breakdown.TOTAL, persons, person -> "");
    add(figures, code, year, Breakdown.ORGANIZATION, persons, Person::organization);
    add(figures, code, year, Breakdown.ORGANIZATION_TYPE, persons, person -> of(person).type());
    add(figures, code, year, Breakdown.SETTLEMENT, persons, person -> of(person).settlement());
    add(figures, code, year, Breakdown.SUBJECT, persons, Person::subject);
    add(figures, code, year, Breakdown.AGE_BAND, persons, Person::age);
    add(figures, code, year, Breakdown.ROLE, persons, Person::role);
  }

  private static Organization of(Person person) {
    return ORGANIZATIONS.stream()
        .filter(each -> each.id().equals(person.organization()))
        .findFirst()
        .orElseThrow();
  }

  private static void add(
      List<Figure> figures,
      String code,
      int year,
      Breakdown breakdown,
      List<Person> persons,
      Function<Person, String> memberOf) {
    Map<String, List<Person>> members = new TreeMap<>();
    persons.forEach(
        person ->
            members.computeIfAbsent(memberOf.apply(person), key -> new ArrayList<>()).add(person));
    members.forEach((member, own) -> figures.add(figure(code, year, breakdown, member, own)));
  }

  private static Figure figure(
      String code, int year, Breakdown breakdown, String member, List<Person> persons) {
    Predicate<Person> population = code.equals("k2") ? Person::trained : person -> true;
    Predicate<Person> condition = code.equals("k2") ? Person::diagnosed : Person::trained;
    if (code.equals("m1")) {
      List<Integer> scores =
          persons.stream().map(Person::score).flatMap(java.util.stream.Stream::ofNullable).toList();
      BigDecimal sum = BigDecimal.valueOf(scores.stream().mapToInt(Integer::intValue).sum());
      return new Figure(
          SLUG,
          code,
          year,
          breakdown,
          member,
          null,
          (long) scores.size(),
          scores.isEmpty()
              ? null
              : sum.divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP),
          null,
          scores.isEmpty() ? ObservationFlag.NO_VALUE : ObservationFlag.NONE,
          0);
    }
    long denominator = persons.stream().filter(population).count();
    long numerator = persons.stream().filter(population.and(condition)).count();
    return new Figure(
        SLUG,
        code,
        year,
        breakdown,
        member,
        numerator,
        denominator,
        denominator == 0
            ? null
            : BigDecimal.valueOf(100 * numerator)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP),
        null,
        denominator == 0 ? ObservationFlag.ZERO_DENOMINATOR : ObservationFlag.NONE,
        0);
  }

  private static void count(TreeMap<CountKey, Long> counts, int year, Collection<Person> persons) {
    for (Person person : persons) {
      String group = OrganizationGroup.of(of(person).type()).words();
      if (person.role().equals(ROLES.get(0))) {
        countStaff(counts, year, group, person);
      }
      if (person.trained()) {
        one(counts, new CountKey(year, Topic.COMPLETIONS, "", "pr-1"));
      }
      if (person.diagnosed()) {
        one(counts, new CountKey(year, Topic.DIAGNOSED, "", Topic.DIAGNOSED.members().get(0)));
        one(
            counts,
            new CountKey(year, Topic.DEFICITS, "", LookupNormalizer.normalize(person.deficit())));
      }
    }
  }

  private static void countStaff(
      TreeMap<CountKey, Long> counts, int year, String group, Person person) {
    one(
        counts,
        new CountKey(
            year,
            Topic.AGE,
            group,
            Topic.AGE.members().get(Math.max(0, AGES.indexOf(person.age()) - 1))));
    one(counts, new CountKey(year, Topic.EXPERIENCE, group, Topic.EXPERIENCE.members().get(2)));
    one(
        counts,
        new CountKey(
            year, Topic.CATEGORY, group, Topic.CATEGORY.members().get(person.trained() ? 0 : 1)));
    one(
        counts,
        new CountKey(
            year, Topic.PROFILE, group, Topic.PROFILE.members().get(person.diagnosed() ? 0 : 1)));
  }

  private static void one(TreeMap<CountKey, Long> counts, CountKey key) {
    counts.merge(key, 1L, Long::sum);
  }
}
