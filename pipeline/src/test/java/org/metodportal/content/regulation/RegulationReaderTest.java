package org.metodportal.content.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.content.regulation.reading.RegulationReader;
import org.metodportal.problem.ProblemReport;

class RegulationReaderTest {
  private static final String ACT =
      """
      ## Приказ
      Вводный абзац.
      1. Первое.
      2. Второе:
      2.1. часть
      ## Положение
      ### 3. Структура
      Абзац раздела.
      3.1. Пункт:
      1) подпункт
      - тире
      - ещё
      2) подпункт
      а) буква
      Абзац пункта.
      3.3.1. Один.
      3.3.1. Другой.
      ### 4. Цель
      #### Задачи
      1. Задача:
      - шаг
      Почему.
      2. Задача.
      | № | Что |
      |---|---|
      | 1 | Да |
      ### Итог
      Принято:
      1. одно;
      2. другое.
      После списка.
      ## Приложение 1. Перечень
      1. Строка.
      """;

  @TempDir Path folder;

  @Test
  void givesEveryPlaceAPermanentAddress() {
    assertEquals(
        List.of(
            "prikaz",
            "prikaz-p-abz-1",
            "prikaz-p-1",
            "prikaz-p-2",
            "prikaz-p-2.1",
            "polozhenie",
            "razdel-3",
            "p-3-abz-1",
            "p-3.1",
            "p-3.1-1",
            "p-3.1-1-t-1",
            "p-3.1-1-t-2",
            "p-3.1-2",
            "p-3.1-2-a",
            "p-3.1-abz-1",
            "p-3.3.1",
            "p-3.3.1-2",
            "razdel-4",
            "zadachi",
            "p-4-zadachi-1",
            "p-4-zadachi-1-t-1",
            "p-4-zadachi-1-abz-1",
            "p-4-zadachi-2",
            "p-4-zadachi-tablitsa-1",
            "itog",
            "p-itog-abz-1",
            "p-itog-1",
            "p-itog-2",
            "p-itog-abz-2",
            "prilozhenie-1",
            "prilozhenie-1-p-1"),
        SmallRegulation.of(folder, ACT).anchors());
  }

  @Test
  void namesPlacesAsReferencesDo() {
    Regulation regulation = SmallRegulation.of(folder, ACT).regulation();
    Division order = regulation.parts().get(0);
    Division section = regulation.parts().get(1).divisions().get(0);
    assertEquals("Приказ, п.\u00a02", order.clauses().get(2).label());
    assertEquals("разд.\u00a03, абзац\u00a01", section.clauses().get(0).label());
    assertEquals("п.\u00a03.1, подп.\u00a01", section.clauses().get(1).clauses().get(0).label());
    assertEquals("п.\u00a03.3.1 (второй)", section.clauses().get(3).label());
  }

  @Test
  void aRemarkBelongsToWhatStandsBeforeIt() {
    Regulation regulation =
        SmallRegulation.of(
                folder,
                "## Приказ\n> Примечание портала: о приказе\n1. Пункт:\n- тире\n> о тире\n- ещё\n")
            .regulation();
    Division order = regulation.parts().get(0);
    assertEquals("о приказе", ((PortalNote) order.pieces().get(0)).text().text());
    Clause clause = order.clauses().get(0);
    assertEquals(2, clause.clauses().size());
    assertEquals("о тире", ((PortalNote) clause.clauses().get(0).pieces().get(0)).text().text());
    assertEquals(8, clause.line());
  }

