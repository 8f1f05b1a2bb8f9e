package org.metodportal.content.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.word.EditorWords;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.PracticeCard;

/** The messages are asserted word for word: they are what staff see. */
final class PracticeFolderTest {
  private static final Deficits DEFICITS =
      new Deficits(
          List.of(
              new Deficit("ФГ-ЧТ", "Читательская грамотность", "Трудно читать."),
              new Deficit("ОЦЕНКА", "Оценивание", "Трудно оценивать.")));
  private static final String START =
      """
      ---
      title: Уроки друг у друга
      published: 2024-05-20
      office: Методический кабинет
      """;

  @TempDir private Path content;
  private final ProblemReport report = new ProblemReport();

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(content.resolve("lesnoy/practices/files"));
  }

  private List<Practice> read() throws IOException {
    return cards().shown();
  }

  private PracticeCards cards() throws IOException {
    return PracticeFolder.read(
        content,
        "content",
        "lesnoy",
        null,
        DEFICITS,
        EditorWords.USUAL,
        LocalDate.of(2026, 11, 30),
        report);
  }

  private List<Practice> read(String name, String text) throws IOException {
    Files.writeString(content.resolve("lesnoy/practices").resolve(name), text);
    return read();
  }

  private List<Practice> card(String keys) throws IOException {
    return read("uroki.md", START + keys + "---\n\nХодим на уроки.\n");
  }

  /** One problem and no card; the path is left out of the message. */
  private void refuses(String keys, String... messages) throws IOException {
    assertEquals(List.of(), card(keys));
    assertEquals(List.of(messages), told());
  }

  private List<String> told() {
    return report.sorted().stream()
        .map(Problem::toString)
        .map(message -> message.replace("content/lesnoy/practices/", ""))
        .toList();
  }

  @Test
  void cardHasAllItsKeys() throws IOException {
    Files.writeString(content.resolve("lesnoy/practices/files/list.txt"), "лист");
    Practice practice =
        card("""
        updated: 2025-01-10
        organization: les-school-01
        direction: наставничество
        levels: [начальное, основное]
        subjects: [математика]
        form: взаимные уроки
        deficits: [ФГ-ЧТ, ОЦЕНКА]
        resources: Замены
        result: {summary: Стало лучше, evidence: Записи уроков}
        conclusion: {verdict: положительное, by: Совет, date: 2024-05-10}
        adopted:
          - {by: Школа № 2, year: 2025, result: Две пары}
        review_by: 2027-05-20
        attachments:
          - {title: Лист, file: list.txt}
        clauses: [п. 3.4]
        consent: {document: Согласие № 1, date: 2024-05-01, until: 2027-05-01}
        """)
            .get(0);

    assertEquals(List.of(), told());
    assertEquals("uroki", practice.slug());
    assertEquals(LocalDate.of(2025, 1, 10), practice.changed());
    assertEquals(List.of("начальное", "основное"), practice.levels());
    assertEquals(List.of("ФГ-ЧТ", "ОЦЕНКА"), practice.deficits());
    assertEquals(new Practice.Result("Стало лучше", "Записи уроков"), practice.result());
    assertEquals("Совет", practice.conclusion().by());
    assertEquals(List.of(new Practice.Adoption("Школа № 2", 2025, "Две пары")), practice.adopted());
    assertEquals("txt", practice.attachments().get(0).format());
    assertEquals(8, practice.attachments().get(0).bytes());
    assertEquals(List.of(new Practice.ClauseMention("п. 3.4", null)), practice.clauses());
    assertEquals(LocalDate.of(2027, 5, 1), Objects.requireNonNull(practice.consent()).until());
    assertEquals("Ходим на уроки.", practice.body());
    assertFalse(practice.isOverdue(LocalDate.of(2027, 5, 20)), "the day itself is in time");
    assertTrue(practice.isOverdue(LocalDate.of(2027, 5, 21)));
  }

  @Test
  void cardNeedsOnlyTitleDayAndOffice() throws IOException {
    Practice practice = card("").get(0);

    assertEquals(List.of(), told());
    assertEquals(PracticeWords.NO_CONCLUSION, practice.conclusion().verdict());
    assertEquals(LocalDate.of(2024, 5, 20), practice.changed());
    assertFalse(practice.isOverdue(LocalDate.of(2999, 1, 1)), "no day is set");
  }

  @Test
  void indicatorsSeeTheSameCards() throws IOException {
    card("conclusion: {verdict: отрицательное, by: Совет, date: 2024-05-10}\n");
    assertEquals(List.of(new PracticeCard("uroki", 2024, "отрицательное")), cards().counted());
  }

  @Test
  void cardWithAMistakeOfThePageIsCountedAllTheSame() throws IOException {
    assertEquals(List.of(), card("levels: [никакое]\nconclusion: {verdict: положительное}\n"));
    assertEquals(List.of(new PracticeCard("uroki", 2024, "положительное")), cards().counted());
  }

  @Test
  void draftIsCheckedAndNeitherShownNorCounted() throws IOException {
    assertEquals(List.of(), card("draft: true\nlevels: [никакое]\n"));
    assertEquals(List.of(), cards().counted());
    assertTrue(report.errors() > 0);
  }

  @Test
  void goodCardsStayBesideABrokenOne() throws IOException {
    card("");
    assertEquals(1, read("broken.md", "---\ntitle: Без даты\n---\n").size());
    assertEquals(3, report.sorted().size(), "no day, no office, no text");
  }

  @Test
  void keyIsUnknown() throws IOException {
    refuses(
        "defisits: [ФГ-ЧТ]\n",
        "uroki.md:5:1: Неизвестный ключ «defisits». Возможно, вы имели в виду «deficits»."
            + " Допустимые ключи: title, published, updated, office, organization, direction,"
            + " levels, subjects, form, deficits, resources, result, conclusion, adopted,"
            + " review_by, attachments, clauses, consent, people, moved_from, draft.");
  }

  @Test
  void deficitIsUnknown() throws IOException {
    refuses(
        "deficits:\n  - ФГ-ЧТ\n  - ОЦЕНКИ\n",
        "uroki.md:7:5: У ключа «deficits» не бывает значения «ОЦЕНКИ». Возможно, вы имели в виду"
            + " «ОЦЕНКА». Допустимые значения: ФГ-ЧТ, ОЦЕНКА.");
  }

  @Test
  void levelIsUnknownOrRepeated() throws IOException {
    refuses(
        "levels: [началное, основное, основное]\n",
        "uroki.md:5:10: У ключа «levels» не бывает значения «началное». Возможно, вы имели в виду"
            + " «начальное». Допустимые значения: дошкольное, начальное, основное, среднее,"
            + " дополнительное.",
        "uroki.md:5:30: У ключа «levels» значение «основное» стоит дважды. Оставьте одно.");
  }

  @Test
  void directionAndFormAreOfTheirLists() throws IOException {
    refuses(
        "direction: наставничесво\nform: взаимные уроки и не только\n",
        "uroki.md:5:12: У ключа «direction» не бывает значения «наставничесво». Возможно, вы имели"
            + " в виду «наставничество». Допустимые значения: наставничество, функциональная"
            + " грамотность, оценка результатов, индивидуальные маршруты, профессиональные"
            + " сообщества, цифровая среда, воспитание, инклюзия, управление школой, аттестация и"
            + " мотивация.",
        "uroki.md:6:7: У ключа «form» не бывает значения «взаимные уроки и не только». Допустимые"
            + " значения: наставническая пара, взаимные уроки, мастерская, стажировка, встречи"
            + " сообщества, консультации, банк материалов, исследование урока, игра, порядок"
            + " работы.");
  }

  @Test
  void subjectsAreWordsNamedOnce() throws IOException {
    refuses(
        "subjects: [Физика, «»]\n",
        "uroki.md:5:11: В названии предмета ««»» нет ни русской или латинской буквы, ни цифры."
            + " Напишите предмет словом или уберите строку.");
    Files.delete(content.resolve("lesnoy/practices/uroki.md"));
  }

  @Test
  void subjectIsRepeated() throws IOException {
    refuses(
        "subjects: [Физика, физика]\n",
        "uroki.md:5:11: Предмет «физика» назван дважды. Оставьте его один раз.");
  }

  @Test
  void dateDoesNotExist() throws IOException {
    refuses(
        "review_by: 2025-02-30\n",
        "uroki.md:5:12: Ключ «review_by»: здесь нужна дата, которая бывает, а написано"
            + " «2025-02-30». Проверьте год, месяц и день: порядок такой, как в 2024-03-01.");
  }

  @Test
  void datesStandInTheWrongOrder() throws IOException {
    refuses(
        "updated: 2024-05-19\nreview_by: 2020-01-01\n",
        "uroki.md:5:10: Правка раньше публикации: 2024-05-19 и 2024-05-20. Проверьте обе даты.",
        "uroki.md:6:12: Пересмотр раньше публикации: 2020-01-01 и 2024-05-20. Проверьте обе"
            + " даты.");
  }

  @Test
  void verdictIsUnknown() throws IOException {
    refuses(
        "conclusion:\n  verdict: положительно\n",
        "uroki.md:6:12: У ключа «verdict» не бывает значения «положительно». Возможно, вы имели в"
            + " виду «положительное». Допустимые значения: положительное, отрицательное, нет.");
  }

  @Test
  void verdictOfNobodyIsOnlyAWarning() throws IOException {
    assertEquals(1, card("conclusion:\n  verdict: положительное\n").size());
    assertEquals(
        List.of(
            "uroki.md:6:3: Не сказано, кто и когда дал заключение. Допишите «by: …» и «date: …»."),
        told());
  }

  @Test
  void resultNeedsItsEvidence() throws IOException {
    refuses(
        "result:\n  summary: Стало лучше\n",
        "uroki.md:6:3: Нет обязательного ключа «evidence». Добавьте строку «evidence: …».");
  }

  @Test
  void yearOfAdoptionIsNoYear() throws IOException {
    refuses(
        "adopted:\n  - {by: Школа, year: 24, result: Есть}\n",
        "uroki.md:6:23: Года 24 портал не знает. Напишите год четырьмя цифрами, например 2024.");
  }

  @Test
  void attachmentsAreThereAndHarmless() throws IOException {
    refuses(
        """
        attachments:
          - {title: А, file: net.txt}
          - {title: Б, file: ../../portal.yaml}
          - {title: В, file: page.html}
          - {title: Г, file: net.txt}
        """,
        "uroki.md:6:22: Файл «net.txt» не найден. Положите его в папку practices/files/ этой"
            + " территории.",
        "uroki.md:7:22: Файл «../../portal.yaml» назван не так, как адрес. Назовите его строчными"
            + " латинскими буквами, цифрами и дефисами: kartochka.pdf.",
        "uroki.md:8:22: Файл «page.html» такого вида портал не публикует. Допустимые окончания:"
            + " pdf, docx, xlsx, pptx, odt, ods, odp, csv, txt, png, jpg.",
        "uroki.md:9:22: Файл «net.txt» назван дважды. Оставьте один.");
  }

  @Test
  void consentEndsBeforeItIsGiven() throws IOException {
    refuses(
        "consent: {document: Согласие, date: 2024-05-01, until: 2024-04-01}\n",
        "uroki.md:5:56: Согласие кончается раньше, чем дано: 2024-04-01 и 2024-05-01. Проверьте обе"
            + " даты.");
  }

  @Test
  void fileNameIsNoAddress() throws IOException {
    assertEquals(List.of(), read("Уроки.md", START + "---\nТекст\n"));
    assertEquals(
        List.of(
            "Уроки.md: Имя файла «Уроки» не может стать адресом страницы. Назовите файл строчными"
                + " латинскими буквами, цифрами и дефисами: para-urokov.md."),
        told());
  }

  @Test
  void fileNameIsTakenByTheBank() throws IOException {
    assertEquals(List.of(), read("level.md", START + "---\nТекст\n"));
    assertEquals(
        List.of(
            "level.md: Имя «level» занято разделом банка практик. Назовите файл иначе: из имени"
                + " получается адрес карточки."),
        told());
  }

  @Test
  void emptyCardIsOnlyAWarning() throws IOException {
    assertEquals(1, read("uroki.md", START + "---\n").size());
    assertEquals(
        List.of(
            "uroki.md:6: Под ключами ничего не написано. Расскажите, что и как сделано: без этого"
                + " практику не повторить."),
        told());
  }

  @Test
  void twoTerritoriesWithOneAddressBothStay() throws IOException {
    Files.createDirectories(content.resolve("rechnoy/practices"));
    Files.writeString(
        content.resolve("rechnoy/practices/uroki.md"), START + "---\nДругая практика.\n");
    TreeMap<String, List<Practice>> practices = new TreeMap<>();
    practices.put("lesnoy", card(""));
    practices.put(
        "rechnoy",
        PracticeFolder.read(
                content,
                "content",
                "rechnoy",
                null,
                DEFICITS,
                EditorWords.USUAL,
                LocalDate.of(2026, 11, 30),
                report)
            .shown());

    Map<String, List<Practice>> settled = PracticeAddresses.settle(practices, report);

    assertEquals(practices.get("lesnoy"), settled.get("lesnoy"));
    assertEquals(
        List.of("uroki-rechnoy"),
        Objects.requireNonNull(settled.get("rechnoy")).stream().map(Practice::slug).toList());
    assertEquals(
        List.of(
            "content/rechnoy/practices/uroki.md: Адрес «uroki» уже занят карточкой uroki.md:"
                + " адреса карточек общие для портала. Пока эта карточка стоит по адресу"
                + " «uroki-rechnoy»; назовите файл иначе."),
        told());
  }

  @Test
  void deficitsHaveCodesOfTheirOwn() throws IOException {
    Files.writeString(
        content.resolve("deficits.yaml"),
        """
        deficits:
          - {code: ФГ-ЧТ, title: Чтение, description: Трудно читать.}
          - {code: фг чт, title: Чтение снова, description: Трудно читать.}
          - {code: ОЦЕНКА, titel: Оценивание, description: Трудно оценивать.}
        """);
    Deficits deficits = DeficitReader.read(content, "content", report);

    assertEquals(List.of("ФГ-ЧТ"), deficits.codes().words());
    assertEquals(
        List.of(
            "content/deficits.yaml:3:12: Код «фг чт» даёт тот же адрес, что и «ФГ-ЧТ». Дайте"
                + " каждому дефициту свой код, такой же, как в таблице диагностик.",
            "content/deficits.yaml:4:20: Неизвестный ключ «titel». Возможно, вы имели в виду"
                + " «title». Допустимые ключи: code, title, description."),
        told());
  }

  @Test
  void portalWithoutDeficitsKnowsNone() {
    assertEquals(Deficits.NONE, DeficitReader.read(content, "content", report));
    assertEquals(List.of(), told());
  }
}
