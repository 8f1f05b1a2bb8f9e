package org.metodportal.content.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.SmallRegulation;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** The messages are asserted word for word: they are what staff see. */
final class RoadmapReaderTest {
  private static final String HEAD =
      """
      | № | Мероприятие | Срок | Статус | Факт | Подтверждение |
      |---|---|---|---|---|---|
      """;

  @Test
  void columnsStandInAnyOrder() {
    Roadmap plan =
        sound(
            """
            ## 1. Обучение
            | Результат | Срок | Новый срок | мероприятие | № | Уровень |
            |---|---|---|---|:-:|---|
            | Отчёт \\| справка | до 1 марта 2026 года | до 11 марта 2026 года | Обучить **всех** | 1.2. | школьный |
            """);
    RoadmapEvent event = plan.events().get(0);

    assertEquals("e-1-2", event.id());
    assertEquals("1.2", event.number());
    assertEquals("Обучить всех", event.name());
    assertEquals("Отчёт | справка", event.result());
    assertEquals("школьный", event.level());
    assertEquals("до 11 марта 2026 года", event.term().text());
    assertEquals("до 1 марта 2026 года", event.deadline().text());
    assertEquals("s-1", plan.sections().get(0).id());
    assertEquals(9, event.position().line());
  }

  @Test
  void dashAndEmptyCellsSayNothing() {
    Roadmap plan = sound(HEAD + "| 1 | Учить | Постоянно | — ||-|\n");
    RoadmapEvent event = plan.events().get(0);

    assertNull(event.status());
    assertEquals(List.of(), event.facts());
    assertEquals(Confirmation.NONE, event.confirmation());
    assertTrue(plan.tracked());
  }

  @Test
  void confirmationMayBeALink() {
    Roadmap plan =
        sound(
            HEAD
                + "| 1 | А | 2025 год | выполнено | 05.06.2025 | [Отчёт](https://uo.example/1) |\n"
                + "| 2 | Б | 2025 год | Выполнено | 2025-06-05 | https://uo.example/2 |\n");

    assertEquals(
        new Confirmation("Отчёт", "https://uo.example/1"), plan.events().get(0).confirmation());
    assertEquals(
        new Confirmation("https://uo.example/2", "https://uo.example/2"),
        plan.events().get(1).confirmation());
    assertEquals(List.of(LocalDate.of(2025, 6, 5)), plan.events().get(0).facts());
  }

  @Test
  void numbersWithLettersBecomeLatinAnchors() {
    assertEquals("2-b", EventNumber.slug("2б"));
    assertEquals("3-1", EventNumber.slug("№ 3.1."));
    assertEquals("", EventNumber.slug("—"));
    assertEquals("3.1", EventNumber.shown("№\u00a03.1."));
  }

  @Test
  void unknownColumnGetsTheNearest() {
    assertProblems(
        "| № | Меропритие | Срок |\n|---|---|---|\n| 1 | Учить | 2025 год |\n",
        "roadmap.md:6: Неизвестный столбец «Меропритие». Возможно, вы имели в виду «Мероприятие»."
            + " Допустимые столбцы: №, Направление, Мероприятие, Срок, Новый срок, Ответственный,"
            + " Результат, Вид результата, Уровень, Пункт, Статус, Факт, Подтверждение.");
  }

  @Test
  void clausesThatAnEventServesAreFoundInTheAct(@TempDir Path folder) {
    Regulation act =
        SmallRegulation.of(
                folder, "## Приказ\n1. а\n## Положение о центре\n### Функции центра\n1. б\n2. в\n")
            .regulation();
    String table = "| № | Мероприятие | Срок | Пункт |\n|---|---|---|---|\n";
    ProblemReport report = new ProblemReport();
    Roadmap plan =
        RealRoadmaps.written(
            table
                + "| 1 | А | 2025 год | Приказ, п. 1; Функции, п. 2 |\n"
                + "| 2 | Б | 2025 год | |\n"
                + "| 3 | В | 2025 год | п. 1; п. 9 |\n"
                + "| 4 | Г | 2025 год | третья функция |\n",
            act,
            report);

    assertEquals(2, plan.events().size());
    assertEquals(
        List.of("prikaz-p-1", "p-funktsii-tsentra-2"),
        plan.events().get(0).clauses().stream().map(Place::anchor).toList());
    assertEquals(List.of(), plan.events().get(1).clauses());
    assertEquals(
        List.of(
            "roadmap.md:10 (Пункт): Пункта «п. 9» в документе территории нет. Напишите его как"
                + " ссылку, например «п. 3.3», «разд. 7» или «Приложение 1, п. 2»; несколько"
                + " разделите точкой с запятой.",
            "roadmap.md:11 (Пункт): Пункта «третья функция» в документе территории нет. Напишите"
                + " его как ссылку, например «п. 3.3», «разд. 7» или «Приложение 1, п. 2»;"
                + " несколько разделите точкой с запятой."),
        report.sorted().stream().map(Object::toString).toList());
  }

