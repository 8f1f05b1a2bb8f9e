package org.metodportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.PublicTables.Traits;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.edition.Former;
import org.metodportal.disclosure.edition.Publication;
import org.metodportal.disclosure.edition.PublicationOrder;
import org.metodportal.disclosure.edition.PublishedTerritory;
import org.metodportal.disclosure.edition.ShownRows;
import org.metodportal.disclosure.edition.SmallTown;
import org.metodportal.disclosure.edition.SmallTown.Person;
import org.metodportal.disclosure.pattern.Protector;

/** Whoever keeps the releases of two nights between which one person changed reads nothing. */
class PairReaderTest {
  private static final int YEAR = 2024;
  private static final int TOWNS = 4;
  private static final LocalDate NIGHT = LocalDate.of(2025, 11, 21);
  private static final TerritoryPlan PLAN = SmallTown.plan();
  private static final Map<String, Traits> ORGANIZATIONS = organizations();

  /** Ways in which one person changes between two nights. */
  enum Change {
    CAME,
    LEFT,
    ORGANIZATION,
    SUBJECT,
    AGE,
    ROLE,
    TRAINED,
    DIAGNOSED,
    DEFICIT,
    SCORE;

    /** The persons of the next night. */
    List<Person> of(List<Person> persons) {
      List<Person> next = new ArrayList<>(persons);
      Person one = persons.get(0);
      switch (this) {
        case CAME -> next.add(with(one, "новый", one.organization(), one.score()));
        case LEFT -> next.remove(0);
        case ORGANIZATION -> next.set(0, with(one, one.id(), "garden-2", one.score()));
        case SCORE -> next.set(0, with(one, one.id(), one.organization(), 99));
        case SUBJECT -> next.set(0, traits(one, "химия", one.age(), one.role()));
        case AGE -> next.set(0, traits(one, one.subject(), "65+", one.role()));
        case ROLE -> next.set(0, traits(one, one.subject(), one.age(), "заместитель"));
        case TRAINED -> next.set(0, facts(one, !one.trained(), true, one.deficit()));
        case DIAGNOSED -> next.set(0, facts(one, one.trained(), false, one.deficit()));
        case DEFICIT -> next.set(0, facts(one, one.trained(), true, "оценивание"));
      }
      return next;
    }

    private static Person with(Person one, String id, String organization, Integer score) {
      return new Person(
          id,
          one.year(),
          organization,
          one.subject(),
          one.age(),
          one.role(),
          one.trained(),
          one.diagnosed(),
          one.deficit(),
          score);
    }

    private static Person traits(Person one, String subject, String age, String role) {
      return new Person(
          one.id(),
          one.year(),
          one.organization(),
          subject,
          age,
          role,
          one.trained(),
          one.diagnosed(),
          one.deficit(),
          one.score());
    }

    private static Person facts(Person one, boolean trained, boolean diagnosed, String deficit) {
      return new Person(
          one.id(),
          one.year(),
          one.organization(),
          one.subject(),
          one.age(),
          one.role(),
          trained,
          diagnosed,
          deficit,
          diagnosed ? one.score() : null);
    }
  }

  private static Map<String, Traits> organizations() {
    Map<String, Traits> organizations = new HashMap<>();
    SmallTown.result(PLAN, List.of())
        .directory()
        .organizations()
        .forEach(each -> organizations.put(each.id(), new Traits(each.type(), each.settlement())));
    return organizations;
  }

  /** A town in which the first person has everything that may change. */
  private static List<Person> town(long seed) {
    List<Person> persons = SmallTown.random(seed, YEAR);
    persons.set(
        0,
        new Person(
            "первый", YEAR, "school-1", "история", "25–34", "педагог", true, true, "речь", 40));
    return persons;
  }

  private static PublishedTerritory night(Former former, List<Person> persons, boolean batch) {
    return Publication.of(
        PLAN,
        SmallTown.result(PLAN, persons),
        SmallTown.DEFICITS,
        former,
        new PublicationOrder(former == Former.NONE ? NIGHT : NIGHT.plusDays(1), batch, true),
        Protector.CHOOSING);
  }

