package org.metodportal.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;

/** Writes the Java of values spelled out in an expression. */
final class Literal {
  /** Beyond it not every whole number is a double. */
  private static final long LARGEST_WHOLE = 1L << 53;

  private Literal() {}

  static Operand of(CelExpr expr) throws Untranslatable {
    CelConstant constant = expr.constant();
    return switch (constant.getKind()) {
      case BOOLEAN_VALUE -> Operand.known(Kind.TRUTH, Boolean.toString(constant.booleanValue()));
      case STRING_VALUE -> Operand.known(Kind.TEXT, JavaBody.quote(constant.stringValue()));
      case INT64_VALUE -> whole(expr, constant.int64Value());
      case DOUBLE_VALUE -> number(expr, constant.doubleValue());
      default -> throw Untranslatable.unused(expr);
    };
  }

  private static Operand whole(CelExpr expr, long value) throws Untranslatable {
    if (value > LARGEST_WHOLE || value < -LARGEST_WHOLE) {
      throw tooLarge(expr);
    }
    String java = value == (int) value ? Long.toString(value) : value + "L";
    return Operand.known(Kind.WHOLE, value < 0 ? "(" + java + ")" : java);
  }

  private static Operand number(CelExpr expr, double value) throws Untranslatable {
    if (Double.isInfinite(value)) {
      throw tooLarge(expr);
    }
    String java = Double.toString(value);
    return Operand.known(Kind.NUMBER, java.startsWith("-") ? "(" + java + ")" : java);
  }

  private static Untranslatable tooLarge(CelExpr expr) {
    return new Untranslatable(expr.id(), "Слишком большое число.", "Проверьте число цифр.");
  }
}
