package org.metodportal.disclosure.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.disclosure.condition.FactReader;
import org.metodportal.disclosure.condition.PersonSet;
import org.metodportal.disclosure.protection.Place.Level;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.registry.Organization;

/** Protects the rows of a territory that tell of persons, all those of a year together. */
public final class PersonRows {
  private static final String TEACHER = "педагог";
  private static final BigDecimal END_OF_SCALE = BigDecimal.valueOf(100);
  private static final BigDecimal WIDTH_OF_SCORE = BigDecimal.TEN;

  private final TerritoryPlan plan;
  private final Map<String, IndicatorDefinition> indicators = new HashMap<>();
  private final Map<String, Organization> organizations = new HashMap<>();
  private final PersonSets sets = new PersonSets();
  private final TreeMap<Integer, Year> years = new TreeMap<>();
  private final Set<String> roles = new TreeSet<>();
  private final PersonSet teachers;
  private final Map<String, Pair> pairs = new HashMap<>();

  /** The rows of one year: what each cell is of. */
  private static final class Year {
    final LinkedTable table;
    final List<Object> rows = new ArrayList<>();
    boolean staffed;

    Year(PersonSets sets) {
      table = new LinkedTable(sets);
    }
  }

  /**
   * What was hidden.
   *
   * @param rows figures and staff rows
   * @param cells rows that tell of persons
   * @param sensitive how many of them point at somebody by themselves
   */
  public record Result(Set<Object> rows, long cells, long sensitive) {}

  /**
   * Rows of a territory.
   *
   * @param figures rows with nothing hidden
   * @param organizations organizations of the territory
   * @param staff rows of the tables of staff with nothing hidden
   */
  public PersonRows(
      TerritoryPlan plan,
      List<Figure> figures,
      Collection<Organization> organizations,
      List<StaffRow> staff) {
    this.plan = plan;
    for (IndicatorDefinition indicator : plan.indicators()) {
      if (indicator.unit() == UnitKind.PERSON) {
        indicators.put(indicator.code(), indicator);
        collectRoles(facts(indicator.population()));
        collectRoles(facts(indicator.condition()));
      }
    }
    for (Figure figure : figures) {
      if (figure.breakdown() == Breakdown.ROLE && indicators.containsKey(figure.indicator())) {
        roles.add(figure.member());
      }
    }
    roles.add(TEACHER);
    organizations.forEach(each -> this.organizations.put(each.spelling(), each));
    teachers = new PersonSet(Set.of(TEACHER), Set.of());
    sets.number(teachers);
    figures.forEach(this::add);
    staff.forEach(this::add);
    if (!staff.isEmpty()) {
      addTopics();
    }
    sets.close();
  }

