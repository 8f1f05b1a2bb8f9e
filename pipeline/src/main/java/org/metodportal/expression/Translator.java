package org.metodportal.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns a checked tree into the body of a Java method whose parameter {@code s} is the subject.
 *
 * <p>The body follows CEL with missing values as errors: {@code &&}, {@code ||}, {@code exists} and
 * {@code all} absorb the unknown in either order; everything else passes it on. Division by zero
 * and overflow of whole numbers are unknown.
 */
final class Translator {
  private static final String SUBJECT = "s";

  private final CelAbstractSyntaxTree tree;
  private final Row variables;
  private final Questions questions;
  private final JavaBody body = new JavaBody();
  private final Logic logic = new Logic(body);
  private final Arithmetic arithmetic = new Arithmetic(body);
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
    body.line("return " + result.codedNumber() + ";");
    return body.toString();
  }

  /** The body of a method that says whether all that is asked was answered; empty when nothing. */
  String answered() {
    return questions.answered();
  }

  private Operand translate(CelExpr expr) throws Untranslatable {
    return switch (expr.getKind()) {
      case CONSTANT -> Literal.of(expr);
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
      default -> throw Untranslatable.unused(expr);
    };
  }

  private Operand variable(CelExpr expr) throws Untranslatable {
    String name = expr.ident().name();
    Operand loopVariable = loopVariables.get(name);
    if (loopVariable != null) {
      return loopVariable;
    }
    Field field = variables.field(name);
    if (field == null) {
      throw Untranslatable.unused(expr);
    }
    return read(field, SUBJECT);
  }

  private Operand select(CelExpr expr) throws Untranslatable {
    Operand owner = translate(expr.select().operand());
    Field field = owner.row() == null ? null : owner.row().field(expr.select().field());
    if (field == null || owner.kind() != Kind.ROW) {
      throw Untranslatable.unused(expr);
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
      case "_&&_", "_||_" -> {
        Operand left = translate(arguments.get(0));
        JavaBody.Block<Operand> right = body.apart(() -> translate(arguments.get(1)));
        yield call.function().equals("_&&_") ? logic.both(left, right) : logic.either(left, right);
      }
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
            Operand.anyUnknown(left, right));
      }
      case "_+_", "_-_", "_*_", "_/_", "_%_" ->
          arithmetic(expr, call.function().charAt(1), arguments);
      case "-_" -> arithmetic.negation(translate(arguments.get(0)));
      case "startsWith", "endsWith", "contains" -> {
        boolean folded = isFolded(arguments);
        Operand text = compared(arguments.get(0), folded);
        Operand part = compared(arguments.get(1), folded);
        yield Operand.of(
            Kind.TRUTH,
            text.java() + "." + call.function() + "(" + part.java() + ")",
            Operand.anyUnknown(text, part));
      }
      case "size" -> {
        Operand list = translate(arguments.get(0));
        yield Operand.of(Kind.WHOLE, list.java() + ".size()", list.unknown());
      }
      case "latest_score" -> ofList("latestScore", translate(arguments.get(0)));
      case "total_hours" -> ofList("totalHours", translate(arguments.get(0)));
      case "yes", "number", "number_in" -> answer(expr);
      default -> throw Untranslatable.unused(expr);
    };
  }

  private Operand ofList(String function, Operand list) {
    return arithmetic.keep(
        Operand.of(Kind.NUMBER, function + "(" + list.java() + ")", list.unknown()));
  }

  private Operand answer(CelExpr expr) throws Untranslatable {
    Kind kind = expr.call().function().equals("yes") ? Kind.TRUTH : Kind.NUMBER;
    String box = body.local('v');
    body.line(
        (kind == Kind.TRUTH ? "Boolean " : "Double ") + box + " = " + questions.ask(expr) + ";");
    String unbox = kind == Kind.TRUTH ? ".booleanValue()" : ".doubleValue()";
    return Operand.of(kind, box + unbox, box + " == null");
  }

  private Operand conditional(CelExpr expr, List<CelExpr> arguments) throws Untranslatable {
    Operand condition = translate(arguments.get(0));
    Kind kind = kindOf(expr);
    if (kind == Kind.LIST || kind == Kind.ROW) {
      throw Untranslatable.unused(expr);
    }
    return logic.conditional(
        kind,
        condition,
        body.apart(() -> translate(arguments.get(1))),
        body.apart(() -> translate(arguments.get(2))));
  }

  private Kind kindOf(CelExpr expr) throws Untranslatable {
    Kind kind = Kind.of(tree.getTypeOrThrow(expr.id()));
    if (kind == null) {
      throw Untranslatable.unused(expr);
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
    boolean folded = isFolded(arguments);
    Operand left = compared(arguments.get(0), folded);
    Operand right = compared(arguments.get(1), folded);
    return Operand.of(
        Kind.TRUTH, negation + equal(left, right.java()), Operand.anyUnknown(left, right));
  }

  /** Whether one of the texts is spelled as offices like: a subject, or a deficit of a list. */
  private boolean isFolded(List<CelExpr> texts) {
    for (CelExpr text : texts) {
      if (text.getKind() == CelExpr.ExprKind.Kind.IDENT) {
        String name = text.ident().name();
        Operand loopVariable = loopVariables.get(name);
        Field field = variables.field(name);
        if (loopVariable != null
            ? loopVariable.kind() == Kind.TEXT
            : field != null && field.free()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A side of a comparison, folded when it is a text that must be. */
  private Operand compared(CelExpr expr, boolean folded) throws Untranslatable {
    Operand side = translate(expr);
    return folded && side.kind() == Kind.TEXT
        ? Operand.of(Kind.TEXT, "fold(" + side.java() + ")", side.unknown())
        : side;
  }

  private static String equal(Operand left, String right) {
    return switch (left.kind()) {
      case TEXT -> left.java() + ".equals(" + right + ")";
      case TRUTH -> "((" + left.java() + ") == (" + right + "))";
      default -> "(" + left.java() + " == " + right + ")";
    };
  }

  private Operand member(CelExpr element, CelExpr list) throws Untranslatable {
    if (list.getKind() != CelExpr.ExprKind.Kind.LIST) {
      Operand left = translate(element);
      Operand right = translate(list);
      if (right.kind() != Kind.LIST || right.row() != null) {
        throw Untranslatable.unused(list);
      }
      return Operand.of(
          Kind.TRUTH,
          "holds(" + right.java() + ", " + left.java() + ")",
          Operand.anyUnknown(left, right));
    }
    ImmutableList<CelExpr> elements = list.list().elements();
    boolean folded = isFolded(List.of(element)) || isFolded(elements);
    Operand left = compared(element, folded);
    if (left.kind() == Kind.LIST || left.kind() == Kind.ROW) {
      throw Untranslatable.unused(element);
    }
    Operand[] operands = new Operand[elements.size() + 1];
    operands[0] = left;
    List<String> comparisons = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      operands[i + 1] = compared(elements.get(i), folded);
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
    return Operand.of(Kind.TRUTH, any, Operand.anyUnknown(operands));
  }

  private Operand arithmetic(CelExpr expr, char sign, List<CelExpr> arguments)
      throws Untranslatable {
    Operand left = translate(arguments.get(0));
    Operand right = translate(arguments.get(1));
    if (!left.kind().numeric() || !right.kind().numeric()) {
      throw Untranslatable.unused(expr);
    }
    return arithmetic.of(sign, left, right);
  }

  private Operand loop(CelExpr expr, String macro) throws Untranslatable {
    CelExpr.CelComprehension loop = expr.comprehension();
    Operand list = translate(loop.iterRange());
    if (list.kind() != Kind.LIST) {
      throw Untranslatable.unused(expr);
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
