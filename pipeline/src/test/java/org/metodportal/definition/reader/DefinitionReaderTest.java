package org.metodportal.definition.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Target;
import org.metodportal.definition.UnitKind;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.expression.Subject;
import org.metodportal.problem.ProblemReport;

class DefinitionReaderTest {

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
  private ContentDraft draft;

  @BeforeEach
  void writeTerritory() throws IOException {
    draft = new ContentDraft(content);
  }

  @Test
  void readsAShareOfPersons() throws IOException {
    draft.write("indicators/k1.md", ContentDraft.SHARE + ContentDraft.TARGETS + ContentDraft.BODY);
    IndicatorDefinition definition = draft.only();
    assertEquals(List.of(), draft.messages());
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
    draft.write("indicators/k5.md", TEAM + ContentDraft.BODY);
    IndicatorDefinition definition = draft.only();
    assertEquals(List.of(), draft.messages());
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
    draft.write("indicators/k5.md", TEAM.replace("quorum: 0.5", "quorum: any") + ContentDraft.BODY);
    assertEquals(0, draft.only().quorum());
  }

  @Test
  void readsEveryMeasure() throws IOException {
    String head = ContentDraft.SHARE.substring(0, ContentDraft.SHARE.indexOf("measure:"));
    String[][] kinds = {
      {"count", "event", "population: level == \"региональный\"", "EVENT"},
      {"count", "practice", "condition: conclusion == \"положительное\"", "PRACTICE"},
      {"count", "answer", "score: number(\"consultations\")", "TERRITORY"},
      {"count", "person", "condition: experience < 3", "PERSON"},
      {"count", "person", "population: experience < 3", "PERSON"},
      {"mean", "person", "score: latest_score(diagnostics)", "PERSON"},
      {"mean", "person", "score: total_hours(training)", "PERSON"},
      {"number", "event", "score: participants\nper: 1", "EVENT"},
      {"presence", "territory", "condition: yes(\"a\") && yes(\"b\")", "TERRITORY"},
      {"level", "territory", "score: number(\"a\")", "TERRITORY"},
      {"level", "organization", "score: number(\"a\")", "ORGANIZATION"},
      {"share", "programme", "condition: federal_registry", "PROGRAMME"},
      {"share", "organization", "condition: yes(\"a\")", "ORGANIZATION"},
      {"share", "practice", "condition: published_year == year", "PRACTICE"},
    };
    for (String[] kind : kinds) {
      draft.write(
          "indicators/k1.md",
          head
              + "measure: "
              + kind[0]
              + "\nunit: "
              + kind[1]
              + "\n"
              + kind[2]
              + "\n"
              + ContentDraft.BODY);
      IndicatorDefinition definition = draft.only();
      assertEquals(List.of(), draft.messages());
      CheckedExpression expression =
          definition.score() != null
              ? definition.score()
              : definition.condition() != null ? definition.condition() : definition.population();
      assertEquals(kind[3], expression.subject().name());
    }
  }

