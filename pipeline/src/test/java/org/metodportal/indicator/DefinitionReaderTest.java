package org.metodportal.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.indicator.expression.CheckedExpression;
import org.metodportal.indicator.expression.ExpressionLanguage;
import org.metodportal.indicator.expression.Subject;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

class DefinitionReaderTest {
  private static final String TERRITORY =
      """
      name: Кировская область
      genitive: Кировской области
      locative: в Кировской области
      level: регион
      accent: teal
      opening_year: 2021
      act:
        kind: распоряжение
        authority: Министерство
        number: "202"
        date: 2021-03-01
        title: О центре
      criteria:
        - id: center
          title: Показатели центра
          clause: Приложение 1
      """;

  private static final String BODY =
      """
      ---

      ## Что показывает
      ## Как считается
      ## Откуда взят
      ## Чего не показывает
      """;

  private static final String SHARE =
      """
      ---
      code: k1
      title: Доля педагогов с маршрутом
      short: Маршруты
      criterion: center
      clause: Приложение 1, п. 1
      status: act
      measure: share
      unit: person
      population: role == "педагог"
      condition: 'routes.exists(r, r.year == year)'
      """;

  private static final String TEAM =
      """
      ---
      code: k5
      title: Доля команд
      short: Команды
      criterion: center
      clause: п. 5
      concept: management-teams
      status: proposal
      measure: share
      unit: team
      population: org.type == "школа"
      members: role == "руководитель"
      met: 'age > 35'
      quorum: 0.5
      direction: down
      anomaly: В акте не сказано, кто входит в команду.
      """;

  @TempDir Path content;
  private final ProblemReport report = new ProblemReport();
  private final DefinitionReader reader =
      new DefinitionReader(
          new ExpressionLanguage(Map.of("staff.role", List.of("педагог", "руководитель"))));

  @BeforeEach
  void writeTerritory() throws IOException {
    Files.createDirectories(content.resolve("kirov/indicators"));
    write("territory.yaml", TERRITORY);
  }

  @Test
  void readsATerritory() throws IOException {
    Territory territory = read().territory();
    assertEquals(
        new Territory(
            "kirov",
            "Кировская область",
            "Кировской области",
            "в Кировской области",
            "регион",
            "teal",
            2021,
            5,
            new Territory.Act(
                "распоряжение", "Министерство", "202", LocalDate.of(2021, 3, 1), "О центре"),
            List.of(new Territory.Criterion("center", "Показатели центра", "Приложение 1"))),
        territory);
    assertEquals(List.of(), messages());
  }

  @Test
  void readsAShareOfPersons() throws IOException {
    write("indicators/k1.md", SHARE + targets() + BODY);
    IndicatorDefinition definition = only();
    assertEquals(List.of(), messages());
    assertEquals("kirov", definition.territory());
    assertEquals("k1", definition.code());
    assertEquals("Маршруты", definition.shortTitle());
    assertEquals(Measure.SHARE, definition.measure());
    assertEquals(UnitKind.PERSON, definition.unit());
    assertEquals("role == \"педагог\"", definition.population().cel());
    assertEquals(Subject.PERSON, definition.population().subject());
    assertEquals("", definition.concept());
    assertTrue(definition.upwards());
    assertEquals("content/kirov/indicators/k1.md", definition.file());
    assertEquals(20, definition.methodLine());
    assertTrue(definition.method().startsWith("\n## Что показывает\n"));
    Target target = definition.target();
    assertEquals(new BigDecimal("10"), target.everyYear());
    assertEquals(new BigDecimal("5"), target.in(2021, 2021));
    assertEquals(new BigDecimal("80.5"), target.in(2022, 2021));
  }

  @Test
  void readsATeam() throws IOException {
    write("indicators/k5.md", TEAM + BODY);
    IndicatorDefinition definition = only();
    assertEquals(List.of(), messages());
    assertEquals(0.5, definition.quorum());
    assertEquals(Subject.ORGANIZATION, definition.population().subject());
    assertEquals(Subject.PERSON, definition.members().subject());
    assertEquals(Subject.PERSON, definition.met().subject());
    assertTrue(definition.proposal());
    assertEquals("management-teams", definition.concept());
    assertEquals(false, definition.upwards());
    assertEquals("В акте не сказано, кто входит в команду.", definition.anomaly());
  }

