package org.metodportal.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.compiler.CelCompiler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;
import org.metodportal.document.PlacedText;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.schema.Table;

/**
 * The language of indicators: a part of CEL with the variables of a {@link Subject}. Remembers what
 * it checked; any number of threads may share it.
 */
public final class ExpressionLanguage {
  /** Longer than any expression a person can read; keeps the compiled method within its limits. */
  private static final int LONGEST = 4_000;

  private final Map<String, List<String>> codes;
  private final AddedColumns added;
  private final Map<Subject, Environment> environments = new ConcurrentHashMap<>();
  private final Map<Question, CheckedExpression> checked = new ConcurrentHashMap<>();

  private record Environment(Vocabulary vocabulary, CelCompiler compiler) {}

  private record Question(String cel, Subject subject, boolean numeric) {}

  /**
   * @param codes what a coded column may hold, by {@code table.column} such as {@code staff.role};
   *     source: data/schema/*.json; words compared with a column that is absent are not checked
   */
  public ExpressionLanguage(Map<String, List<String>> codes) {
    this(codes, Map.of());
  }

  /**
   * @param added columns that an office added to the descriptions of its tables, which expressions
   *     may name like the others
   */
  public ExpressionLanguage(
      Map<String, List<String>> codes,
      Map<Table, List<org.metodportal.source.schema.Field>> added) {
    this.codes = Map.copyOf(codes);
    this.added = new AddedColumns(Map.copyOf(added));
  }

  /**
   * Checks an expression and translates it to Java.
   *
   * @param text the expression, with its places in the file
   * @param numeric true when it must give a number, false when it must give a truth
   * @param territory slug for messages
   * @return null after a problem
   */
  public @Nullable CheckedExpression check(
      PlacedText text, Subject subject, boolean numeric, String territory, ProblemReport report) {
    String cel = text.value().strip();
    Question question = new Question(cel, subject, numeric);
    CheckedExpression known = checked.get(question);
    if (known != null) {
      return known;
    }
    Environment environment =
        environments.computeIfAbsent(
            subject,
            s -> {
              Vocabulary vocabulary = Vocabulary.of(s, added);
              return new Environment(vocabulary, Dialect.compiler(vocabulary));
            });
    long warned = report.warnings();
    CheckedExpression result =
        new Check(text, environment, territory, report).run(cel, subject, numeric);
    if (result != null && report.warnings() == warned) {
      checked.put(question, result);
    }
    return result;
  }

  /** One expression on its way through the checks. */
  private final class Check {
    private final PlacedText text;
    private final Environment environment;
    private final String territory;
    private final ProblemReport report;

    Check(PlacedText text, Environment environment, String territory, ProblemReport report) {
      this.text = text;
      this.environment = environment;
      this.territory = territory;
      this.report = report;
    }

    @Nullable CheckedExpression run(String cel, Subject subject, boolean numeric) {
      if (cel.length() > LONGEST) {
        add(0, "expression-syntax", "", "Выражение длиннее 4000 знаков.", "Упростите его.");
        return null;
      }
      CelAbstractSyntaxTree parsed = parse();
      CelAbstractSyntaxTree tree = parsed == null ? null : checkTypes(parsed);
      if (tree == null || !checkResult(tree, numeric)) {
        return null;
      }
      if (!checkCodes(tree)) {
        return null;
      }
      try {
        Translator translator = new Translator(tree, environment.vocabulary);
        String java = numeric ? translator.number() : translator.truth();
        CheckedExpression sound =
            new CheckedExpression(cel, subject, numeric, java, translator.answered());
        ComparedNumbers.in(tree)
            .forEach(
                odd -> report.add(odd.problem(text.at(offset(tree, odd.expression())), territory)));
        return sound;
      } catch (Untranslatable e) {
        add(
            offset(tree, e.expression()),
            "expression-type",
            "",
            String.valueOf(e.getMessage()),
            e.hint());
        return null;
      }
    }

    private @Nullable CelAbstractSyntaxTree parse() {
      CelValidationResult result = environment.compiler.parse(text.value());
      if (!result.hasError()) {
        return tree(result);
      }
      CelIssue first = result.getErrors().get(0);
      int offset = offset(result.getSource(), first);
      String value = text.value();
      int points = value.codePointCount(0, value.length());
      SyntaxWording wording =
          SyntaxWording.of(
              value, value.offsetByCodePoints(0, Math.min(offset, points)), first.getMessage());
      add(offset, "expression-syntax", "", wording.message(), wording.hint());
      return null;
    }

    private @Nullable CelAbstractSyntaxTree checkTypes(CelAbstractSyntaxTree parsed) {
      CelValidationResult result = environment.compiler.check(parsed);
      if (!result.hasError()) {
        return tree(result);
      }
      Names names = new Names(parsed.getExpr(), environment.vocabulary);
      boolean unknownFunction =
          result.getErrors().stream().anyMatch(issue -> isUnknownFunction(issue, names));
      for (CelIssue issue : result.getErrors()) {
        if (unknownFunction && !isUnknownFunction(issue, names)) {
          // Names inside an unknown function are strange only because it is.
          continue;
        }
        TypeWording wording =
            TypeWording.of(issue.getMessage(), issue.getExprId(), names, environment.vocabulary);
        add(
            offset(result.getSource(), issue) + wording.shift(),
            wording.code(),
            wording.value(),
            wording.message(),
            wording.hint());
      }
      return null;
    }

    private boolean isUnknownFunction(CelIssue issue, Names names) {
      CelExpr expr = names.expression(issue.getExprId());
      return TypeWording.isUndeclared(issue.getMessage())
          && expr != null
          && expr.getKind() == CelExpr.ExprKind.Kind.CALL;
    }

    private boolean checkResult(CelAbstractSyntaxTree tree, boolean numeric) {
      Kind kind = Kind.of(tree.getResultType());
      if (kind != null && (numeric ? kind.numeric() : kind == Kind.TRUTH)) {
        return true;
      }
      add(
          0,
          "expression-type",
          "",
          "Здесь нужно %s, а выражение даёт: %s."
              .formatted(
                  numeric ? "число" : "условие",
                  kind == null ? "значение другого вида" : kind.russian()),
          numeric
              ? "Например: number(\"вопрос\")."
              : "Добавьте сравнение, например == \"педагог\" или > 60.");
      return false;
    }

    private boolean checkCodes(CelAbstractSyntaxTree tree) {
      List<CodeLiterals.Stranger> strangers =
          new CodeLiterals(tree, environment.vocabulary, codes).strangers();
      for (CodeLiterals.Stranger stranger : strangers) {
        add(
            offset(tree, stranger.expression()),
            "expression-code",
            stranger.word(),
            "Значения «" + stranger.word() + "» нет в списке для «" + stranger.field() + "».",
            new Choices(stranger.codes()).hint(stranger.word(), "Есть значения"));
      }
      return strangers.isEmpty();
    }

    private CelAbstractSyntaxTree tree(CelValidationResult result) {
      try {
        return result.getAst();
      } catch (CelValidationException e) {
        throw new IllegalStateException(e);
      }
    }

    private int offset(CelSource source, CelIssue issue) {
      return source.getLocationOffset(issue.getSourceLocation()).orElse(0);
    }

    private int offset(CelAbstractSyntaxTree tree, long expression) {
      Integer offset = tree.getSource().getPositionsMap().get(expression);
      return offset == null ? 0 : offset;
    }

    private void add(int offset, String code, String value, String message, String hint) {
      SourcePosition position = text.at(offset);
      report.add(
          Problem.error(code).in(territory).value(value).at(position).says(message).hint(hint));
    }
  }
}
