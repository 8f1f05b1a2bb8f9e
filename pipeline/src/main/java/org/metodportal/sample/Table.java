package org.metodportal.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The twelve tables of the data contract with their columns. */
enum Table {
  ORGANIZATIONS("org_id;name;type;settlement;low_results;from_year;to_year"),
  STAFF(
      "year;person_id;org_id;role;main_job;subject;birth_date;teaching_since;category;position_fit;status;"
          + "profile_match;digital_profile"),
  DIAGNOSTICS("person_id;date;procedure;operator;score;deficits"),
  ROUTES("person_id;approved_on;operator;after_diagnostics;tutor"),
  TRAINING("person_id;programme_id;completed_on;by_diagnostics;final_assessment"),
  PROGRAMMES("programme_id;title;operator;kind;topic;hours;federal_registry;from_year;to_year"),
  MENTORING("mentee_id;mentor_id;form;started_on;ended_on"),
  SUPPORT("person_id;date;form"),
  ROLES("person_id;kind;since;until"),
  EVENTS("event_id;date;level;kind;participants"),
  ANSWERS("org_id;year;question;answer;evidence"),
  VACANCIES("org_id;date;position;count");

  private final String header;

  Table(String header) {
    this.header = header;
  }

  String header() {
    return header;
  }

  /** Whether a large territory hands over a file per year. */
  boolean grows() {
    return this == STAFF || this == DIAGNOSTICS || this == ROUTES || this == TRAINING;
  }

  /** The names of its files, in the order of the years when there are six. */
  List<String> files(boolean byYear) {
    String name = name().toLowerCase(Locale.ROOT);
    if (!byYear || !grows()) {
      return List.of(name + ".csv");
    }
    return IntStream.rangeClosed(Curve.FIRST_YEAR, Curve.LAST_YEAR)
        .mapToObj(year -> name + "-" + year + ".csv")
        .toList();
  }
}
