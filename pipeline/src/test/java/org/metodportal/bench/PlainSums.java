package org.metodportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What an engineer would write in an afternoon for the seven indicators of Kirov: one thread,
 * Commons CSV and hash maps, only the tables that the sums need, no checks but for missing cells.
 */
final class PlainSums {
  private static final Set<String> TEAM_TYPES =
      Set.of("школа", "детский сад", "дополнительное образование");
  private static final Set<String> MANAGERS = Set.of("руководитель", "заместитель");

  private final Path folder;
  private final Map<String, Organization> organizations = new HashMap<>();
  private final Map<String, Programme> programmes = new HashMap<>();
  private final Map<String, Set<Integer>> routesOfCentre = new HashMap<>();
  private final Map<String, List<Training>> training = new HashMap<>();
  private final Map<String, List<Mentoring>> mentoring = new HashMap<>();
  private final Map<String, Boolean> mentoringModel = new HashMap<>();
  private final Map<Integer, Long> regionalEvents = new HashMap<>();
  private final Set<Integer> years = new TreeSet<>();
  private final Map<Integer, Set<String>> employers = new HashMap<>();
  private final Map<Cell, long[]> people = new HashMap<>();
  private final Map<Integer, Map<String, Team>> teams = new TreeMap<>();

  private record Organization(String type, String settlement, int from, int to) {}

  private record Programme(String operator, String kind, String topic) {}

  private record Training(int year, Programme programme) {}

  private record Mentoring(int from, int to) {}

  private record Cell(String indicator, int year, String breakdown, String member) {}

  private static final class Team {
    private boolean trained;
    private boolean mentored;
  }

  private PlainSums(Path folder) {
    this.folder = folder;
  }

  /** Sums over the tables of a folder. */
  static Sums of(Path folder) throws IOException {
    PlainSums plain = new PlainSums(folder);
    plain.read();
    return plain.sums();
  }

  private void read() throws IOException {
    table(
        "organizations",
        row ->
            organizations.put(
                row.get("org_id"),
                new Organization(
                    row.get("type"),
                    row.get("settlement"),
                    yearOr(row.get("from_year"), Integer.MIN_VALUE),
                    yearOr(row.get("to_year"), Integer.MAX_VALUE))));
    table(
        "programmes",
        row ->
            programmes.put(
                row.get("programme_id"),
                new Programme(row.get("operator"), row.get("kind"), row.get("topic"))));
    table(
        "routes",
        row -> {
          if (row.get("operator").equals("центр")) {
            routesOfCentre
                .computeIfAbsent(row.get("person_id"), person -> new HashSet<>())
                .add(year(row.get("approved_on")));
          }
        });
    table(
        "training",
        row -> {
          Programme programme = programmes.get(row.get("programme_id"));
          if (programme != null) {
            training
                .computeIfAbsent(row.get("person_id"), person -> new ArrayList<>())
                .add(new Training(year(row.get("completed_on")), programme));
          }
        });
    table(
        "mentoring",
        row -> {
          if (row.get("form").equals("менторство")) {
            String end = row.get("ended_on");
            mentoring
                .computeIfAbsent(row.get("mentee_id"), person -> new ArrayList<>())
                .add(
                    new Mentoring(
                        year(row.get("started_on")),
                        end.isEmpty() ? Integer.MAX_VALUE : year(end)));
          }
        });
    table(
        "answers",
        row -> {
          String answer = row.get("answer");
          if (row.get("question").equals("mentoring-model") && !answer.isEmpty()) {
            mentoringModel.put(row.get("org_id") + "/" + row.get("year"), answer.equals("да"));
          }
        });
    table(
        "events",
        row -> {
          String date = row.get("date");
          if (!date.isEmpty()) {
            long one = row.get("level").equals("региональный") ? 1 : 0;
            regionalEvents.merge(year(date), one, Long::sum);
          }
        });
    table("staff", this::person);
  }