  @Test
  void readsQuorumAny() throws IOException {
    write("indicators/k5.md", TEAM.replace("quorum: 0.5", "quorum: any") + BODY);
    assertEquals(0, only().quorum());
  }

  @Test
  void readsEveryMeasure() throws IOException {
    String head = SHARE.substring(0, SHARE.indexOf("measure:"));
    String[][] kinds = {
      {"count", "event", "population: level == \"региональный\"", "EVENT"},
      {"count", "practice", "condition: conclusion == \"положительное\"", "PRACTICE"},
      {"count", "answer", "score: number(\"consultations\")", "TERRITORY"},
      {"mean", "person", "score: latest_score(diagnostics)", "PERSON"},
      {"presence", "territory", "condition: yes(\"a\") && yes(\"b\")", "TERRITORY"},
      {"level", "territory", "score: number(\"a\")", "TERRITORY"},
      {"level", "organization", "score: number(\"a\")", "ORGANIZATION"},
      {"share", "programme", "condition: federal_registry", "PROGRAMME"},
      {"share", "organization", "condition: yes(\"a\")", "ORGANIZATION"},
      {"share", "practice", "condition: published_year == year", "PRACTICE"},
    };
    for (String[] kind : kinds) {
      write(
          "indicators/k1.md",
          head + "measure: " + kind[0] + "\nunit: " + kind[1] + "\n" + kind[2] + "\n" + BODY);
      IndicatorDefinition definition = only();
      assertEquals(List.of(), messages());
      CheckedExpression expression =
          definition.score() != null
              ? definition.score()
              : definition.condition() != null ? definition.condition() : definition.population();
      assertEquals(kind[3], expression.subject().name());
    }
  }

