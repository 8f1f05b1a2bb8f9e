package org.metodportal.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.registry.person.StaffFindings;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.territory.Directory;
import org.metodportal.registry.territory.Questionnaire;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.schema.Table;

/** What is packed on one worker is the same when another one unpacks it. */
class PackingTest {
  private static byte[] bytes(java.util.function.Consumer<PackedBytes> packing) {
    PackedBytes out = new PackedBytes(1);
    packing.accept(out);
    return out.toByteArray();
  }

  /** Unpacks, having checked that nothing is left over and that packing again gives equal bytes. */
  private static <T> T again(
      T value, BiConsumer<T, PackedBytes> pack, Function<PackedReader, T> unpack) {
    byte[] packed = bytes(out -> pack.accept(value, out));
    PackedReader in = new PackedReader(packed);
    T unpacked = unpack.apply(in);
    assertFalse(in.hasMore(), "bytes are left over");
    assertArrayEquals(packed, bytes(out -> pack.accept(unpacked, out)));
    return unpacked;
  }

  @Test
  void anEventKeepsWhatIsUnknown() {
    Event known = new Event(2024, "муниципальный", "семинар", 35.5);
    Event bare = new Event(-1, "", null, null);
    Event added =
        new Event(
            2024,
            "муниципальный",
            null,
            null,
            new Added(
                new TreeMap<>(
                    Map.of("online", true, "winners", 2.5, "since", 2020, "hall", "актовый"))));
    assertEquals(known, again(known, Event::pack, Event::unpack));
    assertEquals(bare, again(bare, Event::pack, Event::unpack));
    assertEquals(added, again(added, Event::pack, Event::unpack));
  }

  @Test
  void aRelationKeepsItsSideAndItsOpenEnd() {
    MentoringRelation mentee = new MentoringRelation("P1", false, "педагог", 2021, 2023);
    MentoringRelation mentor = new MentoringRelation("P2", true, "", 2021, Integer.MAX_VALUE);
    assertEquals(mentee, again(mentee, MentoringRelation::pack, MentoringRelation::unpack));
    assertEquals(mentor, again(mentor, MentoringRelation::pack, MentoringRelation::unpack));
  }

  @Test
  void aDirectoryKeepsEveryOrganizationAndProgramme() {
    Organization open =
        new Organization(
            "A", "а", "Школа", "школа", "село", null, Integer.MIN_VALUE, Integer.MAX_VALUE);
    Organization closed =
        new Organization("B", "Б", "Сад", "детский сад", "город", true, 1999, 2020);
    Organization low = new Organization("C", "В", "Центр", "центр", "город", false, 0, 1);
    Programme bare =
        new Programme(
            "P", "п", "Курс", "ИРО", "ПК", null, null, null, Integer.MIN_VALUE, Integer.MAX_VALUE);
    Programme full = new Programme("Q", "к", "Курс", "ИРО", "ПП", "ИКТ", 16.5, true, 2020, 2025);
    Directory directory = Directory.of(List.of(closed, low, open), List.of(full, bare));
    Directory unpacked = again(directory, Directory::pack, Directory::unpack);
    assertEquals(List.of(open, closed, low), unpacked.organizations());
    assertEquals(List.of(bare, full), unpacked.programmes());
  }

  @Test
  void staffFindingsKeepYearsAndTheEarliestSpelling() {
    StaffFindings findings = new StaffFindings();
    findings.employer(2021, "A");
    findings.employer(2024, "A");
    findings.employer(2022, "B");
    findings.covers(Table.ROUTES, 2023);
    findings.covers(Table.ROLES, 2021, Integer.MAX_VALUE);
    findings.subject("ФИЗИКА", "Физика", 1, 7);
    findings.subject("ФИЗИКА", "физика", 0, 900);
    StaffFindings unpacked = again(findings, StaffFindings::pack, StaffFindings::unpack);
    assertEquals(List.of(2021, 2022, 2024), unpacked.years());
    StaffFindings other = new StaffFindings();
    other.covers(Table.ROUTES, 2025);
    unpacked.merge(other);
    assertEquals(
        List.of(false, true, false, true, false, true, true),
        List.of(
            unpacked.isCovered(Table.ROUTES, 2022),
            unpacked.isCovered(Table.ROUTES, 2023),
            unpacked.isCovered(Table.ROUTES, 2024),
            unpacked.isCovered(Table.ROUTES, 2025),
            unpacked.isCovered(Table.ROLES, 2020),
            unpacked.isCovered(Table.ROLES, 2021),
            unpacked.isCovered(Table.ROLES, 2030)));
    assertEquals("физика", unpacked.spelling("ФИЗИКА"));
    unpacked.subject("ФИЗИКА", "позже", 0, 901);
    assertEquals("физика", unpacked.spelling("ФИЗИКА"));
    assertEquals(false, unpacked.hasStaff(2024, "B"));
  }

  @Test
  void aLedgerKeepsCountsLinesHashesHeadersAndProblems() {
    RowLedger ledger = new RowLedger();
    ledger.count("a.csv", 10, 7, 1, 2);
    ledger.count("b.csv", 0, 0, 0, 0);
    ledger.quarantine("a.csv", 3);
    ledger.quarantine("a.csv", 300_000);
    ledger.hash("a.csv", "00ff");
    ledger.title("a.csv", "date", "Дата");
    Problem error =
        Problem.error("date-wrong")
            .in("kirov")
            .value("31.02.2020")
            .at(SourcePosition.of("a.csv", 3, "date"))
            .says("Такой даты нет.")
            .hint("Напишите другую.");
    Problem warning =
        Problem.warning("file-empty").at(SourcePosition.of("b.csv", 1, 4)).says("Пусто.");
    ledger.report(error);
    ledger.report(warning);
    RowLedger unpacked = again(ledger, RowLedger::pack, RowLedger::unpack);
    assertEquals(ledger.bins(), unpacked.bins());
    assertEquals(Map.of("a.csv", Set.of(3, 300_000)), unpacked.rejectedLines());
    assertEquals(Map.of("a.csv", "00ff"), unpacked.hashes());
    assertEquals("Дата", unpacked.titleOf("a.csv", "date"));
    assertEquals("date", unpacked.titleOf("b.csv", "date"));
    assertEquals(ledger.problems().trimmed(), unpacked.problems().trimmed());
  }

  @Test
  void aQuestionnaireKeepsAnswersOfEveryKind() {
    Organization asked =
        new Organization("A", "а", "Школа", "школа", "село", null, Integer.MIN_VALUE, 9999);
    Questionnaire questionnaire = new Questionnaire();
    questionnaire.put("A", "Q1", 2024, true, Double.NaN);
    questionnaire.put("A", "Q2", 2024, false, 0);
    questionnaire.put("", "Q3", 2023, null, 17.25);
    Questionnaire unpacked = again(questionnaire, Questionnaire::pack, Questionnaire::unpack);
    assertEquals(true, unpacked.sheet(asked, 2024).yes("Q1", 2024));
    assertNull(unpacked.sheet(asked, 2024).number("Q1", 2024));
    assertEquals(false, unpacked.sheet(asked, 2024).yes("Q2", 2024));
    assertEquals(0.0, unpacked.sheet(asked, 2024).number("Q2", 2024));
    assertEquals(17.25, unpacked.territorySheet(2023).number("Q3", 2023));
    assertNull(unpacked.territorySheet(2023).yes("Q3", 2023));
  }
}
