package org.metodportal.expression;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each name of an expression could have been: found on the tree before the type check, to help
 * when the check fails.
 */
final class Names {
  private final Vocabulary vocabulary;
  private final Map<Long, CelExpr> expressions = new HashMap<>();
  private final Map<Long, Map<String, Row>> scopes = new HashMap<>();

  /** A loop over something that is no list of rows. */
  private static final Row NOTHING = Row.of("", Object.class);

  Names(CelExpr root, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    visit(root, Map.of());
  }

  /** The expression with the id; null when there is none. */
  @Nullable CelExpr expression(long id) {
    return expressions.get(id);
  }

  /** Variables that may stand where the expression stands, those of loops first. */
  List<String> variables(long id) {
    List<String> names = new ArrayList<>(scopes.getOrDefault(id, Map.of()).keySet());
    names.addAll(vocabulary.variables().names());
    return names;
  }

  /** The row whose field the select asks for; null when it is no row. */
  @Nullable Row owner(CelExpr select) {
    return row(select.select().operand(), scopes.getOrDefault(select.id(), Map.of()));
  }

  private @Nullable Row row(CelExpr expr, Map<String, Row> scope) {
    if (expr.getKind() != CelExpr.ExprKind.Kind.IDENT) {
      return null;
    }
    String name = expr.ident().name();
    if (scope.containsKey(name)) {
      return scope.get(name);
    }
    Field field = vocabulary.variables().field(name);
    return field != null && field.kind() == Kind.ROW ? field.row() : null;
  }

  private Row element(CelExpr list) {
    if (list.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION) {
      return element(list.comprehension().iterRange());
    }
    Field field =
        list.getKind() == CelExpr.ExprKind.Kind.IDENT
            ? vocabulary.variables().field(list.ident().name())
            : null;
    return field != null && field.row() != null ? field.row() : NOTHING;
  }

  private void visit(CelExpr expr, Map<String, Row> scope) {
    expressions.put(expr.id(), expr);
    scopes.put(expr.id(), scope);
    switch (expr.getKind()) {
      case SELECT -> visit(expr.select().operand(), scope);
      case CALL -> {
        expr.call().target().ifPresent(target -> visit(target, scope));
        expr.call().args().forEach(argument -> visit(argument, scope));
      }
      case LIST -> expr.list().elements().forEach(element -> visit(element, scope));
      case COMPREHENSION -> {
        CelExpr.CelComprehension loop = expr.comprehension();
        visit(loop.iterRange(), scope);
        Map<String, Row> inner = new LinkedHashMap<>();
        inner.put(loop.iterVar(), element(loop.iterRange()));
        scope.forEach(inner::putIfAbsent);
        visit(loop.loopStep(), inner);
      }
      default -> {}
    }
  }
}
