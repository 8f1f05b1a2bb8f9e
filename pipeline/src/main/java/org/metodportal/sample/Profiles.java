package org.metodportal.sample;

import java.util.Locale;
import org.metodportal.sample.Profile.RegistryShare;

/**
 * The lives of the five territories of the portal, made so that their indicators grow, stall, fall,
 * reach their targets, nearly reach them and fall back; any other territory lives the common life.
 */
final class Profiles {

  private Profiles() {}

  static Profile of(String slug) {
    return switch (slug) {
      case "kirov" -> kirov();
      case "kaspiysk" -> kaspiysk();
      case "oktyabrsky" -> oktyabrsky();
      case "krasnogvardeysky" -> krasnogvardeysky();
      case "totsky" -> totsky();
      default -> Profile.named(prefix(slug)).asks(Questionnaires.COMMON).build();
    };
  }

  /** The first three Latin letters or digits of the slug. */
  private static String prefix(String slug) {
    String letters = slug.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return letters.isEmpty() ? "T" : letters.substring(0, Math.min(3, letters.length()));
  }

  /** The centre opens in 2021: nothing of it before. */
  private static Profile kirov() {
    return Profile.named("KIR")
        .centreOpened(2021)
        .registry(RegistryShare.STAYS)
        .with(Trend.CENTRE_DIAGNOSTICS, 0, 5, 8, 10, 11, 12)
        .with(Trend.INSTITUTE_DIAGNOSTICS, 3, 4, 4, 5, 5, 5)
        .with(Trend.CENTRE_ROUTES, 0, 72, 80, 84, 86, 88)
        .with(Trend.ROUTES_AFTER_DIAGNOSTICS, 8, 34, 32, 34, 35, 36)
        .with(Trend.OTHER_ROUTES, 1, 2.6, 2.9, 3.2, 3.4, 3.6)
        .with(Trend.CENTRE_TRAINING, 0, 11, 19, 21, 16, 13)
        .with(Trend.FEDERAL_TRAINING, 0, 55, 55, 60, 60, 60)
        .with(Trend.COMMAND_TEAMS, 3, 6, 9.5, 14, 17, 12.5)
        .with(Trend.MENTORED_SCHOOLS, 0, 10.5, 14, 16.4, 17.6, 17.6)
        .with(Trend.QUALITY_TEAMS, 4, 6, 9, 12, 12, 13)
        .with(Trend.REGIONAL_EVENTS, 0, 2, 3, 5, 6, 6)
        .asks(Questionnaires.KIROV)
        .build();
  }

  private static Profile kaspiysk() {
    return Profile.named("KAS")
        .registry(RegistryShare.FALLS)
        .with(Trend.CENTRE_DIAGNOSTICS, 4, 12, 22, 31, 38, 41)
        .with(Trend.INSTITUTE_DIAGNOSTICS, 2, 2, 2, 2, 2, 2)
        .with(Trend.MUNICIPAL_DIAGNOSTICS, 1, 1, 1, 1, 1, 1)
        .with(Trend.CENTRE_ROUTES, 60, 75, 80, 82, 84, 84)
        .with(Trend.ROUTES_AFTER_DIAGNOSTICS, 35, 48, 44, 36, 30, 28)
        .with(Trend.OTHER_ROUTES, 1, 1, 1, 1, 1, 1)
        .with(Trend.REGISTRY_TRAINING, 3, 8, 14, 17, 13, 10)
        .with(Trend.QUALITY_TEAMS, 10, 22, 36, 48, 60, 64)
        .with(Trend.YOUNG_SUPPORT, 30, 44, 52, 47, 66, 74)
        .with(Trend.REGIONAL_EVENTS, 0, 1, 1, 2, 2, 1)
        .asks(Questionnaires.COMMON)
        .build();
  }

