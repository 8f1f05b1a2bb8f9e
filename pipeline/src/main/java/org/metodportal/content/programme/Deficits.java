package org.metodportal.content.programme;

import org.metodportal.source.document.Choices;

/** The deficits that programmes are chosen by, as the column {@code deficits} codes them. */
public final class Deficits {
  /** The codes, in the order in which pages name them. */
  public static final Choices CODES =
      Choices.of("ФГ-ЧТ", "ФГ-МА", "ФГ-ЕН", "ОЦЕНКА", "ЦИФРА", "ВОСПИТАНИЕ", "ИНКЛЮЗИЯ");

  private Deficits() {}

  /**
   * What the code means, such as «математическая грамотность»; the code when it is none of them.
   */
  public static String name(String code) {
    return switch (code) {
      case "ФГ-ЧТ" -> "читательская грамотность";
      case "ФГ-МА" -> "математическая грамотность";
      case "ФГ-ЕН" -> "естественно-научная грамотность";
      case "ОЦЕНКА" -> "оценивание";
      case "ЦИФРА" -> "цифровые технологии";
      case "ВОСПИТАНИЕ" -> "воспитательная работа";
      case "ИНКЛЮЗИЯ" -> "инклюзивное образование";
      default -> code;
    };
  }
}
