package org.metodportal.disclosure.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.metodportal.disclosure.edition.TownNights.NOVEMBER;
import static org.metodportal.disclosure.edition.TownNights.PLAN;
import static org.metodportal.disclosure.edition.TownNights.after;
import static org.metodportal.disclosure.edition.TownNights.figure;
import static org.metodportal.disclosure.edition.TownNights.first;
import static org.metodportal.disclosure.edition.TownNights.night;
import static org.metodportal.disclosure.edition.TownNights.readable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublishableData;
import org.metodportal.disclosure.edition.SmallTown.Person;
import org.metodportal.disclosure.pair.CellKey;
import org.metodportal.disclosure.pair.GovernedCells;
import org.metodportal.disclosure.pattern.Protector;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.property.RandomCase;
import org.metodportal.property.RandomCases;

/** What is public of a town night after night. */
final class PublicationTest {
  /** One person changed, in the ways in which a night can change one. */
  private static Map<String, Consumer<List<Person>>> changes() {
    Map<String, Consumer<List<Person>>> changes = new LinkedHashMap<>();
    changes.put("came", persons -> SmallTown.add(persons, "school-3", 2024, 1));
    changes.put("left", persons -> persons.remove(17));
    changes.put("moved to another school", change(p -> p.movedTo("garden-2")));
    changes.put("teaches another subject", change(p -> p.teaching("история")));
    changes.put("is in another age band", change(p -> p.aged("45–54")));
    changes.put("has another role", change(p -> p.as("заместитель")));
    changes.put("has another deficit", change(p -> p.with("оценивание")));
    changes.put("completed a programme", change(p -> p.trained(!p.trained())));
    changes.put("has another score", change(p -> p.scoring(99)));
    changes.put("was corrected in an older year", persons -> persons.remove(201));
    return changes;
  }

  private static Consumer<List<Person>> change(UnaryOperator<Person> how) {
    return persons -> persons.set(8, how.apply(persons.get(8)));
  }

  @TestFactory
  List<DynamicTest> oneChangedPersonChangesNothingThatIsPublic() {
    List<DynamicTest> tests = new ArrayList<>();
    List<Person> before = SmallTown.persons(2024, 2023);
    PublishedTerritory shown = first(before);
    changes()
        .forEach(
            (name, change) ->
                tests.add(
                    DynamicTest.dynamicTest(
                        name,
                        () -> {
                          List<Person> after = new ArrayList<>(before);
                          change.accept(after);
                          PublishedTerritory next =
                              night(after(shown), NOVEMBER.plusDays(1), after, false);
                          assertEquals(shown.data(), next.data());
                          assertEquals(shown.vintage(), next.vintage());
                          // Without a past the same change is there to be read.
                          assertNotEquals(shown.data(), first(after).data());
                        })));
    return tests;
  }

  @TestFactory
  List<DynamicTest> whoAsksForABatchDoesNotTellWhichPersonItIsOf() {
    List<DynamicTest> tests = new ArrayList<>();
    List<Person> before = SmallTown.persons(2024, 2023);
    PublishedTerritory shown = first(before);
    Set<PublishableData> seen = new HashSet<>();
    changes()
        .forEach(
            (name, change) ->
                tests.add(
                    DynamicTest.dynamicTest(
                        name,
                        () -> {
                          List<Person> after = new ArrayList<>(before);
                          change.accept(after);
                          PublishedTerritory next =
                              night(after(shown), NOVEMBER.plusDays(1), after, true);
                          assertEquals(List.of(), readable(shown, next));
                          if (!name.contains("older year")) {
                            seen.add(next.data());
                          }
                          assertEquals(1, seen.size(), "all look alike");
                        })));
    return tests;
  }

  @Test
  void aYearShowsItsTotalsAloneUntilItCloses() {
    List<Person> persons = SmallTown.persons(2024, 2025);
    PublishedTerritory open = night(Former.NONE, LocalDate.of(2026, 2, 28), persons, false);

    assertEquals(
        List.of(Breakdown.TOTAL),
        open.data().figures().stream()
            .filter(each -> each.year() == 2025)
            .map(Figure::breakdown)
            .distinct()
            .toList());
    assertTrue(
        open.data().figures().stream()
            .filter(each -> each.year() == 2025)
            .allMatch(each -> each.flag() == ObservationFlag.PROVISIONAL));
    assertTrue(
        open.data().counts().rows().stream()
            .filter(each -> each.year() == 2025)
            .allMatch(each -> GovernedCells.isWhole(CellKey.of(each))));

    PublishedTerritory closed = night(after(open), LocalDate.of(2026, 3, 1), persons, false);

    assertEquals(List.of(2025), closed.report().closing());
    assertEquals(
        PublishableData.of(
                PLAN, SmallTown.result(PLAN, persons), SmallTown.DEFICITS, Protector.CHOOSING)
            .figures(),
        closed.data().figures());
  }

