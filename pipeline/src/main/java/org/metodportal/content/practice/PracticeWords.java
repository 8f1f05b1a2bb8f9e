package org.metodportal.content.practice;

import org.metodportal.document.Choices;

/** The words that a card chooses from; each is also a value of a facet. */
public final class PracticeWords {
  /** The experts confirm the practice. */
  public static final String CONFIRMED = "положительное";

  /** The experts do not confirm the practice. */
  public static final String REFUSED = "отрицательное";

  /** No expert has spoken. */
  public static final String NO_CONCLUSION = "нет";

  /** What experts may say. */
  public static final Choices VERDICTS = Choices.of(CONFIRMED, REFUSED, NO_CONCLUSION);

  private PracticeWords() {}
}
