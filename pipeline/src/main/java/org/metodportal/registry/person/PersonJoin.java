package org.metodportal.registry.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.Added;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.History.Dated;
import org.metodportal.registry.MentoringRelation;
import org.metodportal.registry.Organization;
import org.metodportal.registry.PersonYear;
import org.metodportal.registry.Programme;
import org.metodportal.registry.Route;
import org.metodportal.registry.Support;
import org.metodportal.registry.Training;
import org.metodportal.registry.row.RowBlock;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.row.RowReconciler;
import org.metodportal.registry.territory.Directory;
import org.metodportal.source.cell.FullYears;
import org.metodportal.source.cell.LookupNormalizer;
import org.metodportal.source.packed.ByteKeyMap;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/**
 * Joins the facts of the persons of one shard: reconciles their rows table by table, then gives
 * each person year by year.
 */
public final class PersonJoin {
  private static final String TEACHER = "педагог";
  private static final long ABSENT = Long.MIN_VALUE;
  private static final ByteKeyMap<?> NOTHING = new ByteKeyMap<>();

  private final Map<Table, TableSchema> schemas;
  private final String territory;
  private final RowLedger ledger;
  private final StaffFindings findings = new StaffFindings();
  private final ByteKeyMap<PersonFacts> persons = new ByteKeyMap<>();
  private final ByteKeyMap<Employer> organizations = new ByteKeyMap<>();
  private final ByteKeyMap<Programme> programmes = new ByteKeyMap<>();

  /** Rows that rows of other tables name. */
  private final Map<Table, ByteKeyMap<?>> known =
      Map.of(
          Table.STAFF, persons,
          Table.ORGANIZATIONS, organizations,
          Table.PROGRAMMES, programmes);

  private final Set<String> subjects = new HashSet<>();
  private final Set<String> forms = new HashSet<>();

  /** An organization and the year in which it was last seen to have staff. */
  private static final class Employer {
    private final Organization organization;
    private int year = Integer.MIN_VALUE;

    Employer(Organization organization) {
      this.organization = organization;
    }
  }

  /** Starts with no person. */
  public PersonJoin(
      Map<Table, TableSchema> schemas, String territory, Directory directory, RowLedger ledger) {
    this.schemas = schemas;
    this.territory = territory;
    directory.organizations().forEach(known -> organizations.add(known.id(), new Employer(known)));
    directory.programmes().forEach(known -> programmes.add(known.id(), known));
    this.ledger = ledger;
  }

  /** What the rows tell beside the persons themselves. */
  public StaffFindings findings() {
    return findings;
  }

  /** The persons joined so far, in the order of their first staff row. */
  public void years(Consumer<PersonYear> sink) {
    for (PersonFacts person : persons.values()) {
      person.years(sink);
    }
  }

  /** The year of each second job of a teacher, once for each person and year. */
  public void secondJobs(IntConsumer sink) {
    for (PersonFacts person : persons.values()) {
      person.secondJobs().forEach(sink::accept);
    }
  }

  /**
   * Reconciles all rows of the shard.
   *
   * @param blocks blocks of the tables of persons, sorted
   * @param relations mentoring relations reconciled before, for both of their sides
   */
  public void join(List<RowBlock> blocks, Collection<MentoringRelation> relations) {
    Map<Table, RowReconciler> reconcilers = new EnumMap<>(Table.class);
    for (RowBlock block : blocks) {
      Table table = block.table();
      RowReconciler reconciler =
          reconcilers.computeIfAbsent(
              table,
              name ->
                  new RowReconciler(schema(name), territory, this::known, mainJobs(name), ledger));
      reconciler.reconcile(block, sink(table));
    }
    for (MentoringRelation relation : relations) {
      findings.covers(Table.MENTORING, relation.startYear(), relation.endYear());
      PersonFacts person = persons.get(relation.person());
      if (person != null) {
        PersonFacts.Span span =
            new PersonFacts.Span(relation.form(), relation.startYear(), relation.endYear());
        if (relation.asMentor()) {
          person.addMentors(span);
        } else {
          person.addMentoring(span);
        }
      }
    }
  }

  private TableSchema schema(Table table) {
    return Objects.requireNonNull(schemas.get(table));
  }

  private RowReconciler.KnownRows known(Table table) {
    ByteKeyMap<?> rows = known.getOrDefault(table, NOTHING);
    return new RowReconciler.KnownRows() {
      @Override
      public boolean has(RowView row, int slot) {
        return row.in(rows, slot) != null;
      }

      @Override
      public boolean has(String id) {
        return rows.get(id) != null;
      }
    };
  }

