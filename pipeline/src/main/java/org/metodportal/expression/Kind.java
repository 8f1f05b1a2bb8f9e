package org.metodportal.expression;

import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import org.jspecify.annotations.Nullable;

/** Kinds of values that expressions work with. */
enum Kind {
  TRUTH("да/нет"),
  WHOLE("целое число"),
  NUMBER("число"),
  TEXT("текст"),
  LIST("список"),
  /** Numbers by code; only conditions of recommendations have them. */
  MAP("числа по кодам"),
  /** A row of a table, or the organization. */
  ROW("строка таблицы");

  private final String russian;

  Kind(String russian) {
    this.russian = russian;
  }

  /** The word shown to editors. */
  String russian() {
    return russian;
  }

  /** The CEL type of a value that is neither list nor row. */
  CelType celType() {
    return switch (this) {
      case TRUTH -> SimpleType.BOOL;
      case WHOLE -> SimpleType.INT;
      case NUMBER -> SimpleType.DOUBLE;
      case TEXT -> SimpleType.STRING;
      case LIST, MAP, ROW -> throw new IllegalStateException(name());
    };
  }

  boolean numeric() {
    return this == WHOLE || this == NUMBER;
  }

  /** The kind of a CEL type; null for types that no variable has, such as times. */
  static @Nullable Kind of(CelType type) {
    CelKind kind = type.kind();
    return switch (kind) {
      case BOOL -> TRUTH;
      case INT -> WHOLE;
      case DOUBLE -> NUMBER;
      case STRING -> TEXT;
      case LIST -> LIST;
      case MAP -> MAP;
      case STRUCT -> ROW;
      default -> null;
    };
  }
}
