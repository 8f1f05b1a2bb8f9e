package org.metodportal.indicator.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns a checked tree into the body of a Java method whose parameter {@code s} is the subject.
 *
 * <p>The body follows CEL with missing values as errors: {@code &&}, {@code ||}, {@code exists} and
 * {@code all} absorb the unknown in either order; everything else passes it on. Division by zero
 * and overflow of whole numbers are unknown.
 */
final class Translator {
  private static final long LARGEST_LITERAL = 1L << 53;
  private static final String SUBJECT = "s";

  private final CelAbstractSyntaxTree tree;
  private final Row variables;
  private final Questions questions;
  private final JavaBody body = new JavaBody();
  private final Map<String, Operand> loopVariables = new HashMap<>();

  Translator(CelAbstractSyntaxTree tree, Vocabulary vocabulary) {
    this.tree = tree;
    this.variables = vocabulary.variables();
    this.questions = new Questions(SUBJECT);
  }

  /** The body of a method that gives a truth as a byte. */
  String truth() throws Untranslatable {
    Operand result = translate(tree.getExpr());
    body.line("return (byte) " + result.coded() + ";");
    return body.toString();
  }

  /** The body of a method that gives a number as a double. */
  String number() throws Untranslatable {
    Operand result = translate(tree.getExpr());
    body.line("return " + wide(result) + ";");
    return body.toString();
  }

  /** The body of a method that says whether all that is asked was answered; empty when nothing. */
  String answered() {
    return questions.answered();
  }

  private static String wide(Operand number) {
    String value = number.kind() == Kind.WHOLE ? "(double) " + number.java() : number.java();
    return number.unknown() == null
        ? value
        : "(" + number.unknown() + " ? Double.NaN : " + value + ")";
  }

  private Operand translate(CelExpr expr) throws Untranslatable {
    return switch (expr.getKind()) {
      case CONSTANT -> constant(expr);
      case IDENT -> variable(expr);
      case SELECT -> select(expr);
      case CALL -> call(expr);
      case COMPREHENSION -> {
        String macro =
            Objects.requireNonNull(tree.getSource().getMacroCalls().get(expr.id()))
                .call()
                .function();
        yield loop(expr, macro);
      }
      case LIST ->
          throw new Untranslatable(
              expr.id(),
              "Список значений в скобках пишут только справа от in.",
              "Например: role in [\"педагог\", \"руководитель\"].");
      default -> throw unsupported(expr);
    };
  }

  private static Untranslatable unsupported(CelExpr expr) {
    return new Untranslatable(
        expr.id(),
        "Такая запись в показателях не используется.",
        "Оставьте сравнения, &&, ||, !, in, exists, all, filter и арифметику.");
  }

  private Operand constant(CelExpr expr) throws Untranslatable {
    CelConstant constant = expr.constant();
    switch (constant.getKind()) {
      case BOOLEAN_VALUE:
        return Operand.known(Kind.TRUTH, Boolean.toString(constant.booleanValue()));
      case STRING_VALUE:
        return Operand.known(Kind.TEXT, JavaBody.quote(constant.stringValue()));
      case INT64_VALUE:
        long whole = constant.int64Value();
        if (Math.abs(whole) > LARGEST_LITERAL) {
          throw new Untranslatable(expr.id(), "Слишком большое число.", "Проверьте число цифр.");
        }
        return Operand.known(
            Kind.WHOLE, parenthesised(whole == (int) whole ? "" + whole : whole + "L"));
      case DOUBLE_VALUE:
        double number = constant.doubleValue();
        if (Double.isInfinite(number)) {
          throw new Untranslatable(expr.id(), "Слишком большое число.", "Проверьте число цифр.");
        }
        return Operand.known(Kind.NUMBER, parenthesised(Double.toString(number)));
      default:
        throw unsupported(expr);
    }
  }

  private static String parenthesised(String number) {
    return number.startsWith("-") ? "(" + number + ")" : number;
  }

  private Operand variable(CelExpr expr) throws Untranslatable {
    String name = expr.ident().name();
    Operand loopVariable = loopVariables.get(name);
    if (loopVariable != null) {
      return loopVariable;
    }
    Field field = variables.field(name);
    if (field == null) {
      throw unsupported(expr);
    }
    return read(field, SUBJECT);
  }