  @Test
  void aTotalOfAnOpenYearMovesByThreePersonsOrNotAtAll() {
    List<Person> persons = SmallTown.persons(2025);
    PublishedTerritory shown = night(Former.NONE, NOVEMBER, persons, false);
    for (int more = 1; more <= 2; more++) {
      SmallTown.add(persons, "school-1", 2025, 1);
      PublishedTerritory next = night(after(shown), NOVEMBER.plusDays(more), persons, false);
      assertEquals(shown.data(), next.data(), "after " + more);
      shown = next;
    }
    SmallTown.add(persons, "school-1", 2025, 1);

    PublishedTerritory third = night(after(shown), NOVEMBER.plusDays(3), persons, false);

    assertEquals(203L, figure(third.data(), "k1", 2025, Breakdown.TOTAL, "").denominator());
    assertEquals(List.of(), readable(shown, third));
  }

  @Test
  void aLargeCorrectionIsPublishedByABatchAndByNothingElse() {
    List<Person> persons = SmallTown.persons(2024);
    PublishedTerritory shown = first(persons);
    SmallTown.add(persons, "school-3", 2024, 12);

    PublishedTerritory waits = night(after(shown), NOVEMBER.plusDays(1), persons, false);
    PublishedTerritory batch = night(after(waits), NOVEMBER.plusDays(2), persons, true);

    assertEquals(shown.data(), waits.data());
    assertFalse(waits.report().isEdition());
    assertEquals(BatchKind.ASKED, batch.report().kind());
    assertEquals(
        52L, figure(batch.data(), "k1", 2024, Breakdown.ORGANIZATION, "school-3").denominator());
    assertEquals(212L, figure(batch.data(), "k1", 2024, Breakdown.TOTAL, "").denominator());
    assertEquals(List.of(), readable(shown, batch));
  }

  @Test
  void correctionsComeByThemselvesOnceAQuarter() {
    List<Person> persons = SmallTown.persons(2024);
    PublishedTerritory shown = first(persons);
    SmallTown.add(persons, "school-3", 2024, 12);

    PublishedTerritory december = night(after(shown), LocalDate.of(2025, 12, 31), persons, false);
    PublishedTerritory january = night(after(december), LocalDate.of(2026, 1, 1), persons, false);
    SmallTown.add(persons, "school-1", 2024, 12);
    PublishedTerritory march = night(after(january), LocalDate.of(2026, 3, 31), persons, false);

    assertEquals(BatchKind.NONE, december.report().kind());
    assertEquals(BatchKind.QUARTER, january.report().kind());
    assertTrue(january.report().moved() > 0);
    assertEquals(BatchKind.NONE, march.report().kind());
    assertEquals(january.data(), march.data());
  }

  @Test
  void aSmallCorrectionKeepsTheFormerFigureAndMarksTheWholeYear() {
    List<Person> persons = SmallTown.persons(2024, 2023);
    PublishedTerritory shown = first(persons);
    persons.remove(17);

    PublishedTerritory batch = night(after(shown), NOVEMBER.plusDays(1), persons, true);

    assertTrue(batch.report().kept() > 0);
    assertEquals(0, batch.report().moved());
    for (Figure figure : batch.data().figures()) {
      if (figure.value() != null) {
        assertEquals(
            figure.year() == 2024 ? ObservationFlag.PROVISIONAL : ObservationFlag.NONE,
            figure.flag(),
            figure.toString());
      }
    }
    PublishedTerritory next = night(after(batch), NOVEMBER.plusDays(2), persons, false);
    assertEquals(batch.data(), next.data(), "the mark stays until the next batch");
  }

  @Test
  void aCellThatGrewSmallIsHiddenOnlyWhenItMovedByThree() {
    List<Person> persons = SmallTown.persons(2024);
    persons.removeIf(each -> each.organization().equals("garden-2") && !each.id().endsWith("9"));
    int left = (int) persons.stream().filter(p -> p.organization().equals("garden-2")).count();
    assertTrue(left > 8, "there are " + left);
    PublishedTerritory shown = first(persons);
    List<Person> few = new ArrayList<>(persons);
    int gone = left - 4;
    for (Person person : persons) {
      if (person.organization().equals("garden-2") && gone > 0) {
        few.remove(person);
        gone--;
      }
    }

    PublishedTerritory batch = night(after(shown), NOVEMBER.plusDays(1), few, true);

    assertEquals(
        ObservationFlag.HIDDEN,
        figure(batch.data(), "k1", 2024, Breakdown.ORGANIZATION, "garden-2").flag());
    assertTrue(batch.report().hidden() > 0);
    assertEquals(List.of(), readable(shown, batch));
  }

  @Test
  void aReleaseOfAnEarlierProgramIsTakenOverFromItsTables() {
    List<Person> persons = SmallTown.persons(2024);
    PublishedTerritory shown = first(persons);
    persons.remove(17);

    PublishedTerritory next =
        night(new Former(null, after(shown).releases()), NOVEMBER.plusDays(1), persons, false);

    assertEquals(BatchKind.TAKEN_OVER, next.report().kind());
    assertEquals(List.of(), readable(shown, next));
    assertEquals(200L, figure(next.data(), "k1", 2024, Breakdown.TOTAL, "").denominator());
  }

