package org.metodportal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.IndicatorDefinition;
import org.metodportal.indicator.Measure;
import org.metodportal.indicator.Target;
import org.metodportal.indicator.UnitKind;
import org.metodportal.indicator.expression.CheckedExpression;

/** A definition in the making: a share of persons without a target until said otherwise. */
public final class DefinitionDraft {
  private final String territory;
  private final String code;
  private final String title;
  private final String shortTitle;
  private final String method;
  private String criterion = "center";
  private String concept = "";
  private boolean proposal;
  private Measure measure = Measure.SHARE;
  private UnitKind unit = UnitKind.PERSON;
  private @Nullable CheckedExpression population;
  private @Nullable CheckedExpression condition;
  private @Nullable CheckedExpression members;
  private double quorum;
  private boolean upwards = true;
  private List<Target> targets = List.of();
  private String anomaly = "";

  DefinitionDraft(String territory, String code, String title, String shortTitle, String method) {
    this.territory = territory;
    this.code = code;
    this.title = title;
    this.shortTitle = shortTitle;
    this.method = method;
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

  public DefinitionDraft team(double newQuorum) {
    members = SmallPortal.expression("role == \"руководитель\"");
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

  public DefinitionDraft anomaly(String text) {
    anomaly = text;
    return this;
  }

  public IndicatorDefinition build() {
    return new IndicatorDefinition(
        territory,
        code,
        title,
        shortTitle,
        criterion,
        "прил. 1, п. 1",
        concept,
        proposal,
        measure,
        unit,
        population,
        condition,
        null,
        members,
        members == null ? null : SmallPortal.expression("training.exists(t, t.year == year)"),
        quorum,
        upwards,
        targets,
        anomaly,
        method,
        "content/" + territory + "/indicators/" + code + ".md",
        20);
  }
}
