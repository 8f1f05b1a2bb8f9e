package org.metodportal.sample;

/**
 * What changes from year to year in a territory; the figures are per cent unless said otherwise.
 */
enum Trend {
  /** Change of the number of jobs against 2020. */
  JOBS,

  /** Persons with a diagnostics of the centre, the institute, the municipality. */
  CENTRE_DIAGNOSTICS,
  INSTITUTE_DIAGNOSTICS,
  MUNICIPAL_DIAGNOSTICS,
  /** Teachers and graduates whose functional literacy was assessed. */
  LITERACY_DIAGNOSTICS,
  /** Heads and deputies assessed as managers. */
  LEADER_DIAGNOSTICS,
  /** Persons outside the register of experts who were assessed as experts. */
  EXPERT_DIAGNOSTICS,
  /** Teachers assessed from outside. */
  INDEPENDENT_ASSESSMENT,
  /** Mean scores, 0–100. */
  LITERACY_SCORE,
  INDEPENDENT_SCORE,

  /** Of the persons diagnosed in the year, those who get a route; of the others, those who do. */
  ROUTES_AFTER_DIAGNOSTICS,
  OTHER_ROUTES,
  /** Of the routes, those made by the centre; those with a tutor. */
  CENTRE_ROUTES,
  TUTORED_ROUTES,
  /** Routes with a tutor of those who finished a programme of the academy. */
  ACADEMY_TUTORED,

  /** Teachers trained by a programme of the federal register chosen by diagnostics. */
  REGISTRY_TRAINING,
  /** Teachers of schools trained at the centre. */
  CENTRE_TRAINING,
  ACADEMY_TRAINING,
  OTHER_TRAINING,
  /** Persons with a route who are trained by another programme. */
  TRAINING_ON_ROUTE,
  /** Staff of the centre not yet trained by the federal operator who are trained this year. */
  FEDERAL_TRAINING,
  /** Organizations whose team learns to manage quality; whose team learns as a team. */
  QUALITY_TEAMS,
  COMMAND_TEAMS,

  /** Schools whose leaders have a mentor. */
  MENTORED_SCHOOLS,
  NEWCOMER_MENTORING,
  OTHER_MENTORING,
  METHODIST_MENTORING,
  LEADER_MENTORING,
  /** Teachers younger than 35 with less than three years of experience who are supported. */
  YOUNG_SUPPORT,

  EXPERT_REGISTER,
  METHODICAL_ACTIVE,
  TUTORS,
  SKILLS_EXPERTS,
  INNOVATION_SITES,
  COMMUNITIES,

  PROFILE_MATCH,
  /** Not collected in the years without a figure. */
  DIGITAL_PROFILE,
  /** Of the teachers without a category, those found fit for the position. */
  POSITION_FIT,
  /**
   * Of the teachers of the highest category, those with a methodist's or mentor's status; not
   * collected in the years without a figure.
   */
  STATUS,

  /** Events of the region, a number. */
  REGIONAL_EVENTS
}
