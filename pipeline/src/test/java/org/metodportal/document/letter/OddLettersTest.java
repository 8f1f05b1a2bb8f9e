package org.metodportal.document.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.problem.Problem;

/** Characters that a reader cannot read are told wherever they stand. */
class OddLettersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "пере\u00adнос",
        "без\u200bширины",
        "в начале \ufeff",
        "знак \uf0b7",
        "знак \ufffd",
        "Каи\u0306",
        "еще\u0308",
        "????",
        "РёРєР°",
        "СЃС‚С€",
        "Р–Р–Р–",
        "РђР‘Р’",
        "Ð°Ð±Ð²",
        "Èâàí"
      })
  void everyKindIsTold(String odd) {
    List<Problem> problems = OddLetters.in("Строка\nтут " + odd, "card.md", "lesnoy");
    assertEquals(List.of("odd-letter"), problems.stream().map(Problem::code).distinct().toList());
    assertEquals(2, problems.get(0).position().line());
  }

  @Test
  void usualTextHasNone() {
    String usual = "Ёлка, «сёстры» — № 5, 30 %: Рёв? Что?! п. 3.1…\n\tArial, 12 °C, § 4";
    assertEquals(List.of(), OddLetters.in(usual, "card.md", "lesnoy"));
  }
}
