package org.metodportal.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A variable, or a field of a row.
 *
 * @param name name in expressions
 * @param kind kind of its value
 * @param accessor Java that follows the row's variable, such as {@code .programme().kind()}
 * @param known whether it always has a value
 * @param codes key of the list of its codes, such as {@code staff.role}; empty when it has none
 * @param free whether offices spell its texts as they like, so that they are compared folded
 * @param row what the row is, or what each element of the list is; null for a list of texts and for
 *     other kinds
 */
record Field(
    String name,
    Kind kind,
    String accessor,
    boolean known,
    String codes,
    boolean free,
    @Nullable Row row) {

  static Field known(Kind kind, String name, String accessor) {
    return new Field(name, kind, accessor, true, "", false, null);
  }

  static Field optional(Kind kind, String name, String accessor) {
    return new Field(name, kind, accessor, false, "", false, null);
  }

  static Field list(String name, Row row) {
    return new Field(name, Kind.LIST, "." + name + "()", true, "", false, row);
  }

  /** The same field, whose values come from a list of codes. */
  Field coded(String key) {
    return new Field(name, kind, accessor, known, key, free, row);
  }

  /** The same field, whose texts are compared folded. */
  Field spelledFreely() {
    return new Field(name, kind, accessor, known, codes, true, row);
  }

  CelType celType() {
    return switch (kind) {
      case ROW -> StructTypeReference.create(Objects.requireNonNull(row).name());
      case MAP -> MapType.create(SimpleType.STRING, SimpleType.DOUBLE);
      case LIST ->
          ListType.create(
              row == null ? Kind.TEXT.celType() : StructTypeReference.create(row.name()));
      default -> kind.celType();
    };
  }

  /** The Java type of a value that may be absent. */
  String box() {
    return switch (kind) {
      case TRUTH -> "Boolean";
      case WHOLE -> "Integer";
      case NUMBER -> "Double";
      case TEXT -> "String";
      case LIST -> "java.util.List";
      case MAP, ROW -> throw new IllegalStateException(name);
    };
  }

  /** Java that follows a box to open it; empty for a reference. */
  String unbox() {
    return switch (kind) {
      case TRUTH -> ".booleanValue()";
      case WHOLE -> ".intValue()";
      case NUMBER -> ".doubleValue()";
      default -> "";
    };
  }
}
