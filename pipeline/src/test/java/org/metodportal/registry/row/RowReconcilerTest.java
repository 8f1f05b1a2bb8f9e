package org.metodportal.registry.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.schema.Table;

/** In which bin a row ends, on both sides of every rule of the data contract. */
final class RowReconcilerTest {
  private static final String MENTORING = "mentee_id;mentor_id;form;started_on;ended_on\n";
  private static final String ROLES = "person_id;kind;since;until\n";
  private static final String PROGRAMMES =
      "programme_id;title;operator;kind;topic;hours;federal_registry;from_year;to_year\n";
  private static final Set<String> KNOWN = Set.of("P-1", "P-2");

  @TempDir private Path folder;

  private ReconciledTable reconcile(Table table, String... texts) throws IOException {
    return ReconciledTable.of(folder, table, KNOWN, texts);
  }

  @ParameterizedTest
  @CsvSource({
    "05.06.2022,05.06.2022,true",
    "05.06.2022,04.06.2022,false",
    "05.06.2022,06.06.2022,true",
    "05.06.2022,,true"
  })
  void aRelationMayEndOnTheDayItBeganAndNoDayBefore(String start, String end, boolean accepted)
      throws IOException {
    ReconciledTable table =
        reconcile(
            Table.MENTORING,
            MENTORING + "P-1;P-2;наставничество;" + start + ";" + (end == null ? "" : end) + "\n");
    assertEquals(accepted ? List.of("mentoring-0.csv:2") : List.of(), table.accepted());
    assertEquals(
        accepted ? List.of() : List.of("end-before-start mentoring-0.csv:2 ended_on"),
        table.problems());
  }

  @ParameterizedTest
  @CsvSource({"2024-03-01,2024-03-01,true", "2024-03-01,2024-02-29,false"})
  void aRoleMayEndOnTheDayItBeganAndNoDayBefore(String since, String until, boolean accepted)
      throws IOException {
    ReconciledTable table =
        reconcile(Table.ROLES, ROLES + "P-1;тьютор;" + since + ";" + until + "\n");
    assertEquals(accepted ? 1 : 0, table.accepted().size());
  }

  @ParameterizedTest
  @CsvSource({"2023,2023,true", "2023,2022,false"})
  void aProgrammeMayEndInTheYearItBeganAndNoYearBefore(String from, String to, boolean accepted)
      throws IOException {
    ReconciledTable table =
        reconcile(
            Table.PROGRAMMES, PROGRAMMES + "r1;Курс;центр;ПК;иная;72;да;" + from + ";" + to + "\n");
    assertEquals(accepted ? 1 : 0, table.accepted().size());
    assertEquals(
        accepted ? List.of() : List.of("end-before-start programmes-0.csv:2 to_year"),
        table.problems());
  }

  @Test
  void aRowThatIsEqualAfterNormalisationIsSkippedAndOneThatDiffersIsRejected() throws IOException {
    ReconciledTable table =
        reconcile(
            Table.PROGRAMMES,
            PROGRAMMES
                + "r1;Курс;центр;ПК;иная;72;да;2020;\n"
                + "R1;Курс;ЦЕНТР;пк;иная;72,0;да;2020;н/д\n"
                + "r1;Курс;центр;ПК;иная;73;да;2020;\n");
    assertEquals(List.of("programmes-0.csv:2"), table.accepted());
    assertEquals(List.of("key-conflict programmes-0.csv:4 programme_id"), table.problems());
    RowCounts bins = table.ledger().bins().get("programmes-0.csv");
    assertEquals(1, bins.accepted());
    assertEquals(1, bins.skipped());
    assertEquals(1, bins.rejected());
  }

  @Test
  void theEarlierRowIsThatOfTheEarlierFile() throws IOException {
    ReconciledTable table =
        reconcile(
            Table.PROGRAMMES,
            PROGRAMMES + "r1;Курс;центр;ПК;иная;72;да;2020;\n",
            PROGRAMMES
                + "r2;Другой;центр;ПК;иная;72;да;2020;\nr1;Курс;центр;ПП;иная;72;да;2020;\n");
    assertEquals(List.of("programmes-0.csv:2", "programmes-1.csv:2"), table.accepted());
    assertEquals(List.of("key-conflict programmes-1.csv:3 programme_id"), table.problems());
    assertTrue(
        table.ledger().problems().trimmed().get(0).message().contains("programmes-0.csv, строка 2"),
        () -> table.ledger().problems().trimmed().get(0).message());
  }

