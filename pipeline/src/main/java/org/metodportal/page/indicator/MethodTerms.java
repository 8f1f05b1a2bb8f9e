package org.metodportal.page.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.UnitKind;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.page.indicator.IndicatorPage.Term;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.RussianNumbers;

/** Says of whom and what an indicator is counted, as terms with their meanings. */
final class MethodTerms {
  private MethodTerms() {}

  /** The terms in the order in which they are read. */
  static List<Term> of(IndicatorDefinition definition) {
    ValueWords words = ValueWords.of(definition);
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("Что это", words.measureWords(), ""));
    terms.add(new Term("Что считается", words.unitWords(), ""));
    if (definition.unit() != UnitKind.TERRITORY && definition.unit() != UnitKind.ANSWER) {
      String whole = "без ограничений";
      addExpression(terms, "Кто входит в расчёт", definition.population(), whole);
    }
    addExpression(terms, "Кто входит в команду", definition.members(), "");
    addExpression(terms, "Условие для члена команды", definition.met(), "");
    if (definition.met() != null) {
      terms.add(new Term("Когда команда засчитана", quorum(definition.quorum()), ""));
    }
    addExpression(terms, "Условие", definition.condition(), "");
    addExpression(terms, "Число, которое берётся", definition.score(), "");
    addExpression(terms, "Число, на сумму которого делят", definition.per(), "");
    terms.add(
        new Term(
            "Какое направление лучше",
            definition.upwards() ? "чем больше, тем лучше" : "чем меньше, тем лучше",
            ""));
    return List.copyOf(terms);
  }

  private static void addExpression(
      List<Term> terms, String name, @Nullable CheckedExpression expression, String absent) {
    if (expression != null) {
      terms.add(new Term(name, "", expression.cel()));
    } else if (!absent.isEmpty()) {
      terms.add(new Term(name, absent, ""));
    }
  }

  private static String quorum(double quorum) {
    return quorum <= 0
        ? "условие выполнил хотя бы один её член"
        : "условие выполнили не менее "
            + RussianNumbers.percent(BigDecimal.valueOf(quorum * 100))
            + " её членов";
  }
}
