package org.metodportal.expression;

/** Writes the Java of operators on numbers. */
final class Arithmetic {
  private final JavaBody body;

  Arithmetic(JavaBody body) {
    this.body = body;
  }

  /** The result of one of {@code + - * / %}; whole when both operands are. */
  Operand of(char sign, Operand left, Operand right) {
    String unknown = Operand.anyUnknown(left, right);
    if (left.kind() == Kind.WHOLE && right.kind() == Kind.WHOLE) {
      String method =
          switch (sign) {
            case '+' -> "plus";
            case '-' -> "minus";
            case '*' -> "times";
            case '/' -> "quotient";
            default -> "remainder";
          };
      return keep(
          Operand.of(Kind.WHOLE, method + "(" + left.java() + ", " + right.java() + ")", unknown));
    }
    if (sign == '/') {
      String operands = "(double) " + left.java() + ", (double) " + right.java();
      return keep(Operand.of(Kind.NUMBER, "quotient(" + operands + ")", unknown));
    }
    return Operand.of(
        Kind.NUMBER, "(" + left.java() + " " + sign + " " + right.java() + ")", unknown);
  }

  /** The number with the other sign. */
  Operand negation(Operand operand) {
    return operand.kind() == Kind.WHOLE
        ? keep(Operand.of(Kind.WHOLE, "minus(0, " + operand.java() + ")", operand.unknown()))
        : Operand.of(Kind.NUMBER, "(-" + operand.java() + ")", operand.unknown());
  }

  /** Puts a number that may turn out unknown only when computed into a local. */
  Operand keep(Operand operand) {
    String local = body.local(operand.kind() == Kind.WHOLE ? 'n' : 'x');
    body.line(Operand.codedType(operand.kind()) + " " + local + " = " + operand.coded() + ";");
    return Operand.decoded(operand.kind(), local, false);
  }
}