  @Test
  void columnThatIsMissing() {
    assertProblems(
        "| № | Мероприятие |\n|---|---|\n| 1 | Учить |\n",
        "roadmap.md:6: В таблице нет столбца «Срок». Добавьте его: без него строки не прочитать.");
  }

  @Test
  void columnThatIsRepeated() {
    assertProblems(
        "| № | Мероприятие | Срок | Срок |\n|---|---|---|---|\n| 1 | А | 2025 год | 2026 год |\n",
        "roadmap.md:6: Столбец «Срок» стоит дважды. Оставьте один из них.");
  }

  @Test
  void rowWithAnotherNumberOfCells() {
    assertProblems(
        HEAD + "| 1 | Учить | 2025 год | | |\n",
        "roadmap.md:8: Ячеек в строке: 5, столбцов в таблице: 6. Пустую ячейку пишите как «| |», а"
            + " черту внутри текста — как «\\|».");
  }

  @Test
  void eventWithoutAName() {
    assertProblems(
        HEAD + "| 1 | | 2025 год | | | |\n",
        "roadmap.md:8 (Мероприятие): Мероприятие не названо. Напишите, что нужно сделать, или"
            + " уберите строку.");
  }

  @Test
  void factThatIsNoDate() {
    assertProblems(
        HEAD
            + "| 1 | А | 2025 год | выполнено | 31.02.2025 | Акт |\n"
            + "| 2 | Б | 2025 год | выполнено | весной | Акт |\n",
        "roadmap.md:8 (Факт): «31.02.2025» — такой даты нет. Напишите год, месяц и день:"
            + " 2025-03-24.",
        "roadmap.md:9 (Факт): «весной» — это не дата. Напишите год, месяц и день: 2025-03-24.");
  }

  @Test
  void statusThatIsNotInTheList() {
    assertProblems(
        HEAD + "| 1 | А | 2025 год | выполнена | | |\n",
        "roadmap.md:8 (Статус): Статуса «выполнена» нет. Возможно, вы имели в виду «выполнено»."
            + " Допустимые статусы: запланировано, в работе, выполнено, постоянно. О просрочке"
            + " портал судит сам, по сроку.");
  }

  @Test
  void factWithoutConfirmation() {
    assertProblems(
        HEAD + "| 1 | А | 2025 год | выполнено | 2025-03-24 | |\n",
        "roadmap.md:8 (Подтверждение): Дата выполнения есть, а подтверждения нет. Назовите"
            + " документ (вид, дата, номер) или дайте ссылку.");
  }

  @Test
  void doneWithoutAFactAndFactWithoutDone() {
    assertProblems(
        HEAD
            + "| 1 | А | 2025 год | выполнено | | Акт |\n"
            + "| 2 | Б | 2025 год | в работе | 2025-03-24 | Акт |\n",
        "roadmap.md:8 (Факт): Статус «выполнено», а даты выполнения нет. Напишите дату в столбце"
            + " «Факт» и документ в столбце «Подтверждение».",
        "roadmap.md:9 (Статус): Дата выполнения есть, а статус — «в работе». Напишите «выполнено»"
            + " или уберите дату.");
  }

  @Test
  void twoEventsWithOneNumber() {
    Roadmap plan =
        assertProblems(
            HEAD + "| 1.1 | А | 2025 год | | | |\n| 1-1 | Б | 2025 год | | | |\n",
            "roadmap.md:9 (№): Номер «1-1» уже стоит в строке 8. Дайте каждому мероприятию свой"
                + " номер: из него получается его адрес.");

    assertEquals(1, plan.events().size());
  }