  @Test
  void pointsIntoTheExpression() throws IOException {
    write("indicators/k1.md", SHARE.replace("r.year ==", "r.yaer ==") + BODY);
    assertEquals(List.of(), read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:11:32: Поля «yaer» нет. Возможно, вы имели в виду"
                + " «year». Есть поля: year, operator, after_diagnostics, tutor."),
        messages());
    assertEquals("kirov", report.sorted().get(0).territory());
  }

  @Test
  void keepsTheOthersWhenOneIsWrong() throws IOException {
    write("indicators/k1.md", SHARE.replace("measure: share", "measure: shar") + BODY);
    write("indicators/k5.md", TEAM + BODY);
    assertEquals("k5", only().code());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:8:10: У ключа «measure» не бывает значения «shar»."
                + " Возможно, вы имели в виду «share». Допустимые значения: share, count, mean,"
                + " presence, level."),
        messages());
  }

  @Test
  void namesTheKeysThatMeasureAndUnitAskFor() throws IOException {
    write(
        "indicators/k1.md",
        SHARE.replace("condition:", "score:").replace("population:", "quorum:") + BODY);
    assertEquals(List.of(), read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:2:1: Нет ключа «condition»: он нужен, когда measure:"
                + " share, unit: person. Добавьте строку «condition: …».",
            "content/kirov/indicators/k1.md:10:1: Ключа «quorum» не бывает, когда measure: share,"
                + " unit: person. Уберите эту строку или исправьте measure и unit.",
            "content/kirov/indicators/k1.md:11:1: Ключа «score» не бывает, когда measure: share,"
                + " unit: person. Уберите эту строку или исправьте measure и unit."),
        messages());
  }

  @Test
  void refusesAMeasureOfTheWrongUnit() throws IOException {
    write(
        "indicators/k1.md",
        SHARE.replace("measure: share", "measure: mean").replace("unit: person", "unit: event")
            + BODY);
    assertEquals(List.of(), read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:9:7: Показатель вида «mean» не считают по «event». Для"
                + " него есть unit: person, organization."),
        messages());
  }

  @Test
  void refusesAnUnknownCriterion() throws IOException {
    write("indicators/k1.md", SHARE.replace("criterion: center", "criterion: centre") + BODY);
    assertEquals(List.of(), read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:5:12: У ключа «criterion» не бывает значения «centre»."
                + " Возможно, вы имели в виду «center». Допустимые значения: center."),
        messages());
  }

  @Test
  void refusesACodeThatIsNotTheFileName() throws IOException {
    write("indicators/k2.md", SHARE + BODY);
    assertEquals(List.of(), read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k2.md:2:7: Код «k1» не совпадает с именем файла «k2.md»."
                + " Переименуйте файл в «k1.md» или исправьте код."),
        messages());
  }

  @Test
  void refusesCodesThatDifferInCaseAlone() throws IOException {
    write("indicators/K1.md", SHARE.replace("code: k1", "code: K1") + BODY);
    write("indicators/k1.md", SHARE + BODY);
    assertEquals(List.of(), read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/K1.md:2:7: Код «K1» не годится для адреса страницы. Пишите"
                + " его строчными латинскими буквами, цифрами и дефисами: o7-3.",
            "content/kirov/indicators/k1.md: Код отличается от кода файла «K1.md» только регистром"
                + " букв. Дайте этому показателю другой код."),
        messages());
  }

  @Test
  void refusesAQuorumOutOfRange() throws IOException {
    for (String quorum : List.of("0", "1.5", "-0.5")) {
      write("indicators/k5.md", TEAM.replace("quorum: 0.5", "quorum: " + quorum) + BODY);
      ProblemReport once = new ProblemReport();
      assertEquals(List.of(), reader.read(content, "content", "kirov", once).indicators());
      assertEquals(
          "content/kirov/indicators/k5.md:14:9: Кворум «"
              + quorum
              + "» не подходит. Напишите долю больше 0 и не больше 1, например 0.5, или слово any.",
          once.sorted().get(0).toString());
    }
  }

  @Test
  void refusesATargetWithoutActClauseOrValue() throws IOException {
    write("indicators/k1.md", SHARE + "targets:\n  - date: 2021-03-01\n" + BODY);
    assertEquals(List.of(), read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:13:5: В цели нет ни одного значения. Добавьте by_year,"
                + " every_year или opening_year.",
            "content/kirov/indicators/k1.md:13:5: Нет обязательного ключа «act». Добавьте строку"
                + " «act: …».",
            "content/kirov/indicators/k1.md:13:5: Нет обязательного ключа «clause». Добавьте строку"
                + " «clause: …»."),
        messages());
  }

  @Test
  void refusesTargetsOutOfOrderOrRange() throws IOException {
    write(
        "indicators/k1.md",
        SHARE
            + """
            targets:
              - {act: Новый, clause: п. 1, date: 2023-01-01, every_year: 101}
              - {act: Старый, clause: п. 1, date: 2022-01-01, by_year: {20222: 10}}
            """
            + BODY);
    assertEquals(List.of(), read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:13:62: Цель «101» недостижима. Доля бывает от 0 до"
                + " 100.",
            "content/kirov/indicators/k1.md:14:39: Этот акт старше предыдущего в списке."
                + " Расположите цели от старых актов к новым.",
            "content/kirov/indicators/k1.md:14:60: Год «20222» похож на опечатку. Напишите год от"
                + " 2000 до 2099."),
        messages());
  }

  @Test
  void warnsOfATargetWithoutADateAndKeepsIt() throws IOException {
    write(
        "indicators/k1.md",
        SHARE + "targets:\n  - {act: Приказ, clause: п. 1, every_year: 10}\n" + BODY);
    assertNull(only().target().date());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:13:5: У цели нет даты акта. Добавьте строку «date:"
                + " 2022-06-23»."),
        messages());
  }

  @Test
  void refusesAnOpeningTargetWithoutAnOpeningYear() throws IOException {
    write("territory.yaml", TERRITORY.replace("opening_year: 2021\n", ""));
    write("indicators/k1.md", SHARE + targets() + BODY);
    assertEquals(List.of(), read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:17:19: Цель задана для года открытия, а в"
                + " territory.yaml он не назван. Добавьте туда ключ opening_year или уберите эту"
                + " цель."),
        messages());
  }

  @Test
  void warnsOfHeadingsAndLongTitles() throws IOException {
    write(
        "indicators/k1.md",
        SHARE.replace("short: Маршруты", "short: " + "Маршруты ".repeat(5))
            + BODY.replace("## Откуда взят\n", "### Откуда взят\n"));
    assertNotNull(only());
    assertEquals(0, report.errors());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:4:8: В «short» больше 40 знаков. Сократите, чтобы"
                + " заголовок поместился.",
            "content/kirov/indicators/k1.md:13: Разделы текста не те или не в том порядке. Нужны"
                + " заголовки второго уровня: Что показывает, Как считается, Откуда взят, Чего не"
                + " показывает."),
        messages());
  }

  @Test
  void doesNotTakeCodeForHeadings() {
    assertEquals(
        List.of("Что показывает", "Как считается"),
        MethodHeadings.in(
            "## Что показывает ##\n```\n## код\n```\n### мельче\n##  Как считается \n"));
  }

  @Test
  void namesUnknownKeys() throws IOException {
    write("indicators/k1.md", SHARE.replace("population:", "popultion:") + BODY);
    assertEquals(List.of(), read().indicators());
    assertTrue(
        messages()
            .get(0)
            .startsWith(
                "content/kirov/indicators/k1.md:10:1: Неизвестный ключ «popultion». Возможно, вы"
                    + " имели в виду «population». Допустимые ключи: code, title, short,"),
        messages()::toString);
  }

  @Test
  void warnsOfFilesThatAreNoMarkdownAndIgnoresHiddenOnes() throws IOException {
    write("indicators/k1.txt", SHARE);
    write("indicators/.k1.md.swp", "");
    write("indicators/k1.md~", "");
    assertEquals(List.of(), read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.txt: Этот файл не читается: имя файла показателя кончается"
                + " на «.md». Переименуйте его или уберите из папки."),
        messages());
  }

  @Test
  void sortsByCode() throws IOException {
    for (String code : List.of("k1-a", "k10", "k1", "k2")) {
      write("indicators/" + code + ".md", SHARE.replace("code: k1", "code: " + code) + BODY);
    }
    assertEquals(
        List.of("k1", "k1-a", "k10", "k2"),
        read().indicators().stream().map(IndicatorDefinition::code).toList());
  }

  @Test
  void givesNothingWhenTheTerritoryIsWrong() throws IOException {
    write(
        "territory.yaml",
        TERRITORY.replace("accent: teal", "accent: red").replace("level: регион", "level: регон")
            + "disclosure: {threshold: 2}\n");
    write("indicators/k1.md", SHARE + BODY);
    assertNull(read());
    assertEquals(
        List.of(
            "content/kirov/territory.yaml:4:8: У ключа «level» не бывает значения «регон». Возможно,"
                + " вы имели в виду «регион». Допустимые значения: регион, муниципальный район,"
                + " муниципальный округ, городской округ.",
            "content/kirov/territory.yaml:5:9: У ключа «accent» не бывает значения «red»."
                + " Допустимые значения: teal, indigo, plum, forest, ochre.",
            "content/kirov/territory.yaml:17:25: Порог раскрытия — от 3 до 100 человек, а написано"
                + " «2». Напишите, например, 5."),
        messages());
  }

  @Test
  void refusesAThresholdAboveAHundred() throws IOException {
    write("territory.yaml", TERRITORY + "disclosure: {threshold: 101}\n");
    assertNull(read());
    write("territory.yaml", TERRITORY + "disclosure: {threshold: 3}\n");
    assertEquals(3, read().territory().threshold());
  }

  @Test
  void refusesTwoCriteriaOfOneId() throws IOException {
    write("territory.yaml", TERRITORY + "  - id: center\n    title: Ещё\n");
    assertNull(read());
    assertEquals(
        List.of(
            "content/kirov/territory.yaml:17:9: Группа «center» уже есть выше. Дайте этой группе"
                + " другой id."),
        messages());
  }

  @Test
  void takesATerritoryWithoutIndicators() throws IOException {
    Files.delete(content.resolve("kirov/indicators"));
    assertEquals(List.of(), read().indicators());
    assertEquals(List.of(), messages());
  }

  private static String targets() {
    return """
    targets:
      - act: Распоряжение
        clause: Приложение 1
        date: 2021-03-01
        every_year: 10
        opening_year: 5
        by_year: {2022: 80.5}
    """;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(content.resolve("kirov").resolve(file), text);
  }

  private TerritoryContent read() {
    return reader.read(content, "content", "kirov", report);
  }

  private IndicatorDefinition only() {
    List<IndicatorDefinition> definitions = read().indicators();
    assertEquals(1, definitions.size(), () -> report.sorted().toString());
    return definitions.get(0);
  }

  private List<String> messages() {
    return report.sorted().stream().map(Problem::toString).toList();
  }
}
