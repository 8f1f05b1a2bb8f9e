package org.metodportal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.regulation.reading.RegulationReader;
import org.metodportal.content.reply.Reply;
import org.metodportal.content.roadmap.RealRoadmaps;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Target;
import org.metodportal.definition.Territory;
import org.metodportal.definition.UnitKind;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.expression.Subject;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.Organization;
import org.metodportal.registry.Programme;

/** The territories of the small portal; all that stands in them is made up. */
final class SmallTerritories {
  private SmallTerritories() {}

  /** Targets of every year, every kind of value, reason and table. */
  static TerritoryResults kirov() {
    String slug = "kirov";
    Territory territory =
        new Territory(
            slug,
            "Кировская область",
            "Кировской области",
            "в Кировской области",
            "регион",
            "teal",
            2021,
            5,
            new Territory.Act(
                "распоряжение",
                "Министерство образования Кировской области",
                "202",
                LocalDate.of(2021, 3, 1),
                "О создании центра «Рост»"),
            List.of(
                new Territory.Criterion("center", "Показатели деятельности центра", "Приложение 1"),
                new Territory.Criterion("schools", "Показатели школ", "")));
    CheckedExpression teachers = DefinitionDraft.expression("role == \"педагог\"");
    CheckedExpression routes =
        DefinitionDraft.expression("routes.exists(r, r.year == year && r.operator == \"центр\")");
    Target every =
        new Target(
            "Распоряжение от 01.03.2021 № 202",
            "прил. 1, п. 1",
            LocalDate.of(2021, 3, 1),
            new BigDecimal("10"),
            new BigDecimal("5"),
            new TreeMap<>(),
            "");
    List<IndicatorDefinition> definitions = new ArrayList<>();
    definitions.add(
        DefinitionDraft.of(slug, "k10", "Доля школ, работающих по модели наставничества", "Модель")
            .criterion("schools")
            .kind(Measure.SHARE, UnitKind.ORGANIZATION)
            .expressions(
                null, DefinitionDraft.expression(Subject.TERRITORY, "yes(\"mentoring-model\")"))
            .build());
    definitions.add(
        DefinitionDraft.of(
                slug,
                "k1",
                "Доля педагогов, которым центр составил индивидуальный маршрут",
                "Маршруты центра")
            .kind(Measure.SHARE, UnitKind.PERSON)
            .concept("routes")
            .expressions(teachers, routes)
            .targets(every)
            .anomaly("Не сказано, считать ли совместителей; считается основное место работы.")
            .build());
    definitions.add(
        DefinitionDraft.of(slug, "k2", "Количество региональных мероприятий", "Мероприятия")
            .kind(Measure.COUNT, UnitKind.EVENT)
            .targets(
                new Target(
                    "Распоряжение от 01.03.2021 № 202",
                    "",
                    null,
                    BigDecimal.valueOf(4),
                    BigDecimal.valueOf(2),
                    new TreeMap<>(),
                    ""))
            .build());
    definitions.add(
        DefinitionDraft.of(slug, "k3", "Есть ли профессиональные сообщества", "Сообщества")
            .kind(Measure.PRESENCE, UnitKind.TERRITORY)
            .expressions(
                null, DefinitionDraft.expression(Subject.TERRITORY, "yes(\"communities\")"))
            .build());
    definitions.add(
        DefinitionDraft.of(slug, "k4", "Уровень работы школ с кадровым резервом", "Резерв")
            .criterion("schools")
            .kind(Measure.LEVEL, UnitKind.ORGANIZATION)
            .proposal()
            .build());
    definitions.add(
        DefinitionDraft.of(slug, "k5", "Средний результат независимой оценки", "Независимая оценка")
            .kind(Measure.MEAN, UnitKind.PERSON)
            .build());
    definitions.add(
        DefinitionDraft.of(slug, "k6", "Доля команд, повысивших квалификацию", "Команды")
            .criterion("unknown")
            .kind(Measure.SHARE, UnitKind.TEAM)
            .team(0.5)
            .build());

    List<Figure> figures = new ArrayList<>();
    BigDecimal five = new BigDecimal("5");
    BigDecimal ten = new BigDecimal("10");
    figures.add(
        SmallFigures.share(
            slug, "k1", 2020, Breakdown.TOTAL, "", 0, 0, null, ObservationFlag.ZERO_DENOMINATOR));
    figures.add(
        SmallFigures.share(
            slug, "k1", 2021, Breakdown.TOTAL, "", 12, 230, five, ObservationFlag.NONE));
    figures.add(
        SmallFigures.share(
            slug, "k1", 2022, Breakdown.TOTAL, "", 0, 0, ten, ObservationFlag.HIDDEN));
    figures.add(
        SmallFigures.share(
            slug, "k1", 2023, Breakdown.TOTAL, "", 18, 240, ten, ObservationFlag.NONE));
    figures.add(
        SmallFigures.share(
            slug, "k1", 2024, Breakdown.TOTAL, "", 31, 251, ten, ObservationFlag.NONE));
    for (int year = 2021; year <= 2024; year++) {
      figures.add(
          SmallFigures.share(
              slug, "k1", year, Breakdown.ORGANIZATION, "s2", 3, 40, null, ObservationFlag.NONE));
      figures.add(
          SmallFigures.share(
              slug, "k1", year, Breakdown.ORGANIZATION, "s10", 9, 61, null, ObservationFlag.NONE));
      figures.add(
          SmallFigures.share(
              slug,
              "k1",
              year,
              Breakdown.ORGANIZATION,
              "s-lost",
              0,
              0,
              null,
              ObservationFlag.HIDDEN));
      figures.add(
          SmallFigures.share(
              slug,
              "k1",
              year,
              Breakdown.ORGANIZATION_TYPE,
              "школа",
              9,
              90,
              null,
              ObservationFlag.NONE));
      figures.add(
          SmallFigures.share(
              slug, "k1", year, Breakdown.SETTLEMENT, "село", 9, 61, null, ObservationFlag.NONE));
      figures.add(
          SmallFigures.share(
              slug, "k1", year, Breakdown.SETTLEMENT, "город", 9, 190, null, ObservationFlag.NONE));
      figures.add(
          SmallFigures.share(
              slug,
              "k1",
              year,
              Breakdown.SUBJECT,
              "нет данных",
              1,
              30,
              null,
              ObservationFlag.NONE));
      figures.add(
          SmallFigures.share(
              slug, "k1", year, Breakdown.SUBJECT, "алгебра", 4, 30, null, ObservationFlag.NONE));
      for (String band : List.of("до 25", "25–34", "65 и старше", "нет данных")) {
        figures.add(
            SmallFigures.share(
                slug, "k1", year, Breakdown.AGE_BAND, band, 5, 50, null, ObservationFlag.NONE));
      }
      for (int school = 1; school <= 40; school++) {
        figures.add(
            SmallFigures.share(
                slug,
                "k6",
                year,
                Breakdown.ORGANIZATION,
                "s" + school,
                1,
                4,
                null,
                ObservationFlag.NONE));
      }
      figures.add(SmallFigures.value(slug, "k2", year, null, String.valueOf(year - 2020), "4"));
      figures.add(SmallFigures.value(slug, "k3", year, null, year > 2022 ? "1" : "0", null));
      figures.add(SmallFigures.value(slug, "k4", year, 52L, "1." + (year - 2020), null));
      figures.add(SmallFigures.value(slug, "k5", year, 12_345L, "6" + (year - 2020) + ".4", null));
      figures.add(
          SmallFigures.share(
              slug, "k10", year, Breakdown.TOTAL, "", 3, 22, null, ObservationFlag.NONE));
    }
    Map<String, Organization> organizations =
        Map.of(
            "s2", school("s2", "Школа № 2"),
            "s10", school("s10", "Школа № 10"));
    return new ResultsDraft(territory)
        .indicators(definitions, figures)
        .organizations(organizations)
        .coverage(List.of(new Coverage("k4", 2024, 45, 52)))
        .dataDate(LocalDate.of(2024, 11, 20))
        .programmes(programmes())
        .texts(texts())
        .cycle(SmallCycle.of(slug))
        .counts(SmallCounts.of(programmes()))
        .build();
  }

