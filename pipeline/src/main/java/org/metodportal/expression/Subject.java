package org.metodportal.expression;

/** What an expression speaks about; it decides which variables exist. */
public enum Subject {
  /** {@link org.metodportal.registry.PersonYear}. */
  PERSON,
  /** {@link org.metodportal.registry.AnswerSheet} with an organization. */
  ORGANIZATION,
  /** {@link org.metodportal.registry.AnswerSheet} without one. */
  TERRITORY,
  /** {@link ProgrammeYear}. */
  PROGRAMME,
  /** {@link org.metodportal.registry.Event}. */
  EVENT,
  /** {@link PracticeYear}. */
  PRACTICE
}
