package org.metodportal.page.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Target;
import org.metodportal.definition.Territory;
import org.metodportal.definition.UnitKind;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.page.Side;

final class DifferencesTest {
  private static final String TEACHERS = "role == \"педагог\"";
  private static final String ROUTES = "routes.exists(r, r.year == year)";

  private static DefinitionDraft draft(String title) {
    return DefinitionDraft.of("place", "a", title, title);
  }

  private static IndicatorDefinition people(String population, String condition) {
    return draft("Маршруты")
        .expressions(DefinitionDraft.expression(population), DefinitionDraft.expression(condition))
        .build();
  }

  private static Side in(String locative, IndicatorDefinition definition) {
    Territory territory =
        new Territory(
            locative,
            locative,
            "",
            locative,
            "регион",
            "teal",
            2021,
            5,
            new Territory.Act("приказ", "", "1", LocalDate.of(2021, 3, 1), ""),
            List.of());
    return new Side(territory, definition);
  }

  @Test
  void sameDefinitionsDifferInNothing() {
    Differences differences =
        Differences.of(
            List.of(
                in("в Каспийске", people(TEACHERS, ROUTES)),
                in("в Тоцком районе", people(TEACHERS, ROUTES))));

    assertEquals(new Differences(List.of(), ""), differences);
  }

  @Test
  void namesWhomEachCounts() {
    IndicatorDefinition schools = draft("Школы").kind(Measure.SHARE, UnitKind.ORGANIZATION).build();
    List<Side> sides =
        List.of(
            in("в Каспийске", schools),
            in("в Кирове", people(TEACHERS, ROUTES)),
            in("в Тоцком районе", people(TEACHERS, ROUTES)));

    assertEquals(
        List.of(
            "Считают по-разному: в Каспийске — все организации; в Кирове и в Тоцком районе —"
                + " педагоги.",
            "Условие, по которому засчитывают, разное: оно объяснено ниже."),
        Differences.of(sides).counting());
  }

  @Test
  void twoIndicatorsOfOneTerritoryAreToldApartByTheirTitles() {
    IndicatorDefinition heads =
        draft("Руководители")
            .expressions(
                DefinitionDraft.expression("role == \"руководитель\""),
                DefinitionDraft.expression(ROUTES))
            .build();
    List<Side> sides =
        List.of(
            in("в Каспийске", people(TEACHERS, ROUTES)),
            in("в Кирове", people(TEACHERS, ROUTES)),
            in("в Кирове", heads));

    assertEquals(
        List.of(
            "Считают по-разному: в Каспийске и в Кирове («Маршруты») — педагоги; в Кирове"
                + " («Руководители») — руководители."),
        Differences.of(sides).counting());
  }

  @Test
  void namesMeasureAndDirection() {
    List<Side> sides =
        List.of(
            in("в Каспийске", draft("А").kind(Measure.MEAN, UnitKind.PERSON).build()),
            in("в Кирове", draft("Б").kind(Measure.SHARE, UnitKind.PERSON).downwards().build()));

    assertEquals(
        List.of(
            "Меряют по-разному: в Каспийске — среднее значение; в Кирове — доля, в процентах.",
            "Лучше то: в Каспийске — чего больше; в Кирове — чего меньше."),
        Differences.of(sides).counting());
  }

  @Test
  void namesWhenATeamCounts() {
    List<Side> sides =
        List.of(
            in("в Каспийске", draft("А").kind(Measure.SHARE, UnitKind.TEAM).team(0.5).build()),
            in("в Кирове", draft("Б").kind(Measure.SHARE, UnitKind.TEAM).team(0).build()),
            in("в Тоцком районе", people(TEACHERS, ROUTES)));

    assertEquals(
        "Команда засчитана, когда условие выполнили: в Каспийске — не менее 50\u00a0% её членов;"
            + " в Кирове — хотя бы один её член.",
        Differences.of(sides).counting().get(2));
  }

  @Test
  void conditionsThatOnlyTheCodeTellsApartAreNotHidden() {
    List<Side> sides =
        List.of(
            in("в Каспийске", people(TEACHERS + " && profile_match", ROUTES)),
            in("в Кирове", people(TEACHERS + " && digital_profile", ROUTES)));

    assertEquals(
        List.of("Кто входит в расчёт, описано разными условиями: они приведены ниже."),
        Differences.of(sides).counting());
  }

  @Test
  void differentTargetsAreNoDifferenceInCounting() {
    Target target =
        new Target(
            "Приказ", "", null, new BigDecimal("10"), new BigDecimal("5"), new TreeMap<>(), "");
    List<Side> sides =
        List.of(
            in("в Каспийске", draft("А").build()),
            in("в Кирове", draft("Б").targets(target).build()));

    assertEquals(
        new Differences(
            List.of(),
            "Цели разные: в Каспийске — числовой цели нет; в Кирове — ежегодно не менее"
                + " 10\u00a0%, в год открытия (2021) не менее 5\u00a0%."),
        Differences.of(sides));
  }
}
