package org.metodportal.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * Finds the numbers with which an expression compares something of another scale: {@code overall <
 * 50}, {@code score >= 0.7}, {@code age < 350}.
 */
final class ComparedNumbers {
  private static final Set<String> COMPARISONS =
      Set.of("_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_");

  /** What persons, facts and cards say of themselves, by name of the field. */
  private static final Map<String, NumberScale> FIELDS =
      Map.of(
          "score", NumberScale.PERCENT,
          "age", NumberScale.AGE,
          "experience", NumberScale.EXPERIENCE,
          "year", NumberScale.YEAR,
          "published_year", NumberScale.YEAR,
          "overall", NumberScale.INDEX);

  private final Map<String, NumberScale> scales;
  private final List<Odd> odd = new ArrayList<>();

  /**
   * A number of another scale.
   *
   * @param expression id of the number in the tree
   * @param number the number
   * @param scale of what it is compared with
   */
  record Odd(long expression, double number, NumberScale scale) {
    /** The warning, at the place of the number. */
    Problem problem(SourcePosition position, String territory) {
      Double meant = scale.meant(number);
      return Problem.warning("expression-scale")
          .in(territory)
          .value(plain(number))
          .at(position)
          .says("Число " + plain(number) + " здесь другой шкалы. " + scale.words())
          .hint(
              meant == null
                  ? "Исправьте число."
                  : "Возможно, вы имели в виду " + plain(meant) + ".");
    }

    private static String plain(double number) {
      return BigDecimal.valueOf(number)
          .round(MathContext.DECIMAL32)
          .stripTrailingZeros()
          .toPlainString();
    }
  }

  private ComparedNumbers(Map<String, NumberScale> scales) {
    this.scales = scales;
  }

  /** The numbers of an expression of indicators, from left to right. */
  static List<Odd> in(CelAbstractSyntaxTree tree) {
    return in(tree, FIELDS);
  }

  /**
   * The numbers of a condition of recommendations, from left to right.
   *
   * @param words which codes it may name, and which of them are shares
   */
  static List<Odd> in(CelAbstractSyntaxTree tree, ConditionWords words) {
    Map<String, NumberScale> scales = new HashMap<>(FIELDS);
    words.criteria().forEach(id -> scales.put("criteria." + id, NumberScale.INDEX));
    words.shares().forEach(code -> scales.put("indicators." + code, NumberScale.PERCENT));
    return in(tree, scales);
  }

  private static List<Odd> in(CelAbstractSyntaxTree tree, Map<String, NumberScale> scales) {
    ComparedNumbers numbers = new ComparedNumbers(scales);
    numbers.visit(tree.getExpr());
    return numbers.odd;
  }

  private void visit(CelExpr expr) {
    switch (expr.getKind()) {
      case CALL -> {
        List<CelExpr> args = expr.call().args();
        args.forEach(this::visit);
        if (COMPARISONS.contains(expr.call().function())) {
          compare(args.get(0), args.get(1));
          compare(args.get(1), args.get(0));
        }
      }
      case COMPREHENSION -> {
        visit(expr.comprehension().iterRange());
        visit(expr.comprehension().loopStep());
      }
      default -> {}
    }
  }

  private void compare(CelExpr measured, CelExpr literal) {
    Double number = number(literal);
    if (number == null) {
      return;
    }
    NumberScale scale = scale(measured);
    if (scale != null && scale.doubts(number)) {
      odd.add(new Odd(literal.id(), number, scale));
    }
  }

  /** What is compared: a variable, a field of a record, or a value of a map by its key. */
  private @Nullable NumberScale scale(CelExpr expr) {
    return switch (expr.getKind()) {
      case IDENT -> scales.get(expr.ident().name());
      case SELECT -> {
        String field = expr.select().field();
        String map = expr.select().operand().identOrDefault().name();
        yield scales.getOrDefault(map + "." + field, FIELDS.get(field));
      }
      case CALL -> {
        List<CelExpr> args = expr.call().args();
        yield expr.call().function().equals("_[_]")
            ? scales.get(args.get(0).identOrDefault().name() + "." + text(args.get(1)))
            : null;
      }
      default -> null;
    };
  }

  private static String text(CelExpr literal) {
    return literal.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && literal.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? literal.constant().stringValue()
        : "";
  }

  private static @Nullable Double number(CelExpr literal) {
    if (literal.getKind() == CelExpr.ExprKind.Kind.CALL && literal.call().function().equals("-_")) {
      Double positive = number(literal.call().args().get(0));
      return positive == null ? null : (Double) (-positive);
    }
    if (literal.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
      return null;
    }
    return switch (literal.constant().getKind()) {
      case INT64_VALUE -> (double) literal.constant().int64Value();
      case DOUBLE_VALUE -> literal.constant().doubleValue();
      default -> null;
    };
  }
}
