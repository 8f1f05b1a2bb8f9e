package org.metodportal.indicator.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cel.common.CelException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.metodportal.document.PlacedText;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * The compiled Java means what CEL means: an error or unknown of the interpreter is our unknown,
 * and nothing else is.
 *
 * <p>The seed is fixed, so that a run proves the same every time; put another number, and more
 * tries, to search further.
 */
class CompiledAgreesWithInterpreterTest {
  private static final int EXPRESSIONS = 24;
  private static final int SUBJECTS = 12;

  private final ExpressionLanguage language =
      new ExpressionLanguage(Map.of("practices.conclusion", List.of()));
  private final Map<Subject, CelInterpreter> interpreters = new EnumMap<>(Subject.class);

  @Property(tries = 20, seed = "2026", shrinking = ShrinkingMode.OFF)
  void aboutPersons(@ForAll long seed) throws CelException {
    agree(Subject.PERSON, seed);
  }

  @Property(tries = 8, seed = "2026", shrinking = ShrinkingMode.OFF)
  void aboutOrganizations(@ForAll long seed) throws CelException {
    agree(Subject.ORGANIZATION, seed);
  }

  @Property(tries = 4, seed = "2026", shrinking = ShrinkingMode.OFF)
  void aboutTerritories(@ForAll long seed) throws CelException {
    agree(Subject.TERRITORY, seed);
  }

  @Property(tries = 4, seed = "2026", shrinking = ShrinkingMode.OFF)
  void aboutProgrammes(@ForAll long seed) throws CelException {
    agree(Subject.PROGRAMME, seed);
  }

  @Property(tries = 4, seed = "2026", shrinking = ShrinkingMode.OFF)
  void aboutEvents(@ForAll long seed) throws CelException {
    agree(Subject.EVENT, seed);
  }

  @Property(tries = 4, seed = "2026", shrinking = ShrinkingMode.OFF)
  void aboutPractices(@ForAll long seed) throws CelException {
    agree(Subject.PRACTICE, seed);
  }

  private void agree(Subject subject, long seed) throws CelException {
    Random random = new Random(seed);
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
    assertTrue(report.sorted().isEmpty(), () -> cel + "\n" + report.sorted());
    return expression;
  }
}