  private Operand select(CelExpr expr) throws Untranslatable {
    Operand owner = translate(expr.select().operand());
    Field field = owner.row() == null ? null : owner.row().field(expr.select().field());
    if (field == null || owner.kind() != Kind.ROW) {
      throw unsupported(expr);
    }
    if (!expr.select().testOnly()) {
      return read(field, owner.java());
    }
    return Operand.known(
        Kind.TRUTH, field.known() ? "true" : owner.java() + field.accessor() + " != null");
  }

  /** The value of a field of the row that the Java gives. */
  private Operand read(Field field, String owner) {
    String value = owner + field.accessor();
    if (field.known()) {
      return new Operand(field.kind(), value, null, field.row());
    }
    String box = body.local('v');
    body.line(field.box() + " " + box + " = " + value + ";");
    return new Operand(field.kind(), box + field.unbox(), box + " == null", field.row());
  }

  private Operand call(CelExpr expr) throws Untranslatable {
    CelCall call = expr.call();
    List<CelExpr> arguments = new ArrayList<>();
    call.target().ifPresent(arguments::add);
    arguments.addAll(call.args());
    return switch (call.function()) {
      case "_&&_" -> both(arguments.get(0), arguments.get(1));
      case "_||_" -> either(arguments.get(0), arguments.get(1));
      case "!_" -> {
        Operand operand = translate(arguments.get(0));
        yield Operand.of(Kind.TRUTH, "!(" + operand.java() + ")", operand.unknown());
      }
      case "_?_:_" -> conditional(expr, arguments);
      case "@in" -> member(arguments.get(0), arguments.get(1));
      case "_==_" -> equality(expr, arguments, "");
      case "_!=_" -> equality(expr, arguments, "!");
      case "_<_", "_<=_", "_>_", "_>=_" -> {
        String sign = call.function().substring(1, call.function().length() - 1);
        Operand left = translate(arguments.get(0));
        Operand right = translate(arguments.get(1));
        yield Operand.of(
            Kind.TRUTH,
            "(" + left.java() + " " + sign + " " + right.java() + ")",
            anyUnknown(left, right));
      }
      case "_+_", "_-_", "_*_", "_/_", "_%_" ->
          arithmetic(expr, call.function().charAt(1), arguments);
      case "-_" -> negation(translate(arguments.get(0)));
      case "startsWith", "endsWith", "contains" -> {
        Operand text = translate(arguments.get(0));
        Operand part = translate(arguments.get(1));
        yield Operand.of(
            Kind.TRUTH,
            text.java() + "." + call.function() + "(" + part.java() + ")",
            anyUnknown(text, part));
      }
      case "size" -> {
        Operand list = translate(arguments.get(0));
        yield Operand.of(Kind.WHOLE, list.java() + ".size()", list.unknown());
      }
      case "latest_score" -> {
        Operand list = translate(arguments.get(0));
        yield keep(Operand.of(Kind.NUMBER, "latestScore(" + list.java() + ")", list.unknown()));
      }
      case "yes", "number", "number_in" -> answer(expr);
      default -> throw unsupported(expr);
    };
  }

  private Operand answer(CelExpr expr) throws Untranslatable {
    Kind kind = expr.call().function().equals("yes") ? Kind.TRUTH : Kind.NUMBER;
    String box = body.local('v');
    body.line(
        (kind == Kind.TRUTH ? "Boolean " : "Double ") + box + " = " + questions.ask(expr) + ";");
    String unbox = kind == Kind.TRUTH ? ".booleanValue()" : ".doubleValue()";
    return Operand.of(kind, box + unbox, box + " == null");
  }

  private static @Nullable String anyUnknown(Operand... operands) {
    List<String> conditions = new ArrayList<>();
    for (Operand operand : operands) {
      if (operand.unknown() != null) {
        conditions.add(operand.unknown());
      }
    }
    return switch (conditions.size()) {
      case 0 -> null;
      case 1 -> conditions.get(0);
      default -> "(" + String.join(" || ", conditions) + ")";
    };
  }

  /** Puts a value that may turn out unknown only when computed into a local. */
  private Operand keep(Operand operand) {
    String local = body.local(operand.kind() == Kind.WHOLE ? 'n' : 'x');
    body.line(Operand.codedType(operand.kind()) + " " + local + " = " + operand.coded() + ";");
    return Operand.decoded(operand.kind(), local, false);
  }

