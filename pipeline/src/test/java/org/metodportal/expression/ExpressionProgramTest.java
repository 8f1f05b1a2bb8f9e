package org.metodportal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.document.PlacedText;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.History;
import org.metodportal.registry.Organization;
import org.metodportal.registry.PersonYear;
import org.metodportal.source.schema.Table;

/** What compiled expressions give, known and unknown. */
class ExpressionProgramTest {
  private static final Organization SCHOOL =
      new Organization("1", "1", "Школа № 1", "школа", "село", null, 2000, 2100);

  private final ExpressionLanguage language = new ExpressionLanguage(Map.of());

  /** A teacher of 40, whose experience and category are unknown; two assessments, one unscored. */
  private final PersonYear teacher =
      person(
          new Diagnosis(10, 2024, "предметная", "центр", 71.5, List.of("чтение")),
          new Diagnosis(20, 2024, "экспертная", "институт", null, null));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          role == "педагог"                                          ; 1
          role in ["руководитель", "заместитель"]                    ; 0
          category == "высшая"                                       ; -1
          category in ["высшая", "первая"]                           ; -1
          !(category == "высшая")                                    ; -1
          category == "высшая" || role == "педагог"                  ; 1
          role == "педагог" || category == "высшая"                  ; 1
          category == "высшая" && role == "руководитель"             ; 0
          role == "руководитель" && category == "высшая"             ; 0
          category == "высшая" && role == "педагог"                  ; -1
          category == "высшая" || experience < 3                     ; -1
          age < 35                                                   ; 0
          age >= 40 && age < 41.5                                    ; 1
          experience < 3 && age < 35                                 ; 0
          position_fit                                               ; 1
          position_fit ? age == 40 : category == "нет"               ; 1
          category == "нет" ? true : true                            ; -1
          diagnostics.exists(d, d.score > 60)                        ; 1
          diagnostics.exists(d, d.score > 90)                        ; -1
          diagnostics.all(d, d.score > 90)                           ; 0
          diagnostics.all(d, d.score > 60)                           ; -1
          diagnostics.exists_one(d, d.score > 60)                    ; -1
          diagnostics.exists_one(d, d.operator == "центр")           ; 1
          diagnostics.exists(d, "чтение" in d.deficits)              ; 1
          diagnostics.exists(d, d.deficits.exists(x, x == "письмо")) ; -1
          diagnostics.exists(d, "ЧТEНИЕ" in d.deficits)              ; 1
          diagnostics.exists(d, d.deficits.exists(x, x == "Чтение")) ; 1
          diagnostics.exists(d, d.deficits.exists(x, x in ["ЧТЕНИЕ"])) ; 1
          subject == "ФИЗИКА"                                        ; 1
          subject != "Физикa"                                        ; 0
          subject in ["химия", "ФИЗИКА"]                             ; 1
          subject.contains("ЗИК")                                    ; 1
          diagnostics.exists(d, has(d.score))                        ; 1
          diagnostics.all(d, has(d.score))                           ; 0
          has(org.low_results)                                       ; 0
          org.low_results                                            ; -1
          size(diagnostics) == 2                                     ; 1
          size(diagnostics.filter(d, d.year == year)) > 1            ; 1
          size(diagnostics.filter(d, d.score > 1)) == 1              ; -1
          size(routes) == 0 && routes.all(r, r.tutor)                ; 1
          routes.exists(r, r.tutor)                                  ; 0
          latest_score(diagnostics.filter(d, d.operator == "центр")) >= 70  ; 1
          latest_score(diagnostics) >= 70                            ; -1
          (age + 2) * 2 - 80 / 3 == 58                               ; 1
          -age == -40                                                ; 1
          age % 7 == 5                                               ; 1
          age / 0 == 1                                               ; -1
          age / 0.0 > 1.0                                            ; -1
          9000000000000000 * 9000000000000000 > 0                    ; -1
          age * 1.5 == 60                                            ; 1
          -(age * 0.5) == -20                                        ; 1
          subject.startsWith("физ") && subject.endsWith("ка")        ; 1
          subject.contains("кул")                                    ; 0
          """)
  void givesTruths(String cel, byte expected) {
    ExpressionProgram program = program(Subject.PERSON, false, cel);
    assertEquals(expected, program.truth(0, teacher));
    assertTrue(program.answered(0, teacher));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          age                                         ; 40
          age / 3                                     ; 13
          age / 3.0 - age / 3.0                       ; 0
          experience                                  ; NaN
          experience + 1                              ; NaN
          position_fit ? age : year                   ; 40
          size(diagnostics.filter(d, d.year == year)) ; 2
          latest_score(diagnostics)                   ; NaN
          latest_score(diagnostics.filter(d, has(d.score))) ; 71.5
          """)
  void givesNumbers(String cel, double expected) {
    assertEquals(expected, program(Subject.PERSON, true, cel).number(0, teacher));
  }

  @Test
  void takesTheHighestScoreOfTheLatestDay() {
    ExpressionProgram program = program(Subject.PERSON, true, "latest_score(diagnostics)");
    assertEquals(Double.NaN, program.number(0, person()));
    assertEquals(50, program.number(0, person(on(5, 90.0), on(9, 50.0), on(9, 40.0), on(9, null))));
    assertEquals(50, program.number(0, person(on(9, null), on(9, 40.0), on(9, 50.0), on(5, 90.0))));
    assertEquals(Double.NaN, program.number(0, person(on(5, 90.0), on(9, null))));
    assertEquals(7, program.number(0, person(on(-30000, 7.0))));
  }

  @Test
  void asksTheAnswerSheetOfTheYearAndTheYearBefore() {
    ExpressionProgram program =
        program(
            Subject.ORGANIZATION,
            false,
            "number(\"results\") > number_in(\"results\", year - 1)",
            "yes(\"model\") && org.type == \"школа\"",
            "yes(\"results\")");
    RandomSubjects.Answers grown =
        new RandomSubjects.Answers(
            2024, SCHOOL, Map.of("results/2024", 8.0, "results/2023", 7.0, "model/2024", true));
    assertEquals(1, program.truth(0, grown));
    assertTrue(program.answered(0, grown));
    assertEquals(1, program.truth(1, grown));
    assertEquals(-1, program.truth(2, grown), "a number answers no yes/no question");
    assertTrue(program.answered(2, grown));

    RandomSubjects.Answers silent =
        new RandomSubjects.Answers(2024, SCHOOL, Map.of("results/2024", 8.0));
    assertEquals(-1, program.truth(0, silent));
    assertEquals(false, program.answered(0, silent));
    assertEquals(-1, program.truth(1, silent));
    assertEquals(false, program.answered(1, silent));
  }

  @Test
  void takesAnUnaskedQuestionForAnswered() {
    RandomSubjects.Answers silent = new RandomSubjects.Answers(2024, SCHOOL, Map.of());
    assertTrue(program(Subject.ORGANIZATION, false, "org.type == \"школа\"").answered(0, silent));
  }

  @Test
  void givesEqualExpressionsEqualJavaWhateverTheirLoopVariable() {
    assertEquals(
        check("diagnostics.exists(d, d.year == year)", Subject.PERSON, false).java(),
        check("diagnostics.exists( x,  x.year==year )", Subject.PERSON, false).java());
  }

  @Test
  void compilesThousandsOfExpressions() {
    List<CheckedExpression> many = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      many.add(check("age == 40 && year > 0 + " + i, Subject.PERSON, false));
    }
    ExpressionProgram program = ExpressionProgram.compile(many);
    assertEquals(1, program.truth(2_023, teacher));
    assertEquals(0, program.truth(2_999, teacher));
  }

  @Test
  void compilesTheLongestExpression() {
    String cel = "diagnostics.exists(d, d.score > 1.0) || ".repeat(98) + "role == \"никто\"";
    assertEquals(1, program(Subject.PERSON, false, cel).truth(0, teacher));
  }

  @Test
  void refusesAPlaceWithoutAnExpressionOfThatKind() {
    ExpressionProgram program = program(Subject.PERSON, false, "position_fit");
    for (int index : new int[] {-1, 1, 500}) {
      assertThrows(IllegalArgumentException.class, () -> program.truth(index, teacher));
      assertThrows(IllegalArgumentException.class, () -> program.answered(index, teacher));
    }
    assertThrows(IllegalArgumentException.class, () -> program.number(0, teacher));
  }

  @Test
  void compilesNothingIntoAProgramOfNothing() {
    ExpressionProgram program = ExpressionProgram.compile(List.of());
    assertThrows(IllegalArgumentException.class, () -> program.truth(0, teacher));
  }

  private static Diagnosis on(long day, Double score) {
    return new Diagnosis(day, 2024, "предметная", "центр", score, null);
  }

  private static PersonYear person(Diagnosis... diagnostics) {
    return new PersonYear(
        2024,
        "педагог",
        SCHOOL,
        "физика",
        40,
        null,
        null,
        true,
        null,
        null,
        false,
        History.of(Map.of(Table.DIAGNOSTICS, List.of(diagnostics))),
        List.of(),
        List.of(),
        List.of());
  }

  private ExpressionProgram program(Subject subject, boolean numeric, String... expressions) {
    return ExpressionProgram.compile(
        Arrays.stream(expressions).map(cel -> check(cel, subject, numeric)).toList());
  }

  private CheckedExpression check(String cel, Subject subject, boolean numeric) {
    ProblemReport report = new ProblemReport();
    CheckedExpression expression =
        language.check(
            PlacedText.of(cel, SourcePosition.of("k1.md", 1, 1)), subject, numeric, "", report);
    assertEquals(List.of(), report.sorted());
    return expression;
  }
}
