package org.metodportal.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers with which a condition compares an index, from 0 to 1, or a share, in per cent,
 * and which are written in the other's scale: {@code overall < 50}, {@code indicators["d1"] < 0.3}.
 */
final class ComparedNumbers {
  private static final Set<String> COMPARISONS =
      Set.of("_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_");
  private static final double WHOLE = 100;

  /** From here on a number that stands for an index is likely to be meant in per cent. */
  private static final double FEWEST_PERCENT = 5;

  private final ConditionWords words;
  private final List<Odd> odd = new ArrayList<>();

  /**
   * A number of another scale.
   *
   * @param expression id of the number in the tree
   * @param number the number
   * @param scale Russian sentence: what it is compared with
   * @param meant the number that was probably meant; null when none is likely
   */
  record Odd(long expression, double number, String scale, @Nullable Double meant) {}

  private ComparedNumbers(ConditionWords words) {
    this.words = words;
  }

  /** The numbers, from left to right. */
  static List<Odd> in(CelAbstractSyntaxTree tree, ConditionWords words) {
    ComparedNumbers numbers = new ComparedNumbers(words);
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
      case COMPREHENSION -> visit(expr.comprehension().loopStep());
      default -> {}
    }
  }

  private void compare(CelExpr measured, CelExpr literal) {
    Double number = number(literal);
    if (number == null) {
      return;
    }
    if (isIndex(measured) && (number < 0 || number > 1)) {
      odd.add(
          new Odd(
              literal.id(),
              number,
              "Индекс и достижение критерия бывают от 0 до 1.",
              number >= FEWEST_PERCENT && number <= WHOLE ? (Double) (number / WHOLE) : null));
    } else if (isShare(measured) && (number < 0 || number > WHOLE)) {
      odd.add(new Odd(literal.id(), number, "Доля бывает от 0 до 100 %.", null));
    } else if (isShare(measured) && number > 0 && number < 1) {
      odd.add(
          new Odd(literal.id(), number, "Доля здесь в процентах, от 0 до 100.", number * WHOLE));
    }
  }

  private static boolean isIndex(CelExpr expr) {
    return expr.identOrDefault().name().equals("overall") || "criteria".equals(map(expr));
  }

  private boolean isShare(CelExpr expr) {
    return "indicators".equals(map(expr)) && words.shares().contains(key(expr));
  }

  /** The map of which the expression takes a value; null for any other expression. */
  private static @Nullable String map(CelExpr expr) {
    return switch (expr.getKind()) {
      case SELECT -> expr.select().operand().identOrDefault().name();
      case CALL ->
          expr.call().function().equals("_[_]")
              ? expr.call().args().get(0).identOrDefault().name()
              : null;
      default -> null;
    };
  }

  private static String key(CelExpr expr) {
    if (expr.getKind() == CelExpr.ExprKind.Kind.SELECT) {
      return expr.select().field();
    }
    CelExpr key = expr.call().args().get(1);
    return key.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && key.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? key.constant().stringValue()
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
