package org.metodportal.expression;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;

/**
 * A mistake found by the type check of CEL, in Russian.
 *
 * @param code stable name of the kind of mistake
 * @param shift code points from the place CEL names to the place meant
 * @param value the offending name; empty when there is none
 */
record TypeWording(String code, int shift, String value, String message, String hint) {
  private static final Pattern UNDECLARED =
      Pattern.compile("undeclared reference to '(.*?)' \\(in container.*");
  private static final Pattern FIELD = Pattern.compile("undefined field '(.*?)'.*");
  private static final Pattern NO_FIELDS =
      Pattern.compile("type '(.*?)' does not support field selection.*");
  private static final Pattern OVERLOAD =
      Pattern.compile("found no matching overload for '(.*?)' applied to '\\((.*?)\\)'.*");
  private static final Pattern RANGE =
      Pattern.compile("expression of type '(.*?)' cannot be range of a comprehension.*");
  private static final Pattern EXPECTED =
      Pattern.compile("expected type '(.*?)' but found '(.*?)'.*");
  private static final Map<String, Kind> KINDS =
      Map.of("bool", Kind.TRUTH, "int", Kind.WHOLE, "double", Kind.NUMBER, "string", Kind.TEXT);

  /** Whether CEL complains about a function or variable it does not know. */
  static boolean isUndeclared(String error) {
    return UNDECLARED.matcher(error).matches();
  }

  static TypeWording of(String error, long expressionId, Names names, Vocabulary vocabulary) {
    CelExpr expr = names.expression(expressionId);
    Matcher matcher = UNDECLARED.matcher(error);
    if (matcher.matches()) {
      return expr != null && expr.getKind() == CelExpr.ExprKind.Kind.CALL
          ? unknownFunction(matcher.group(1), vocabulary)
          : unknownVariable(matcher.group(1), names.variables(expressionId));
    }
    matcher = FIELD.matcher(error);
    if (matcher.matches()) {
      return unknownField(matcher.group(1), expr, names);
    }
    matcher = NO_FIELDS.matcher(error);
    if (matcher.matches()) {
      return fieldOfNoRow(matcher.group(1), expr);
    }
    matcher = OVERLOAD.matcher(error);
    if (matcher.matches()) {
      return noOverload(matcher.group(1), types(matcher.group(2)), vocabulary);
    }
    matcher = RANGE.matcher(error);
    if (matcher.matches()) {
      return type(
          "Перебирать можно только список, а здесь " + russian(matcher.group(1)) + ".",
          "Например: diagnostics.exists(d, d.year == year).");
    }
    matcher = EXPECTED.matcher(error);
    if (matcher.matches()) {
      return type(
          "Здесь ожидается "
              + russian(matcher.group(1))
              + ", а стоит "
              + russian(matcher.group(2))
              + ".",
          "Все значения одного списка должны быть одного вида.");
    }
    return type("Выражение составлено неверно.", "Проверьте, что с чем сравнивается.");
  }

  private static TypeWording type(String message, String hint) {
    return new TypeWording("expression-type", 0, "", message, hint);
  }

  private static TypeWording unknownVariable(String name, List<String> known) {
    return new TypeWording(
        "expression-name",
        0,
        name,
        "Переменной «" + name + "» нет.",
        new Choices(known).hint(name, "Есть переменные"));
  }

  private static TypeWording unknownFunction(String name, Vocabulary vocabulary) {
    String example = vocabulary.functions().get(name);
    if (example != null) {
      return new TypeWording(
          "expression-name",
          -name.length(),
          name,
          "Функция «" + name + "» записана не полностью.",
          "Пишите так: " + example + ".");
    }
    if (name.equals("_[_]")) {
      return type(
          "Строку списка по номеру не берут.",
          "Ищите её по признаку: diagnostics.exists(d, d.year == year).");
    }
    List<String> known = List.copyOf(vocabulary.functions().keySet());
    return new TypeWording(
        "expression-name",
        -name.length(),
        name,
        "Функции «" + name + "» нет.",
        known.isEmpty()
            ? "В таких выражениях функций нет."
            : new Choices(known).hint(name, "Есть функции"));
  }

  private static TypeWording unknownField(String name, @Nullable CelExpr expr, Names names) {
    Row row =
        expr != null && expr.getKind() == CelExpr.ExprKind.Kind.SELECT ? names.owner(expr) : null;
    return new TypeWording(
        "expression-name",
        1,
        name,
        "Поля «" + name + "» нет.",
        row == null ? "" : new Choices(row.names()).hint(name, "Есть поля"));
  }

  private static TypeWording fieldOfNoRow(String type, @Nullable CelExpr expr) {
    if (type.startsWith("list(")
        && expr != null
        && expr.getKind() == CelExpr.ExprKind.Kind.SELECT
        && expr.select().operand().getKind() == CelExpr.ExprKind.Kind.IDENT) {
      String list = expr.select().operand().ident().name();
      return type(
          "«" + list + "» — список: поле есть у его строки, а не у списка.",
          "Например: %s.exists(x, x.%s == …).".formatted(list, expr.select().field()));
    }
    return type(
        "У значения вида «" + russian(type) + "» полей нет.", "Уберите точку и то, что после неё.");
  }

  private static TypeWording noOverload(
      String function, List<String> types, Vocabulary vocabulary) {
    String sign = function.replace("_", "").replace("@", "");
    String values = String.join(", ", types.stream().map(TypeWording::russian).toList());
    String example = vocabulary.functions().get(function);
    if (example != null) {
      return new TypeWording(
          "expression-type",
          -function.length(),
          function,
          "Функция «" + function + "» не принимает такие значения: " + values + ".",
          "Пишите так: " + example + ".");
    }
    return type(
        "Знак «" + sign + "» не применяют к таким значениям: " + values + ".",
        signHint(sign, types));
  }

  private static String signHint(String sign, List<String> types) {
    if (types.contains("null")) {
      return "С null не сравнивают: если значения нет, условие и так неизвестно.";
    }
    return switch (sign) {
      case "==", "!=" ->
          types.contains("string")
              ? types.contains("bool")
                  ? "«Да» и «нет» записывают без кавычек: true и false."
                  : "Текст сравнивают с текстом в кавычках, число — с числом без кавычек."
              : "Сравнивают значения одного вида.";
      case "<", "<=", ">", ">=" -> "Больше и меньше бывают только числа.";
      case "&&", "||", "!" -> "Слева и справа от «&&» и «||» и после «!» нужны условия.";
      case "in" -> "Справа от in нужен список значений того же вида, что слева.";
      case "[]" -> "В квадратных скобках ставят код в кавычках: indicators[\"k1\"].";
      case "?:" -> "Пишите так: условие ? значение : другое значение того же вида.";
      default -> "Арифметика бывает только с числами.";
    };
  }

  /** Splits {@code int, list(string)} at the commas outside brackets. */
  private static List<String> types(String list) {
    List<String> types = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      char c = i == list.length() ? ',' : list.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && (depth == 0 || i == list.length())) {
        types.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    types.removeIf(String::isEmpty);
    return types;
  }

  private static String russian(String type) {
    Kind kind = KINDS.get(type);
    if (kind != null) {
      return kind.russian();
    }
    if (type.startsWith("map(")) {
      return Kind.MAP.russian();
    }
    return type.equals("null") ? "null" : type.startsWith("list(") ? "список" : "строка таблицы";
  }
}