  private Operand both(CelExpr first, CelExpr second) throws Untranslatable {
    Operand left = translate(first);
    JavaBody.Block<Operand> block = body.apart(() -> translate(second));
    Operand right = block.result();
    if (left.isKnown() && right.isKnown() && block.lines().isEmpty()) {
      return Operand.known(Kind.TRUTH, "(" + left.java() + " && " + right.java() + ")");
    }
    String local = body.local('b');
    body.line("int " + local + " = " + (left.isKnown() ? "0" : left.coded()) + ";");
    body.line("if (" + (left.isKnown() ? left.java() : local + " != 0") + ") {");
    body.lines(block.lines());
    if (left.isKnown()) {
      body.line(local + " = " + right.coded() + ";");
    } else if (right.isKnown()) {
      body.line("if (!(" + right.java() + ")) " + local + " = 0;");
    } else {
      String other = body.local('c');
      body.line("int " + other + " = " + right.coded() + ";");
      body.line(local + " = " + other + " == 0 ? 0 : " + local + " | " + other + ";");
    }
    body.line("}");
    return Operand.decoded(Kind.TRUTH, local, left.isKnown() && right.isKnown());
  }

  private Operand either(CelExpr first, CelExpr second) throws Untranslatable {
    Operand left = translate(first);
    JavaBody.Block<Operand> block = body.apart(() -> translate(second));
    Operand right = block.result();
    if (left.isKnown() && right.isKnown() && block.lines().isEmpty()) {
      return Operand.known(Kind.TRUTH, "(" + left.java() + " || " + right.java() + ")");
    }
    String local = body.local('b');
    body.line("int " + local + " = " + (left.isKnown() ? "1" : left.coded()) + ";");
    body.line("if (" + (left.isKnown() ? "!(" + left.java() + ")" : local + " != 1") + ") {");
    body.lines(block.lines());
    if (left.isKnown()) {
      body.line(local + " = " + right.coded() + ";");
    } else if (right.isKnown()) {
      body.line("if (" + right.java() + ") " + local + " = 1;");
    } else {
      String other = body.local('c');
      body.line("int " + other + " = " + right.coded() + ";");
      body.line(local + " = " + other + " == 1 ? 1 : " + local + " | " + other + ";");
    }
    body.line("}");
    return Operand.decoded(Kind.TRUTH, local, left.isKnown() && right.isKnown());
  }

  private Operand conditional(CelExpr expr, List<CelExpr> arguments) throws Untranslatable {
    Operand condition = translate(arguments.get(0));
    Kind kind = kindOf(expr);
    if (kind == Kind.LIST || kind == Kind.ROW) {
      throw unsupported(expr);
    }
    JavaBody.Block<Operand> yes = body.apart(() -> translate(arguments.get(1)));
    JavaBody.Block<Operand> no = body.apart(() -> translate(arguments.get(2)));
    String local = body.local('r');
    body.line(Operand.codedType(kind) + " " + local + " = " + Operand.codedUnknown(kind) + ";");
    String known = condition.unknown() == null ? "" : "if (!(" + condition.unknown() + ")) ";
    body.line(known + "if (" + condition.java() + ") {");
    body.lines(yes.lines());
    body.line(local + " = " + codedAs(kind, yes.result()) + ";");
    body.line("} else {");
    body.lines(no.lines());
    body.line(local + " = " + codedAs(kind, no.result()) + ";");
    body.line("}");
    return Operand.decoded(
        kind, local, condition.isKnown() && yes.result().isKnown() && no.result().isKnown());
  }

  private static String codedAs(Kind kind, Operand operand) {
    return kind == Kind.NUMBER ? wide(operand) : operand.coded();
  }

  private Kind kindOf(CelExpr expr) throws Untranslatable {
    Kind kind = Kind.of(tree.getTypeOrThrow(expr.id()));
    if (kind == null) {
      throw unsupported(expr);
    }
    return kind;
  }

  private Operand equality(CelExpr expr, List<CelExpr> arguments, String negation)
      throws Untranslatable {
    for (CelExpr argument : arguments) {
      Kind kind = kindOf(argument);
      if (kind == Kind.LIST || kind == Kind.ROW) {
        throw new Untranslatable(
            expr.id(),
            "Списки и строки таблиц целиком не сравнивают.",
            "Сравните их поля: diagnostics.exists(d, d.year == year).");
      }
    }
    Operand left = translate(arguments.get(0));
    Operand right = translate(arguments.get(1));
    return Operand.of(Kind.TRUTH, negation + equal(left, right.java()), anyUnknown(left, right));
  }

  private static String equal(Operand left, String right) {
    return switch (left.kind()) {
      case TEXT -> left.java() + ".equals(" + right + ")";
      case TRUTH -> "((" + left.java() + ") == (" + right + "))";
      default -> "(" + left.java() + " == " + right + ")";
    };
  }

