package org.metodportal.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Scale;
import org.metodportal.definition.Target;
import org.metodportal.definition.TargetLedger;
import org.metodportal.definition.UnitKind;
import org.metodportal.document.PlacedText;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.expression.Subject;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** A definition in the making: a share of persons without a target until said otherwise. */
public final class DefinitionDraft {
  private static final String METHOD =
      """
      ## Что показывает
      Как часто педагоги доходят от диагностики до маршрута. Подробнее — в [Положении](../).

      ## Как считается
      1. Берутся все педагоги года.
      2. Из них выбираются те, кому **в этом году** составлен маршрут.

      | Слово | Что значит | Сколько |
      |---|---|--:|
      | маршрут | утверждённый план развития | 1 |

      ## Откуда взят
      Из приложения 1 к распоряжению.

      ## Чего не показывает
      Качества маршрутов. <script>alert('вред')</script>
      """;

  private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(Map.of());

  private final String territory;
  private final String code;
  private final String title;
  private final String shortTitle;
  private String criterion = "center";
  private String concept = "";
  private boolean proposal;
  private Measure measure = Measure.SHARE;
  private UnitKind unit = UnitKind.PERSON;
  private @Nullable CheckedExpression population;
  private @Nullable CheckedExpression condition;
  private @Nullable CheckedExpression score;
  private @Nullable CheckedExpression per;
  private @Nullable CheckedExpression members;
  private double quorum;
  private boolean upwards = true;
  private List<Target> targets = List.of();
  private String anomaly = "";
  private int inForceFrom;
  private @Nullable Integer openingYear = 2021;
  private String reading = "";
  private IndicatorDefinition.@Nullable OtherReading other;

  private DefinitionDraft(String territory, String code, String title, String shortTitle) {
    this.territory = territory;
    this.code = code;
    this.title = title;
    this.shortTitle = shortTitle;
  }

  /** The start of a definition. */
  public static DefinitionDraft of(String territory, String code, String title, String shortTitle) {
    return new DefinitionDraft(territory, code, title, shortTitle);
  }

  /** A condition of persons. */
  public static CheckedExpression expression(String cel) {
    return expression(Subject.PERSON, cel);
  }

  /** A condition. */
  public static CheckedExpression expression(Subject subject, String cel) {
    return expression(subject, cel, false);
  }

  private static CheckedExpression number(String cel) {
    return expression(Subject.EVENT, cel, true);
  }

  private static CheckedExpression expression(Subject subject, String cel, boolean numeric) {
    ProblemReport report = new ProblemReport();
    CheckedExpression checked =
        LANGUAGE.check(
            PlacedText.of(cel, SourcePosition.of("draft.md", 1, 1)), subject, numeric, "", report);
    return Objects.requireNonNull(checked, () -> report.sorted().toString());
  }

  public DefinitionDraft criterion(String id) {
    criterion = id;
    return this;
  }

  public DefinitionDraft concept(String key) {
    concept = key;
    return this;
  }

  public DefinitionDraft proposal() {
    proposal = true;
    return this;
  }

  public DefinitionDraft kind(Measure newMeasure, UnitKind newUnit) {
    measure = newMeasure;
    unit = newUnit;
    return this;
  }

  public DefinitionDraft expressions(
      @Nullable CheckedExpression newPopulation, @Nullable CheckedExpression newCondition) {
    population = newPopulation;
    condition = newCondition;
    return this;
  }

  /** A ratio of two sums over events. */
  public DefinitionDraft ratio(String newScore, String newPer) {
    score = number(newScore);
    per = number(newPer);
    return this;
  }

  public DefinitionDraft team(double newQuorum) {
    members = expression("role == \"руководитель\"");
    quorum = newQuorum;
    return this;
  }

  public DefinitionDraft downwards() {
    upwards = false;
    return this;
  }

  public DefinitionDraft targets(Target... ledger) {
    targets = List.of(ledger);
    return this;
  }

  /** First year in force; and the year in which opening targets apply, null for none. */
  public DefinitionDraft inForce(int from, @Nullable Integer opening) {
    inForceFrom = from;
    openingYear = opening;
    return this;
  }

  /** Two readings of the act, each in words; the other has a population of its own. */
  public DefinitionDraft readings(String first, String second, String population) {
    reading = first;
    other =
        new IndicatorDefinition.OtherReading(
            second,
            new IndicatorDefinition.Counting(
                measure,
                unit,
                expression(population),
                condition,
                null,
                null,
                null,
                null,
                0,
                false));
    return this;
  }

  public DefinitionDraft anomaly(String text) {
    anomaly = text;
    return this;
  }

  public IndicatorDefinition build() {
    return new IndicatorDefinition(
        territory,
        code,
        new IndicatorDefinition.Words(
            title,
            shortTitle,
            anomaly,
            METHOD,
            "content/" + territory + "/indicators/" + code + ".md",
            20),
        new IndicatorDefinition.Origin(criterion, "прил. 1, п. 1", concept, proposal, "", false),
        new IndicatorDefinition.Counting(
            measure,
            unit,
            population,
            condition,
            score,
            per,
            members,
            members == null ? null : expression("training.exists(t, t.year == year)"),
            quorum,
            false),
        new IndicatorDefinition.Aim(
            upwards, Scale.USUAL, new TargetLedger(targets, inForceFrom, openingYear), null),
        reading,
        other);
  }
}
