package org.metodportal.registry;

import org.jspecify.annotations.Nullable;

/**
 * The yearly questionnaire of one organization, or of the territory as a whole, seen from one year;
 * source: table {@code answers}.
 */
public interface AnswerSheet {
  /** Reporting year. */
  int year();

  /** The organization; null for the territory as a whole. */
  @Nullable Organization organization();

  /** Whether an answer to the question was accepted in the year, of whatever kind. */
  boolean answered(String question, int year);

  /** The yes/no answer of the year; null when there is none or it is not a yes/no. */
  @Nullable Boolean yes(String question, int year);

  /** The number answered in the year; null when there is none or it is not a number. */
  @Nullable Double number(String question, int year);
}
