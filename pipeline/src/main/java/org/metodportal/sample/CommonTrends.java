package org.metodportal.sample;

import static java.util.Map.entry;
import static org.metodportal.sample.Curve.NO_ANSWER;

import java.util.Map;

/** The curves of a territory that has none of its own. */
final class CommonTrends {

  static final Map<Trend, Curve> CURVES =
      Map.ofEntries(
          entry(Trend.JOBS, new Curve(0, 0, 1, 1, 0, -1)),
          entry(Trend.CENTRE_DIAGNOSTICS, new Curve(2, 4, 6, 7, 8, 8)),
          entry(Trend.INSTITUTE_DIAGNOSTICS, new Curve(3, 4, 5, 6, 6, 7)),
          entry(Trend.MUNICIPAL_DIAGNOSTICS, new Curve(2, 3, 3, 4, 4, 4)),
          entry(Trend.LITERACY_DIAGNOSTICS, new Curve(0, 2, 4, 5, 5, 5)),
          entry(Trend.LEADER_DIAGNOSTICS, new Curve(4, 8, 12, 15, 18, 20)),
          entry(Trend.EXPERT_DIAGNOSTICS, new Curve(0, 0.5, 0.6, 0.7, 0.7, 0.8)),
          entry(Trend.INDEPENDENT_ASSESSMENT, new Curve(0, 1, 2, 2, 3, 3)),
          entry(Trend.LITERACY_SCORE, new Curve(54, 56, 57, 59, 60, 61)),
          entry(Trend.INDEPENDENT_SCORE, new Curve(58, 59, 60, 60, 61, 62)),
          entry(Trend.ROUTES_AFTER_DIAGNOSTICS, new Curve(12, 18, 24, 28, 32, 34)),
          entry(Trend.OTHER_ROUTES, new Curve(1, 2, 2, 2, 2, 1)),
          entry(Trend.CENTRE_ROUTES, new Curve(30, 35, 40, 45, 50, 50)),
          entry(Trend.TUTORED_ROUTES, new Curve(15, 20, 28, 33, 38, 40)),
          entry(Trend.ACADEMY_TUTORED, new Curve(30, 35, 45, 55, 60, 62)),
          entry(Trend.REGISTRY_TRAINING, new Curve(2, 4, 6, 8, 8, 9)),
          entry(Trend.CENTRE_TRAINING, new Curve(3, 4, 5, 5, 6, 6)),
          entry(Trend.ACADEMY_TRAINING, new Curve(0, 0.6, 1, 1.2, 1.4, 1.5)),
          entry(Trend.OTHER_TRAINING, new Curve(9, 11, 11, 10, 9, 9)),
          entry(Trend.TRAINING_ON_ROUTE, new Curve(30, 36, 44, 50, 55, 58)),
          entry(Trend.FEDERAL_TRAINING, new Curve(10, 15, 20, 20, 20, 20)),
          entry(Trend.QUALITY_TEAMS, new Curve(6, 9, 12, 15, 18, 20)),
          entry(Trend.COMMAND_TEAMS, new Curve(2, 4, 6, 8, 8, 9)),
          entry(Trend.MENTORED_SCHOOLS, new Curve(2, 4, 6, 8, 9, 9)),
          entry(Trend.NEWCOMER_MENTORING, new Curve(30, 36, 44, 50, 55, 58)),
          entry(Trend.OTHER_MENTORING, new Curve(0.5, 0.8, 1, 1.2, 1.3, 1.3)),
          entry(Trend.METHODIST_MENTORING, new Curve(0, 0, 0.3, 0.6, 1, 1.4)),
          entry(Trend.LEADER_MENTORING, new Curve(0, 1, 2, 3, 4, 4)),
          entry(Trend.YOUNG_SUPPORT, new Curve(30, 36, 42, 48, 52, 55)),
          entry(Trend.EXPERT_REGISTER, new Curve(0.5, 0.7, 0.9, 1, 1.1, 1.2)),
          entry(Trend.METHODICAL_ACTIVE, new Curve(1.5, 2, 2.5, 3, 3.4, 3.6)),
          entry(Trend.TUTORS, new Curve(0.3, 0.6, 0.9, 1.1, 1.2, 1.2)),
          entry(Trend.SKILLS_EXPERTS, new Curve(0.3, 0.4, 0.4, 0.5, 0.4, 0.3)),
          entry(Trend.INNOVATION_SITES, new Curve(1, 1.2, 1.4, 1.5, 1.5, 1.6)),
          entry(Trend.COMMUNITIES, new Curve(1, 1.5, 2, 2.5, 2.8, 3)),
          entry(Trend.PROFILE_MATCH, new Curve(86, 87, 87, 88, 88, 89)),
          entry(Trend.DIGITAL_PROFILE, new Curve(NO_ANSWER, NO_ANSWER, NO_ANSWER, 20, 26, 30)),
          entry(Trend.POSITION_FIT, new Curve(55, 57, 58, 60, 61, 62)),
          entry(Trend.STATUS, new Curve(NO_ANSWER, NO_ANSWER, NO_ANSWER, 2, 5, 8)),
          entry(Trend.REGIONAL_EVENTS, new Curve(0, 1, 1, 2, 1, 2)));

  private CommonTrends() {}
}
