package org.metodportal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private final Choices keys = Choices.of("population", "condition", "score", "met", "members");

  @Test
  void findsTheWordFewestLettersAway() {
    assertEquals(Optional.of("population"), keys.nearest("popultion"));
    assertEquals(Optional.of("condition"), keys.nearest("Condtiion"));
    assertEquals(Optional.of("score"), keys.nearest("scor"));
    assertEquals(Optional.of("met"), keys.nearest("mte"));
    assertEquals(Optional.of("members"), keys.nearest("memb"));
    assertEquals(Optional.empty(), keys.nearest("территория"));
    assertEquals(Optional.empty(), Choices.of().nearest("а"));
  }

  @Test
  void takesTheFirstOfEquals() {
    assertEquals(Optional.of("o1"), Choices.of("o1", "o2").nearest("o3"));
  }

  @Test
  void saysTheNearestAndAll() {
    assertEquals(
        "Возможно, вы имели в виду «up». Допустимые значения: up, down.",
        Choices.of("up", "down").hint("upp", "Допустимые значения"));
    assertEquals("Ключи: up, down.", Choices.of("up", "down").hint("вверх", "Ключи"));
    assertEquals("", Choices.of().hint("вверх", "Ключи"));
  }
}