  @Test
  void pointsIntoTheExpression() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE.replace("r.year ==", "r.yaer ==") + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:11:32: Поля «yaer» нет. Возможно, вы имели в виду"
                + " «year». Есть поля: year, operator, after_diagnostics, tutor."),
        draft.messages());
    assertEquals("kirov", draft.report().sorted().get(0).territory());
  }

  @Test
  void keepsTheOthersWhenOneIsWrong() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE.replace("measure: share", "measure: shar") + ContentDraft.BODY);
    draft.write("indicators/k5.md", TEAM + ContentDraft.BODY);
    assertEquals("k5", draft.only().code());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:8:10: У ключа «measure» не бывает значения «shar»."
                + " Возможно, вы имели в виду «share». Допустимые значения: share, count, mean,"
                + " presence, level, number."),
        draft.messages());
  }

  @Test
  void namesTheKeysThatMeasureAndUnitAskFor() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE.replace("condition:", "score:").replace("population:", "quorum:")
            + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:2:1: Нет ключа «condition»: он нужен, когда measure:"
                + " share, unit: person. Добавьте строку «condition: …».",
            "content/kirov/indicators/k1.md:10:1: Ключа «quorum» не бывает, когда measure: share,"
                + " unit: person. Уберите эту строку или исправьте measure и unit.",
            "content/kirov/indicators/k1.md:11:1: Ключа «score» не бывает, когда measure: share,"
                + " unit: person. Уберите эту строку или исправьте measure и unit."),
        draft.messages());
  }

  @Test
  void refusesAMeasureOfTheWrongUnit() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE
                .replace("measure: share", "measure: mean")
                .replace("unit: person", "unit: event")
            + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:9:7: Показатель вида «mean» не считают по «event». Для"
                + " него есть unit: person, organization."),
        draft.messages());
  }

  @Test
  void refusesAnUnknownCriterion() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE.replace("criterion: center", "criterion: centre") + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:5:12: У ключа «criterion» не бывает значения «centre»."
                + " Возможно, вы имели в виду «center». Допустимые значения: center."),
        draft.messages());
  }

  @Test
  void refusesACodeThatIsNotTheFileName() throws IOException {
    draft.write("indicators/k2.md", ContentDraft.SHARE + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k2.md:2:7: Код «k1» не совпадает с именем файла «k2.md»."
                + " Переименуйте файл в «k1.md» или исправьте код."),
        draft.messages());
  }

  @Test
  void refusesCodesThatDifferInCaseAlone() throws IOException {
    draft.write(
        "indicators/K1.md", ContentDraft.SHARE.replace("code: k1", "code: K1") + ContentDraft.BODY);
    draft.write("indicators/k1.md", ContentDraft.SHARE + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/K1.md:2:7: Код «K1» не годится для адреса страницы. Пишите"
                + " его строчными латинскими буквами, цифрами и дефисами: o7-3.",
            "content/kirov/indicators/k1.md: Код отличается от кода файла «K1.md» только регистром"
                + " букв. Дайте этому показателю другой код."),
        draft.messages());
  }

  @Test
  void refusesAQuorumOutOfRange() throws IOException {
    for (String quorum : List.of("0", "1.5", "-0.5")) {
      draft.write(
          "indicators/k5.md", TEAM.replace("quorum: 0.5", "quorum: " + quorum) + ContentDraft.BODY);
      ProblemReport once = new ProblemReport();
      assertEquals(List.of(), draft.read(once).indicators());
      assertEquals(
          "content/kirov/indicators/k5.md:14:9: Кворум «"
              + quorum
              + "» не подходит. Напишите долю больше 0 и не больше 1, например 0.5, или слово any.",
          once.sorted().get(0).toString());
    }
  }

  @Test
  void warnsOfHeadingsAndLongTitles() throws IOException {
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE.replace("short: Маршруты", "short: " + "Маршруты ".repeat(5))
            + ContentDraft.BODY.replace("## Откуда взят\n", "### Откуда взят\n"));
    assertNotNull(draft.only());
    assertEquals(0, draft.report().errors());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:4:8: В «short» больше 40 знаков. Сократите, чтобы"
                + " заголовок поместился.",
            "content/kirov/indicators/k1.md:13: Разделы текста не те или не в том порядке. Нужны"
                + " заголовки второго уровня: Что показывает, Как считается, Откуда взят, Чего не"
                + " показывает."),
        draft.messages());
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
    draft.write(
        "indicators/k1.md",
        ContentDraft.SHARE.replace("population:", "popultion:") + ContentDraft.BODY);
    assertEquals(List.of(), draft.read().indicators());
    assertTrue(
        draft
            .messages()
            .get(0)
            .startsWith(
                "content/kirov/indicators/k1.md:10:1: Неизвестный ключ «popultion». Возможно, вы"
                    + " имели в виду «population». Допустимые ключи: code, title, short,"),
        draft.messages()::toString);
  }

  @Test
  void warnsOfFilesThatAreNoMarkdownAndIgnoresHiddenOnes() throws IOException {
    draft.write("indicators/k1.txt", ContentDraft.SHARE);
    draft.write("indicators/.k1.md.swp", "");
    draft.write("indicators/k1.md~", "");
    assertEquals(List.of(), draft.read().indicators());
    assertEquals(
        List.of(
            "content/kirov/indicators/k1.txt: Этот файл не читается: имя файла показателя кончается"
                + " на «.md». Переименуйте его или уберите из папки."),
        draft.messages());
  }

  @Test
  void sortsByCode() throws IOException {
    for (String code : List.of("k1-a", "k10", "k1", "k2")) {
      draft.write(
          "indicators/" + code + ".md",
          ContentDraft.SHARE.replace("code: k1", "code: " + code) + ContentDraft.BODY);
    }
    assertEquals(
        List.of("k1", "k1-a", "k10", "k2"),
        draft.read().indicators().stream().map(IndicatorDefinition::code).toList());
  }
}