  @Test
  void findsWhatReferencesName() {
    SmallRegulation small =
        SmallRegulation.of(
            folder,
            """
            ## Приказ
            1. Смотри Приложение 1, п. 2 и п. 1.2.
            2. Смотри п. 1.
            ## Положение
            ### 1. Общее
            1.1. По разд. 1 и 2, п. 1.2, подп. 1, подп. 2 п. 1.2 и по Приказ, п. 2.
            1.2. Как в подп. 1–2:
            1) раз
            2) как подп. 1
            ### 2. Дальше
            2.1. **п. 1.1** и `п. 9.9` и [п. 9.9](https://example.ru).
            ## Приложение 1. Список
            1. один
            2. как п. 1, а пункт 77 и Приложение № 9 другого акта не в счёт
            """);
    assertEquals(List.of(), small.problems());
    assertEquals(
        List.of(
            "Приложение 1, п. 2 → #prilozhenie-1-p-2",
            "п. 1.2 → #p-1.2",
            "п. 1 → #prikaz-p-1",
            "разд. 1 → #razdel-1",
            "2 → #razdel-2",
            "п. 1.2, подп. 1 → #p-1.2-1",
            "подп. 2 п. 1.2 → #p-1.2-2",
            "Приказ, п. 2 → #prikaz-p-2",
            "подп. 1 → #p-1.2-1",
            "2 → #p-1.2-2",
            "подп. 1 → #p-1.2-1",
            "п. 1.1 → #p-1.1",
            "п. 9.9 → https://example.ru",
            "п. 1 → #prilozhenie-1-p-1"),
        small.links());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Приказ, п. 2 | prikaz-p-2",
        "п. 3.1, подп. 1, показатель 2 | p-3.1-1-t-2",
        "разд. 4, табл. 1, критерий 2 | p-4-zadachi-tablitsa-1",
        "Приложение 1, п. 1 | prilozhenie-1-p-1",
        "разд. 3; Приложение 1 | razdel-3 prilozhenie-1",
        "п. 9 | ''"
      })
  void findsTheClauseOfAnIndicator(String words, String anchors) {
    References references = References.to(SmallRegulation.of(folder, ACT).regulation());
    assertEquals(
        anchors, String.join(" ", references.named(words).stream().map(Place::anchor).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. а;1. б | clause-number-repeated 8: Номер «1.» повторён: он уже стоит в строке 7.",
        "1. а;3. б | clause-number-skipped 8: Пропущен номер «2.»: после «1.» стоит «3.».",
        "1. а;5. б | clause-number-skipped 8: Пропущены номера «2.» — «4.»: после «1.» стоит «5.».",
        "2. а | clause-number-skipped 7: Пропущен номер «1.»: в начале пунктов стоит «2.».",
        "1. а;2. б;4. в;3. г | clause-number-skipped 9: Пропущен номер «3.»: после «2.» стоит «4.»."
            + "#clause-number-misplaced 10: Номер «3.» стоит не на месте: после «4.».",
        "### 1. А;2.1. б | clause-number-misplaced 8: Номер «2.1.» стоит не на месте: в разделе 1.",
        "1. а:;1.1. б;1.3. в | clause-number-skipped 9: Пропущен номер «1.2.»: после «1.1.» стоит"
            + " «1.3.».",
        "1. а:;1) б;3) в | clause-number-skipped 9: Пропущен номер «2)»: после «1)» стоит «3)».",
        "1. а:;а) б;в) в | clause-number-skipped 9: Пропущен номер «б)»: после «а)» стоит «в)».",
        "### 1. А;текст;### 3. Б;текст | clause-number-skipped 9: Пропущен номер «2.»: после «1.»"
            + " стоит «3.».",
        "### 1. А;текст;### 1. Б;текст | clause-number-repeated 9: Номер «1.» повторён: он уже"
            + " стоит в строке 7.",
        "1. см. п. 4 | dangling-reference 7: Ссылка «п. 4» никуда не ведёт: такого места в"
            + " документе нет.",
        "1. см. Приложение 7 | dangling-reference 7: Ссылка «Приложение 7» никуда не ведёт: такого"
            + " места в документе нет.",
        "1. см. разд. 2 и 3 | dangling-reference 7: Ссылка «3» никуда не ведёт: такого места в"
            + " документе нет.#dangling-reference 7: Ссылка «разд. 2» никуда не ведёт: такого места"
            + " в документе нет.",
        "#### А | regulation-heading 7: Заголовок «А» стоит не на своём уровне.",
        "# А | regulation-heading 7: Заголовок «А» стоит не на своём уровне."
      })
  void saysWhatIsWrongAndWhere(String text, String problems) {
    SmallRegulation small =
        SmallRegulation.of(folder, "## Приказ\n" + text.replace(';', '\n') + "\n");
    assertEquals(List.of(problems.split("#")), small.problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. а;1. б;> Примечание портала: номер 1 стоит дважды. | ''",
        "1. а;3. б;> Примечание портала: номера 2 нет. | ''",
        "### 1. А;1.1. а;6.1. б;> Примечание портала: номер 6.1 стоит в разделе 1. | ''",
        "1. а;1. б;> Примечание портала: номер 11 стоит дважды. | clause-number-repeated 8",
        "1. а;1. б;> Примечание портала: пункт 1 стоит дважды. | clause-number-repeated 8",
        "### А;1. а;1. б;### Б;1. а;> Примечание портала: номер 1. | clause-number-repeated 9"
      })
  void aRemarkThatNamesTheNumberMakesTheOddityKnown(String text, String codes) {
    SmallRegulation small =
        SmallRegulation.of(folder, "## Приказ\n" + text.replace(';', '\n') + "\n");
    assertEquals(
        codes,
        String.join(
            "#", small.problems().stream().map(p -> p.substring(0, p.indexOf(':'))).toList()));
  }

  @Test
  void listsOfOneClauseAreCountedApart() {
    assertEquals(
        List.of(
            "clause-number-skipped 12: Пропущены номера «1.» — «2.»: в начале разделов стоит «3.».",
            "clause-number-repeated 22: Номер «3.3.1.» повторён: он уже стоит в строке 21."),
        SmallRegulation.of(folder, ACT).problems());
  }

  @Test
  void asksForAPart() {
    ProblemReport report = new ProblemReport();
    assertNull(
        read(
            "---\ntitle: А\neditions: [" + edition("2022-01-01", "№ 1") + "]\n---\nтекст\n",
            report));
    assertEquals(
        "content/lesnoy/polozhenie.md: В документе нет ни одной части. Начните часть акта строкой с"
            + " заголовком, например «## Приказ».",
        report.sorted().get(0).toString());
  }

  @Test
  void refusesClausesBeforeTheFirstPart() {
    assertEquals(
        List.of("regulation-part 6: До первой части акта стоит то, что в неё должно входить."),
        SmallRegulation.of(folder, "1. Рано.\n## Приказ\n1. Вовремя.\n").problems());
  }

  @Test
  void editionsStandInOrderOfDates() {
    SmallRegulation small =
        SmallRegulation.file(
            folder,
            "---\ntitle: А\neditions:\n  - "
                + edition("2023-01-01", "№ 1")
                + "\n  - "
                + edition("2022-01-01", "№ 2")
                + "\n---\n## Приказ\n1. а\n");
    assertEquals(
        List.of(
            "regulation-edition 5: Редакция от 2022-01-01 стоит после более поздней или такой же."),
        small.problems());
  }

  @Test
  void anEarlierEditionIsNamedByItsDate() throws IOException {
    Path territory = Files.createDirectories(folder.resolve("lesnoy"));
    String text =
        "---\ntitle: А\neditions: [" + edition("2021-05-05", "№ 3") + "]\n---\n## Приказ\n1. а\n";
    Files.writeString(territory.resolve("polozhenie-2020-01-01.md"), text);
    Files.writeString(territory.resolve("polozhenie-2021-05-05.md"), text);
    SmallRegulation small = SmallRegulation.of(folder, "## Приказ\n1. а\n");
    assertEquals(
        List.of(
            "regulation-edition 0: Дата в имени файла не равна дате последней редакции в нём:"
                + " 2021-05-05.",
            "regulation-edition 0: Редакции от 2021-05-05 нет среди прежних в «polozhenie.md»."),
        small.problems());
  }

  @Test
  void aTerritoryMayHaveNone() throws IOException {
    ProblemReport report = new ProblemReport();
    assertNull(RegulationReader.read(folder, "content", "lesnoy", report));
    assertEquals(List.of(), report.sorted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          учебная редакция портала | приказ от 01.09.2023 № 20 | Не назван номер документа, который принял редакцию: «учебная редакция портала».
          приказ № | приказ от 01.09.2023 № 20 | Не назван номер документа, который принял редакцию: «приказ №».
          приказ № 20 | рассказ сотрудника | Источник редакции — не документ от 01.09.2023 № 20: «рассказ сотрудника».
          приказ № 20 | приказ № 20 | Источник редакции — не документ от 01.09.2023 № 20: «приказ № 20».
          приказ № 20 | приказ от 01.09.2023 № 201 | Источник редакции — не документ от 01.09.2023 № 20: «приказ от 01.09.2023 № 201».
          """)
  void refusesAnEditionThatNoDocumentAdopted(String act, String source, String message) {
    ProblemReport report = new ProblemReport();
    String edition = "{date: 2023-09-01, act: " + act + ", source: " + source + "}";
    assertNull(read("---\ntitle: А\neditions: [" + edition + "]\n---\n## Приказ\n1. а\n", report));
    assertEquals(
        List.of("regulation-edition: " + message),
        report.sorted().stream().map(one -> one.code() + ": " + one.message()).toList());
  }

  @Test
  void refusesAnEditionWithoutASource() {
    ProblemReport report = new ProblemReport();
    assertNull(
        read(
            "---\n"
                + "title: А\n"
                + "editions: [{date: 2023-09-01, act: приказ № 20}]\n"
                + "---\n"
                + "## Приказ\n"
                + "1. а\n",
            report));
    assertEquals(1, report.errors());
    assertTrue(report.sorted().get(0).message().contains("«source»"));
  }

  /** An edition with its source, in one line. */
  private static String edition(String date, String number) {
    String[] parts = date.split("-");
    String day = parts[2] + "." + parts[1] + "." + parts[0];
    return "{date: "
        + date
        + ", act: приказ "
        + number
        + ", source: приказ от "
        + day
        + " "
        + number
        + "}";
  }

  private RegulationEditions read(String text, ProblemReport report) {
    try {
      Path territory = Files.createDirectories(folder.resolve("lesnoy"));
      Files.writeString(territory.resolve("polozhenie.md"), text);
      return RegulationReader.read(folder, "content", "lesnoy", report);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
