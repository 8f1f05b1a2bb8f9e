package org.metodportal.content.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.practice.Deficit;
import org.metodportal.content.practice.Deficits;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.Programme;

final class ProgrammeNotesTest {
  private static final Deficits DEFICITS =
      new Deficits(
          Stream.of("ФГ-ЧТ", "ФГ-МА", "ФГ-ЕН", "ОЦЕНКА", "ЦИФРА", "ВОСПИТАНИЕ", "ИНКЛЮЗИЯ")
              .map(code -> new Deficit(code, code, ""))
              .toList());

  @TempDir private Path content;
  private final ProblemReport report = new ProblemReport();

  @Test
  void notesAreFoundHoweverTheCodeIsSpelled() throws Exception {
    ProgrammeNotes notes =
        read(
            """
            programmes:
              - id: р-001
                deficits: [ЦИФРА, ФГ-МА]
              - id: P-002
                note: Только для новичков
            """);

    assertProblems();
    ProgrammeNote first = notes.of(programme("P-001"));
    assertNotNull(first);
    assertEquals(List.of("ФГ-МА", "ЦИФРА"), first.deficits());
    ProgrammeNote second = notes.of(programme("P-002"));
    assertNotNull(second);
    assertEquals("Только для новичков", second.note());
    assertNull(notes.of(programme("P-003")));
  }

  @Test
  void theFifteenProgrammesThatAPlanNamesAreTold() {
    ProgrammeNotes notes =
        ProgrammeNotes.read(Path.of("..", "content"), "content", "oktyabrsky", DEFICITS, report);

    assertProblems();
    assertEquals(
        IntStream.rangeClosed(3, 17).mapToObj(number -> "13." + number).toList(),
        notes.named().stream().map(NamedProgramme::event).toList());
  }

  @Test
  void territoryWithoutTheFileSaysNothing() {
    assertEquals(
        ProgrammeNotes.NONE, ProgrammeNotes.read(content, "content", "t", DEFICITS, report));
  }

  @Test
  void unknownKeyGetsTheNearest() throws Exception {
    read("programmes:\n  - id: P-1\n    defisits: [ЦИФРА]\n    note: Да\n");
    assertProblems(
        ":3:5: Неизвестный ключ «defisits». Возможно, вы имели в виду «deficits». Допустимые ключи:"
            + " id, deficits, note.");
  }

  @Test
  void unknownDeficitGetsTheNearest() throws Exception {
    read("programmes:\n  - id: P-1\n    deficits: [ФГ-МФ]\n");
    assertProblems(
        ":3:15: Дефицита «ФГ-МФ» портал не знает. Возможно, вы имели в виду «ФГ-МА». Допустимые"
            + " коды: ФГ-ЧТ, ФГ-МА, ФГ-ЕН, ОЦЕНКА, ЦИФРА, ВОСПИТАНИЕ, ИНКЛЮЗИЯ.");
  }

  @Test
  void programmeWithoutACode() throws Exception {
    read("programmes:\n  - deficits: [ЦИФРА]\n");
    assertProblems(":2:5: Нет обязательного ключа «id». Добавьте строку «id: …».");
  }

  @Test
  void nothingSaid() throws Exception {
    read("programmes:\n  - id: P-1\n");
    assertProblems(
        ":2:5: О программе ничего не сказано. Перечислите дефициты в «deficits» или напишите"
            + " «note».");
  }

  @Test
  void deficitsThatAreNoList() throws Exception {
    read("programmes:\n  - id: P-1\n    deficits: ЦИФРА\n    note: Да\n");
    assertProblems(
        ":3:15: Ключ «deficits»: здесь нужен список, а написано «ЦИФРА». Пишите каждое значение с"
            + " новой строки после «- ».");
  }

  @Test
  void programmeDescribedTwice() throws Exception {
    read("programmes:\n  - id: P-1\n    note: Да\n  - id: p-1\n    note: Нет\n");
    assertProblems(
        ":4:9: О программе «p-1» уже сказано в строке 2. Соберите всё о ней в одном месте.");
  }

  @Test
  void listThatIsMissing() throws Exception {
    read("programme:\n  - id: P-1\n");
    assertProblems(
        ":1:1: Неизвестный ключ «programme». Возможно, вы имели в виду «programmes». Допустимые"
            + " ключи: programmes, named.");
  }

  @Test
  void programmeThatTheTableDoesNotHave() throws Exception {
    ProgrammeNotes notes =
        read("programmes:\n  - id: P-010\n    note: Да\n  - id: zzz\n    note: Да\n");

    assertEquals(
        List.of(
            "content/t/programmes.yaml:2:9: Программы «P-010» нет в таблице программ. Возможно, вы"
                + " имели в виду «P-001».",
            "content/t/programmes.yaml:4:9: Программы «zzz» нет в таблице программ. Проверьте код"
                + " или уберите запись."),
        notes.unknown(List.of(programme("P-001")), "t").stream().map(Problem::toString).toList());
    assertEquals(List.of(), notes.unknown(List.of(programme("P-010"), programme("ZZZ")), "t"));
  }

  private ProgrammeNotes read(String yaml) throws IOException {
    Files.createDirectories(content.resolve("t"));
    Files.writeString(content.resolve("t/programmes.yaml"), yaml);
    return ProgrammeNotes.read(content, "content", "t", DEFICITS, report);
  }

  private static Programme programme(String id) {
    return new Programme(id, id, "Программа", "центр", "ПК", null, null, null, 2020, 2025);
  }

  private void assertProblems(String... expected) {
    assertEquals(
        List.of(expected).stream().map(each -> "content/t/programmes.yaml" + each).toList(),
        report.sorted().stream().map(Problem::toString).toList());
  }
}
