package org.metodportal.content.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for before the patterns of persons hides nobody from them. */
class SignsOfPersonsTest {
  private static final List<String> PIECES =
      List.of(
          " ",
          "\u00a0",
          "-",
          "_",
          ".",
          "а",
          "В",
          "Имён",
          "Фамильева",
          "Отцович",
          "Отцовна",
          "Отцовной",
          "Ильич",
          "Фомич",
          "Отечна",
          "ОТЦОВИЧ",
          "ИМЕНА",
          "ОТЕЧНА",
          "оглы",
          "кызы",
          "imya",
          "otsovna",
          "Otsovich",
          "внимание",
          "количество");

  @Test
  void textsInWhichThePatternFindsANameHaveItsSigns() {
    SplittableRandom random = new SplittableRandom(11);
    int names = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = 1 + random.nextInt(7); pieces > 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      if (PersonalData.NAME.matcher(text).find()) {
        names++;
        assertTrue(SignsOfPersons.mayName(text.toString()), text.toString());
      }
    }
    assertTrue(names > 300, "names: " + names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Большое количество внеурочных занятий",
        "Внутри района Учебники лежат рядом",
        "XML и PDF, школа № 5, 12.03.2024"
      })
  void usualWordsHaveNoSignOfAName(String text) {
    assertFalse(SignsOfPersons.mayName(text));
  }
}
