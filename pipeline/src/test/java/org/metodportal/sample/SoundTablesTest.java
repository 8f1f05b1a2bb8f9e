package org.metodportal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the data says which rows are rejected: the generator must write none of them. */
class SoundTablesTest {

  private static final List<String> FIVE =
      List.of("totsky", "oktyabrsky", "kirov", "krasnogvardeysky", "kaspiysk");

  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("organizations", List.of("org_id")),
          Map.entry("staff", List.of("year", "person_id", "org_id", "role")),
          Map.entry("diagnostics", List.of("person_id", "date", "procedure")),
          Map.entry("routes", List.of("person_id", "approved_on")),
          Map.entry("training", List.of("person_id", "programme_id", "completed_on")),
          Map.entry("programmes", List.of("programme_id")),
          Map.entry("mentoring", List.of("mentee_id", "mentor_id", "form", "started_on")),
          Map.entry("support", List.of("person_id", "date")),
          Map.entry("roles", List.of("person_id", "kind", "since")),
          Map.entry("events", List.of("event_id")),
          Map.entry("answers", List.of("org_id", "year", "question")),
          Map.entry("vacancies", List.of("org_id", "date", "position")));

  @TempDir static Path folder;

  @BeforeAll
  static void writeAll() throws IOException {
    SampleData.write(folder, SampleData.split(3000, FIVE), 5, line -> {});
  }

  @Test
  void noTableIsEmpty() {
    for (String territory : FIVE) {
      for (String table : KEYS.keySet()) {
        assertFalse(rows(territory, table).isEmpty(), territory + " " + table);
      }
    }
  }

  @Test
  void noKeyOccursTwice() {
    for (String territory : FIVE) {
      KEYS.forEach(
          (table, key) -> {
            Set<List<String>> seen = new HashSet<>();
            for (Map<String, String> row : rows(territory, table)) {
              assertTrue(seen.add(key.stream().map(row::get).toList()), table + " " + row);
            }
          });
    }
  }

  @Test
  void everyReferenceIsToARowThatExists() {
    for (String territory : FIVE) {
      Map<String, Set<String>> known = new HashMap<>();
      known.put("person_id", column(territory, "staff", "person_id"));
      known.put("mentee_id", column(territory, "staff", "person_id"));
      known.put("mentor_id", column(territory, "staff", "person_id"));
      known.put("org_id", column(territory, "organizations", "org_id"));
      known.put("programme_id", column(territory, "programmes", "programme_id"));
      for (String table : KEYS.keySet()) {
        for (Map<String, String> row : rows(territory, table)) {
          known.forEach(
              (name, ids) -> {
                String id = row.getOrDefault(name, "");
                assertTrue(id.isEmpty() || ids.contains(id), table + " " + row);
              });
        }
      }
    }
  }

  @Test
  void everyPersonHasOneMainJobAYear() {
    for (String territory : FIVE) {
      Map<String, Integer> mainJobs = new HashMap<>();
      for (Map<String, String> row : rows(territory, "staff")) {
        int main = row.get("main_job").equals("да") ? 1 : 0;
        mainJobs.merge(row.get("year") + " " + row.get("person_id"), main, Integer::sum);
      }
      assertEquals(Set.of(1), new TreeSet<>(mainJobs.values()));
    }
  }

  @Test
  void agesAreThoseOfPeopleAtWork() {
    for (String territory : FIVE) {
      for (Map<String, String> row : rows(territory, "staff")) {
        if (!row.get("birth_date").isEmpty()) {
          int age = Integer.parseInt(row.get("year")) - year(row.get("birth_date"));
          assertTrue(age >= 19 && age <= 75, row.toString());
        }
      }
    }
  }

  @Test
  void aPersonKeepsTheirDatesAndNeverLosesACategory() {
    List<String> ranks = List.of("нет", "первая", "высшая");
    for (String territory : FIVE) {
      Map<String, String> dates = new HashMap<>();
      Map<String, Integer> categories = new HashMap<>();
      for (Map<String, String> row : rows(territory, "staff")) {
        for (String column : List.of("birth_date", "teaching_since")) {
          String date = row.get(column);
          if (!date.isEmpty()) {
            String first = dates.putIfAbsent(column + row.get("person_id"), date);
            assertTrue(first == null || first.equals(date), row.toString());
          }
        }
        int rank = ranks.indexOf(row.get("category"));
        if (row.get("role").equals("педагог") && rank >= 0) {
          int before = categories.getOrDefault(row.get("person_id"), 0);
          assertTrue(rank >= before, row.toString());
          categories.put(row.get("person_id"), rank);
        }
      }
    }
  }

  @Test
  void nothingEndsBeforeItBegins() {
    for (String territory : FIVE) {
      assertOrdered(territory, "mentoring", "started_on", "ended_on");
      assertOrdered(territory, "roles", "since", "until");
      assertOrdered(territory, "programmes", "from_year", "to_year");
      assertOrdered(territory, "organizations", "from_year", "to_year");
    }
  }

  @Test
  void aTypicalYearHasAboutTheNumberAskedFor() {
    SampleData.split(3000, FIVE)
        .forEach(
            (territory, persons) -> {
              long rows =
                  rows(territory, "staff").stream()
                      .filter(row -> row.get("main_job").equals("да"))
                      .count();
              assertEquals(persons, rows / 6.0, persons * 0.1, territory);
            });
  }

  @Test
  void kirovsCentreBeginsIn2021() {
    assertEquals(
        Set.of("2021", "2022", "2023", "2024", "2025"),
        rows("kirov", "staff").stream()
            .filter(row -> row.get("role").equals("сотрудник центра"))
            .map(row -> row.get("year"))
            .collect(Collectors.toSet()));
    assertTrue(
        rows("kirov", "routes").stream()
            .noneMatch(
                row ->
                    row.get("operator").equals("центр")
                        && row.get("approved_on").startsWith("2020")));
  }

  @Test
  void someGraduatesTeachTheNextYearAndSomePeopleMove() {
    Set<String> graduates = new HashSet<>();
    Set<String> stayed = new HashSet<>();
    Map<String, Set<String>> organizations = new HashMap<>();
    for (Map<String, String> row : rows("kirov", "staff")) {
      String person = row.get("person_id");
      if (row.get("role").equals("выпускник")) {
        graduates.add(person);
      } else if (graduates.contains(person)) {
        stayed.add(person);
      }
      if (row.get("main_job").equals("да")) {
        organizations.computeIfAbsent(person, p -> new HashSet<>()).add(row.get("org_id"));
      }
    }
    assertFalse(stayed.isEmpty());
    assertTrue(organizations.values().stream().anyMatch(places -> places.size() > 1));
  }

  private static void assertOrdered(String territory, String table, String start, String end) {
    for (Map<String, String> row : rows(territory, table)) {
      boolean both = !row.get(start).isEmpty() && !row.get(end).isEmpty();
      assertTrue(!both || row.get(start).compareTo(row.get(end)) <= 0, table + " " + row);
    }
  }

  private static List<Map<String, String>> rows(String territory, String table) {
    return Rows.of(folder.resolve(territory), table);
  }

  private static Set<String> column(String territory, String table, String name) {
    return rows(territory, table).stream().map(row -> row.get(name)).collect(Collectors.toSet());
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }
}
