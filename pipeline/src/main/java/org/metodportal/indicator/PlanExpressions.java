package org.metodportal.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.expression.ExpressionProgram;

/**
 * The expressions of a plan, each distinct one once, compiled; indicators name theirs by number.
 */
public final class PlanExpressions {
  /** Number of an expression that an indicator does not have. */
  static final int NONE = -1;

  private final List<CheckedExpression> distinct = new ArrayList<>();
  private final List<Numbers> numbers = new ArrayList<>();
  private final ExpressionProgram program;

  /** The numbers of one indicator's expressions. */
  record Numbers(int population, int condition, int score, int per, int members, int met) {}

  private record Body(String subject, boolean numeric, String java, String answered) {}

  /** Compiles the expressions of a plan; costs tens of milliseconds. */
  public PlanExpressions(TerritoryPlan plan) {
    Map<Body, Integer> known = new HashMap<>();
    for (IndicatorDefinition indicator : plan.counted()) {
      numbers.add(
          new Numbers(
              number(indicator.population(), known),
              number(indicator.condition(), known),
              number(indicator.score(), known),
              number(indicator.per(), known),
              number(indicator.members(), known),
              number(indicator.met(), known)));
    }
    program = ExpressionProgram.compile(distinct);
  }

  private int number(@Nullable CheckedExpression expression, Map<Body, Integer> known) {
    if (expression == null) {
      return NONE;
    }
    Body body =
        new Body(
            expression.subject().name(),
            expression.numeric(),
            expression.java(),
            expression.answeredJava());
    Integer number = known.get(body);
    if (number == null) {
      number = distinct.size();
      known.put(body, number);
      distinct.add(expression);
    }
    return number;
  }

  int count() {
    return distinct.size();
  }

  Numbers of(int indicator) {
    return numbers.get(indicator);
  }

  /** Whether the expression asks for answers. */
  boolean asks(int expression) {
    return expression != NONE && !distinct.get(expression).answeredJava().isEmpty();
  }

  /** Truth of an expression; an absent one is true. */
  byte truth(int expression, Object subject) {
    return expression == NONE ? Truth.TRUE : program.truth(expression, subject);
  }

  /** Number of an expression; NaN when unknown. */
  double number(int expression, Object subject) {
    return expression == NONE ? Double.NaN : program.number(expression, subject);
  }

  /** Whether every answer that the expression asks for was given. */
  boolean answered(int expression, Object subject) {
    return expression == NONE || program.answered(expression, subject);
  }
}