  /** One in the registry, one of which little is known, one that ended, two with like codes. */
  private static List<Programme> programmes() {
    int always = Integer.MIN_VALUE;
    int still = Integer.MAX_VALUE;
    return List.of(
        new Programme(
            "P-001",
            "P-001",
            "Трудные темы",
            "институт",
            "ПК",
            "предметная",
            72.0,
            true,
            2021,
            still),
        new Programme(
            "P-002", "P-002", "Оценивание", "иной", "стажировка", null, null, null, always, still),
        new Programme(
            "P.002", "p.002", "Охрана труда", "центр", "ПП", "иная", 252.5, false, 2020, 2022),
        new Programme(
            "P-099", "P-099", "Без заметок", "центр", "ПК", "цифровая", 36.0, false, always, 2023));
  }

  /**
   * Texts as they are shipped, but for the act: it is the exercise of two editions, which has the
   * places that the others name.
   */
  private static TerritoryTexts texts() {
    ProblemReport report = new ProblemReport();
    try {
      TerritoryTexts act =
          TerritoryTexts.read(
              Path.of("..", "content"),
              "content",
              "kaspiysk",
              DeficitReader.read(Path.of("..", "content"), "content", report),
              EditorWords.USUAL,
              LocalDate.of(2026, 11, 30),
              report);
      return new TerritoryTexts(
          RegulationReader.read(
              Path.of("src", "test", "resources", "content-editions"), "content", "lesnoy", report),
          act.glossary(),
          RealRoadmaps.all().get(0),
          act.documents(),
          act.programmeNotes(),
          act.structure(),
          act.practices().subList(2, 4),
          act.countedPractices(),
          List.of(),
          List.of(
              new Reply(
                  "kirov",
                  "slovo",
                  "s10",
                  LocalDate.of(2025, 3, 12),
                  2024,
                  List.of("k1"),
                  "Диагностику прошли **все**,\nкто начал год.",
                  true)),
          null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Named years, a hidden value, and the data of an earlier day. */
  static TerritoryResults oktyabrsky() {
    String slug = "oktyabrsky";
    Territory territory =
        new Territory(
            slug,
            "Октябрьский район",
            "Октябрьского района",
            "в Октябрьском районе",
            "муниципальный район",
            "indigo",
            null,
            5,
            new Territory.Act(
                "приказ",
                "Управление образования Октябрьского района",
                "530-од",
                LocalDate.of(2022, 6, 23),
                "О системе методического сопровождения"),
            List.of(new Territory.Criterion("section-7", "Эффективность системы", "разд. 7")));
    SortedMap<Integer, BigDecimal> named = new TreeMap<>(Map.of(2024, new BigDecimal("30")));
    Target target =
        new Target(
            "Приказ от 23.06.2022 № 530-од", "разд. 7", null, null, null, named, "Первая редакция");
    List<IndicatorDefinition> definitions =
        List.of(
            DefinitionDraft.of(slug, "o7-1", "Доля педагогов, обученных по диагностике", "Обучение")
                .criterion("section-7")
                .concept("routes")
                .kind(Measure.SHARE, UnitKind.PERSON)
                .targets(target, target)
                .build());
    List<Figure> figures =
        List.of(
            SmallFigures.share(
                slug, "o7-1", 2021, Breakdown.TOTAL, "", 20, 100, null, ObservationFlag.NONE),
            SmallFigures.share(
                slug, "o7-1", 2022, Breakdown.TOTAL, "", 26, 104, null, ObservationFlag.NONE),
            SmallFigures.share(
                slug, "o7-1", 2023, Breakdown.TOTAL, "", 0, 0, null, ObservationFlag.HIDDEN));
    return new ResultsDraft(territory).indicators(definitions, figures).stale().build();
  }

  /** No data yet. */
  static TerritoryResults totsky() {
    String slug = "totsky";
    Territory territory =
        new Territory(
            slug,
            "Тоцкий район",
            "Тоцкого района",
            "в Тоцком районе",
            "муниципальный район",
            "ochre",
            null,
            7,
            new Territory.Act(
                "приказ", "Районный отдел образования", "126", LocalDate.of(2020, 6, 18), ""),
            List.of());
    IndicatorDefinition definition =
        DefinitionDraft.of(slug, "t7", "Количество консультаций", "Консультации")
            .concept("mentoring")
            .kind(Measure.COUNT, UnitKind.ANSWER)
            .proposal()
            .build();
    return new ResultsDraft(territory).indicators(List.of(definition), List.of()).build();
  }

  private static Organization school(String id, String name) {
    return new Organization(
        id, id, name, "школа", "город", false, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
