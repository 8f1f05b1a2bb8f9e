package org.metodportal.content.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that an act has twice in one list is not named by itself. */
class RepeatedNumberTest {
  private static final String ACT =
      """
      ## Приказ
      1. Утвердить.
      ## Положение
      ### 3. Участники
      3.3. Уровень организации:
      3.3.1. Совет.
      3.3.2. Объединения.
      3.3.1. Пары.
      1. Начало.
      """;

  @TempDir Path folder;
  private References references;

  @BeforeEach
  void read() {
    references = References.to(SmallRegulation.of(folder, ACT).regulation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          п. 3.3.1 (первый) | p-3.3.1
          п. 3.3.1 (второй) | p-3.3.1-2
          п. 3.3.1 (2) | p-3.3.1-2
          п. 3.3.2 | p-3.3.2
          п. 3.3.2 (первый) | p-3.3.2
          разд. 3, п. 3.3.1 (второй) | p-3.3.1-2
          Приказ, п. 1 | prikaz-p-1
          """)
  void theWordsSayWhichOne(String words, String anchor) {
    assertEquals(List.of(anchor), anchors(words));
    assertEquals("", references.whichOnes(words));
  }

  @Test
  void aBareNumberLeadsNowhereAndIsToldHowToSayIt() {
    assertEquals(List.of(), anchors("п. 3.3.1"));
    assertEquals("«п. 3.3.1 (первый)» или «п. 3.3.1 (второй)»", references.whichOnes("п. 3.3.1"));
  }

  @Test
  void thereIsNoThirdOfTwo() {
    assertEquals(List.of(), anchors("п. 3.3.1 (третий)"));
    assertEquals("", references.whichOnes("п. 3.3.1 (третий)"));
    assertEquals("", references.whichOnes("п. 9.9"));
  }

  private List<String> anchors(String words) {
    return references.named(words).stream().map(Place::anchor).toList();
  }
}
