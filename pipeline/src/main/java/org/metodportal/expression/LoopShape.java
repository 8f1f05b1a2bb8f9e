package org.metodportal.expression;

import org.jspecify.annotations.Nullable;

/**
 * What the macros over lists differ in: how the result starts, what one element does to it and when
 * the loop may stop.
 *
 * @param macro {@code exists}, {@code all}, {@code exists_one} or {@code filter}
 * @param local name of the local that holds the result
 */
record LoopShape(String macro, String local) {
  static LoopShape of(String macro, String local) {
    return new LoopShape(macro, local);
  }

  /** The result's declaration, unknown as long as the list may be. */
  String declaration(boolean listKnown) {
    String type = macro.equals("filter") ? "java.util.List" : "int";
    String unknown = macro.equals("filter") ? "null" : "-1";
    return type + " " + local + " = " + (listKnown ? startValue() : unknown) + ";";
  }

  /** The statement that starts the result. */
  String start() {
    return local + " = " + startValue() + ";";
  }

  private String startValue() {
    return switch (macro) {
      case "all" -> "1";
      case "filter" -> "new java.util.ArrayList()";
      default -> "0";
    };
  }

  /**
   * What an element does. {@code exists_one} and {@code filter} are unknown from the first unknown
   * element on; {@code exists_one} counts in the local up to two.
   *
   * @param spare name for one more local
   */
  String step(Operand condition, String element, String spare) {
    String yes =
        switch (macro) {
          case "exists" -> local + " = 1; break;";
          case "filter" -> local + ".add(" + element + ");";
          case "exists_one" -> "if (" + local + " < 2) " + local + "++;";
          default -> "";
        };
    String unknown =
        switch (macro) {
          case "filter" -> local + " = null; break;";
          case "exists_one" -> local + " = -1; break;";
          default -> local + " = -1;";
        };
    if (macro.equals("all")) {
      return condition.isKnown()
          ? "if (!(" + condition.java() + ")) { " + local + " = 0; break; }\n"
          : "int %s = %s;\nif (%s == 0) { %s = 0; break; }\nif (%s < 0) { %s }\n"
              .formatted(spare, condition.coded(), spare, local, spare, unknown);
    }
    return condition.isKnown()
        ? "if (" + condition.java() + ") { " + yes + " }\n"
        : "int %s = %s;\nif (%s == 1) { %s }\nif (%s < 0) { %s }\n"
            .formatted(spare, condition.coded(), spare, yes, spare, unknown);
  }

  /** The operand that the loop leaves in the local. */
  Operand result(boolean known, @Nullable Row row) {
    if (macro.equals("filter")) {
      return new Operand(Kind.LIST, local, known ? null : local + " == null", row);
    }
    if (macro.equals("exists_one")) {
      // The local may hold 2, which is no code of a truth.
      return Operand.of(Kind.TRUTH, local + " == 1", known ? null : local + " < 0");
    }
    return Operand.decoded(Kind.TRUTH, local, known);
  }
}
