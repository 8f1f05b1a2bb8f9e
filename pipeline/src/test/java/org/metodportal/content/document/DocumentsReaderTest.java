package org.metodportal.content.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.SmallAct;
import org.metodportal.content.regulation.CitedPlace;
import org.metodportal.content.regulation.CitedPlaces;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.word.EditorWords;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** The messages are asserted word for word: they are what staff see. */
final class DocumentsReaderTest {
  private static final String REST =
      """
          level: федеральный
          title: О науке
          governs: Наука.
      """;

  @TempDir private Path content;
  private final ProblemReport report = new ProblemReport();

  @Test
  void everythingThatMayBeSaid() throws Exception {
    Files.createDirectories(content.resolve("t/files"));
    Files.writeString(content.resolve("t/files/plan-2024.pdf"), "12345");
    List<Document> documents =
        read(
            """
            documents:
              - kind: план
                act: приказ
                number: 5-од
                date: 2024-02-01
                level: муниципальный
                authority: Управление
                title: План
                governs: Что сделать.
                note: Номер исправлен.
                cited_in: [Приказ, "п. 1.2, № 2"]
                file: plan-2024.pdf
                digest: дорожная карта
              - kind: закон
                level: федеральный
                title: О науке
                governs: Наука.
                link: https://publication.example/1
            """);

    assertProblems();
    Document plan = documents.get(0);
    assertEquals(LocalDate.of(2024, 2, 1), plan.date());
    assertEquals(DocumentLevel.MUNICIPAL, plan.level());
    assertEquals(Digest.ROADMAP, plan.digest());
    assertEquals(
        List.of("Приказ", "п. 1.2, № 2"), plan.citedIn().stream().map(CitedPlace::words).toList());
    assertEquals("указ.", text(plan.citedIn().get(1)));
    Attachment file = plan.attachment();
    assertEquals(
        new Attachment("plan-2024.pdf", 5, content.resolve("t/files/plan-2024.pdf")), file);
    assertEquals("PDF", file == null ? "" : file.format());
    Document law = documents.get(1);
    assertEquals("https://publication.example/1", law.link());
    assertEquals("", law.number());
    assertNull(law.date());
    assertNull(law.attachment());
    assertEquals(Digest.NONE, law.digest());
  }

  @Test
  void territoryWithoutTheFileHasNoDocuments() throws Exception {
    assertEquals(
        List.of(),
        DocumentsReader.read(
            content, "content", "t", places(), EditorWords.USUAL.documents(), report));
    assertProblems();
  }

  @Test
  void unknownKeyGetsTheNearest() throws Exception {
    assertProblem(
        "    kind: закон\n    titel: О науке\n" + REST,
        ":3:5: Неизвестный ключ «titel». Возможно, вы имели в виду «title». Допустимые ключи: kind,"
            + " act, number, date, level, authority, title, governs, note, cited_in, link, file,"
            + " digest.");
  }

  @Test
  void unknownKindGetsTheNearest() throws Exception {
    assertProblem(
        "    kind: приказы\n" + REST,
        ":2:11: У ключа «kind» не бывает значения «приказы». Возможно, вы имели в виду «приказ»."
            + " Допустимые значения: закон, указ, постановление, распоряжение, приказ, письмо,"
            + " государственная программа, проект, концепция, модель, положение, перечень, план,"
            + " методические рекомендации.");
  }

  @Test
  void dateThatDoesNotExist() throws Exception {
    assertProblem(
        "    kind: закон\n    date: 2021-02-30\n" + REST,
        ":3:11: Ключ «date»: здесь нужна дата, которая бывает, а написано «2021-02-30». Проверьте"
            + " год, месяц и день: порядок такой, как в 2024-03-01.");
  }

  @Test
  void documentThatGovernsNothing() throws Exception {
    assertProblem(
        "    kind: закон\n    level: федеральный\n    title: О науке\n",
        ":2:5: Нет обязательного ключа «governs». Добавьте строку «governs: …».");
  }

  @Test
  void clauseThatTheActDoesNotHave() throws Exception {
    assertProblem(
        "    kind: закон\n    cited_in: [п. 9.9]\n" + REST,
        ":3:15: Ссылка «п. 9.9» никуда не ведёт: такого места в документе нет. Назовите одно место,"
            + " например «п. 1.2», «разд. 3» или «Приказ».");
  }

  @Test
  void severalClausesInOneReference() throws Exception {
    assertProblem(
        "    kind: закон\n    cited_in: [п. 1.1; п. 1.2]\n" + REST,
        ":3:15: Ссылка «п. 1.1; п. 1.2» ведёт сразу в несколько мест. Назовите одно место, например"
            + " «п. 1.2», «разд. 3» или «Приказ».");
  }

