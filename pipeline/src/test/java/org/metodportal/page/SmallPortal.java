package org.metodportal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.concept.ConceptFile;
import org.metodportal.content.practice.DeficitFile;
import org.metodportal.content.roadmap.RealRoadmaps;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.Flag;
import org.metodportal.indicator.IndicatorDefinition;
import org.metodportal.indicator.Measure;
import org.metodportal.indicator.Target;
import org.metodportal.indicator.Territory;
import org.metodportal.indicator.UnitKind;
import org.metodportal.indicator.expression.CheckedExpression;
import org.metodportal.indicator.expression.Subject;
import org.metodportal.page.change.Change;
import org.metodportal.page.change.ChangeKind;
import org.metodportal.page.change.ReleaseChanges;
import org.metodportal.page.opendata.DataSet;
import org.metodportal.page.opendata.Edition;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.roadmap.RoadmapTable;
import org.metodportal.page.site.Pages;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.Organization;
import org.metodportal.registry.Programme;

/** A small portal with every kind of value, reason and table; all of it is made up. */
public final class SmallPortal {
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

  private SmallPortal() {}

  /** Every page of the small portal, with two releases that changed something. */
  public static Stream<Page> pages() {
    return Stream.concat(
        Pages.of(model()),
        Stream.of(
            Pages.changes(
                model(),
                List.of(
                    new ReleaseChanges(
                        "2026-03-01-01",
                        LocalDate.of(2026, 3, 1),
                        List.of(
                            new Change(ChangeKind.PATCH, "Изменён текст страницы «Термины»", ""),
                            new Change(ChangeKind.MINOR, "Новая страница «К1»", "/kirov/")))))));
  }

  /** Two territories: one with targets of every year, one with named years and no data yet. */
  public static PortalModel model() {
    return new PortalModel(
        new PortalDescription(
            "Методпортал: поддержка профессионального роста педагогов",
            "Методпортал",
            "https://metodportal.example/",
            "Методический центр (вымышленный)",
            List.of("Приёмная центра: понедельник — пятница, 9:00–17:00"),
            true),
        LocalDate.of(2024, 11, 21),
        List.of(first(), second(), third()),
        List.of(
            published(FigureTable.TABLE, 1_234_567),
            published(RoadmapTable.TABLE, 56_789),
            new PublishedFile("datapackage.json", "Описание набора данных", "JSON", 4321)),
        DeficitFile.read(Path.of("..", "content"), "content", new ProblemReport()),
        ConceptFile.read(Path.of("..", "content"), "content", new ProblemReport()),
        List.of(edition("2024-11-20-01", 1), edition("2024-10-02-01", 0)));
  }

  private static PublishedFile published(PublishedTable table, long bytes) {
    LocalDate day = LocalDate.of(2024, 11, 20);
    return new PublishedFile(
        table.fileName(),
        table.title(),
        "CSV",
        bytes,
        new DataSet(
            table,
            "metodportal-" + table.name(),
            LocalDate.of(2024, 10, 2),
            day,
            LocalDate.of(2024, 10, 2),
            LocalDate.of(2024, 12, 31),
            List.of(new DataSet.Version(day, LocalDate.of(2024, 10, 2)))));
  }

  /** Totals of an indicator that is shown and of one that is not any more. */
  private static Edition edition(String id, long more) {
    return new Edition(
        id,
        LocalDate.parse(id.substring(0, 10)),
        List.of(new Edition.Table("indicators.csv", "Показатели", 1_234_567 + more)),
        List.of(
            share("kirov", "k1", 2023, "total", "", 18 + more, 240, null, Flag.NONE),
            share("kirov", "k1", 2024, "total", "", 0, 0, null, Flag.HIDDEN),
            value("gone", "g1", 2024, null, "3.5", null)));
  }

