package org.metodportal.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Territory;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.DefinitionDraft;

/** Small groups of organizations that are seen through their members are never published. */
class TeamDenominatorsTest {

  private static Figure figure(@Nullable Long denominator, ObservationFlag flag) {
    BigDecimal value = flag == ObservationFlag.NONE ? new BigDecimal("50.0") : null;
    Long numerator = denominator == null ? null : (Long) (denominator / 2);
    return new Figure(
        "t",
        "i",
        2024,
        Breakdown.ROLE,
        "педагог",
        numerator,
        denominator,
        value,
        BigDecimal.TEN,
        flag,
        3);
  }

  private static Figure type(String member, long numerator, long denominator) {
    return new Figure(
        "t",
        "i",
        2024,
        Breakdown.ORGANIZATION_TYPE,
        member,
        numerator,
        denominator,
        BigDecimal.ONE,
        null,
        ObservationFlag.NONE,
        0);
  }

  private static Figure published(UnitKind unit, Figure figure) {
    return published(unit, List.of(figure)).get(0);
  }

  private static List<Figure> published(UnitKind unit, List<Figure> figures) {
    IndicatorDefinition indicator =
        DefinitionDraft.of("t", "i", "", "").kind(Measure.SHARE, unit).build();
    Territory territory =
        new Territory(
            "t",
            "",
            "",
            "",
            "",
            "teal",
            null,
            5,
            new Territory.Act("", "", "", LocalDate.EPOCH, ""),
            List.of());
    return TeamDenominators.hide(
        new TerritoryPlan(territory, List.of(indicator), List.of()), figures);
  }

  @Test
  void whatFollowsFromTheTotalIsHiddenWithTheSmallestOther() {
    List<ObservationFlag> flags =
        published(
                UnitKind.TEAM,
                List.of(type("центр", 1, 3), type("школа", 9, 20), type("детский сад", 4, 8)))
            .stream()
            .map(Figure::flag)
            .toList();
    assertEquals(
        List.of(ObservationFlag.HIDDEN, ObservationFlag.NONE, ObservationFlag.HIDDEN), flags);
  }

  @Test
  void whereNoneOfAllIsMetNothingIsHiddenBeside() {
    List<Figure> shown =
        published(UnitKind.TEAM, List.of(type("центр", 0, 3), type("школа", 0, 20)));
    assertEquals(ObservationFlag.HIDDEN, shown.get(0).flag());
    assertEquals(ObservationFlag.NONE, shown.get(1).flag());
  }

  @Test
  void hidesAllThreeFiguresOfTeamsUnderTheThreshold() {
    for (long denominator = 1; denominator < 5; denominator++) {
      Figure hidden = published(UnitKind.TEAM, figure(denominator, ObservationFlag.NONE));
      assertEquals(ObservationFlag.HIDDEN, hidden.flag());
      assertNull(hidden.numerator());
      assertNull(hidden.denominator());
      assertNull(hidden.value());
      assertEquals(0, hidden.unknown());
      assertEquals(BigDecimal.TEN, hidden.target());
    }
  }

  @Test
  void leavesPersonsToTheProtectionOfAllTables() {
    assertEquals(
        ObservationFlag.NONE, published(UnitKind.PERSON, figure(4L, ObservationFlag.NONE)).flag());
  }

  @Test
  void leavesTheThresholdAndEmptyGroupsAsTheyAre() {
    assertEquals(
        ObservationFlag.NONE, published(UnitKind.TEAM, figure(5L, ObservationFlag.NONE)).flag());
    assertEquals(
        ObservationFlag.ZERO_DENOMINATOR,
        published(UnitKind.TEAM, figure(0L, ObservationFlag.ZERO_DENOMINATOR)).flag());
  }

  @Test
  void leavesOrganizationsAndProgrammesAsTheyAre() {
    for (UnitKind unit : List.of(UnitKind.ORGANIZATION, UnitKind.PROGRAMME, UnitKind.EVENT)) {
      assertEquals(ObservationFlag.NONE, published(unit, figure(1L, ObservationFlag.NONE)).flag());
    }
    assertEquals(
        ObservationFlag.NO_VALUE,
        published(UnitKind.TERRITORY, figure(null, ObservationFlag.NO_VALUE)).flag());
  }
}
