package org.metodportal.content.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.SmallRegulation;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.expression.ConditionLanguage;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.SmallTerritory;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.PracticeCard;

/** What an editor reads about files of the cycle; a file with a mistake is left out alone. */
class CycleFolderTest {
  private static final String GOOD_RULE =
      """
      ---
      title: Сделайте так
      when: 'indicators["k1"] < 10 && cluster == "точка опоры"'
      for: organization
      practices:
        - karta
      ---
      Текст.
      """;
  private static final String GOOD_MEASURE =
      """
      ---
      title: Мера
      decision: {kind: приказ, number: "5", date: 2024-08-01}
      since: 2024-09-01
      for: {cluster: support}
      indicators:
        - k1
      expected: {k1: 2.5}
      responsible: Методист
      sample: true
      ---
      """;

  @TempDir private Path content;

  private final ProblemReport report = new ProblemReport();
  private @Nullable References references;

  @Test
  void readsAllThree() throws IOException {
    write("clusters.yaml", "least_indicators: 1\n");
    write("recommendations/a.md", GOOD_RULE);
    write("measures/b.md", GOOD_MEASURE);
    Cycle cycle = read();
    assertEquals(List.of(), problems());
    assertEquals(1, cycle.clusters().leastIndicators());
    assertEquals(3, cycle.clusters().bands().size());
    assertEquals(List.of("karta"), cycle.recommendations().get(0).practices());
    assertEquals("support", cycle.measures().get(0).addressees().cluster());
    assertEquals("2.5", cycle.measures().get(0).expected().get("k1").toPlainString());
  }

  @Test
  void aTerritoryWithoutFilesHasTheUsualGroupsAndNothingElse() throws IOException {
    Cycle cycle = read();
    assertEquals(Cycle.NONE, cycle);
    assertEquals(List.of(), problems());
  }

  @Test
  void saysWhatIsWrongWithARecommendation() throws IOException {
    write("recommendations/a.md", GOOD_RULE.replace("\"k1\"", "\"k7\""));
    write("recommendations/b.md", GOOD_RULE.replace("organization", "school"));
    write("recommendations/c.md", GOOD_RULE.replace("karta", "kart"));
    write("recommendations/d.md", GOOD_RULE.replace("organization", "teachers"));
    write("recommendations/e.md", GOOD_RULE.replace("for:", "subject: химия\nfor:"));
    write("recommendations/f.md", GOOD_RULE);
    assertEquals(1, read().recommendations().size());
    assertEquals(
        List.of(
            "content/x/recommendations/a.md:3:19: Значения «k7» нет в списке для «indicators»."
                + " Возможно, вы имели в виду «k1». Есть значения: k1.",
            "content/x/recommendations/b.md:4:6: У ключа «for» не бывает значения «school»."
                + " Допустимые значения: organization, cluster, territory, teachers.",
            "content/x/recommendations/c.md:6:5: Карточки «kart» нет в банке практик территории."
                + " Возможно, вы имели в виду «karta». Есть карточки: karta.",
            "content/x/recommendations/d.md:4:6: Не сказано, учителям какого предмета это"
                + " советуют. Добавьте «subject: …».",
            "content/x/recommendations/e.md:4:10: Предмет называют только вместе с «for:"
                + " teachers». Уберите эту строку."),
        problems());
  }

  @Test
  void aMistakeOfACardOrAnIndicatorIsNotToldAgainWhereItIsNamed() throws IOException {
    write("recommendations/a.md", GOOD_RULE.replace("karta", "kart"));
    write("recommendations/b.md", GOOD_RULE.replace("\"k1\"", "\"k7\""));
    write("measures/a.md", GOOD_MEASURE.replace("k1", "k7"));
    write("practices/kart.md", "---\ntitle: без даты\n---\n");
    write("indicators/k7.md", "---\ntitle: без кода\n---\n");
    assertEquals(1, read().recommendations().size());
    assertEquals(List.of(), read().measures());
    assertEquals(List.of(), problems());
  }

