package org.metodportal.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition taken apart at its {@code &&} and {@code ||}, so that it can say which parts made it
 * true. A part that meets an unknown value is unknown unless the rest decides it, as CEL has it.
 */
final class ConditionTree {
  private final CelRuntime.Program program;
  private final String operator;
  private final List<ConditionTree> parts;
  private final CelExpr expression;

  private ConditionTree(
      CelRuntime.Program program, String operator, List<ConditionTree> parts, CelExpr expression) {
    this.program = program;
    this.operator = operator;
    this.parts = parts;
    this.expression = expression;
  }

  static ConditionTree of(CelAbstractSyntaxTree tree, CelRuntime runtime) {
    return of(tree, tree.getExpr(), runtime);
  }

  private static ConditionTree of(
      CelAbstractSyntaxTree tree, CelExpr expression, CelRuntime runtime) {
    List<ConditionTree> parts = new ArrayList<>();
    String operator = "";
    if (expression.getKind() == CelExpr.ExprKind.Kind.CALL) {
      String function = expression.call().function();
      if (function.equals("_&&_") || function.equals("_||_")) {
        operator = function;
        for (CelExpr part : expression.call().args()) {
          parts.add(of(tree, part, runtime));
        }
      }
    }
    try {
      CelRuntime.Program program =
          runtime.createProgram(
              CelAbstractSyntaxTree.newCheckedAst(
                  expression, tree.getSource(), tree.getReferenceMap(), tree.getTypeMap()));
      return new ConditionTree(program, operator, List.copyOf(parts), expression);
    } catch (CelEvaluationException e) {
      throw new IllegalStateException("a checked condition has no program", e);
    }
  }

  @Nullable List<Ground> grounds(Circumstances circumstances) {
    Map<String, Object> variables = circumstances.variables();
    if (!isTrue(variables)) {
      return null;
    }
    Set<Ground> grounds = new LinkedHashSet<>();
    collect(circumstances, variables, grounds);
    return List.copyOf(grounds);
  }

  private boolean isTrue(Map<String, Object> variables) {
    try {
      return Boolean.TRUE.equals(program.eval(variables));
    } catch (CelEvaluationException e) {
      return false;
    }
  }

  private void collect(
      Circumstances circumstances, Map<String, Object> variables, Set<Ground> grounds) {
    if (parts.isEmpty()) {
      leaf(expression, circumstances, grounds);
    }
    for (ConditionTree part : parts) {
      if (operator.equals("_&&_") || part.isTrue(variables)) {
        part.collect(circumstances, variables, grounds);
      }
    }
  }

  /** What a comparison reads; the number beside it is its bound. */
  private static void leaf(CelExpr expr, Circumstances circumstances, Set<Ground> grounds) {
    if (expr.getKind() != CelExpr.ExprKind.Kind.CALL) {
      read(expr, circumstances, "", Double.NaN, grounds);
      return;
    }
    List<CelExpr> args = expr.call().args();
    String sign = expr.call().function().replace("_", "");
    if (args.size() == 2 && Set.of("<", "<=", ">", ">=", "==", "!=").contains(sign)) {
      read(args.get(0), circumstances, sign, number(args.get(1)), grounds);
      read(args.get(1), circumstances, mirrored(sign), number(args.get(0)), grounds);
      return;
    }
    if (expr.call().function().equals("@in") && isVariable(args.get(1), "deficits")) {
      String key = text(args.get(0));
      grounds.add(
          new Ground("deficits", key, circumstances.deficits().contains(key), "", Double.NaN));
      return;
    }
    read(expr, circumstances, "", Double.NaN, grounds);
  }

  private static void read(
      CelExpr expr, Circumstances circumstances, String sign, double bound, Set<Ground> grounds) {
    String relation = Double.isNaN(bound) ? "" : sign;
    switch (expr.getKind()) {
      case IDENT -> {
        String name = expr.ident().name();
        if (name.equals("cluster") && circumstances.cluster() != null) {
          grounds.add(new Ground(name, "", circumstances.cluster(), relation, bound));
        } else if (name.equals("overall") && circumstances.overall() != null) {
          grounds.add(new Ground(name, "", circumstances.overall(), relation, bound));
        }
      }
      case SELECT ->
          value(expr.select().operand(), expr.select().field(), circumstances, relation, bound)
              .forEach(grounds::add);
      case CALL -> {
        List<CelExpr> args = expr.call().args();
        if (expr.call().function().equals("_[_]")) {
          value(args.get(0), text(args.get(1)), circumstances, relation, bound)
              .forEach(grounds::add);
        } else {
          args.forEach(arg -> leaf(arg, circumstances, grounds));
        }
      }
      default -> {}
    }
  }

  private static List<Ground> value(
      CelExpr map, String key, Circumstances circumstances, String relation, double bound) {
    String name = isVariable(map, "criteria") ? "criteria" : "indicators";
    Double value =
        (name.equals("criteria") ? circumstances.criteria() : circumstances.indicators()).get(key);
    return value == null ? List.of() : List.of(new Ground(name, key, value, relation, bound));
  }

  private static boolean isVariable(CelExpr expr, String name) {
    return expr.getKind() == CelExpr.ExprKind.Kind.IDENT && expr.ident().name().equals(name);
  }

  private static String mirrored(String sign) {
    return switch (sign) {
      case "<" -> ">";
      case "<=" -> ">=";
      case ">" -> "<";
      case ">=" -> "<=";
      default -> sign;
    };
  }

  private static String text(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? expr.constant().stringValue()
        : "";
  }

  private static double number(CelExpr expr) {
    if (expr.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
      return Double.NaN;
    }
    return switch (expr.constant().getKind()) {
      case INT64_VALUE -> expr.constant().int64Value();
      case DOUBLE_VALUE -> expr.constant().doubleValue();
      default -> Double.NaN;
    };
  }
}
