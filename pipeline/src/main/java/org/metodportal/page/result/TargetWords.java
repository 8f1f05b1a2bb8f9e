package org.metodportal.page.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Target;
import org.metodportal.indicator.Figure;
import org.metodportal.monitoring.status.Goal;
import org.metodportal.page.text.RussianDates;

/** Targets in words. */
public final class TargetWords {
  private TargetWords() {}

  /**
   * Everything an entry of the ledger asks for: {@code ежегодно — не менее 10 %; в год открытия
   * (2021) — не менее 5 %}.
   *
   * @param openingYear opening year of the territory; null when it has none
   */
  public static String all(
      IndicatorDefinition definition, Target target, @Nullable Integer openingYear) {
    List<String> parts = new ArrayList<>();
    BigDecimal every = target.everyYear();
    if (every != null) {
      parts.add("ежегодно — " + asked(definition, every));
    }
    BigDecimal opening = target.openingYear();
    if (opening != null) {
      String year = openingYear == null ? "" : " (" + openingYear + ")";
      parts.add("в год открытия" + year + " — " + asked(definition, opening));
    }
    for (Map.Entry<Integer, BigDecimal> named : target.byYear().entrySet()) {
      parts.add("на " + named.getKey() + " год — " + asked(definition, named.getValue()));
    }
    return String.join("; ", parts);
  }

  /** Where a target comes from: {@code Приказ …, разд. 7, подп. 3, 23 июня 2022 г.}. */
  public static String source(Target target) {
    StringBuilder text = new StringBuilder(target.act());
    if (!target.clause().isEmpty()) {
      text.append(", ").append(target.clause());
    }
    String day = target.date() == null ? "" : RussianDates.numeric(target.date());
    if (!day.isEmpty() && !target.act().contains(day)) {
      text.append(" (").append(day).append(')');
    }
    return text.toString();
  }

  /**
   * The target that a year is judged by: {@code 20 %}, {@code 30 % к 2024 г.} of a year to come,
   * {@code 15 % на 2024 г.} of a named year that is over, {@code до документа} before the act is in
   * force; empty where the act asks nothing of it.
   */
  public static String applied(IndicatorDefinition definition, @Nullable Figure figure) {
    Goal goal = figure == null ? null : Goal.in(definition.ledger(), figure.year());
    if (figure == null || goal == null) {
      boolean before =
          figure != null
              && definition.target() != null
              && !definition.ledger().inForce(figure.year());
      return before ? "до документа" : "";
    }
    String words = ValueWords.of(definition).prose(Standing.shown(goal));
    return goal.isOf(figure.year())
        ? words
        : words
            + (goal.isOver(figure.year()) ? " на" : " к")
            + "\u00a0"
            + RussianDates.years(goal.year(), goal.year());
  }

  private static String asked(IndicatorDefinition definition, BigDecimal value) {
    ValueWords words = ValueWords.of(definition);
    if (definition.measure() == Measure.PRESENCE) {
      return words.prose(value);
    }
    return (definition.upwards() ? "не менее " : "не более ") + words.genitive(value);
  }
}