  private void table(String name, Consumer<CSVRecord> rows) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(path -> path.getFileName().toString().split("[-.]")[0].equals(name))
              .sorted()
              .toList();
    }
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    for (Path file : files) {
      try (CSVParser parser = format.parse(Files.newBufferedReader(file))) {
        parser.forEach(rows);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  private void person(CSVRecord row) {
    int year = Integer.parseInt(row.get("year"));
    String employer = row.get("org_id");
    Organization organization = organizations.get(employer);
    if (organization == null) {
      return;
    }
    years.add(year);
    employers.computeIfAbsent(year, key -> new HashSet<>()).add(employer);
    if (!row.get("main_job").equals("да")) {
      return;
    }
    String role = row.get("role");
    String person = row.get("person_id");
    if (role.equals("педагог")) {
      boolean hasRoute = routesOfCentre.getOrDefault(person, Set.of()).contains(year);
      count("k1", year, row, organization, hasRoute);
      boolean trained =
          organization.type.equals("школа")
              && completed(
                  person,
                  t ->
                      t.year == year
                          && t.programme.operator.equals("центр")
                          && t.programme.kind.equals("ПК"));
      count("k2", year, row, organization, trained);
    } else if (role.equals("сотрудник центра")) {
      boolean trained =
          completed(
              person, t -> t.year <= year && t.programme.operator.equals("федеральный оператор"));
      count("k3", year, row, organization, trained);
    } else if (MANAGERS.contains(role) && TEAM_TYPES.contains(organization.type)) {
      Team team =
          teams
              .computeIfAbsent(year, key -> new HashMap<>())
              .computeIfAbsent(employer, key -> new Team());
      team.trained |=
          completed(
              person, t -> t.year == year && t.programme.topic.equals("управленческие команды"));
      team.mentored |=
          mentoring.getOrDefault(person, List.of()).stream()
              .anyMatch(relation -> relation.from <= year && relation.to >= year);
    }
  }

  private boolean completed(String person, Predicate<Training> condition) {
    return training.getOrDefault(person, List.of()).stream().anyMatch(condition);
  }

  private void count(
      String indicator, int year, CSVRecord row, Organization organization, boolean met) {
    String subject = row.get("subject");
    add(indicator, year, "total", "", met);
    add(indicator, year, "organization", row.get("org_id"), met);
    add(indicator, year, "organization_type", organization.type, met);
    add(indicator, year, "settlement", organization.settlement, met);
    add(indicator, year, "subject", subject.isEmpty() ? "нет данных" : subject, met);
    add(indicator, year, "age_band", ageBand(year, row.get("birth_date")), met);
    add(indicator, year, "role", row.get("role"), met);
  }

  private void add(String indicator, int year, String breakdown, String member, boolean met) {
    long[] counts =
        people.computeIfAbsent(new Cell(indicator, year, breakdown, member), key -> new long[2]);
    counts[0] += met ? 1 : 0;
    counts[1]++;
  }

  /** The band of full years on 1 January of the next year. */
  private static String ageBand(int year, String birth) {
    if (birth.isEmpty()) {
      return "нет данных";
    }
    LocalDate born = LocalDate.parse(birth);
    LocalDate day = LocalDate.of(year + 1, 1, 1);
    int age = born.until(day).getYears();
    if (age < 25) {
      return "до 25";
    }
    if (age < 35) {
      return "25–34";
    }
    if (age < 45) {
      return "35–44";
    }
    if (age < 55) {
      return "45–54";
    }
    return age < 65 ? "55–64" : "65 и старше";
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  private static int yearOr(String year, int absent) {
    return year.isEmpty() ? absent : Integer.parseInt(year);
  }

  private Sums sums() {
    Sums sums = new Sums();
    for (int year : years) {
      for (String indicator : List.of("k1", "k2", "k3")) {
        people.putIfAbsent(new Cell(indicator, year, "total", ""), new long[2]);
      }
      Long events = regionalEvents.get(year);
      if (events != null) {
        sums.count("k4", year, events);
      }
      Map<String, Boolean> trained = new HashMap<>();
      Map<String, Boolean> mentored = new HashMap<>();
      Map<String, Boolean> withModel = new HashMap<>();
      Map<String, Boolean> withModelOfAll = new HashMap<>();
      for (String id : employers.getOrDefault(year, Set.of())) {
        Organization organization = organizations.get(id);
        if (organization == null || organization.from > year || organization.to < year) {
          continue;
        }
        Team team = teams.getOrDefault(year, Map.of()).get(id);
        if (team != null) {
          trained.put(id, team.trained);
          if (organization.type.equals("школа")) {
            mentored.put(id, team.mentored);
          }
        }
        Boolean answer = mentoringModel.get(id + "/" + year);
        if (organization.type.equals("школа")) {
          withModelOfAll.put(id, Boolean.TRUE.equals(answer));
          if (answer != null) {
            withModel.put(id, answer);
          }
        }
      }
      organizations("k5", year, trained, sums);
      organizations("k6", year, withModel, sums);
      if (!withModel.isEmpty() || withModelOfAll.isEmpty()) {
        organizations("k6-r2", year, withModelOfAll, sums);
      }
      organizations("k7", year, mentored, sums);
    }
    people.forEach(
        (cell, counts) ->
            sums.share(
                cell.indicator, cell.year, cell.breakdown, cell.member, counts[0], counts[1]));
    return sums;
  }

  private void organizations(String indicator, int year, Map<String, Boolean> met, Sums sums) {
    sums.share(
        indicator, year, "total", "", met.values().stream().filter(is -> is).count(), met.size());
    byMember(indicator, year, "organization_type", Organization::type, met, sums);
    byMember(indicator, year, "settlement", Organization::settlement, met, sums);
  }

  private void byMember(
      String indicator,
      int year,
      String breakdown,
      Function<Organization, String> memberOf,
      Map<String, Boolean> met,
      Sums sums) {
    Map<String, long[]> counts = new TreeMap<>();
    met.forEach(
        (id, is) -> {
          Organization organization = organizations.get(id);
          if (organization != null) {
            long[] count = counts.computeIfAbsent(memberOf.apply(organization), key -> new long[2]);
            count[0] += is ? 1 : 0;
            count[1]++;
          }
        });
    counts.forEach(
        (member, count) -> sums.share(indicator, year, breakdown, member, count[0], count[1]));
  }
}
