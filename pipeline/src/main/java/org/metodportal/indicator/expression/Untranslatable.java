package org.metodportal.indicator.expression;

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

  long expression() {
    return expression;
  }

  String hint() {
    return hint;
  }
}
