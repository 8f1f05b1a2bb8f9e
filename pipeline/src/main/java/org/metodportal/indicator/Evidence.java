package org.metodportal.indicator;

import java.util.List;
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
    PersonTallies tallies) {}
