package org.metodportal.page.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.page.SmallPortal;

final class CriterionGroupTest {
  private static String groups(IndicatorDefinition... definitions) {
    return CriterionGroup.<String>of(
            SmallPortal.model().territories().get(0).territory(),
            List.of(definitions),
            definition -> definition.code().equals("none") ? null : definition.code())
        .stream()
        .map(group -> group.id() + ": " + String.join(" ", group.rows()))
        .reduce("", (all, group) -> all + group + "; ");
  }

  private static IndicatorDefinition of(String code, String criterion) {
    return DefinitionDraft.of("kirov", code, "А", "А").criterion(criterion).build();
  }

  @Test
  void followsTheOrderOfTheCriteriaAndThenOfTheIndicators() {
    assertEquals(
        "criterion-center: b c; criterion-schools: a; others: d e; ",
        groups(
            of("a", "schools"),
            of("d", "gone"),
            of("b", "center"),
            of("e", ""),
            of("c", "center")));
  }

  @Test
  void groupsWithoutRowsAreLeftOut() {
    assertEquals("others: d; ", groups(of("none", "center"), of("none", "gone"), of("d", "gone")));
  }
}