  private RowReconciler.MainJobs mainJobs(Table table) {
    if (table != Table.STAFF) {
      return row -> null;
    }
    TableSchema staff = schema(table);
    int year = staff.slot("year");
    int person = staff.slot("person_id");
    int mainJob = staff.slot("main_job");
    return row -> {
      PersonFacts facts = Boolean.TRUE.equals(row.yes(mainJob)) ? row.in(persons, person) : null;
      PersonFacts.Job earlier = facts == null ? null : facts.mainJob((int) row.whole(year, 0));
      return earlier == null ? null : earlier.place();
    };
  }

  private RowReconciler.Sink sink(Table table) {
    TableSchema schema = schema(table);
    return switch (table) {
      case STAFF -> staff(schema);
      case DIAGNOSTICS -> dated(schema, Diagnosis.reader(schema));
      case ROUTES -> dated(schema, Route.reader(schema));
      case TRAINING -> dated(schema, Training.reader(schema, programmes));
      case SUPPORT -> support(schema);
      case ROLES -> roles(schema);
      case ORGANIZATIONS, PROGRAMMES, MENTORING, EVENTS, ANSWERS, VACANCIES ->
          throw new IllegalStateException("no table of a shard of persons: " + table);
    };
  }

  private RowReconciler.Sink staff(TableSchema schema) {
    int year = schema.slot("year");
    int person = schema.slot("person_id");
    int organization = schema.slot("org_id");
    int role = schema.slot("role");
    int mainJob = schema.slot("main_job");
    int subject = schema.slot("subject");
    int birth = schema.slot("birth_date");
    int since = schema.slot("teaching_since");
    int category = schema.slot("category");
    int positionFit = schema.slot("position_fit");
    int status = schema.slot("status");
    int profileMatch = schema.slot("profile_match");
    int digitalProfile = schema.slot("digital_profile");
    Function<RowView, Added> added = Added.reader(schema);
    return (row, file, order, line) -> {
      PersonFacts facts = row.in(persons, person);
      if (facts == null) {
        facts = new PersonFacts();
        row.addTo(persons, person, facts);
      }
      Employer employer = Objects.requireNonNull(row.in(organizations, organization));
      int reportingYear = (int) row.whole(year, 0);
      if (employer.year != reportingYear) {
        findings.employer(reportingYear, employer.organization.id());
        employer.year = reportingYear;
      }
      String spelling = row.spelling(subject);
      if (spelling != null && subjects.add(spelling)) {
        findings.subject(Objects.requireNonNull(row.text(subject)), spelling, order, line);
      }
      if (Boolean.TRUE.equals(row.yes(mainJob))) {
        facts.add(
            new PersonFacts.Job(
                reportingYear,
                row.requiredCode(role),
                employer.organization,
                spelling,
                fullYears(reportingYear, row.whole(birth, ABSENT)),
                fullYears(reportingYear, row.whole(since, ABSENT)),
                row.code(category),
                row.yes(positionFit),
                row.code(status),
                row.yes(profileMatch),
                row.yes(digitalProfile),
                added.apply(row),
                new RowReconciler.Place(file, line)));
      } else if (Boolean.FALSE.equals(row.yes(mainJob)) && row.requiredCode(role).equals(TEACHER)) {
        facts.addSecondJob(reportingYear);
      }
    };
  }

  /** Takes rows of one day each. */
  private RowReconciler.Sink dated(TableSchema schema, Function<RowView, Dated> reader) {
    Table table = schema.table();
    int person = schema.slot("person_id");
    return (row, file, order, line) -> {
      Dated fact = reader.apply(row);
      findings.covers(table, fact.year());
      person(row, person).add(table, fact);
    };
  }

  private RowReconciler.Sink support(TableSchema schema) {
    RowReconciler.Sink dated = dated(schema, Support.reader(schema));
    int form = schema.slot("form");
    return (row, file, order, line) -> {
      String spelling = row.spelling(form);
      if (spelling != null && forms.add(spelling)) {
        findings.form(LookupNormalizer.normalize(spelling), spelling, order, line);
      }
      dated.accept(row, file, order, line);
    };
  }

  private RowReconciler.Sink roles(TableSchema schema) {
    int person = schema.slot("person_id");
    int kind = schema.slot("kind");
    int since = schema.slot("since");
    int until = schema.slot("until");
    return (row, file, order, line) -> {
      int last = row.isMissing(until) ? Integer.MAX_VALUE : row.yearOf(until);
      findings.covers(Table.ROLES, row.yearOf(since), last);
      person(row, person)
          .addRole(new PersonFacts.Span(row.requiredCode(kind), row.yearOf(since), last));
    };
  }

  private PersonFacts person(RowView row, int slot) {
    return Objects.requireNonNull(row.in(persons, slot));
  }

  private static @Nullable Integer fullYears(int year, long day) {
    if (day == ABSENT) {
      return null;
    }
    int years = FullYears.atEndOf(year, LocalDate.ofEpochDay(day));
    return years < 0 ? null : (Integer) years;
  }
}
