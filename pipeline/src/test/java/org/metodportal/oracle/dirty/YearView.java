package org.metodportal.oracle.dirty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The accepted tables of a territory as its indicators see them in one year. */
final class YearView {
  private final Map<String, List<PlainRow>> tables;
  private final Map<String, PlainRow> organizations = new HashMap<>();
  private final Map<String, PlainRow> programmes = new HashMap<>();
  private final Map<String, String> subjects = new HashMap<>();
  private final Map<String, PlainCell.Answer> answers = new HashMap<>();
  private final Map<String, Map<String, List<PlainRow>>> people = new HashMap<>();
  private final List<Verdict> practices;
  private final int year;

  /** A card of the practice bank: the year it was published in, the verdict of its experts. */
  record Verdict(int published, boolean positive) {}

  YearView(Map<String, List<PlainRow>> tables, List<Verdict> practices, int year) {
    this.tables = tables;
    this.practices = practices;
    this.year = year;
    rows("organizations").forEach(row -> organizations.put(key(row, "org_id"), row));
    rows("programmes").forEach(row -> programmes.put(key(row, "programme_id"), row));
    for (PlainRow row : rows("staff")) {
      if (row.text("subject") != null) {
        subjects.putIfAbsent(key(row, "subject"), Objects.requireNonNull(row.text("subject")));
      }
    }
    for (PlainRow row : rows("answers")) {
      answers.put(
          question(row.key("org_id"), row.year("year"), key(row, "question")),
          (PlainCell.Answer) Objects.requireNonNull(row.values().get("answer")));
    }
  }

  /** The years of a territory. */
  static Set<Integer> years(Map<String, List<PlainRow>> tables) {
    Set<Integer> years = new TreeSet<>();
    tables.getOrDefault("staff", List.of()).forEach(row -> years.add(row.year("year")));
    return years;
  }

  int year() {
    return year;
  }

  /** Persons of the year, each by their main job. */
  List<PersonYear> persons() {
    List<PersonYear> persons = new ArrayList<>();
    for (PlainRow row : rows("staff")) {
      if (row.year("year") == year && row.truth("main_job") == Truth.YES) {
        persons.add(
            new PersonYear(
                this, row, Objects.requireNonNull(organizations.get(key(row, "org_id")))));
      }
    }
    return persons;
  }

  /** Organizations that work in the year and have a row of staff in it. */
  List<OrganizationYear> organizations() {
    Set<String> staffed = new HashSet<>();
    for (PlainRow row : rows("staff")) {
      if (row.year("year") == year) {
        staffed.add(key(row, "org_id"));
      }
    }
    return rows("organizations").stream()
        .filter(row -> row.worksIn(year) && staffed.contains(key(row, "org_id")))
        .map(row -> new OrganizationYear(this, row))
        .toList();
  }

  List<PlainRow> programmes() {
    return rows("programmes").stream().filter(row -> row.worksIn(year)).toList();
  }

  List<PlainRow> events() {
    return rows("events").stream().filter(row -> row.year("date") == year).toList();
  }

  List<Verdict> practices() {
    return practices.stream().filter(practice -> practice.published() <= year).toList();
  }

  /** Facts of a person, those dated after the year left out; programmes joined to training. */
  List<PlainRow> facts(String table, String idField, String dateField, String person) {
    LocalDate end = LocalDate.of(year, 12, 31);
    List<PlainRow> facts = new ArrayList<>();
    for (PlainRow row : byPerson(table, idField).getOrDefault(person, List.of())) {
      if (!Objects.requireNonNull(row.date(dateField)).isAfter(end)) {
        String programme = table.equals("training") ? row.key("programme_id") : null;
        facts.add(
            programme == null ? row : row.with(Objects.requireNonNull(programmes.get(programme))));
      }
    }
    return facts;
  }

  /** Whether a table of facts has a row of the year, or one of something active in it. */
  boolean covers(String table) {
    return rows(table).stream()
        .anyMatch(
            row ->
                switch (table) {
                  case "routes" -> row.year("approved_on") == year;
                  case "training" -> row.year("completed_on") == year;
                  case "answers" -> row.year("year") == year && row.key("org_id") != null;
                  case "mentoring", "roles" -> row.activeIn(year) == Truth.YES;
                  default -> row.year("date") == year;
                });
  }

  private Map<String, List<PlainRow>> byPerson(String table, String idField) {
    return people.computeIfAbsent(
        idField + " of " + table,
        index -> {
          Map<String, List<PlainRow>> byPerson = new HashMap<>();
          for (PlainRow row : rows(table)) {
            String person = row.key(idField);
            if (person != null) {
              byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(row);
            }
          }
          return byPerson;
        });
  }

  /** The answer of an organization, or of the territory when it is null; null when not given. */
  PlainCell.@Nullable Answer answer(@Nullable String organization, String question, int inYear) {
    return answers.get(question(organization, inYear, PlainText.key(question)));
  }

  /** What the territory answered as a number, null when it did not. */
  @Nullable BigDecimal number(String question) {
    PlainCell.Answer answer = answer(null, question, year);
    return answer == null ? null : answer.number();
  }

  /** What the territory answered as yes or no. */
  Truth yes(String question) {
    return yes(answer(null, question, year));
  }

  static Truth yes(PlainCell.@Nullable Answer answer) {
    return answer == null || answer.yes() == null ? Truth.UNKNOWN : Truth.of(answer.yes());
  }

  /** A subject in the spelling of the first accepted row of staff. */
  String subject(String key) {
    return Objects.requireNonNull(subjects.get(key));
  }

  private List<PlainRow> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  private static String key(PlainRow row, String field) {
    return Objects.requireNonNull(row.key(field), field);
  }

  private static String question(@Nullable String organization, int year, String question) {
    return organization + "\n" + year + "\n" + question;
  }
}
