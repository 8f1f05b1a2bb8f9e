package org.metodportal.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;
import org.metodportal.document.PlacedText;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * The language of recommendations: the same part of CEL as of indicators, about published
 * aggregates instead of persons. Its conditions are few, so CEL's own interpreter runs them.
 */
public final class ConditionLanguage {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Subject.TERRITORY,
          Row.of(
              "recommendation",
              Circumstances.class,
              Field.optional(Kind.TEXT, "cluster", ".cluster()").coded("cluster"),
              Field.optional(Kind.NUMBER, "overall", ".overall()"),
              Field.known(Kind.MAP, "criteria", ".criteria()"),
              Field.known(Kind.MAP, "indicators", ".indicators()"),
              Field.known(Kind.LIST, "deficits", ".deficits()")),
          functions());

  private final CelCompiler compiler = Dialect.compiler(VOCABULARY);
  private final CelRuntime runtime =
      CelRuntimeFactory.legacyCelRuntimeBuilder()
          .setOptions(Dialect.options())
          .addFunctionBindings(mixedNumbers())
          .build();

  /**
   * Checks a condition.
   *
   * @param text the condition, with its places in the file
   * @param words what it may name
   * @param territory slug for messages
   * @return null after a problem
   */
  public @Nullable Condition check(
      PlacedText text, ConditionWords words, String territory, ProblemReport report) {
    CelAbstractSyntaxTree parsed = parse(text, territory, report);
    CelAbstractSyntaxTree tree = parsed == null ? null : check(parsed, text, territory, report);
    if (tree == null) {
      return null;
    }
    if (tree.getResultType() != SimpleType.BOOL) {
      add(
          report,
          territory,
          text.at(0),
          "expression-type",
          "",
          "Здесь нужно условие, а выражение даёт другое значение.",
          "Добавьте сравнение, например overall < 0.6.");
      return null;
    }
    long before = report.errors();
    new CodeLiterals(tree, VOCABULARY, Map.of("cluster", words.clusters()))
        .strangers()
        .forEach(
            stranger ->
                unknownWord(
                    text.at(offset(tree, stranger.expression())),
                    stranger.word(),
                    stranger.field(),
                    stranger.codes(),
                    territory,
                    report));
    checkKeys(tree, tree.getExpr(), text, words, territory, report);
    ComparedNumbers.in(tree, words)
        .forEach(
            odd -> report.add(odd.problem(text.at(offset(tree, odd.expression())), territory)));
    return report.errors() > before
        ? null
        : new Condition(text.value().strip(), ConditionTree.of(tree, runtime));
  }

  private @Nullable CelAbstractSyntaxTree parse(
      PlacedText text, String territory, ProblemReport report) {
    CelValidationResult result = compiler.parse(text.value());
    if (!result.hasError()) {
      return tree(result);
    }
    CelIssue first = result.getErrors().get(0);
    String value = text.value();
    int offset = result.getSource().getLocationOffset(first.getSourceLocation()).orElse(0);
    int points = value.codePointCount(0, value.length());
    SyntaxWording wording =
        SyntaxWording.of(
            value, value.offsetByCodePoints(0, Math.min(offset, points)), first.getMessage());
    add(
        report,
        territory,
        text.at(offset),
        "expression-syntax",
        "",
        wording.message(),
        wording.hint());
    return null;
  }

  private @Nullable CelAbstractSyntaxTree check(
      CelAbstractSyntaxTree parsed, PlacedText text, String territory, ProblemReport report) {
    CelValidationResult result = compiler.check(parsed);
    if (!result.hasError()) {
      return tree(result);
    }
    Names names = new Names(parsed.getExpr(), VOCABULARY);
    for (CelIssue issue : result.getErrors()) {
      TypeWording wording =
          TypeWording.of(issue.getMessage(), issue.getExprId(), names, VOCABULARY);
      int offset = result.getSource().getLocationOffset(issue.getSourceLocation()).orElse(0);
      add(
          report,
          territory,
          text.at(offset + wording.shift()),
          wording.code(),
          wording.value(),
          wording.message(),
          wording.hint());
    }
    return null;
  }

  /** Every code in square brackets, after a point or before {@code in} must be one. */
  private static void checkKeys(
      CelAbstractSyntaxTree tree,
      CelExpr expr,
      PlacedText text,
      ConditionWords words,
      String territory,
      ProblemReport report) {
    switch (expr.getKind()) {
      case SELECT -> {
        List<String> known = keys(expr.select().operand(), words);
        if (known != null && !known.contains(expr.select().field())) {
          unknownWord(
              text.at(offset(tree, expr.id()) + 1),
              expr.select().field(),
              expr.select().operand().ident().name(),
              known,
              territory,
              report);
        }
      }
      case CALL -> {
        List<CelExpr> args = expr.call().args();
        boolean index = expr.call().function().equals("_[_]");
        if (index || expr.call().function().equals("@in")) {
          CelExpr key = args.get(index ? 1 : 0);
          List<String> known = keys(args.get(index ? 0 : 1), words);
          String word =
              key.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                      && key.constant().getKind() == CelConstant.Kind.STRING_VALUE
                  ? key.constant().stringValue()
                  : null;
          if (known != null && word != null && !known.contains(word)) {
            unknownWord(
                text.at(offset(tree, key.id())),
                word,
                args.get(index ? 0 : 1).ident().name(),
                known,
                territory,
                report);
          }
        }
        expr.call().target().ifPresent(t -> checkKeys(tree, t, text, words, territory, report));
        args.forEach(arg -> checkKeys(tree, arg, text, words, territory, report));
      }
      case COMPREHENSION ->
          checkKeys(tree, expr.comprehension().loopStep(), text, words, territory, report);
      default -> {}
    }
  }

  private static @Nullable List<String> keys(CelExpr map, ConditionWords words) {
    return map.getKind() == CelExpr.ExprKind.Kind.IDENT
        ? words.keys().get(map.ident().name())
        : null;
  }

  private static void unknownWord(
      SourcePosition position,
      String word,
      String variable,
      List<String> known,
      String territory,
      ProblemReport report) {
    add(
        report,
        territory,
        position,
        "expression-code",
        word,
        "Значения «" + word + "» нет в списке для «" + variable + "».",
        new Choices(known).hint(word, "Есть значения"));
  }

  private static CelAbstractSyntaxTree tree(CelValidationResult result) {
    try {
      return result.getAst();
    } catch (CelValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int offset(CelAbstractSyntaxTree tree, long expression) {
    Integer offset = tree.getSource().getPositionsMap().get(expression);
    return offset == null ? 0 : offset;
  }

  private static void add(
      ProblemReport report,
      String territory,
      SourcePosition position,
      String code,
      String value,
      String message,
      String hint) {
    report.add(
        Problem.error(code).in(territory).value(value).at(position).says(message).hint(hint));
  }

  private static Map<String, String> functions() {
    Map<String, String> functions = new LinkedHashMap<>();
    functions.put("exists", "deficits.exists(d, d == \"ФГ-МА\")");
    functions.put("size", "size(deficits)");
    return functions;
  }

  /** What the dialect adds to CEL: whole and fractional numbers mix freely. */
  private static List<CelFunctionBinding> mixedNumbers() {
    return List.of(
        CelFunctionBinding.from(
            "equals_double_int", Double.class, Long.class, (a, b) -> a == b.doubleValue()),
        CelFunctionBinding.from(
            "equals_int_double", Long.class, Double.class, (a, b) -> a.doubleValue() == b),
        CelFunctionBinding.from(
            "not_equals_double_int", Double.class, Long.class, (a, b) -> a != b.doubleValue()),
        CelFunctionBinding.from(
            "not_equals_int_double", Long.class, Double.class, (a, b) -> a.doubleValue() != b),
        CelFunctionBinding.from("add_double_int", Double.class, Long.class, (a, b) -> a + b),
        CelFunctionBinding.from("add_int_double", Long.class, Double.class, (a, b) -> a + b),
        CelFunctionBinding.from("subtract_double_int", Double.class, Long.class, (a, b) -> a - b),
        CelFunctionBinding.from("subtract_int_double", Long.class, Double.class, (a, b) -> a - b),
        CelFunctionBinding.from("multiply_double_int", Double.class, Long.class, (a, b) -> a * b),
        CelFunctionBinding.from("multiply_int_double", Long.class, Double.class, (a, b) -> a * b),
        CelFunctionBinding.from("divide_double_int", Double.class, Long.class, (a, b) -> a / b),
        CelFunctionBinding.from("divide_int_double", Long.class, Double.class, (a, b) -> a / b));
  }
}