  private void collectRoles(Set<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Fact.OneOf one && one.field().equals("role")) {
        roles.addAll(one.texts());
      }
    }
  }

  private static Set<Fact> facts(@Nullable CheckedExpression expression) {
    return expression == null ? Set.of() : FactReader.read(expression.cel());
  }

  private Year year(int year) {
    return years.computeIfAbsent(year, key -> new Year(sets));
  }

  /** Whom an indicator speaks of, and who of them counts. */
  private record Pair(PersonSet whole, PersonSet part) {}

  private Pair pair(IndicatorDefinition indicator) {
    PersonSet whole = PersonSet.of(new PersonSet(roles, Set.of()), facts(indicator.population()));
    PersonSet part = PersonSet.of(whole, facts(indicator.condition()));
    return indicator.measure() == Measure.MEAN && indicator.score() != null
        ? new Pair(
            PersonSet.of(whole, Set.of(new Fact.Plain("scored " + indicator.score().cel()))), part)
        : new Pair(whole, part);
  }

  private void add(Figure figure) {
    IndicatorDefinition indicator = indicators.get(figure.indicator());
    Long all = figure.denominator();
    BigDecimal value = figure.value();
    if (indicator == null || all == null || all == 0 || value == null) {
      return;
    }
    boolean isMean = indicator.measure() == Measure.MEAN;
    Pair pair = pairs.computeIfAbsent(indicator.code(), code -> pair(indicator));
    PersonSet whole = pair.whole();
    PersonSet part = pair.part();
    Place place =
        switch (figure.breakdown()) {
          case TOTAL, ROLE -> Place.TERRITORY;
          case ORGANIZATION -> organization(figure.member());
          case ORGANIZATION_TYPE -> new Place(Level.TYPE, figure.member(), figure.member(), "");
          case SETTLEMENT -> new Place(Level.SETTLEMENT, figure.member(), "", figure.member());
          case SUBJECT -> Place.of(Level.SUBJECT, figure.member());
          case AGE_BAND -> Place.of(Level.AGE_BAND, figure.member());
        };
    boolean possible = !isMean && canBe(part, place);
    if (figure.breakdown() == Breakdown.ROLE) {
      whole = whole.withRole(figure.member());
      part = part.withRole(figure.member());
      possible &= !part.roles().isEmpty();
    }
    boolean complete = figure.breakdown() != Breakdown.ROLE;
    Year year = year(figure.year());
    if (place.level() == Level.AGE_BAND) {
      PersonSet wholeOfBand = withoutAge(whole);
      PersonSet partOfBand = withoutAge(part);
      complete = wholeOfBand.equals(whole) && (!possible || partOfBand.equals(part));
      if (!wholeOfBand.equals(whole)) {
        year.table.toldByBands(sets.number(whole));
      }
      if (possible && !partOfBand.equals(part)) {
        year.table.toldByBands(sets.number(part));
      }
      whole = wholeOfBand;
      part = partOfBand;
    }
    int wholeNumber = sets.number(whole);
    int partNumber = possible && !whole.isWithin(part) ? sets.number(part) : Cell.NONE;
    Long persons = figure.numerator();
    year.table.add(
        partNumber,
        wholeNumber,
        year.table.place(place),
        persons == null ? 0 : persons,
        all,
        isMean && isExtreme(value, all),
        complete);
    year.rows.add(figure);
  }

  private Place organization(String spelling) {
    Organization organization = organizations.get(spelling);
    return organization == null
        ? new Place(Level.ORGANIZATION, spelling, "?", "?")
        : new Place(Level.ORGANIZATION, spelling, organization.type(), organization.settlement());
  }

  private static boolean canBe(PersonSet part, Place place) {
    return part.roles().stream().anyMatch(role -> new Shift.Kind(role, part.facts()).fits(place));
  }

  private static PersonSet withoutAge(PersonSet set) {
    PersonSet left = set;
    for (Fact fact : set.facts()) {
      if (AgeBands.of(fact) != null) {
        left = left.without(fact);
      }
    }
    return left;
  }

  /** Whether a single score is known to ten points from the mean and the number of persons. */
  private static boolean isExtreme(BigDecimal mean, long persons) {
    BigDecimal count = BigDecimal.valueOf(persons);
    return mean.multiply(count).compareTo(WIDTH_OF_SCORE) < 0
        || END_OF_SCALE.subtract(mean).multiply(count).compareTo(WIDTH_OF_SCORE) < 0;
  }

  private void add(StaffRow row) {
    if (row.all() == 0) {
      return;
    }
    Year year = year(row.year());
    year.staffed = true;
    int whole = sets.number(teachers);
    int part =
        row.member().isEmpty()
            ? Cell.NONE
            : sets.number(PersonSet.of(teachers, Set.of(fact(row.topic(), row.member()))));
    year.table.add(
        part,
        whole,
        year.table.place(StaffGroups.place(row.group())),
        row.count(),
        row.all(),
        false,
        false);
    year.rows.add(row);
  }

  private void addTopics() {
    for (Topic topic : Topic.ofStaff()) {
      List<Integer> members = new ArrayList<>();
      for (String member : topic.members()) {
        members.add(sets.number(PersonSet.of(teachers, Set.of(fact(topic, member)))));
      }
      sets.add(new PersonSets.Topic(sets.number(teachers), members));
    }
  }

  /**
   * The fact by which a member of a topic is known, in the words of conditions where it has one.
   */
  private static Fact fact(Topic topic, String member) {
    return switch (topic.key() + " " + member) {
      case "age до 35 лет" -> new Fact.Bound("age", "<", 35);
      case "experience до 3 лет" -> new Fact.Bound("experience", "<", 3);
      case "category высшая" -> new Fact.OneOf("category", Set.of("высшая"));
      case "category первая" -> new Fact.OneOf("category", Set.of("первая"));
      case "profile совпадает" -> new Fact.Plain("profile_match");
      default -> new Fact.Plain(topic.key() + " " + member);
    };
  }

  private static Map<Fact, Set<String>> staffBands() {
    Map<Fact, Set<String>> bands = new LinkedHashMap<>();
    for (String member : Topic.AGE.members()) {
      bands.put(
          fact(Topic.AGE, member),
          switch (member) {
            case "до 35 лет" -> Set.of("до 25", "25–34");
            case "35–44 года" -> Set.of("35–44");
            case "45–54 года" -> Set.of("45–54");
            case "55 лет и старше" -> Set.of("55–64", "65 и старше");
            default -> Set.of(member);
          });
    }
    return bands;
  }

  /** Hides what tells of single persons. */
  public Result protect() {
    Set<Object> rows = new HashSet<>();
    long cells = 0;
    long sensitive = 0;
    List<Hiding> made = new ArrayList<>();
    for (Year year : years.values()) {
      made.add(hiding(year));
    }
    made.parallelStream().forEach(Hiding::run);
    int at = 0;
    for (Year year : years.values()) {
      Hiding hiding = made.get(at++);
      BitSet hidden = year.table.hidden();
      hidden.stream().mapToObj(year.rows::get).forEach(rows::add);
      cells += year.rows.size();
      sensitive += hiding.sensitive().cardinality();
    }
    return new Result(rows, cells, sensitive);
  }

  private Hiding hiding(Year year) {
    LinkedTable table = year.table;
    int largest = LinkedTable.TERRITORY;
    int teachersNumber = sets.find(teachers);
    for (String group : OrganizationGroup.names()) {
      int place = table.place(StaffGroups.place(group));
      if (year.staffed
          && (largest == LinkedTable.TERRITORY
              || table.count(teachersNumber, place) > table.count(teachersNumber, largest))) {
        largest = place;
      }
    }
    if (year.staffed) {
      table.staffBands(staffBands());
    }
    Gates gates =
        new Gates(
            table,
            year.staffed ? staffBands() : Map.of(),
            year.staffed ? teachersNumber : Cell.NONE,
            largest);
    List<Network> networks =
        List.of(
            Network.ofOrganizations(table),
            Network.ofMembers(table, Level.SUBJECT),
            gates.network());
    return new Hiding(table, networks, gates, new Shifts(sets), plan.territory().threshold());
  }
}
