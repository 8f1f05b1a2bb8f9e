package org.metodportal.expression;

import dev.cel.common.ast.CelExpr;

/** A piece of CEL that passes the type check and has no meaning in indicators. */
final class Untranslatable extends Exception {
  private static final long serialVersionUID = 1L;

  private final long expression;
  private final String hint;

  /**
   * @param expression id of the piece in the tree
   * @param message what is wrong, in Russian
   * @param hint what to write instead, in Russian
   */
  Untranslatable(long expression, String message, String hint) {
    super(message, null, false, false);
    this.expression = expression;
    this.hint = hint;
  }

  /** The refusal of something that indicators do not use. */
  static Untranslatable unused(CelExpr expr) {
    return new Untranslatable(
        expr.id(),
        "Такая запись в показателях не используется.",
        "Оставьте сравнения, &&, ||, !, in, exists, all, filter и арифметику.");
  }

  long expression() {
    return expression;
  }

  String hint() {
    return hint;
  }
}
