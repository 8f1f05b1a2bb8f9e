package org.metodportal.page.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.Paper;
import org.metodportal.page.Span;
import org.metodportal.page.activity.ActivityTable;
import org.metodportal.page.cycle.MeasuresPage.Measure;
import org.metodportal.page.cycle.MeasuresPage.Recommended;
import org.metodportal.page.cycle.TerritoryPage.Entry;
import org.metodportal.page.cycle.TerritoryPage.GapGroup;
import org.metodportal.page.cycle.TerritoryPage.Tally;
import org.metodportal.page.reply.ShownReply;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.StatusMark;

/**
 * The analytical note of a territory for one year: conclusions first, then what they rest on.
 *
 * @param paper the same as PDF
 * @param subject the territory and its act
 * @param year the reporting year
 * @param before the year before, which values are compared with
 * @param summary what the year brought, in short
 * @param indicators what was promised and what became of it
 * @param replies what organizations say of their figures of the year, the newest first
 * @param activities support, mentoring, roles and events of the years up to this one
 * @param clusters groups of organizations
 * @param actions what is advised and what is done
 * @param method how values are made, in sentences
 * @param years notes of the other years
 * @param onward where to read more
 * @param citation how to cite the note
 */
public record ReportPage(
    Frame frame,
    Paper paper,
    Subject subject,
    int year,
    int before,
    Summary summary,
    Indicators indicators,
    List<ShownReply> replies,
    List<ActivityTable> activities,
    Clusters clusters,
    Actions actions,
    List<String> method,
    List<Link> years,
    List<Link> onward,
    String citation)
    implements Page {
  /**
   * The territory and its act.
   *
   * @param name name of the territory
   * @param level kind of territory
   * @param act citation of its act
   */
  public record Subject(String name, String level, String act) {}

  /**
   * What the year brought, in short.
   *
   * @param conclusions the whole cycle in a few sentences
   * @param movement how many values became better and worse within the year
   * @param tally how many indicators have each status, the best first
   * @param reservations what a reader of the note must know of it, in sentences
   */
  public record Summary(
      List<List<Span>> conclusions,
      String movement,
      List<Tally> tally,
      List<String> reservations) {}

  /**
   * What was promised and what became of it.
   *
   * @param goals what the act promises, criterion by criterion
   * @param groups indicators by criterion
   * @param worstTitle heading of {@code worst}
   * @param worst indicators where it is worst
   * @param noMeasures what is said beside one of these that no measure should move
   */
  public record Indicators(
      List<Entry> goals,
      List<Group> groups,
      String worstTitle,
      List<Worst> worst,
      String noMeasures) {}

  /**
   * What is advised and what is done.
   *
   * @param adviceLead what is said of all recommendations together
   * @param advice recommendations with their addressees
   * @param measuresLead what is said of all measures together
   * @param measures measures, the newest first
   * @param gaps where the chain breaks
   * @param sample whether any measure or recommendation is made up as an example
   */
  public record Actions(
      String adviceLead,
      List<Recommended> advice,
      String measuresLead,
      List<Measure> measures,
      List<GapGroup> gaps,
      boolean sample) {}

  /**
   * Indicators of one criterion.
   *
   * @param id Latin key, unique on the page
   */
  public record Group(String id, String title, List<Row> rows) {}

  /**
   * One indicator.
   *
   * @param proposal whether it is the portal's own proposal
   * @param counts {@code 31 из 251 человека}, who answered; empty when there is nothing to say
   * @param before value of the year before
   * @param value value of the year
   * @param change {@code +1,3 п. п.}; empty when it cannot be said
   * @param target the target it is judged by, in words; empty when there is none
   * @param status what the value means; null when it is not judged
   * @param bar null where a bar says nothing
   */
  public record Row(
      String title,
      String href,
      boolean proposal,
      String counts,
      Cell before,
      Cell value,
      String change,
      String target,
      @Nullable StatusMark status,
      @Nullable Bar bar) {}

  /**
   * An indicator where it is worst.
   *
   * @param mark what its value means
   * @param reasons why, in sentences
   * @param measures what is done about it; empty when nothing is
   */
  public record Worst(
      String title, String href, StatusMark mark, List<String> reasons, List<Link> measures) {}

  /**
   * Groups of organizations.
   *
   * @param lead how many organizations stand in groups; empty when nothing is published of any
   * @param rule how they are grouped, in sentences
   */
  public record Clusters(String lead, List<String> rule, List<Band> bands) {}

  /**
   * A group.
   *
   * @param id anchor
   * @param range {@code от 0,6 до 0,9}; empty for those without enough data
   * @param count {@code 12 организаций}
   * @param organizations in alphabetical order
   */
  public record Band(
      String id, String title, String range, String count, List<Link> organizations) {}
}
