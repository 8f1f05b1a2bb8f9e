package org.metodportal.indicator.count;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.schema.Table;

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
  DIAGNOSED,
  /** Persons who were given support in the year, by form as its first row spells it. */
  SUPPORT,
  /** Persons who had a mentor at any time of the year, by form. */
  MENTEES,
  /** Persons who had a role among experts and methodists at any time of the year, by kind. */
  ROLES,
  /** Heads and deputies of the year, by their main job. */
  POSTS,
  /** Teachers who had a second job in the year: a row of staff that is not the main job. */
  SECOND_JOBS,
  /** Events held in the year, by level and by kind as its first row spells it. */
  EVENTS,
  /** Participants of the events whose number is known, in millionths, by level and kind. */
  PARTICIPANTS,
  /** What organizations answered, in millionths (yes is one), by organization and indicator. */
  ANSWERS;

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
      case POSTS -> List.of("руководители", "заместители");
      case SECOND_JOBS -> List.of("педагоги");
      default -> List.of();
    };
  }

  /** The topics of teachers by group of organizations. */
  public static List<Topic> ofStaff() {
    return List.of(AGE, EXPERIENCE, CATEGORY, PROFILE);
  }

  /**
   * Topics of persons who may stand in several members at once or in none, so that no sum is
   * published: they are shown for the whole territory alone, as round numbers.
   */
  public static List<Topic> ofActivity() {
    return List.of(SUPPORT, MENTEES, ROLES, POSTS, SECOND_JOBS);
  }

  /** Whether it counts public acts rather than persons. */
  public boolean isPublicAct() {
    return switch (this) {
      case VACANCIES, EVENTS, PARTICIPANTS, ANSWERS -> true;
      case AGE,
          EXPERIENCE,
          CATEGORY,
          PROFILE,
          TEACHERS,
          COMPLETIONS,
          DEFICITS,
          DIAGNOSED,
          SUPPORT,
          MENTEES,
          ROLES,
          POSTS,
          SECOND_JOBS ->
          false;
    };
  }

  /**
   * The table of facts that an activity comes from; null where rows of staff are enough, and of
   * other topics.
   */
  public @Nullable Table table() {
    return switch (this) {
      case SUPPORT -> Table.SUPPORT;
      case MENTEES -> Table.MENTORING;
      case ROLES -> Table.ROLES;
      default -> null;
    };
  }

  /** The word of published tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