  @Test
  void linkThatLeadsElsewhere() {
    assertProblems(
        HEAD + "| 1 | А | 2025 год | выполнено | 2025-03-24 | [Акт](javascript:alert) |\n",
        "roadmap.md:8 (Подтверждение): Ссылка «javascript:alert» ведёт не на страницу в сети."
            + " Начните её с https:// или назовите документ словами.");
  }

  @Test
  void tableWithoutItsRowOfDashes() {
    assertProblems(
        "| № | Мероприятие | Срок |\n| 1 | Учить | 2025 год |\n",
        "roadmap.md:6: Строки с чертой «|» не сложились в таблицу. Под заголовками столбцов нужна"
            + " строка |---|---|, над таблицей — пустая строка.");
  }

  @Test
  void planWithoutEvents() {
    assertProblems(
        "Скоро будет.\n",
        "roadmap.md: В плане нет ни одного мероприятия. Добавьте таблицу со столбцами"
            + " «Мероприятие» и «Срок».");
  }

  @Test
  void termThatIsNotUnderstoodIsKeptAndListed() {
    Roadmap plan =
        assertProblems(
            HEAD
                + "| 1 | А | когда рак свистнет | | | |\n"
                + "| 2 | Б | декабрь 2025 – март 2025 | | | |\n"
                + "| | В | | | | |\n"
                + "\n## Ещё\nПусто.\n",
            "roadmap.md:8 (Срок): Портал не понял срок «когда рак свистнет». Он показан как есть,"
                + " но в календарь и на шкалу времени не попадёт. Как портал читает слова, скажет"
                + " команда explain-deadline.",
            "roadmap.md:9 (Срок): Портал не понял срок «декабрь 2025 – март 2025»: конец раньше"
                + " начала. Он показан как есть, но в календарь и на шкалу времени не попадёт. Как"
                + " портал читает слова, скажет команда explain-deadline.",
            "roadmap.md:10 (Срок): Срок не указан. Напишите срок словами акта, например «III"
                + " квартал 2026».",
            "roadmap.md:10 (№): У мероприятия нет номера. Без номера его адрес зависит от места в"
                + " таблице и может смениться.",
            "roadmap.md:12: В разделе «Ещё» нет таблицы мероприятий. Добавьте таблицу со столбцами"
                + " «Мероприятие» и «Срок»; без неё раздел не показан.");

    assertEquals(3, plan.events().size());
    assertEquals("когда рак свистнет", plan.events().get(0).term().text());
    assertEquals("e-part-1-3", plan.events().get(2).id());
  }

  @Test
  void keysOfTheFileAreChecked(@TempDir Path content) throws Exception {
    Files.createDirectories(content.resolve("lesnoy"));
    Files.writeString(
        content.resolve("lesnoy/roadmap.md"),
        """
        ---
        title: План
        period: {from: 2025-01-01, to: 2024-12-31}
        source: приказ № 1
        simple: true
        ---
        """);
    ProblemReport report = new ProblemReport();

    assertNull(RoadmapReader.read(content, "content", "lesnoy", null, report));
    assertEquals(
        List.of(
            "content/lesnoy/roadmap.md:3:32: План кончается раньше, чем начинается: 2025-01-01 —"
                + " 2024-12-31. Поменяйте даты местами.",
            "content/lesnoy/roadmap.md:5:1: Неизвестный ключ «simple». Возможно, вы имели в виду"
                + " «sample». Допустимые ключи: title, period, source, sample, draft."),
        report.sorted().stream().map(Problem::toString).toList());
  }

  @Test
  void territoryWithoutAPlanHasNone(@TempDir Path content) {
    ProblemReport report = new ProblemReport();

    assertNull(RoadmapReader.read(content, "content", "lesnoy", null, report));
    assertEquals(List.of(), report.sorted());
  }

  private static Roadmap sound(String body) {
    return assertProblems(body);
  }

  private static Roadmap assertProblems(String body, String... messages) {
    ProblemReport report = new ProblemReport();
    Roadmap plan = RealRoadmaps.written(body, report);
    assertEquals(List.of(messages), report.sorted().stream().map(Problem::toString).toList());
    return plan;
  }
}