  @Test
  void aRowIsSearchedForDuplicatesBeforeItsReferencesAndForReferencesBeforeItsDates()
      throws IOException {
    ReconciledTable table =
        reconcile(
            Table.MENTORING,
            MENTORING
                + "P-9;P-2;наставничество;05.06.2022;04.06.2022\n"
                + "P-1;P-9;наставничество;05.06.2022;04.06.2022\n"
                + "P-1;P-2;наставничество;05.06.2022;\n"
                + "P-1;P-2;наставничество;05.06.2022;\n"
                + "P-1;P-2;наставничество;05.06.2022;04.06.2022\n"
                + "P-1;P-2;наставничество;05.06.2022;07.06.2022\n");
    assertEquals(List.of("mentoring-0.csv:4"), table.accepted());
    assertEquals(
        List.of(
            "reference-unknown mentoring-0.csv:2 mentee_id",
            "reference-unknown mentoring-0.csv:3 mentor_id",
            "end-before-start mentoring-0.csv:6 ended_on",
            "key-conflict mentoring-0.csv:7 mentee_id"),
        table.problems());
    assertEquals(Set.of(2, 3, 6, 7), table.ledger().rejectedLines().get("mentoring-0.csv"));
  }

  @ParameterizedTest
  @CsvSource({"12", "0012", "000012"})
  void anIdentifierThatLostItsZerosIsNotMatchedAndSaysSo(String id) throws IOException {
    ReconciledTable table =
        ReconciledTable.of(
            folder, Table.ROLES, Set.of("00012"), ROLES + id + ";тьютор;01.02.2024;\n");
    assertEquals(List.of(), table.accepted());
    assertEquals(List.of("reference-without-zeros roles-0.csv:2 person_id"), table.problems());
  }

  @Test
  void aMentorMayBeMissing() throws IOException {
    ReconciledTable table =
        reconcile(Table.MENTORING, MENTORING + "P-1;;наставничество;05.06.2022;\n");
    assertEquals(List.of("mentoring-0.csv:2"), table.accepted());
    assertEquals(List.of(), table.problems());
  }

  @Test
  void aRejectedRowTakesNoKey() throws IOException {
    ReconciledTable table =
        reconcile(
            Table.ROLES,
            ROLES + "P-1;тьютор;01.03.2024;29.02.2024\n" + "P-1;тьютор;01.03.2024;02.03.2024\n");
    assertEquals(List.of("roles-0.csv:3"), table.accepted());
  }

  @Test
  void aMentorOfOneselfIsAcceptedAndTold() throws IOException {
    ReconciledTable table =
        reconcile(
            Table.MENTORING,
            MENTORING
                + "P-1;P-2;наставничество;2024-03-01;\n"
                + "P-1;;наставничество;2024-03-01;\n"
                + "P-1;P-1;наставничество;2024-03-01;\n");
    assertEquals(3, table.accepted().size());
    assertEquals(List.of("reference-twice mentoring-0.csv:4 mentor_id"), table.problems());
  }

  @Test
  void theLatestRowOfEachFileIsToldOnceItsDayHasNotCome() throws IOException {
    RowLedger ledger =
        reconcile(
                Table.ANSWERS,
                "org_id;year;question;answer\n;2024;a;1\n;2042;a;1\n;2042;b;1\n",
                "org_id;year;question;answer\n;2025;a;1\n")
            .ledger();
    LatestRow late = ledger.latest().get("answers-0.csv");
    Problem told = late.notYet("t", "answers-0.csv", "Год", LocalDate.of(2041, 12, 31));
    assertEquals("future-row answers-0.csv:3 Год 2042", said(told));
    assertNull(late.notYet("t", "answers-0.csv", "Год", LocalDate.of(2042, 1, 1)));
    assertEquals(2025, ledger.latest().get("answers-1.csv").day().getYear());
  }

  private static String said(@Nullable Problem problem) {
    SourcePosition at = Objects.requireNonNull(problem).position();
    return problem.code()
        + " "
        + at.file()
        + ":"
        + at.line()
        + " "
        + at.field()
        + " "
        + problem.value();
  }

  @Test
  void rowsOfWhatBeginsAndEndsMayLieAhead() throws IOException {
    RowLedger ledger = reconcile(Table.ROLES, ROLES + "P-1;тьютор;2062-01-01;\n").ledger();
    assertEquals(Map.of(), ledger.latest());
  }
}
