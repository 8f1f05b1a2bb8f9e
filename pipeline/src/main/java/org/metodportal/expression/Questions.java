package org.metodportal.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.LinkedHashSet;
import java.util.Set;

/** The answers that an expression asks for, as calls on the answer sheet. */
final class Questions {
  private static final long MOST_YEARS = 100;

  private final String sheet;
  private final Set<String> asked = new LinkedHashSet<>();

  /**
   * @param sheet Java of the answer sheet
   */
  Questions(String sheet) {
    this.sheet = sheet;
  }

  /**
   * Java that gives the boxed answer of a call of {@code yes}, {@code number}, {@code number_in}.
   */
  String ask(CelExpr expr) throws Untranslatable {
    CelExpr question = expr.call().args().get(0);
    if (question.getKind() != CelExpr.ExprKind.Kind.CONSTANT
        || question.constant().getKind() != CelConstant.Kind.STRING_VALUE
        || question.constant().stringValue().isBlank()) {
      throw new Untranslatable(
          question.id(),
          "Вопрос анкеты называют его кодом в кавычках.",
          "Например: yes(\"mentoring-model\").");
    }
    String year =
        expr.call().function().equals("number_in")
            ? year(expr.call().args().get(1))
            : sheet + ".year()";
    String arguments = "(" + JavaBody.quote(question.constant().stringValue()) + ", " + year + ")";
    asked.add(sheet + ".answered" + arguments);
    return sheet + (expr.call().function().equals("yes") ? ".yes" : ".number") + arguments;
  }

  /** The reporting year, moved by a number written out. */
  private String year(CelExpr expr) throws Untranslatable {
    if (isYear(expr)) {
      return sheet + ".year()";
    }
    if (expr.getKind() == CelExpr.ExprKind.Kind.CALL && expr.call().args().size() == 2) {
      CelExpr shift = expr.call().args().get(1);
      String function = expr.call().function();
      if (isYear(expr.call().args().get(0))
          && (function.equals("_-_") || function.equals("_+_"))
          && shift.getKind() == CelExpr.ExprKind.Kind.CONSTANT
          && shift.constant().getKind() == CelConstant.Kind.INT64_VALUE
          && shift.constant().int64Value() >= 0
          && shift.constant().int64Value() <= MOST_YEARS) {
        return sheet + ".year() " + function.charAt(1) + " " + shift.constant().int64Value();
      }
    }
    throw new Untranslatable(
        expr.id(),
        "Год ответа отсчитывают от отчётного года.",
        "Пишите year, year - 1 или year + 1.");
  }

  private static boolean isYear(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.IDENT && expr.ident().name().equals("year");
  }

  /** Body of a Java method that says whether all of them were given; empty when none is asked. */
  String answered() {
    return asked.isEmpty() ? "" : "return " + String.join(" && ", asked) + ";\n";
  }
}
