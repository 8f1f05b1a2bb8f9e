package org.metodportal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cel.common.CelException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.metodportal.document.PlacedText;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.property.RandomCase;
import org.metodportal.property.RandomCases;

/**
 * The compiled Java means what CEL means: an error or unknown of the interpreter is our unknown,
 * and nothing else is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CompiledAgreesWithInterpreterTest {
  private static final int EXPRESSIONS = 24;
  private static final int SUBJECTS = 12;

  private final ExpressionLanguage language =
      new ExpressionLanguage(Map.of("practices.conclusion", List.of()));
  private final Map<Subject, CelInterpreter> interpreters = new EnumMap<>(Subject.class);

  @ParameterizedTest
  @RandomCases(20)
  void aboutPersons(RandomCase given) throws CelException {
    agree(Subject.PERSON, given);
  }

  @ParameterizedTest
  @RandomCases(8)
  void aboutOrganizations(RandomCase given) throws CelException {
    agree(Subject.ORGANIZATION, given);
  }

  @ParameterizedTest
  @RandomCases(4)
  void aboutTerritories(RandomCase given) throws CelException {
    agree(Subject.TERRITORY, given);
  }

  @ParameterizedTest
  @RandomCases(4)
  void aboutProgrammes(RandomCase given) throws CelException {
    agree(Subject.PROGRAMME, given);
  }

  @ParameterizedTest
  @RandomCases(4)
  void aboutEvents(RandomCase given) throws CelException {
    agree(Subject.EVENT, given);
  }

  @ParameterizedTest
  @RandomCases(4)
  void aboutPractices(RandomCase given) throws CelException {
    agree(Subject.PRACTICE, given);
  }

  private void agree(Subject subject, RandomCase given) throws CelException {
    SplittableRandom random = given.random();
    ExpressionGrammar grammar = new ExpressionGrammar(random, subject);
    List<CheckedExpression> expressions = new ArrayList<>();
    for (int i = 0; i < EXPRESSIONS; i++) {
      boolean numeric = random.nextInt(4) == 0;
      int depth = 1 + random.nextInt(4);
      expressions.add(
          check(numeric ? grammar.number(depth) : grammar.truth(depth), subject, numeric));
    }
    ExpressionProgram program = ExpressionProgram.compile(expressions);
    RandomSubjects subjects = new RandomSubjects(random);
    List<Object> things = new ArrayList<>();
    for (int i = 0; i < SUBJECTS; i++) {
      things.add(subjects.of(subject));
    }
    CelInterpreter interpreter = interpreters.computeIfAbsent(subject, CelInterpreter::new);
    for (int i = 0; i < expressions.size(); i++) {
      CheckedExpression expression = expressions.get(i);
      CelInterpreter.Meaning meaning = interpreter.meaning(expression.cel());
      for (Object thing : things) {
        Object expected = meaning.of(thing);
        String about = expression.cel() + "\nof " + thing + "\nas\n" + expression.java();
        if (expression.numeric()) {
          double number = expected == null ? Double.NaN : ((Number) expected).doubleValue();
          assertEquals(number, program.number(i, thing) + 0.0, 0.0, about);
        } else {
          int truth = expected == null ? -1 : (Boolean) expected ? 1 : 0;
          assertEquals(truth, program.truth(i, thing), about);
        }
      }
    }
  }

  private CheckedExpression check(String cel, Subject subject, boolean numeric) {
    ProblemReport report = new ProblemReport();
    CheckedExpression expression =
        language.check(
            PlacedText.of(cel, SourcePosition.of("k1.md", 1, 1)), subject, numeric, "", report);
    assertEquals(0, report.errors(), () -> cel + "\n" + report.sorted());
    return expression;
  }
}