  private Operand member(CelExpr element, CelExpr list) throws Untranslatable {
    Operand left = translate(element);
    if (list.getKind() != CelExpr.ExprKind.Kind.LIST) {
      Operand right = translate(list);
      if (right.kind() != Kind.LIST || right.row() != null) {
        throw unsupported(list);
      }
      return Operand.of(
          Kind.TRUTH, right.java() + ".contains(" + left.java() + ")", anyUnknown(left, right));
    }
    if (left.kind() == Kind.LIST || left.kind() == Kind.ROW) {
      throw unsupported(element);
    }
    ImmutableList<CelExpr> elements = list.list().elements();
    Operand[] operands = new Operand[elements.size() + 1];
    operands[0] = left;
    List<String> comparisons = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      operands[i + 1] = translate(elements.get(i));
      boolean bothNumbers = left.kind().numeric() && operands[i + 1].kind().numeric();
      if (operands[i + 1].kind() != left.kind() && !bothNumbers) {
        throw new Untranslatable(
            elements.get(i).id(),
            "В списке стоит %s, а слева от in — %s."
                .formatted(operands[i + 1].kind().russian(), left.kind().russian()),
            "Все значения списка должны быть того же вида, что слева.");
      }
      comparisons.add(equal(left, operands[i + 1].java()));
    }
    String any = comparisons.isEmpty() ? "false" : "(" + String.join(" || ", comparisons) + ")";
    return Operand.of(Kind.TRUTH, any, anyUnknown(operands));
  }

  private Operand arithmetic(CelExpr expr, char sign, List<CelExpr> arguments)
      throws Untranslatable {
    Operand left = translate(arguments.get(0));
    Operand right = translate(arguments.get(1));
    if (!left.kind().numeric() || !right.kind().numeric()) {
      throw unsupported(expr);
    }
    String unknown = anyUnknown(left, right);
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
      return keep(
          Operand.of(
              Kind.NUMBER,
              "quotient((double) " + left.java() + ", (double) " + right.java() + ")",
              unknown));
    }
    return Operand.of(
        Kind.NUMBER, "(" + left.java() + " " + sign + " " + right.java() + ")", unknown);
  }

  private Operand negation(Operand operand) {
    return operand.kind() == Kind.WHOLE
        ? keep(Operand.of(Kind.WHOLE, "minus(0, " + operand.java() + ")", operand.unknown()))
        : Operand.of(Kind.NUMBER, "(-" + operand.java() + ")", operand.unknown());
  }

  private Operand loop(CelExpr expr, String macro) throws Untranslatable {
    CelExpr.CelComprehension loop = expr.comprehension();
    Operand list = translate(loop.iterRange());
    if (list.kind() != Kind.LIST) {
      throw unsupported(expr);
    }
    String elements = body.local('l');
    String index = body.local('i');
    String size = body.local('n');
    String element = body.local('e');
    String type = list.row() == null ? "String" : list.row().javaType();
    CelExpr condition =
        loop.loopStep().call().args().get(macro.equals("exists") || macro.equals("all") ? 1 : 0);
    Kind elementKind = list.row() == null ? Kind.TEXT : Kind.ROW;
    Operand hidden =
        loopVariables.put(loop.iterVar(), new Operand(elementKind, element, null, list.row()));
    JavaBody.Block<Operand> block = body.apart(() -> translate(condition));
    if (hidden == null) {
      loopVariables.remove(loop.iterVar());
    } else {
      loopVariables.put(loop.iterVar(), hidden);
    }
    LoopShape shape = LoopShape.of(macro, body.local(macro.equals("filter") ? 'f' : 'b'));
    // A list that may be unknown sits in a local that is null then.
    body.line("java.util.List " + elements + " = " + list.java() + ";");
    body.line(shape.declaration(list.isKnown()));
    if (!list.isKnown()) {
      body.line("if (" + elements + " != null) {");
      body.line(shape.start());
    }
    body.line(
        "for (int %s = 0, %s = %s.size(); %s < %s; %s++) {"
            .formatted(index, size, elements, index, size, index));
    body.line("%s %s = (%s) %s.get(%s);".formatted(type, element, type, elements, index));
    body.lines(block.lines());
    body.lines(shape.step(block.result(), element, body.local('c')));
    body.line("}");
    if (!list.isKnown()) {
      body.line("}");
    }
    return shape.result(list.isKnown() && block.result().isKnown(), list.row());
  }
}