  private static Profile oktyabrsky() {
    return Profile.named("OKT")
        .registry(RegistryShare.RISES)
        .with(Trend.JOBS, 0, 0, -1, -2, -3, -3)
        .with(Trend.CENTRE_DIAGNOSTICS, 1, 3, 4, 4, 5, 5)
        .with(Trend.INSTITUTE_DIAGNOSTICS, 5, 9, 14, 17, 21, 24)
        .with(Trend.MUNICIPAL_DIAGNOSTICS, 3, 4, 5, 5, 6, 6)
        .with(Trend.LITERACY_DIAGNOSTICS, 0, 12, 21, 30, 33.3, 41)
        .with(Trend.LITERACY_SCORE, 54, 56, 58, 59, 60, 61)
        .with(Trend.LEADER_DIAGNOSTICS, 0, 12, 25, 38, 50, 57)
        .with(Trend.EXPERT_DIAGNOSTICS, 0, 1.6, 2.2, 2.6, 2.4, 2.8)
        .with(Trend.EXPERT_REGISTER, 0, 0.8, 1.3, 1.9, 2.4, 2.6)
        .with(Trend.ROUTES_AFTER_DIAGNOSTICS, 0, 16, 24, 33, 37, 36)
        .with(Trend.OTHER_ROUTES, 0, 1, 1, 1, 1, 1)
        .with(Trend.TRAINING_ON_ROUTE, 30, 40, 48, 58, 64, 60)
        .with(Trend.ACADEMY_TRAINING, 0, 1.4, 2.2, 2.8, 3.2, 3.4)
        .with(Trend.ACADEMY_TUTORED, 0, 40, 50, 60, 72, 80)
        .with(Trend.REGISTRY_TRAINING, 4, 9, 15, 24, 37, 33)
        .with(Trend.QUALITY_TEAMS, 18, 46, 84, 76, 63, 55)
        .with(Trend.YOUNG_SUPPORT, 38, 47, 57, 65, 67, 64)
        .with(Trend.METHODICAL_ACTIVE, 3, 4, 6, 8, 10, 11)
        .with(Trend.TUTORS, 0, 1.5, 3, 4, 5, 4.5)
        .with(Trend.SKILLS_EXPERTS, 0.4, 0.6, 0.9, 1.2, 0.9, 0.5)
        .with(Trend.NEWCOMER_MENTORING, 20, 30, 42, 52, 60, 66)
        .with(Trend.OTHER_MENTORING, 1, 1.4, 2, 2.6, 3, 3.2)
        .with(Trend.METHODIST_MENTORING, 0, 0, 0, 1.5, 3.4, 5.6)
        .with(Trend.LEADER_MENTORING, 0, 4, 7, 9, 11, 8)
        .with(Trend.PROFILE_MATCH, 84, 86, 88, 90, 91, 93)
        .with(Trend.REGIONAL_EVENTS, 0, 0, 1, 1, 1, 2)
        .asks(Questionnaires.OKTYABRSKY)
        .build();
  }

  private static Profile krasnogvardeysky() {
    return Profile.named("KRA")
        .registry(RegistryShare.STAYS)
        .with(Trend.JOBS, 0, 1, 1, 2, 2, 3)
        .with(Trend.CENTRE_DIAGNOSTICS, 0, 2, 3, 3, 4, 4)
        .with(Trend.INDEPENDENT_ASSESSMENT, 0, 9, 14, 18, 20, 24)
        .with(Trend.INDEPENDENT_SCORE, 56, 57, 60, 58, 63, 66)
        .with(Trend.INNOVATION_SITES, 2, 4, 6, 8, 9, 9)
        .with(Trend.COMMUNITIES, 4, 6, 9, 12, 13, 15)
        .with(Trend.DIGITAL_PROFILE, 9, 21, 38, 55, 64, 71)
        .with(Trend.POSITION_FIT, 62, 60, 55, 50, 45, 40)
        .with(Trend.STATUS, 0, 0, 0, 5, 14, 24)
        .with(Trend.REGIONAL_EVENTS, 0, 0, 1, 1, 1, 1)
        .asks(Questionnaires.KRASNOGVARDEYSKY)
        .build();
  }

  private static Profile totsky() {
    return Profile.named("TOT")
        .registry(RegistryShare.RISES)
        .with(Trend.JOBS, 0, 0, -1, -2, -3, -4)
        .with(Trend.REGISTRY_TRAINING, 3, 6, 10, 14, 15, 13)
        .with(Trend.CENTRE_TRAINING, 3, 4, 4, 4, 3, 3)
        .with(Trend.OTHER_TRAINING, 14, 15, 14, 12, 10, 11)
        .with(Trend.YOUNG_SUPPORT, 25, 32, 40, 46, 44, 47)
        .with(Trend.REGIONAL_EVENTS, 0, 0, 0, 1, 0, 1)
        .asks(Questionnaires.TOTSKY)
        .build();
  }
}
