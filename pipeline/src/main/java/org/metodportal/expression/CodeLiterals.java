package org.metodportal.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words in quotes that are compared with a coded field and are not among its codes. */
final class CodeLiterals {
  /** The experts' conclusions stand in no table of data, so no schema lists them. */
  private static final Map<String, List<String>> BUILT_IN =
      Map.of("practices.conclusion", List.of("положительное", "отрицательное", "нет"));

  private final CelAbstractSyntaxTree tree;
  private final Vocabulary vocabulary;
  private final Map<String, List<String>> codes;
  private final List<Stranger> strangers = new ArrayList<>();

  /**
   * A word that is no code.
   *
   * @param expression id of the word in the tree
   * @param field name of the field as written in expressions
   * @param codes what the field may hold
   */
  record Stranger(long expression, String word, String field, List<String> codes) {}

  /**
   * @param codes lists of codes by {@code table.column}
   */
  CodeLiterals(CelAbstractSyntaxTree tree, Vocabulary vocabulary, Map<String, List<String>> codes) {
    this.tree = tree;
    this.vocabulary = vocabulary;
    this.codes = codes;
  }

  List<Stranger> strangers() {
    visit(tree.getExpr(), new HashSet<>());
    return List.copyOf(strangers);
  }

  private void visit(CelExpr expr, Set<String> loopVariables) {
    switch (expr.getKind()) {
      case SELECT -> visit(expr.select().operand(), loopVariables);
      case CALL -> {
        expr.call().target().ifPresent(target -> visit(target, loopVariables));
        expr.call().args().forEach(argument -> visit(argument, loopVariables));
        compare(expr.call(), loopVariables);
      }
      case LIST -> expr.list().elements().forEach(element -> visit(element, loopVariables));
      case COMPREHENSION -> {
        visit(expr.comprehension().iterRange(), loopVariables);
        Set<String> inner = new HashSet<>(loopVariables);
        inner.add(expr.comprehension().iterVar());
        visit(expr.comprehension().loopStep(), inner);
      }
      default -> {}
    }
  }

  private void compare(CelExpr.CelCall call, Set<String> loopVariables) {
    if (call.args().size() != 2) {
      return;
    }
    CelExpr left = call.args().get(0);
    CelExpr right = call.args().get(1);
    switch (call.function()) {
      case "_==_", "_!=_" -> {
        check(left, right, loopVariables);
        check(right, left, loopVariables);
      }
      case "@in" -> {
        if (right.getKind() == CelExpr.ExprKind.Kind.LIST) {
          right.list().elements().forEach(element -> check(left, element, loopVariables));
        }
      }
      default -> {}
    }
  }

  private void check(CelExpr coded, CelExpr literal, Set<String> loopVariables) {
    if (literal.getKind() != CelExpr.ExprKind.Kind.CONSTANT
        || literal.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
      return;
    }
    Field field = field(coded, loopVariables);
    if (field == null || field.codes().isEmpty()) {
      return;
    }
    List<String> known =
        codes.getOrDefault(field.codes(), BUILT_IN.getOrDefault(field.codes(), List.of()));
    String word = literal.constant().stringValue();
    if (!known.isEmpty() && !known.contains(word)) {
      strangers.add(new Stranger(literal.id(), word, name(coded), known));
    }
  }

  private static String name(CelExpr coded) {
    return coded.getKind() == CelExpr.ExprKind.Kind.SELECT
        ? name(coded.select().operand()) + "." + coded.select().field()
        : coded.identOrDefault().name();
  }

  private @Nullable Field field(CelExpr expr, Set<String> loopVariables) {
    if (expr.getKind() == CelExpr.ExprKind.Kind.IDENT) {
      String name = expr.ident().name();
      return loopVariables.contains(name) ? null : vocabulary.variables().field(name);
    }
    if (expr.getKind() == CelExpr.ExprKind.Kind.SELECT && !expr.select().testOnly()) {
      CelType type = tree.getTypeOrThrow(expr.select().operand().id());
      Row row = vocabulary.row(type.name());
      return row == null ? null : row.field(expr.select().field());
    }
    return null;
  }
}
