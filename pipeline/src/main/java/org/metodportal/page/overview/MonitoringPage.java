package org.metodportal.page.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.activity.ActivityTable;
import org.metodportal.page.cycle.IndicatorGroup;
import org.metodportal.page.cycle.IndicatorRow;
import org.metodportal.page.deficit.DeficitTable;

/**
 * All indicators of a territory by criterion, year by year.
 *
 * @param genitive «Показатели …»
 * @param summary sentences about all indicators together
 * @param years columns, ascending
 * @param groups indicators by criterion; each row has a cell for each of {@code years}
 * @param offices indicators by the office that answers for a measure about them
 * @param deficits how often deficits are found; null when it is not published
 * @param activities support, mentoring, roles and events by year
 * @param activityHref those of persons as a table of open data
 * @param eventsHref events as a table of open data
 * @param reports analytical notes by year, the newest first
 */
public record MonitoringPage(
    Frame frame,
    String genitive,
    String summary,
    List<Integer> years,
    List<IndicatorGroup> groups,
    List<Office> offices,
    @Nullable DeficitTable deficits,
    List<ActivityTable> activities,
    String activityHref,
    String eventsHref,
    List<Link> reports)
    implements Page {

  /**
   * An office that answers for measures.
   *
   * @param name office or post
   * @param measures its measures
   * @param indicators what they should move
   */
  public record Office(String name, List<Link> measures, List<IndicatorRow> indicators) {}
}