  private static Former after(PublishedTerritory night) {
    return new Former(
        night.vintage(),
        List.of(
            new ShownRows(LocalDate.MAX, night.data().figures(), night.data().counts().rows())));
  }

  private static List<String> read(PublishedTerritory before, PublishedTerritory after) {
    return PairReader.read(rows(before), rows(after), ORGANIZATIONS);
  }

  private static Map<Place, PublicRow> rows(PublishedTerritory night) {
    Map<Place, PublicRow> rows = new LinkedHashMap<>();
    night.data().figures().stream()
        .map(TownRelease::row)
        .forEach(row -> rows.put(row.place(), row));
    night.data().counts().rows().stream()
        .map(TownRelease::row)
        .forEach(row -> rows.put(row.place(), row));
    return rows;
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void noNightTellsThatOnePersonChanged(Change change) {
    int withoutPolicy = 0;
    for (long seed = 0; seed < TOWNS; seed++) {
      List<Person> persons = town(seed);
      PublishedTerritory before = night(Former.NONE, persons, false);
      List<Person> next = change.of(persons);
      assertEquals(List.of(), read(before, night(after(before), next, false)), "seed " + seed);
      assertEquals(List.of(), read(before, night(after(before), next, true)), "seed " + seed);
      withoutPolicy += read(before, night(Former.NONE, next, false)).isEmpty() ? 0 : 1;
    }
    assertTrue(withoutPolicy > 0, "the reader would not have seen it anyway");
  }

  private static Map<Place, PublicRow> release(UnaryOperator<PublicRow> change) {
    Map<Place, PublicRow> rows = new LinkedHashMap<>();
    add(rows, Cell.TOTAL, 40, 100, change);
    add(rows, new Cell("organization", "school-1"), 15, 40, change);
    add(rows, new Cell("organization", "school-2"), 11, 30, change);
    add(rows, new Cell("organization", "school-3"), 14, 30, change);
    return rows;
  }

  private static void add(
      Map<Place, PublicRow> rows,
      Cell cell,
      long part,
      long whole,
      UnaryOperator<PublicRow> change) {
    Place place = new Place(SmallTown.SLUG, YEAR, "k1", cell);
    rows.put(place, change.apply(new PublicRow(place, part, whole, null, "")));
  }

  private static UnaryOperator<PublicRow> hiding(String... members) {
    return row ->
        List.of(members).contains(row.place().cell().member())
            ? new PublicRow(row.place(), null, null, null, "c")
            : row;
  }

  private static UnaryOperator<PublicRow> moving(String member, long part, long whole) {
    return row ->
        row.place().cell().member().equals(member) && row.numerator() != null
            ? new PublicRow(
                row.place(), row.numerator() + part, row.denominator() + whole, null, row.flag())
            : row;
  }

  private static boolean isRead(UnaryOperator<PublicRow> then, UnaryOperator<PublicRow> now) {
    return !PairReader.read(release(then), release(now), ORGANIZATIONS).isEmpty();
  }

  @Test
  void handMadePairsThatTell() {
    UnaryOperator<PublicRow> all = row -> row;
    assertTrue(isRead(all, moving("school-1", 1, 0)));
    assertTrue(isRead(all, moving("school-1", 0, 1)));
    assertTrue(isRead(all, moving("school-1", 3, 2)), "two fewer do not meet it");
    assertTrue(isRead(hiding("school-1", "school-2"), moved(hiding("school-1", "school-2"))));
    assertTrue(isRead(hiding("school-1"), moving("school-2", 1, 1)));
  }

  private static UnaryOperator<PublicRow> moved(UnaryOperator<PublicRow> hidden) {
    return row -> hidden.apply(moving("", 1, 1).apply(row));
  }

  @Test
  void handMadePairsThatTellNothing() {
    UnaryOperator<PublicRow> all = row -> row;
    assertFalse(isRead(all, all));
    assertFalse(isRead(all, moving("school-1", 3, 6).andThen(moving("", 3, 6))::apply));
    assertFalse(isRead(hiding("school-1", "school-2"), hiding("school-1", "school-2")));
  }
}
