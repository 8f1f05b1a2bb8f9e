package org.metodportal.expression;

import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import dev.cel.parser.CelParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metodportal.expression.Restriction.Below;
import org.metodportal.expression.Restriction.OneOf;
import org.metodportal.expression.Restriction.Other;
import org.metodportal.expression.Restriction.RowThisYear;

/** Takes a checked condition apart at its top {@code &&}. */
final class Restrictions {
  private static final CelParser PARSER = Dialect.parser();

  private Restrictions() {}

  /**
   * The parts in the order of the text; only {@link Other} when an alternative stands at the top.
   *
   * @param cel a condition that passed the checks
   */
  static List<Restriction> of(String cel) {
    try {
      return parts(PARSER.parse(cel).getAst().getExpr());
    } catch (CelValidationException e) {
      throw new IllegalStateException("a checked condition does not parse", e);
    }
  }

  private static List<Restriction> parts(CelExpr expr) {
    if (!isCall(expr, "_&&_")) {
      return List.of(restriction(expr));
    }
    return expr.call().args().stream().flatMap(argument -> parts(argument).stream()).toList();
  }

  private static Restriction restriction(CelExpr expr) {
    if (expr.getKind() == ExprKind.Kind.COMPREHENSION) {
      return rowThisYear(expr.comprehension());
    }
    if (expr.getKind() != ExprKind.Kind.CALL || expr.call().args().size() != 2) {
      return new Other();
    }
    String variable = variable(expr.call().args().get(0));
    CelExpr right = expr.call().args().get(1);
    if (variable.isEmpty()) {
      return new Other();
    }
    return switch (expr.call().function()) {
      case "_==_" -> oneOf(variable, List.of(right));
      case "@in" -> oneOf(variable, right.listOrDefault().elements());
      case "_<_" -> {
        CelConstant bound = right.constantOrDefault();
        yield bound.getKind() == CelConstant.Kind.INT64_VALUE && bound.int64Value() >= 0
            ? new Below(variable, bound.int64Value())
            : new Other();
      }
      default -> new Other();
    };
  }

  private static Restriction oneOf(String variable, List<CelExpr> elements) {
    List<String> values = new ArrayList<>();
    for (CelExpr element : elements) {
      if (element.constantOrDefault().getKind() != CelConstant.Kind.STRING_VALUE) {
        return new Other();
      }
      values.add(element.constant().stringValue());
    }
    return values.isEmpty() ? new Other() : new OneOf(variable, values);
  }

  /** {@code exists} is a loop that takes each row into {@code seen || condition of the row}. */
  private static Restriction rowThisYear(CelExpr.CelComprehension loop) {
    String table = variable(loop.iterRange());
    if (table.isEmpty() || !isCall(loop.loopStep(), "_||_")) {
      return new Other();
    }
    CelExpr ofRow = loop.loopStep().call().args().get(1);
    boolean thisYear =
        isCall(ofRow, "_==_")
            && ofRow.call().args().stream()
                .map(Restrictions::variable)
                .toList()
                .containsAll(List.of(loop.iterVar() + ".year", "year"));
    return thisYear ? new RowThisYear(table) : new Other();
  }

  private static boolean isCall(CelExpr expr, String function) {
    return expr.callOrDefault().function().equals(function);
  }

  /** A variable or a field of one as it is written; empty for everything else. */
  private static String variable(CelExpr expr) {
    return switch (expr.getKind()) {
      case IDENT -> expr.ident().name();
      case SELECT ->
          Optional.of(variable(expr.select().operand()))
              .filter(owner -> !owner.isEmpty() && !expr.select().testOnly())
              .map(owner -> owner + "." + expr.select().field())
              .orElse("");
      default -> "";
    };
  }
}
