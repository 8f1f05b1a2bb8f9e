package org.metodportal.page.cycle;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.Span;
import org.metodportal.page.result.StatusMark;

/**
 * What a territory promised, what came of it, what is done about it and whether that helped.
 *
 * @param name name of the territory
 * @param level kind of territory
 * @param act citation of its act
 * @param summary the whole cycle in a few sentences
 * @param steps the six steps of the cycle, in their order
 * @param tally how many indicators have each status, the best first
 * @param worst indicators where it is worst
 * @param worstTitle heading of {@code worst}
 * @param gaps where the chain breaks
 * @param reports analytical notes by year, the newest first
 */
public record TerritoryPage(
    Frame frame,
    String name,
    String level,
    String act,
    List<List<Span>> summary,
    List<Step> steps,
    List<Tally> tally,
    List<IndicatorRow> worst,
    String worstTitle,
    List<GapGroup> gaps,
    List<Link> reports)
    implements Page {

  /**
   * A step of the cycle.
   *
   * @param id anchor, unique on the page
   * @param title what it tells
   * @param facts its sentences
   * @param entries its list; empty when it has none
   * @param onward where to read more
   */
  public record Step(
      String id, String title, List<String> facts, List<Entry> entries, List<Link> onward) {}

  /**
   * An entry of the list of a step.
   *
   * @param link its words; without a link where it leads nowhere
   * @param words what is said of it, with links to the clauses that it names
   * @param sample whether it is made up as an example
   */
  public record Entry(Link link, List<Span> words, boolean sample) {
    /** An entry whose words name no clause. */
    Entry(Link link, String words, boolean sample) {
      this(link, Span.plain(words), sample);
    }
  }

  /**
   * How many indicators have one status.
   *
   * @param mark the status
   * @param count {@code 4 показателя}
   */
  public record Tally(StatusMark mark, String count) {}

  /**
   * Breaks of one kind.
   *
   * @param title {@code Ниже цели, меры нет}
   * @param links what they are about
   */
  public record GapGroup(String title, List<Link> links) {}
}
