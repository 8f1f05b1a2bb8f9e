package org.metodportal.indicator.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodportal.registry.Appointment;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.History;
import org.metodportal.registry.Mentorship;
import org.metodportal.registry.Organization;
import org.metodportal.registry.PersonYear;
import org.metodportal.registry.Programme;
import org.metodportal.registry.Support;
import org.metodportal.registry.Training;
import org.metodportal.registry.territory.Vacancy;
import org.metodportal.source.cell.LookupNormalizer;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.schema.Table;

/** A few persons and places, counted by hand. */
class PeopleCounterTest {
  private static final int YEAR = 2024;

  private final PeopleCounter counter = new PeopleCounter();

  private static Organization organization(String id, String type) {
    return new Organization(id, id, id, type, "город", null, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static Training training(int year, String programme) {
    return new Training(
        year,
        new Programme(
            programme,
            programme,
            programme,
            "центр",
            "ПК",
            null,
            null,
            null,
            Integer.MIN_VALUE,
            Integer.MAX_VALUE),
        null,
        null);
  }

  private static Diagnosis diagnosis(int year, @Nullable List<String> deficits) {
    return new Diagnosis(0, year, "предметная", "центр", null, deficits);
  }

  private void teacher(
      String type,
      @Nullable Integer age,
      @Nullable Integer experience,
      @Nullable String category,
      @Nullable Boolean profile) {
    add("педагог", type, age, experience, category, profile, List.of(), List.of());
  }

  private void learner(String role, List<Diagnosis> diagnostics, List<Training> training) {
    add(role, "школа", null, null, null, null, diagnostics, training);
  }

  private void add(
      String role,
      String type,
      @Nullable Integer age,
      @Nullable Integer experience,
      @Nullable String category,
      @Nullable Boolean profile,
      List<Diagnosis> diagnostics,
      List<Training> training) {
    counter.add(
        new PersonYear(
            YEAR,
            role,
            organization("o", type),
            null,
            age,
            experience,
            category,
            null,
            null,
            profile,
            null,
            History.of(Map.of(Table.DIAGNOSTICS, diagnostics, Table.TRAINING, training)),
            List.of(),
            List.of(),
            List.of()));
  }

  /** {@code школы/до 35 лет=2}, in the order of the counts. */
  private static List<String> shown(Counts counts, Topic topic) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(counts.cells())
        .forEach(
            (key, count) -> {
              if (key.topic() == topic) {
                lines.add((key.group() + "/" + key.member() + "=" + count).replaceFirst("^/", ""));
              }
            });
    return lines;
  }

  @Test
  void everyBandBeginsAtItsFirstYear() {
    for (int age : new int[] {18, 34, 35, 44, 45, 54, 55, 90}) {
      teacher("школа", age, age - 18, "первая", true);
    }
    assertEquals(
        List.of(
            "школы/35–44 года=2",
            "школы/45–54 года=2",
            "школы/55 лет и старше=2",
            "школы/до 35 лет=2"),
        shown(counter.counts(), Topic.AGE));
    assertEquals(
        List.of("школы/10–19 лет=2", "школы/20 лет и больше=5", "школы/до 3 лет=1"),
        shown(counter.counts(), Topic.EXPERIENCE));
  }

  @Test
  void theThirdYearOfTeachingBeginsAtThree() {
    teacher("школа", null, 2, null, null);
    teacher("школа", null, 3, null, null);
    teacher("школа", null, 9, null, null);
    assertEquals(
        List.of("школы/3–9 лет=2", "школы/до 3 лет=1"), shown(counter.counts(), Topic.EXPERIENCE));
  }

  @Test
  void unknownIsKeptApartFromNo() {
    teacher("детский сад", null, null, null, null);
    teacher("детский сад", 30, 0, "нет", false);
    Counts counts = counter.counts();
    assertEquals(
        List.of("детские сады/до 35 лет=1", "детские сады/нет данных=1"), shown(counts, Topic.AGE));
    assertEquals(
        List.of("детские сады/без категории=1", "детские сады/нет данных=1"),
        shown(counts, Topic.CATEGORY));
    assertEquals(
        List.of("детские сады/не совпадает=1", "детские сады/нет данных=1"),
        shown(counts, Topic.PROFILE));
  }

  @Test
  void onlyTeachersAreStaffAndSmallTypesStandTogether() {
    teacher("центр", 50, 20, "высшая", true);
    teacher("иное", 50, 20, "высшая", true);
    teacher("дополнительное образование", 50, 20, "высшая", true);
    add("руководитель", "школа", 50, 20, "высшая", true, List.of(), List.of());
    assertEquals(List.of("другие организации/высшая=3"), shown(counter.counts(), Topic.CATEGORY));
  }

  @Test
  void aPersonCompletesAProgrammeOnceAYear() {
    learner("педагог", List.of(), List.of(training(YEAR - 1, "P-1"), training(YEAR, "P-1")));
    learner("заместитель", List.of(), List.of(training(YEAR, "P-1"), training(YEAR, "P-1")));
    learner("педагог", List.of(), List.of(training(YEAR, "P-2"), training(YEAR - 1, "P-1")));
    assertEquals(List.of("P-1=2", "P-2=1"), shown(counter.counts(), Topic.COMPLETIONS));
  }

  @Test
  void aDeficitFoundTwiceIsOneAndAMissingListSaysNothing() {
    learner(
        "педагог",
        List.of(diagnosis(YEAR, List.of("A", "B")), diagnosis(YEAR, List.of("A"))),
        List.of());
    learner("педагог", List.of(diagnosis(YEAR, null), diagnosis(YEAR, List.of("B"))), List.of());
    learner("педагог", List.of(diagnosis(YEAR, null)), List.of());
    learner("педагог", List.of(diagnosis(YEAR - 1, List.of("A"))), List.of());
    Counts counts = counter.counts();
    assertEquals(List.of("A=1", "B=2"), shown(counts, Topic.DEFICITS));
    assertEquals(List.of("записаны=2", "нет данных=1"), shown(counts, Topic.DIAGNOSED));
  }

  private void active(
      String role, List<Support> support, List<Mentorship> mentoring, List<Appointment> roles) {
    counter.add(
        new PersonYear(
            YEAR,
            role,
            organization("o", "школа"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            History.of(Map.of(Table.SUPPORT, support)),
            mentoring,
            List.of(),
            roles));
  }

  @Test
  void aPersonIsCountedOnceForEachFormOfSupportOfTheYear() {
    active(
        "педагог",
        List.of(
            new Support(YEAR, "консультация"),
            new Support(YEAR, "Консультация"),
            new Support(YEAR, "семинар"),
            new Support(YEAR - 1, "конкурс"),
            new Support(YEAR, null)),
        List.of(),
        List.of());
    active("педагог", List.of(new Support(YEAR, "семинар")), List.of(), List.of());
    assertEquals(
        List.of(
            LookupNormalizer.normalize("семинар") + "=2",
            LookupNormalizer.normalize("консультация") + "=1"),
        shown(counter.counts(), Topic.SUPPORT));
  }

  @Test
  void aPersonIsCountedOnceForEachFormOfMentoringAndEachRoleThatGoesOn() {
    active(
        "педагог",
        List.of(),
        List.of(
            new Mentorship("пара", true),
            new Mentorship("пара", true),
            new Mentorship("группа", false)),
        List.of(
            new Appointment("тьютор", true),
            new Appointment("тьютор", true),
            new Appointment("методист", false)));
    active(
        "педагог",
        List.of(),
        List.of(new Mentorship("пара", true)),
        List.of(new Appointment("тьютор", true)));
    Counts counts = counter.counts();
    assertEquals(List.of("пара=2"), shown(counts, Topic.MENTEES));
    assertEquals(List.of("тьютор=2"), shown(counts, Topic.ROLES));
    assertEquals(List.of(), shown(counts, Topic.POSTS));
  }

  @Test
  void headsDeputiesAndSecondJobsAreCountedApart() {
    for (String role : List.of("руководитель", "заместитель", "заместитель", "педагог")) {
      active(role, List.of(), List.of(), List.of());
    }
    counter.addSecondJob(YEAR);
    counter.addSecondJob(YEAR);
    Counts counts = counter.counts();
    assertEquals(List.of("заместители=2", "руководители=1"), shown(counts, Topic.POSTS));
    assertEquals(List.of("педагоги=2"), shown(counts, Topic.SECOND_JOBS));
  }

  @Test
  void freePlacesAreThoseOfTheLastDayOfAnOrganization() {
    VacancyCounter places = new VacancyCounter();
    Organization school = organization("s", "школа");
    Organization other = organization("k", "детский сад");
    places.add(new Vacancy(school, 100, YEAR, "Учитель физики", 3));
    places.add(new Vacancy(school, 200, YEAR, "учитель физики", 1.5));
    places.add(new Vacancy(other, 100, YEAR, "учитель ФИЗИКИ", 2));
    places.add(new Vacancy(other, 900, YEAR + 1, "воспитатель", 0));
    assertEquals(
        List.of(
            "детские сады/Учитель физики=2000000",
            "школы/Учитель физики=1500000",
            "детские сады/воспитатель=0"),
        shown(places.counts(), Topic.VACANCIES));
  }

  @Test
  void countsAddUpAndComeBackAsTheyWerePacked() {
    teacher("школа", 30, 5, "первая", true);
    Counts once = counter.counts();
    PackedBytes bytes = new PackedBytes(16);
    once.pack(bytes);
    assertEquals(once, Counts.unpack(new PackedReader(bytes.toByteArray())));
    Counts.Sum sum = new Counts.Sum();
    sum.add(new PackedReader(bytes.toByteArray()));
    sum.add(new PackedReader(bytes.toByteArray()));
    assertEquals(List.of("школы/до 35 лет=2"), shown(sum.counts(), Topic.AGE));
  }
}
