package org.metodportal.expression;

/** Writes the Java of operators that may do without one of their operands. */
final class Logic {
  private final JavaBody body;

  Logic(JavaBody body) {
    this.body = body;
  }

  /** False when either is, true when both are, else unknown. */
  Operand both(Operand left, JavaBody.Block<Operand> second) {
    return combine(left, second, "&&", 1, 0);
  }

  /** True when either is, false when both are, else unknown. */
  Operand either(Operand left, JavaBody.Block<Operand> second) {
    return combine(left, second, "||", 0, 1);
  }

  /**
   * @param neutral the truth that leaves the result to the other operand
   * @param decisive the truth that decides whatever the other operand is
   */
  private Operand combine(
      Operand left, JavaBody.Block<Operand> second, String sign, int neutral, int decisive) {
    Operand right = second.result();
    if (left.isKnown() && right.isKnown() && second.lines().isEmpty()) {
      return Operand.known(Kind.TRUTH, "(" + left.java() + " " + sign + " " + right.java() + ")");
    }
    String local = body.local('b');
    if (left.isKnown()) {
      body.line("int " + local + " = " + decisive + ";");
      body.line("if (" + (neutral == 1 ? left.java() : "!(" + left.java() + ")") + ") {");
      body.lines(second.lines());
      body.line(local + " = " + right.coded() + ";");
    } else {
      body.line("int " + local + " = " + left.coded() + ";");
      body.line("if (" + local + " != " + decisive + ") {");
      body.lines(second.lines());
      if (right.isKnown()) {
        String decides = decisive == 1 ? right.java() : "!(" + right.java() + ")";
        body.line("if (" + decides + ") " + local + " = " + decisive + ";");
      } else {
        // Of the two that are left, unknown is -1, and -1 | x is -1.
        String other = body.local('c');
        body.line("int " + other + " = " + right.coded() + ";");
        body.line(
            local
                + (" = " + other + " == " + decisive + " ? " + decisive + " : ")
                + (local + " | " + other + ";"));
      }
    }
    body.line("}");
    return Operand.decoded(Kind.TRUTH, local, left.isKnown() && right.isKnown());
  }

  /** The value that the condition chooses; unknown when the condition is. */
  Operand conditional(
      Kind kind, Operand condition, JavaBody.Block<Operand> yes, JavaBody.Block<Operand> no) {
    String local = body.local('r');
    body.line(Operand.codedType(kind) + " " + local + " = " + Operand.codedUnknown(kind) + ";");
    String known = condition.unknown() == null ? "" : "if (!(" + condition.unknown() + ")) ";
    body.line(known + "if (" + condition.java() + ") {");
    body.lines(yes.lines());
    body.line(local + " = " + yes.result().coded() + ";");
    body.line("} else {");
    body.lines(no.lines());
    body.line(local + " = " + no.result().coded() + ";");
    body.line("}");
    return Operand.decoded(
        kind, local, condition.isKnown() && yes.result().isKnown() && no.result().isKnown());
  }
}
