package org.metodportal.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A translated expression: Java without side effects.
 *
 * @param kind kind of its value
 * @param java Java expression of the value, to be evaluated only when it is known; of type boolean,
 *     int or long, double, String, List or the row's class
 * @param unknown Java condition under which the value is unknown; null when it never is
 * @param row what the row is, or each element of the list; null for other kinds
 * @param local local that holds the {@linkplain #coded coded} value; null when none does
 */
record Operand(
    Kind kind, String java, @Nullable String unknown, @Nullable Row row, @Nullable String local) {
  Operand(Kind kind, String java, @Nullable String unknown, @Nullable Row row) {
    this(kind, java, unknown, row, null);
  }

  static Operand known(Kind kind, String java) {
    return new Operand(kind, java, null, null);
  }

  static Operand of(Kind kind, String java, @Nullable String unknown) {
    return new Operand(kind, java, unknown, null);
  }

  boolean isKnown() {
    return unknown == null;
  }

  /** Java type of a local that holds the {@linkplain #coded coded} value. */
  static String codedType(Kind kind) {
    return switch (kind) {
      case TRUTH -> "int";
      case WHOLE -> "long";
      case NUMBER -> "double";
      case TEXT -> "String";
      case LIST, MAP, ROW -> throw new IllegalStateException(kind.name());
    };
  }

  /** Java of the coded unknown. */
  static String codedUnknown(Kind kind) {
    return switch (kind) {
      case TRUTH -> "-1";
      case WHOLE -> "Long.MIN_VALUE";
      case NUMBER -> "Double.NaN";
      case TEXT -> "null";
      case LIST, MAP, ROW -> throw new IllegalStateException(kind.name());
    };
  }

  /**
   * Java of the value with the unknown coded in it: 1, 0, -1 for truths, {@code Long.MIN_VALUE},
   * {@code NaN} and null as unknown.
   */
  String coded() {
    if (local != null) {
      return local;
    }
    String value = kind == Kind.TRUTH ? "(" + java + " ? 1 : 0)" : java;
    return unknown == null
        ? value
        : "(" + unknown + " ? " + codedUnknown(kind) + " : " + value + ")";
  }

  /** Java of a number as a double, {@code NaN} when unknown. */
  String codedNumber() {
    String value = kind == Kind.WHOLE ? "(double) " + java : java;
    return unknown == null ? value : "(" + unknown + " ? Double.NaN : " + value + ")";
  }

  /** Java condition under which any of the operands is unknown; null when none ever is. */
  static @Nullable String anyUnknown(Operand... operands) {
    List<String> conditions = new ArrayList<>();
    for (Operand operand : operands) {
      if (operand.unknown != null) {
        conditions.add(operand.unknown);
      }
    }
    return switch (conditions.size()) {
      case 0 -> null;
      case 1 -> conditions.get(0);
      default -> "(" + String.join(" || ", conditions) + ")";
    };
  }

  /** The operand that a coded local holds. */
  static Operand decoded(Kind kind, String local, boolean known) {
    String java = kind == Kind.TRUTH ? local + " == 1" : local;
    String unknown =
        switch (kind) {
          case TRUTH -> local + " < 0";
          case WHOLE -> local + " == Long.MIN_VALUE";
          case NUMBER -> local + " != " + local;
          case TEXT -> local + " == null";
          case LIST, MAP, ROW -> throw new IllegalStateException(kind.name());
        };
    return new Operand(kind, java, known ? null : unknown, null, local);
  }
}
