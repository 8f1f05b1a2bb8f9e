package org.metodportal.content.word;

import java.util.Map;
import org.metodportal.document.Choices;

/**
 * The words that are the editors' own; source: {@code words} of {@code content/portal.yaml}, which
 * replaces list by list what the portal comes with.
 *
 * @param directions what a practice changes
 * @param forms how people take part in a practice
 * @param levels levels of education of practices, in the order shown
 * @param bodies what bodies of a structure are
 * @param documents what documents are called, in the order in which pages name the kinds
 * @param breakdowns names of breakdowns by the key of the breakdown; those without another name are
 *     absent
 */
public record EditorWords(
    Choices directions,
    Choices forms,
    Choices levels,
    Choices bodies,
    Choices documents,
    Map<String, BreakdownName> breakdowns) {
  /** What the portal comes with. */
  public static final EditorWords USUAL =
      new EditorWords(
          Choices.of(
              "наставничество",
              "функциональная грамотность",
              "оценка результатов",
              "индивидуальные маршруты",
              "профессиональные сообщества",
              "цифровая среда",
              "воспитание",
              "инклюзия",
              "управление школой",
              "аттестация и мотивация"),
          Choices.of(
              "наставническая пара",
              "взаимные уроки",
              "мастерская",
              "стажировка",
              "встречи сообщества",
              "консультации",
              "банк материалов",
              "исследование урока",
              "игра",
              "порядок работы"),
          Choices.of("дошкольное", "начальное", "основное", "среднее", "дополнительное"),
          Choices.of(
              "орган управления",
              "координатор",
              "оператор",
              "центр",
              "институт",
              "методическая служба",
              "методический совет",
              "совет",
              "объединение",
              "сообщество",
              "площадка",
              "портал",
              "организация"),
          Choices.of(
              "закон",
              "указ",
              "постановление",
              "распоряжение",
              "приказ",
              "письмо",
              "государственная программа",
              "проект",
              "концепция",
              "модель",
              "положение",
              "перечень",
              "план",
              "методические рекомендации"),
          Map.of());

  /** Copies the map. */
  public EditorWords {
    breakdowns = Map.copyOf(breakdowns);
  }

  /**
   * How a breakdown is called.
   *
   * @param title title of its table: «По учебным предметам»
   * @param heading heading of the column of its members: «Предмет»
   */
  public record BreakdownName(String title, String heading) {}
}
