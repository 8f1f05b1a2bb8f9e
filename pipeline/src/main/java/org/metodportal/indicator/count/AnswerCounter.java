package org.metodportal.indicator.count;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.registry.AnswerSheet;
import org.metodportal.registry.Organization;
import org.metodportal.registry.territory.Questionnaire;

/**
 * Puts the answers of organizations beside the indicators: of those questions alone that an
 * indicator shows in the profiles of organizations. What was not answered has no count.
 */
public final class AnswerCounter {
  private static final double UNIT = 1_000_000;
  private static final long YES = 1_000_000;

  private AnswerCounter() {}

  /**
   * The answers, in millionths; yes is one, no is nought.
   *
   * @param definitions indicators of the territory
   * @param years years of the territory
   */
  public static Counts of(
      Collection<IndicatorDefinition> definitions,
      Questionnaire questionnaire,
      Collection<Organization> organizations,
      List<Integer> years) {
    Counts.Sum counts = new Counts.Sum();
    for (IndicatorDefinition definition : definitions) {
      Set<String> questions = definition.profileQuestions();
      if (questions.isEmpty()) {
        continue;
      }
      for (Organization organization : organizations) {
        for (int year : years) {
          AnswerSheet sheet = questionnaire.sheet(organization, year);
          for (String question : questions) {
            Long answer = answer(sheet, question, year);
            if (answer != null) {
              counts.add(
                  new CountKey(year, Topic.ANSWERS, organization.spelling(), definition.code()),
                  answer);
            }
          }
        }
      }
    }
    return counts.counts();
  }

  private static @Nullable Long answer(AnswerSheet sheet, String question, int year) {
    Boolean yes = sheet.yes(question, year);
    if (yes != null) {
      return yes ? YES : 0L;
    }
    Double number = sheet.number(question, year);
    return number == null ? null : (Long) Math.round(number * UNIT);
  }
}
