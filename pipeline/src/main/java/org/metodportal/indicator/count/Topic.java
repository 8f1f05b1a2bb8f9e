package org.metodportal.indicator.count;

import java.util.List;
import java.util.Locale;

/** What is counted; the topics of staff put every teacher of a year into exactly one member. */
public enum Topic {
  /** Age, full years on 1 January of the next year. */
  AGE("до 35 лет", "35–44 года", "45–54 года", "55 лет и старше", Topic.UNKNOWN),
  /** Years of teaching, full years on 1 January of the next year. */
  EXPERIENCE("до 3 лет", "3–9 лет", "10–19 лет", "20 лет и больше", Topic.UNKNOWN),
  /** Qualification category. */
  CATEGORY("высшая", "первая", "без категории", Topic.UNKNOWN),
  /** Whether education matches the subject taught. */
  PROFILE("совпадает", "не совпадает", Topic.UNKNOWN),
  /** Teachers of the year, each once: the sum of any topic of staff. */
  TEACHERS,
  /** Free places in millionths, by position. */
  VACANCIES,
  /** Persons who completed a programme in the year, by identifier of the programme. */
  COMPLETIONS,
  /** Persons with a deficit found in the year, by code as it is compared. */
  DEFICITS,
  /** Persons diagnosed in the year: with deficits written down, and without. */
  DIAGNOSED("записаны", Topic.UNKNOWN);

  /** The member of those of whom it is not known. */
  public static final String UNKNOWN = "нет данных";

  private final List<String> members;

  Topic(String... members) {
    this.members = List.of(members);
  }

  /** The members in their order; empty where the tables name them. */
  public List<String> members() {
    return members;
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