  private static TerritoryResults first() {
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
    CheckedExpression teachers = expression("role == \"педагог\"");
    CheckedExpression routes =
        expression("routes.exists(r, r.year == year && r.operator == \"центр\")");
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
        definition(slug, "k10", "Доля школ, работающих по модели наставничества", "Модель")
            .criterion("schools")
            .kind(Measure.SHARE, UnitKind.ORGANIZATION)
            .expressions(null, expression("yes(\"mentoring-model\")"))
            .build());
    definitions.add(
        definition(
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
        definition(slug, "k2", "Количество региональных мероприятий", "Мероприятия")
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
        definition(slug, "k3", "Есть ли профессиональные сообщества", "Сообщества")
            .kind(Measure.PRESENCE, UnitKind.TERRITORY)
            .expressions(null, expression("yes(\"communities\")"))
            .build());
    definitions.add(
        definition(slug, "k4", "Уровень работы школ с кадровым резервом", "Резерв")
            .criterion("schools")
            .kind(Measure.LEVEL, UnitKind.ORGANIZATION)
            .proposal()
            .build());
    definitions.add(
        definition(slug, "k5", "Средний результат независимой оценки", "Независимая оценка")
            .kind(Measure.MEAN, UnitKind.PERSON)
            .build());
    definitions.add(
        definition(slug, "k6", "Доля команд, повысивших квалификацию", "Команды")
            .criterion("unknown")
            .kind(Measure.SHARE, UnitKind.TEAM)
            .team(0.5)
            .build());

    List<Figure> figures = new ArrayList<>();
    BigDecimal five = new BigDecimal("5");
    BigDecimal ten = new BigDecimal("10");
    figures.add(share(slug, "k1", 2020, "total", "", 0, 0, null, Flag.ZERO_DENOMINATOR));
    figures.add(share(slug, "k1", 2021, "total", "", 12, 230, five, Flag.NONE));
    figures.add(share(slug, "k1", 2022, "total", "", 0, 0, ten, Flag.HIDDEN));
    figures.add(share(slug, "k1", 2023, "total", "", 18, 240, ten, Flag.NONE));
    figures.add(share(slug, "k1", 2024, "total", "", 31, 251, ten, Flag.NONE));
    for (int year = 2021; year <= 2024; year++) {
      figures.add(share(slug, "k1", year, "organization", "s2", 3, 40, null, Flag.NONE));
      figures.add(share(slug, "k1", year, "organization", "s10", 9, 61, null, Flag.NONE));
      figures.add(share(slug, "k1", year, "organization", "s-lost", 0, 0, null, Flag.HIDDEN));
      figures.add(share(slug, "k1", year, "organization_type", "школа", 9, 90, null, Flag.NONE));
      figures.add(share(slug, "k1", year, "settlement", "село", 9, 61, null, Flag.NONE));
      figures.add(share(slug, "k1", year, "settlement", "город", 9, 190, null, Flag.NONE));
      figures.add(share(slug, "k1", year, "subject", "нет данных", 1, 30, null, Flag.NONE));
      figures.add(share(slug, "k1", year, "subject", "алгебра", 4, 30, null, Flag.NONE));
      for (String band : List.of("до 25", "25–34", "65 и старше", "нет данных")) {
        figures.add(share(slug, "k1", year, "age_band", band, 5, 50, null, Flag.NONE));
      }
      for (int school = 1; school <= 40; school++) {
        figures.add(share(slug, "k6", year, "organization", "s" + school, 1, 4, null, Flag.NONE));
      }
      figures.add(value(slug, "k2", year, null, String.valueOf(year - 2020), "4"));
      figures.add(value(slug, "k3", year, null, year > 2022 ? "1" : "0", null));
      figures.add(value(slug, "k4", year, 52L, "1." + (year - 2020), null));
      figures.add(value(slug, "k5", year, 12_345L, "6" + (year - 2020) + ".4", null));
      figures.add(share(slug, "k10", year, "total", "", 3, 22, null, Flag.NONE));
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

  /** The act with two editions, its terms, and a plan of events, all of them shipped ones. */
  private static TerritoryTexts texts() {
    ProblemReport report = new ProblemReport();
    try {
      TerritoryTexts act =
          TerritoryTexts.read(
              Path.of("..", "content"),
              "content",
              "kaspiysk",
              DeficitFile.read(Path.of("..", "content"), "content", report),
              report);
      return new TerritoryTexts(
          act.regulation(),
          act.glossary(),
          RealRoadmaps.all().get(0),
          act.documents(),
          act.programmeNotes(),
          act.structure(),
          act.practices().subList(2, 4),
          act.countedPractices());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TerritoryResults second() {
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
            definition(slug, "o7-1", "Доля педагогов, обученных по диагностике", "Обучение")
                .criterion("section-7")
                .concept("routes")
                .kind(Measure.SHARE, UnitKind.PERSON)
                .targets(target, target)
                .build());
    List<Figure> figures =
        List.of(
            share(slug, "o7-1", 2021, "total", "", 20, 100, null, Flag.NONE),
            share(slug, "o7-1", 2022, "total", "", 26, 104, null, Flag.NONE),
            share(slug, "o7-1", 2023, "total", "", 0, 0, null, Flag.HIDDEN));
    return new ResultsDraft(territory).indicators(definitions, figures).stale().build();
  }

  private static TerritoryResults third() {
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
        definition(slug, "t7", "Количество консультаций", "Консультации")
            .concept("mentoring")
            .kind(Measure.COUNT, UnitKind.ANSWER)
            .proposal()
            .build();
    return new ResultsDraft(territory).indicators(List.of(definition), List.of()).build();
  }

  /** A share with its value rounded as the calculation does; hidden and empty ones have none. */
  public static Figure share(
      String territory,
      String indicator,
      int year,
      String breakdown,
      String member,
      long numerator,
      long denominator,
      @Nullable BigDecimal target,
      Flag flag) {
    BigDecimal value =
        flag == Flag.NONE
            ? BigDecimal.valueOf(100 * numerator)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
            : null;
    Figure figure =
        new Figure(
            territory,
            indicator,
            year,
            breakdown,
            member,
            numerator,
            denominator,
            value,
            target,
            flag,
            0);
    return flag == Flag.HIDDEN ? figure.hidden() : figure;
  }

  /** A total that is no share. */
  public static Figure value(
      String territory,
      String indicator,
      int year,
      @Nullable Long denominator,
      String value,
      @Nullable String target) {
    return new Figure(
        territory,
        indicator,
        year,
        "total",
        "",
        null,
        denominator,
        new BigDecimal(value),
        target == null ? null : new BigDecimal(target),
        Flag.NONE,
        0);
  }

  /** An expression of persons. */
  public static CheckedExpression expression(String cel) {
    return new CheckedExpression(cel, Subject.PERSON, false, "", "");
  }

  /** The start of a definition. */
  public static DefinitionDraft definition(
      String territory, String code, String title, String shortTitle) {
    return new DefinitionDraft(territory, code, title, shortTitle, METHOD);
  }

  private static Organization school(String id, String name) {
    return new Organization(
        id, id, name, "школа", "город", false, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
