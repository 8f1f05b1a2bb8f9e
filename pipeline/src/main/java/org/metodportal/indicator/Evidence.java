package org.metodportal.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.registry.Event;
import org.metodportal.registry.person.StaffFindings;
import org.metodportal.registry.territory.Directory;
import org.metodportal.registry.territory.Questionnaire;

/**
 * Everything about a territory that its figures are made from.
 *
 * @param directory organizations and programmes
 * @param questionnaire answers
 * @param events events of all years
 * @param findings what the rows of persons tell
 * @param tallies sums over persons
 */
public record Evidence(
    Directory directory,
    Questionnaire questionnaire,
    List<Event> events,
    StaffFindings findings,
    PersonTallies tallies) {

  /** Whether each table that a condition on persons asks has rows of the year. */
  boolean isTold(@Nullable CheckedExpression condition, int year) {
    return condition == null
        || condition.tables().stream().allMatch(table -> findings.isCovered(table, year));
  }
}
