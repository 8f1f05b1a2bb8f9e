package org.metodportal.indicator.count;

import java.util.List;
import java.util.Locale;

/** What is counted; the topics of staff put every teacher of a year into exactly one member. */
public enum Topic {
  /** Age, full years on 1 January of the next year. */
  AGE,
  /** Years of teaching, full years on 1 January of the next year. */
  EXPERIENCE,
  /** Qualification category. */
  CATEGORY,
  /** Whether education matches the subject taught. */
  PROFILE,
  /** Teachers of the year, each once: the sum of any topic of staff. */
  TEACHERS,
  /** Free places in millionths, by position. */
  VACANCIES,
  /** Persons who completed a programme in the year, by identifier of the programme. */
  COMPLETIONS,
  /** Persons with a deficit found in the year, by code as it is compared. */
  DEFICITS,
  /** Persons diagnosed in the year: with deficits written down, and without. */
  DIAGNOSED;

  /** The member of those of whom it is not known. */
  public static final String UNKNOWN = "нет данных";

  /** The members in their order; empty where the tables name them. */
  public List<String> members() {
    return switch (this) {
      case AGE -> List.of("до 35 лет", "35–44 года", "45–54 года", "55 лет и старше", UNKNOWN);
      case EXPERIENCE -> List.of("до 3 лет", "3–9 лет", "10–19 лет", "20 лет и больше", UNKNOWN);
      case CATEGORY -> List.of("высшая", "первая", "без категории", UNKNOWN);
      case PROFILE -> List.of("совпадает", "не совпадает", UNKNOWN);
      case DIAGNOSED -> List.of("записаны", UNKNOWN);
      default -> List.of();
    };
  }

  /** The topics of teachers by group of organizations. */
  public static List<Topic> ofStaff() {
    return List.of(AGE, EXPERIENCE, CATEGORY, PROFILE);
  }

  /** The word of published tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
