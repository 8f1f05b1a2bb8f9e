package org.metodportal.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Target;
import org.metodportal.definition.Territory;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.DefinitionDraft;

/** A territory of two criteria whose figures a test writes down one by one. */
public final class SmallTerritory {
  public static final Territory TERRITORY =
      new Territory(
          "x",
          "Район",
          "Района",
          "в Районе",
          "муниципальный район",
          "teal",
          null,
          5,
          new Territory.Act("приказ", "Управление", "1", LocalDate.of(2020, 1, 1), "О службе"),
          List.of(
              new Territory.Criterion("first", "Первый", "п. 1"),
              new Territory.Criterion("second", "Второй", "п. 2"),
              new Territory.Criterion("empty", "Третий", "п. 3")));

  private final List<Figure> figures = new ArrayList<>();

  public static IndicatorDefinition indicator(String code, String criterion, String everyYear) {
    var draft = DefinitionDraft.of("x", code, "Показатель " + code, code).criterion(criterion);
    if (!everyYear.isEmpty()) {
      draft.targets(
          new Target("Приказ", "п. 1", null, new BigDecimal(everyYear), null, new TreeMap<>(), ""));
    }
    return draft.build();
  }

  public SmallTerritory total(String code, int year, String percent) {
    return add(code, year, Breakdown.TOTAL, "", percent);
  }

  public SmallTerritory organization(String code, int year, String organization, String percent) {
    return add(code, year, Breakdown.ORGANIZATION, organization, percent);
  }

  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  private SmallTerritory add(
      String code, int year, Breakdown breakdown, String member, String percent) {
    boolean hidden = percent.equals("c");
    figures.add(
        new Figure(
            "x",
            code,
            year,
            breakdown,
            member,
            null,
            null,
            hidden ? null : new BigDecimal(percent),
            null,
            hidden ? ObservationFlag.HIDDEN : ObservationFlag.NONE,
            0));
    return this;
  }
}