  @Test
  void referenceToAnActThatIsNotThere() throws Exception {
    Files.createDirectories(content.resolve("t"));
    Files.writeString(
        content.resolve("t/documents.yaml"),
        "documents:\n  - kind: закон\n    cited_in: [п. 1.1]\n" + REST.indent(0));
    CitedPlaces nowhere = new CitedPlaces(null, "t", report);

    assertEquals(
        List.of(),
        DocumentsReader.read(
            content, "content", "t", nowhere, EditorWords.USUAL.documents(), report));
    assertProblems(
        ":3:15: Ссылка «п. 1.1» никуда не ведёт: у территории нет пересказа документа. Добавьте"
            + " файл polozhenie.md или уберите ссылку.");
  }

  @Test
  void linkThatIsNotSecure() throws Exception {
    for (String link :
        List.of("http://a.example/1", "https:///1", "javascript:x", "https://me@a.example/")) {
      assertProblem(
          "    kind: закон\n    link: " + link + "\n" + REST,
          ":3:11: Ссылка «"
              + link
              + "» не годится: нужен полный адрес с https://. Напишите его, например"
              + " https://publication.example/document/1, или уберите строку.");
    }
  }

  @Test
  void fileOutsideOfItsFolder() throws Exception {
    for (String name : List.of("../documents.yaml", "/etc/passwd", "План.pdf", "a/b.pdf", "..")) {
      assertProblem(
          "    kind: закон\n    file: " + name + "\n" + REST,
          ":3:11: Имя файла «"
              + name
              + "» не годится. Положите файл в content/t/files/ и назовите строчными латинскими"
              + " буквами, без папок: plan-2024.pdf.");
    }
  }

  @Test
  void fileThatIsMissing() throws Exception {
    assertProblem(
        "    kind: закон\n    file: plan.pdf\n" + REST,
        ":3:11: Файла «plan.pdf» нет в папке content/t/files/. Положите его туда или уберите"
            + " строку.");
  }

  @Test
  void fileThatOnlyPointsElsewhere() throws Exception {
    Files.createDirectories(content.resolve("t/files"));
    Files.writeString(content.resolve("secret.txt"), "тайна");
    Files.createSymbolicLink(
        content.resolve("t/files/plan.txt"), content.resolve("secret.txt").toAbsolutePath());
    assertProblem(
        "    kind: закон\n    file: plan.txt\n" + REST,
        ":3:11: Файла «plan.txt» нет в папке content/t/files/. Положите его туда или уберите"
            + " строку.");
  }

  @Test
  void bothALinkAndAFile() throws Exception {
    Files.createDirectories(content.resolve("t/files"));
    Files.writeString(content.resolve("t/files/plan.pdf"), "1");
    assertProblem(
        "    kind: закон\n    link: https://a.example/1\n    file: plan.pdf\n" + REST,
        ":4:5: У документа и ссылка, и файл. Оставьте что-то одно.");
  }

  @Test
  void documentDescribedTwice() throws Exception {
    String one = "    number: 5-ФЗ\n    date: 2020-01-01\n" + REST;
    List<Document> documents =
        read("documents:\n  - kind: закон\n" + one + "  - kind: закон\n" + one);

    assertEquals(1, documents.size());
    assertProblems(
        ":8:5: Этот документ уже описан в строке 2. Оставьте одно описание и соберите в нём все"
            + " пункты «cited_in».");
  }

  @Test
  void oneMistakeLeavesTheOtherDocuments() throws Exception {
    List<Document> documents =
        read("documents:\n  - kind: закон\n    date: вчера\n" + REST + "  - kind: указ\n" + REST);

    assertEquals(List.of("указ"), documents.stream().map(Document::kind).toList());
  }

  private CitedPlaces places() throws IOException {
    return SmallAct.places(content, report);
  }

  private List<Document> read(String yaml) throws IOException {
    CitedPlaces places = places();
    Files.writeString(content.resolve("t/documents.yaml"), yaml);
    return DocumentsReader.read(
        content, "content", "t", places, EditorWords.USUAL.documents(), report);
  }

  /** One document, its first key in the line of its dash. */
  private void assertProblem(String keys, String expected) throws IOException {
    ProblemReport own = new ProblemReport();
    CitedPlaces places = SmallAct.places(content, own);
    Files.writeString(
        content.resolve("t/documents.yaml"), "documents:\n  - " + keys.stripLeading());
    assertEquals(
        List.of(),
        DocumentsReader.read(content, "content", "t", places, EditorWords.USUAL.documents(), own));
    assertEquals(
        List.of("content/t/documents.yaml" + expected),
        own.sorted().stream().map(Problem::toString).toList());
  }

  private void assertProblems(String... expected) {
    assertEquals(
        List.of(expected).stream().map(each -> "content/t/documents.yaml" + each).toList(),
        report.sorted().stream().map(Problem::toString).toList());
  }

  private static String text(CitedPlace cited) {
    return cited.place() instanceof Clause clause ? clause.text().text() : "";
  }
}
