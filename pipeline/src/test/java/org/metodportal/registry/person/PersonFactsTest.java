package org.metodportal.registry.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.registry.Added;
import org.metodportal.registry.Appointment;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.Mentorship;
import org.metodportal.registry.Organization;
import org.metodportal.registry.PersonYear;
import org.metodportal.registry.Programme;
import org.metodportal.registry.row.RowReconciler;
import org.metodportal.source.schema.Table;

/** What a year knows of a person: data contract, «Derived values», on both sides of each year. */
final class PersonFactsTest {
  private static final int WITHOUT_END = Integer.MAX_VALUE;
  private static final Organization SCHOOL =
      new Organization("1", "1", "Школа № 1", "школа", "село", null, 2022, 2024);

  private static PersonFacts workerOf(int... years) {
    PersonFacts facts = new PersonFacts();
    for (int year : years) {
      facts.add(
          new PersonFacts.Job(
              year,
              "педагог",
              SCHOOL,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              Added.NONE,
              new RowReconciler.Place("staff.csv", year)));
    }
    return facts;
  }

  private static List<PersonYear> years(PersonFacts facts) {
    List<PersonYear> years = new ArrayList<>();
    facts.years(years::add);
    return years;
  }

  @ParameterizedTest
  @CsvSource({
    // First and last year of a relation; the year asked; whether it is known, and active, then.
    "2022, 2024, 2021, false, false",
    "2022, 2024, 2022, true, true",
    "2022, 2024, 2024, true, true",
    "2022, 2024, 2025, true, false",
    "2023, 2023, 2022, false, false",
    "2023, 2023, 2023, true, true",
    "2023, 2023, 2024, true, false",
    "2023, , 2022, false, false",
    "2023, , 2100, true, true"
  })
  void aRelationIsActiveFromItsFirstYearToItsLast(
      int first, Integer last, int asked, boolean known, boolean active) {
    PersonFacts facts = workerOf(asked);
    int end = last == null ? WITHOUT_END : last;
    facts.addMentoring(new PersonFacts.Span("наставничество", first, end));
    facts.addMentors(new PersonFacts.Span("менторство", first, end));
    facts.addRole(new PersonFacts.Span("РСЭС", first, end));
    PersonYear year = years(facts).get(0);
    assertEquals(
        known ? List.of(new Mentorship("наставничество", active)) : List.of(), year.mentoring());
    assertEquals(known ? List.of(new Mentorship("менторство", active)) : List.of(), year.mentors());
    assertEquals(known ? List.of(new Appointment("РСЭС", active)) : List.of(), year.roles());
  }

  @Test
  void aYearKnowsNoFactOfALaterOne() {
    PersonFacts facts = workerOf(2023, 2024);
    facts.add(Table.DIAGNOSTICS, new Diagnosis(19_723, 2024, "экспертная", "центр", null, null));
    facts.add(Table.DIAGNOSTICS, new Diagnosis(19_722, 2023, "предметная", "центр", null, null));
    assertEquals(
        List.of(List.of("предметная"), List.of("предметная", "экспертная")),
        years(facts).stream()
            .map(year -> year.diagnostics().stream().map(Diagnosis::procedure).toList())
            .toList());
  }

  @Test
  void thereIsAMainJobOnlyInTheYearsThatHaveOne() {
    PersonFacts facts = workerOf(2023);
    assertNull(facts.mainJob(2022));
    assertEquals("педагог", facts.mainJob(2023).role());
    assertNull(facts.mainJob(2024));
  }

  @Test
  void aYearOfSecondJobsStandsOnce() {
    PersonFacts facts = workerOf();
    facts.addSecondJob(2023);
    facts.addSecondJob(2023);
    facts.addSecondJob(2024);
    assertEquals(List.of(2023, 2024), facts.secondJobs());
    assertEquals(List.of(), years(facts));
  }

  @ParameterizedTest
  @CsvSource({"2021, false", "2022, true", "2024, true", "2025, false"})
  void anOrganizationWorksAndAProgrammeIsOfferedFromItsFirstYearToItsLast(
      int year, boolean active) {
    assertEquals(active, SCHOOL.activeIn(year));
    Programme programme =
        new Programme("r1", "r1", "Курс", "центр", "ПК", null, null, null, 2022, 2024);
    assertEquals(active, programme.activeIn(year));
  }
}
