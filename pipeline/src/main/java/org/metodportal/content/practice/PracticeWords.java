package org.metodportal.content.practice;

import org.metodportal.document.Choices;

/** The words that a card chooses from; each is also a value of a facet. */
public final class PracticeWords {
  /** What the practice changes. */
  public static final Choices DIRECTIONS =
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
          "аттестация и мотивация");

  /** Levels of education. */
  public static final Choices LEVELS =
      Choices.of("дошкольное", "начальное", "основное", "среднее", "дополнительное");

  /** How people take part. */
  public static final Choices FORMS =
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
          "порядок работы");

  /** The experts confirm the practice. */
  public static final String CONFIRMED = "положительное";

  /** The experts do not confirm the practice. */
  public static final String REFUSED = "отрицательное";

  /** No expert has spoken. */
  public static final String NO_CONCLUSION = "нет";

  /** What experts may say. */
  public static final Choices VERDICTS = Choices.of(CONFIRMED, REFUSED, NO_CONCLUSION);

  /** Endings of files that a card may bring along; none of them can run in a browser. */
  public static final Choices ATTACHMENTS =
      Choices.of("pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "csv", "txt", "png", "jpg");

  private PracticeWords() {}
}
