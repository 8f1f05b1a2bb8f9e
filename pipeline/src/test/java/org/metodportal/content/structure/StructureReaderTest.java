package org.metodportal.content.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.SmallAct;
import org.metodportal.content.regulation.CitedPlaces;
import org.metodportal.content.word.EditorWords;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** The messages are asserted word for word: they are what staff see. */
final class StructureReaderTest {
  private static final String OFFICE =
      """
      bodies:
        - id: uo
          name: Управление
          level: муниципальный
          kind: орган управления
      """;

  @TempDir private Path content;
  private final ProblemReport report = new ProblemReport();

  @Test
  void bodiesWithFunctionsAndTies() throws Exception {
    Structure structure =
        read(
            "introduction: Два участника.\nnote: Странность.\n"
                + OFFICE
                + """
                    clause: Приказ
                    works_with:
                      - body: rmo
                        how: управление помогает объединениям
                        clause: п. 1.1
                  - id: rmo
                    name: Районные методические объединения
                    short: РМО
                    level: муниципальный
                    kind: объединение
                    functions:
                      - text: учат друг друга
                        clause: п. 1.2
                      - text: спорят
                """);

    assertProblems();
    assertNotNull(structure);
    assertEquals("Два участника.", structure.introduction());
    Body office = structure.bodies().get(0);
    Body community = structure.bodies().get(1);
    assertEquals("Управление", office.shortName());
    assertEquals("РМО", community.shortName());
    assertTrue(community.isCommunity());
    assertEquals(2, community.functions().size());
    assertNotNull(community.functions().get(0).clause());
    assertNull(community.functions().get(1).clause());
    Cooperation tie = structure.cooperations().get(0);
    assertEquals("uo", tie.from());
    assertEquals("rmo", tie.to());
  }

  @Test
  void territoryWithoutTheFileHasNoStructure() throws Exception {
    assertNull(
        StructureReader.read(
            content, "content", "t", places(), EditorWords.USUAL.bodies(), report));
    assertProblems();
  }

  @Test
  void unknownKeyGetsTheNearest() throws Exception {
    read(OFFICE + "    functons: []\n");
    assertProblems(
        ":6:5: Неизвестный ключ «functons». Возможно, вы имели в виду «functions». Допустимые"
            + " ключи: id, name, short, level, kind, clause, functions, works_with.");
  }

  @Test
  void codeThatNoAnchorCanHave() throws Exception {
    read(OFFICE.replace("id: uo", "id: УО"));
    assertProblems(
        ":2:9: Код «УО» не годится. Начните со строчной латинской буквы, дальше — буквы, цифры и"
            + " дефис: rmo-fiziki.");
  }

  @Test
  void codeThatIsRepeated() throws Exception {
    read(OFFICE + OFFICE.substring("bodies:\n".length()));
    assertProblems(":6:9: Код «uo» уже стоит в строке 2. Дайте каждому органу свой код.");
  }

  @Test
  void unknownLevel() throws Exception {
    read(OFFICE.replace("муниципальный", "районный"));
    assertProblems(
        ":4:12: У ключа «level» не бывает значения «районный». Допустимые значения: федеральный,"
            + " региональный, муниципальный, организация.");
  }

  @Test
  void nameThatTheSchemeHasNoRoomFor() throws Exception {
    read(OFFICE.replace("Управление", "Управление образования района"));
    assertProblems(
        ":3:11: Имя «Управление образования района» не поместится на схеме. Добавьте строку"
            + " «short: …» не длиннее 22 знаков.");
  }

  @Test
  void clauseThatTheActDoesNotHave() throws Exception {
    read(OFFICE + "    functions:\n      - text: пишет\n        clause: п. 7.7\n");
    assertProblems(
        ":8:17: Ссылка «п. 7.7» никуда не ведёт: такого места в документе нет. Назовите одно место,"
            + " например «п. 1.2», «разд. 3» или «Приказ».");
  }

  @Test
  void functionWithoutWords() throws Exception {
    read(OFFICE + "    functions:\n      - clause: п. 1.1\n");
    assertProblems(":7:9: Нет обязательного ключа «text». Добавьте строку «text: …».");
  }

  @Test
  void tieToABodyThatIsNotThere() throws Exception {
    read(OFFICE + "    works_with:\n      - body: uu\n        how: вместе\n");
    assertProblems(
        ":7:15: Органа с кодом «uu» в этом файле нет. Возможно, вы имели в виду «uo». Допустимые"
            + " коды: uo.");
  }

  @Test
  void tieToItself() throws Exception {
    read(OFFICE + "    works_with:\n      - body: uo\n        how: вместе\n");
    assertProblems(
        ":7:15: Орган «uo» назван в своём же списке «works_with». Назовите того, с кем он"
            + " работает.");
  }

  @Test
  void tieThatTheOtherSideHasDescribed() throws Exception {
    String tie = "    works_with:\n      - body: BODY\n        how: вместе\n";
    String other = OFFICE.substring("bodies:\n".length()).replace("id: uo", "id: rmo");
    Structure structure =
        read(OFFICE + tie.replace("BODY", "rmo") + other + tie.replace("BODY", "uo"));

    assertProblems(
        ":14:15: Связь «rmo» и «uo» уже описана в строке 7. Опишите её один раз: страница покажет"
            + " её у обоих.");
    assertNotNull(structure);
    assertEquals(1, structure.cooperations().size());
  }

  @Test
  void oneMistakeLeavesTheOtherBodies() throws Exception {
    String other = OFFICE.substring("bodies:\n".length()).replace("id: uo", "id: rmo");
    Structure structure =
        read(
            OFFICE.replace("орган управления", "контора")
                + "    works_with:\n      - body: rmo\n        how: вместе\n"
                + other);

    assertNotNull(structure);
    assertEquals(List.of("rmo"), structure.bodies().stream().map(Body::id).toList());
    assertEquals(List.of(), structure.cooperations());
    assertEquals(1, report.errors());
  }

  private CitedPlaces places() throws IOException {
    return SmallAct.places(content, report);
  }

  private @Nullable Structure read(String yaml) throws IOException {
    CitedPlaces places = places();
    Files.writeString(content.resolve("t/structure.yaml"), yaml);
    return StructureReader.read(
        content, "content", "t", places, EditorWords.USUAL.bodies(), report);
  }

  private void assertProblems(String... expected) {
    assertEquals(
        List.of(expected).stream().map(each -> "content/t/structure.yaml" + each).toList(),
        report.sorted().stream().map(Problem::toString).toList());
  }
}