  @Test
  void aNewIndicatorWaitsWhileCorrectionsWait() {
    List<Person> persons = SmallTown.persons(2024);
    PublishedTerritory shown = first(persons);
    TerritoryPlan more =
        SmallTown.plan(List.of(DefinitionDraft.of(SmallTown.SLUG, "k9", "", "").build()));
    PublicationOrder order = new PublicationOrder(NOVEMBER.plusDays(1), false, true);

    PublishedTerritory same =
        Publication.of(
            more,
            SmallTown.result(more, persons),
            SmallTown.DEFICITS,
            after(shown),
            order,
            Protector.CHOOSING);
    persons.remove(17);
    TerritoryResult corrected = SmallTown.result(more, persons);
    PublishedTerritory waits =
        Publication.of(
            more, corrected, SmallTown.DEFICITS, after(shown), order, Protector.CHOOSING);

    assertEquals(List.of(), same.report().waiting());
    assertEquals(200L, figure(same.data(), "k9", 2024, Breakdown.TOTAL, "").denominator());
    assertEquals(List.of("k9"), waits.report().waiting());
    assertEquals(
        ObservationFlag.AWAITED, figure(waits.data(), "k9", 2024, Breakdown.TOTAL, "").flag());
  }

  @Test
  void tablesThatCannotBeReliedOnChangeNothing() {
    List<Person> persons = SmallTown.persons(2024);
    PublishedTerritory shown = first(persons);
    SmallTown.add(persons, "school-3", 2024, 12);

    PublishedTerritory next =
        Publication.of(
            PLAN,
            SmallTown.result(PLAN, persons),
            SmallTown.DEFICITS,
            after(shown),
            new PublicationOrder(LocalDate.of(2026, 4, 1), true, false),
            Protector.CHOOSING);

    assertEquals(shown.data(), next.data());
  }

  @RandomCases(60)
  void noTwoReleasesOfARandomYearTellOfOneOrTwoPersons(RandomCase seed) {
    SplittableRandom random = seed.random();
    List<Person> persons = SmallTown.persons(2023, 2024);
    List<PublishedTerritory> nights = new ArrayList<>();
    nights.add(first(persons));
    LocalDate day = NOVEMBER;
    for (int i = 0; i < 4; i++) {
      day = day.plusDays(1 + random.nextInt(60));
      for (int change = random.nextInt(12); change > 0; change--) {
        int at = random.nextInt(persons.size());
        Person person = persons.get(at);
        switch (random.nextInt(6)) {
          case 0 -> persons.remove(at);
          case 1 -> SmallTown.add(persons, person.organization(), person.year(), 1);
          case 2 -> persons.set(at, person.movedTo("school-" + (1 + random.nextInt(3))));
          case 3 -> persons.set(at, person.teaching("биология"));
          case 4 -> persons.set(at, person.trained(!person.trained()));
          default ->
              SmallTown.add(persons, person.organization(), person.year(), 3 + random.nextInt(9));
        }
      }
      List<PublishedTerritory> newestFirst = new ArrayList<>(nights);
      java.util.Collections.reverse(newestFirst);
      PublishedTerritory next =
          night(
              after(newestFirst.toArray(new PublishedTerritory[0])),
              day,
              persons,
              random.nextInt(2) == 0);
      for (PublishedTerritory before : nights) {
        assertEquals(
            List.of(), readable(before, next), () -> before.report() + " and " + next.report());
      }
      nights.add(next);
    }
  }

  @Test
  void countsBesideTheIndicatorsObeyTheSame() {
    List<Person> persons = SmallTown.persons(2024);
    PublishedTerritory shown = first(persons);
    persons.set(8, persons.get(8).with("оценивание").trained(!persons.get(8).trained()));

    List<PublicCount> waits =
        night(after(shown), NOVEMBER.plusDays(1), persons, false).data().counts().rows();
    List<PublicCount> batch =
        night(after(shown), NOVEMBER.plusDays(1), persons, true).data().counts().rows();

    assertEquals(shown.data().counts().rows(), waits);
    for (PublicCount row : batch) {
      assertTrue(
          shown.data().counts().rows().stream()
              .anyMatch(each -> each.marked(row.flag()).equals(row)),
          row.toString());
    }
  }

  @Test
  void whatIsMissingIsNotSaidToBeHidden() {
    List<Person> untrained =
        SmallTown.persons(2024).stream().map(person -> person.trained(false)).toList();
    PublishedTerritory shown = first(untrained);
    List<PublicCount> rows = shown.data().counts().rows();
    assertTrue(rows.stream().anyMatch(row -> row.flag() == ObservationFlag.NO_VALUE));

    PublishedTerritory quiet = night(after(shown), NOVEMBER.plusDays(1), untrained, false);
    assertEquals(rows, quiet.data().counts().rows());
    PublishedTerritory batch = night(after(quiet, shown), NOVEMBER.plusDays(2), untrained, true);
    assertEquals(rows, batch.data().counts().rows());
  }
}
