package org.metodportal.disclosure.system;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.metodportal.expression.CheckedExpression;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.registry.Organization;

/** Reads the rows of a territory that tell of persons as one system for each year. */
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
  private final boolean staffed;

  /** Whom an indicator speaks of, and who of them counts. */
  private record Pair(PersonSet whole, PersonSet part) {}

  /** What rule 1 asks of a row. */
  private record Size(long part, long all, boolean byDefinition, boolean extreme) {
    static final Size UNKNOWN = new Size(Cell.NONE, 0, false, false);
  }

  private static final class Year {
    final YearTables tables;
    final List<Size> sizes = new ArrayList<>();

    Year(PersonSets sets) {
      tables = new YearTables(sets);
    }
  }

  /**
   * Rows of a territory.
   *
   * @param figures rows; of those that are hidden already the numbers are not known
   * @param organizations organizations of the territory
   * @param staff rows of the tables of staff with nothing hidden
   */
  public PersonRows(
      TerritoryPlan plan,
      List<Figure> figures,
      Collection<Organization> organizations,
      List<StaffRow> staff) {
    this.plan = plan;
    staffed = !staff.isEmpty();
    for (IndicatorDefinition indicator : plan.counted()) {
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
    List<Figure> ofPersons =
        figures.stream().filter(each -> indicators.containsKey(each.indicator())).toList();
    ofPersons.stream().filter(each -> !isHidden(each)).forEach(this::add);
    AbsentRows.among(ofPersons, code -> pair(code).whole(), this::place).forEach(this::add);
    ofPersons.stream().filter(PersonRows::isHidden).forEach(this::add);
    staff.forEach(this::add);
    if (staffed) {
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

  private Pair pair(String code) {
    return pairs.computeIfAbsent(
        code, key -> pair(Objects.requireNonNull(indicators.get(key), key)));
  }

  private Pair pair(IndicatorDefinition indicator) {
    PersonSet whole = PersonSet.of(new PersonSet(roles, Set.of()), facts(indicator.population()));
    PersonSet part = PersonSet.of(whole, facts(indicator.condition()));
    return indicator.measure() == Measure.MEAN && indicator.score() != null
        ? new Pair(
            PersonSet.of(whole, Set.of(new Fact.Plain("scored " + indicator.score().cel()))), part)
        : new Pair(whole, part);
  }

  private static boolean isHidden(Figure figure) {
    return figure.flag() == ObservationFlag.HIDDEN;
  }

  private void add(Figure figure) {
    Long all = figure.denominator();
    if (all == null && !isHidden(figure)) {
      return;
    }
    IndicatorDefinition indicator =
        Objects.requireNonNull(indicators.get(figure.indicator()), figure.indicator());
    Pair pair = pair(indicator.code());
    boolean ofRole = figure.breakdown() == Breakdown.ROLE;
    PersonSet whole = ofRole ? pair.whole().withRole(figure.member()) : pair.whole();
    PersonSet part = ofRole ? pair.part().withRole(figure.member()) : pair.part();
    Place place = place(figure);
    Year year = year(figure.year());
    PersonSet wholeHere = withoutBanded(whole, place, year);
    Long persons = figure.numerator();
    boolean counts = isHidden(figure) ? indicator.condition() != null : persons != null;
    boolean told = counts && place.mayHold(part);
    PersonSet partHere = told ? withoutBanded(part, place, year) : part;
    boolean complete = !ofRole && wholeHere.equals(whole) && (!told || partHere.equals(part));
    boolean byDefinition =
        counts && (!told || wholeHere.isWithin(place.withoutWhatIsTrue(partHere)));
    boolean isMean = indicator.measure() == Measure.MEAN;
    add(
        year,
        figure,
        told && !partHere.equals(wholeHere) ? sets.number(partHere) : Cell.NONE,
        sets.number(wholeHere),
        place,
        persons,
        all,
        complete,
        all == null
            ? Size.UNKNOWN
            : new Size(
                persons == null ? Cell.NONE : persons,
                all,
                byDefinition,
                isMean && figure.value() != null && isExtreme(figure.value(), all)));
  }

  private static void add(
      Year year,
      Object row,
      int partSet,
      int wholeSet,
      Place where,
      @Nullable Long persons,
      @Nullable Long all,
      boolean complete,
      Size size) {
    YearTables tables = year.tables;
    int place = tables.place(where);
    long floor = all == null ? 0 : Math.min(1, all);
    int whole = tables.tell(wholeSet, place, all, floor, complete);
    int part = Cell.NONE;
    int rest = Cell.NONE;
    if (partSet != Cell.NONE) {
      part = tables.tell(partSet, place, persons, 0, complete);
      rest = tables.rest(partSet, wholeSet, place);
    }
    tables.add(row, part, rest, whole, where.level(), isTotal(row));
    year.sizes.add(size);
  }

  /** Whether a row is of the whole territory and so never hidden for the sake of others. */
  private static boolean isTotal(Object row) {
    if (row instanceof Figure figure) {
      return figure.breakdown() == Breakdown.TOTAL;
    }
    return row instanceof StaffRow staff
        && staff.topic() == Topic.TEACHERS
        && staff.group().equals(OrganizationGroup.ALL);
  }

  private Place place(Figure figure) {
    return switch (figure.breakdown().basis()) {
      case NOTHING, ROLE -> Place.TERRITORY;
      case ORGANIZATION -> organization(figure.member());
      case ORGANIZATION_TYPE -> new Place(Level.TYPE, figure.member(), figure.member(), "");
      case SETTLEMENT -> new Place(Level.SETTLEMENT, figure.member(), "", figure.member());
      case PERSON -> Place.of(Level.of(figure.breakdown()), figure.member());
    };
  }

  private Place organization(String spelling) {
    Organization organization = organizations.get(spelling);
    return organization == null
        ? new Place(Level.ORGANIZATION, spelling, "?", "?")
        : new Place(Level.ORGANIZATION, spelling, organization.type(), organization.settlement());
  }

  private PersonSet withoutBanded(PersonSet set, Place place, Year year) {
    PersonSet left = place.withoutBanded(set);
    if (!left.equals(set)) {
      year.tables.toldByBands(sets.number(set), place.level());
    }
    return left;
  }

  /** Whether a single score is known to ten points from the mean and the number of persons. */
  private static boolean isExtreme(BigDecimal mean, long persons) {
    BigDecimal count = BigDecimal.valueOf(persons);
    BigDecimal below = END_OF_SCALE.subtract(mean);
    return mean.multiply(count).compareTo(WIDTH_OF_SCORE) < 0
        || (below.signum() >= 0 && below.multiply(count).compareTo(WIDTH_OF_SCORE) < 0);
  }

  private void add(StaffRow row) {
    if (row.all() == 0) {
      return;
    }
    boolean counted = !row.member().isEmpty();
    add(
        year(row.year()),
        row,
        counted
            ? sets.number(PersonSet.of(teachers, Set.of(StaffFacts.of(row.topic(), row.member()))))
            : Cell.NONE,
        sets.number(teachers),
        StaffGroups.place(row.group()),
        row.count(),
        row.all(),
        false,
        new Size(counted ? row.count() : Cell.NONE, row.all(), false, false));
  }

  private void addTopics() {
    for (Topic topic : Topic.ofStaff()) {
      List<Integer> members = new ArrayList<>();
      for (String member : topic.members()) {
        members.add(sets.number(PersonSet.of(teachers, Set.of(StaffFacts.of(topic, member)))));
      }
      sets.add(new PersonSets.Topic(sets.number(teachers), members));
    }
  }

  /** Everything that is told of each year, by year. */
  public Map<Integer, LinkedSystem> systems() {
    Map<Integer, LinkedSystem> systems = new TreeMap<>();
    years.forEach((year, rows) -> systems.put(year, system(rows)));
    return systems;
  }

  private LinkedSystem system(Year year) {
    YearTables tables = year.tables;
    List<Equation> equations = Relations.of(tables, StaffFacts.bands(staffed));
    int threshold = plan.territory().threshold();
    Ends ends = new Ends(tables, year.sizes.stream().map(size -> size.part).toList());
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : tables.cells()) {
      Size size = year.sizes.get(cell.id());
      boolean sensitive =
          size.extreme
              || (!size.byDefinition
                  && !ends.followsFromAnEnd(cell)
                  && (SensitivityRule.group(size.all, threshold)
                      || (size.part != Cell.NONE && SensitivityRule.part(size.part, size.all))));
      cells.add(cell.asSensitive(sensitive));
    }
    hideFewOfAll(cells);
    return new LinkedSystem(tables, equations, cells, threshold);
  }

  /**
   * A total of one or two persons, or of all but one or two, bounds every hidden part of it to as
   * many: where a part is sensitive, it is hidden as well.
   */
  private static void hideFewOfAll(List<Cell> cells) {
    Set<String> withHidden = new HashSet<>();
    for (Cell cell : cells) {
      if (cell.sensitive() && !cell.total() && cell.row() instanceof Figure figure) {
        withHidden.add(figure.indicator());
      }
    }
    cells.replaceAll(
        cell ->
            cell.total()
                    && cell.row() instanceof Figure figure
                    && withHidden.contains(figure.indicator())
                    && figure.numerator() != null
                    && figure.denominator() != null
                    && SensitivityRule.isFewOf(figure.numerator(), figure.denominator())
                ? cell.asSensitive(true)
                : cell);
  }
}
