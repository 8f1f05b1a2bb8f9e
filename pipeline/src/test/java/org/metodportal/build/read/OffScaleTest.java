package org.metodportal.build.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Territory;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.problem.Problem;

final class OffScaleTest {
  private static List<Problem> among(String value) {
    Territory territory =
        new Territory(
            "kirov",
            "",
            "",
            "",
            "",
            "teal",
            null,
            5,
            new Territory.Act("", "", "", LocalDate.EPOCH, ""),
            List.of());
    return OffScale.among(
        new TerritoryPlan(
            territory,
            List.of(
                DefinitionDraft.of("kirov", "l1", "Уровень", "Уровень")
                    .kind(Measure.LEVEL, UnitKind.TERRITORY)
                    .build()),
            List.of()),
        List.of(
            new Figure(
                "kirov",
                "l1",
                2024,
                Breakdown.TOTAL,
                "",
                null,
                null,
                new BigDecimal(value),
                null,
                ObservationFlag.NONE,
                0)),
        "data/kirov/answers.csv");
  }

  @Test
  void levelBeyondItsScaleIsToldAndItsEndsAreNot() {
    assertEquals(List.of(), among("0"));
    assertEquals(List.of(), among("3"));
    Problem told = among("3.1").get(0);
    assertEquals("answer-scale", told.code());
    assertTrue(told.toString().contains("вышло 3,1, а шкала — от 0 до 3"), told.toString());
    assertEquals(1, among("-1").size());
  }
}