  @Test
  void saysWhatIsWrongWithAMeasure() throws IOException {
    write("measures/a.md", GOOD_MEASURE.replace("- k1", "- k2"));
    write("measures/a2.md", GOOD_MEASURE.replace("{k1:", "{k7:"));
    write("measures/b.md", GOOD_MEASURE.replace("support", "suport"));
    write("measures/c.md", GOOD_MEASURE.replace("{cluster: support}", "{organizations: []}"));
    write("measures/d.md", GOOD_MEASURE.replace("responsible: Методист\n", ""));
    write("measures/e.md", GOOD_MEASURE.replace("since: 2024-09-01", "since: 2024-07-01"));
    assertEquals(1, read().measures().size());
    assertEquals(
        List.of(
            "content/x/measures/a.md:7:5: Показателя «k2» у территории нет. Возможно, вы имели в"
                + " виду «k1». Есть показатели: k1.",
            "content/x/measures/a2.md:8:12: Ожидаемое изменение названо для «k7», а в indicators"
                + " его нет. Добавьте показатель в indicators или уберите эту строку.",
            "content/x/measures/b.md:5:16: Группы «suport» нет. Возможно, вы имели в виду"
                + " «support». Есть группы: anchor, steady, support.",
            "content/x/measures/c.md:5:6: Нужно назвать либо группу, либо организации. Оставьте"
                + " один из ключей: cluster или organizations.",
            "content/x/measures/d.md:2:1: Нет обязательного ключа «responsible». Добавьте строку"
                + " «responsible: …».",
            "content/x/measures/e.md:4:8: Мера начата раньше, чем принято решение о ней."
                + " Проверьте даты since и decision."),
        problems());
  }

  @Test
  void aClauseOfAMeasureLeadsToOnePlaceOfTheAct(@TempDir Path acts) throws IOException {
    references =
        References.to(
            SmallRegulation.of(
                    acts, "## Положение\n### 3. Совет\n3.1. Один.\n3.2. Два.\n3.1. Ещё один.\n")
                .regulation());
    write("measures/a.md", GOOD_MEASURE.replace("sample:", "clauses: [п. 3.1 (второй)]\nsample:"));
    write("measures/b.md", GOOD_MEASURE.replace("sample:", "clauses: [п. 3.1]\nsample:"));
    write("measures/c.md", GOOD_MEASURE.replace("sample:", "clauses: [п. 3.9]\nsample:"));

    assertEquals(
        List.of(List.of("п. 3.1 (второй)")),
        read().measures().stream().map(ManagementMeasure::clauses).toList());
    assertEquals(
        List.of(
            "content/x/measures/b.md:10:10: Пункт «п. 3.1» ведёт сразу в несколько мест: номер в"
                + " документе повторён. Скажите, какое из них: «п. 3.1 (первый)» или «п. 3.1"
                + " (второй)».",
            "content/x/measures/c.md:10:10: Пункт «п. 3.9» никуда не ведёт: такого места в"
                + " документе нет. Напишите его как ссылку, например «п. 3.4» или «разд. 2»."),
        problems());
  }

  @Test
  void groupsMustCoverEverything() throws IOException {
    write(
        "clusters.yaml",
        """
        bands:
          - {id: top, title: верх, from: 1.5}
          - {id: top, title: низ, from: 0.2}
        """);
    assertEquals(3, read().clusters().bands().size());
    assertEquals(
        List.of(
            "content/x/clusters.yaml:2:3: Ни одна группа не начинается с нуля: часть организаций"
                + " никуда не попадёт. У последней группы напишите «from: 0».",
            "content/x/clusters.yaml:2:34: Порог группы — число от 0 до 1, а написано «1.5»."
                + " Напишите, например, 0.6.",
            "content/x/clusters.yaml:3:5: Группа с таким id, названием или порогом уже есть выше."
                + " Дайте этой группе свои id, title и from."),
        problems());
  }

  private void write(String name, String text) throws IOException {
    Path file = content.resolve("x").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Cycle read() throws IOException {
    TerritoryPlan plan =
        new TerritoryPlan(
            SmallTerritory.TERRITORY,
            List.of(SmallTerritory.indicator("k1", "first", "10")),
            List.of(new PracticeCard("karta", 2024, "нет")));
    return CycleFolder.read(
        content,
        "content",
        plan,
        references,
        new ConditionLanguage(),
        LocalDate.of(2026, 11, 30),
        report);
  }

  private List<String> problems() {
    return report.sorted().stream()
        .map(
            problem ->
                (problem.position() + ": " + problem.message() + " " + problem.hint()).strip())
        .toList();
  }
}
