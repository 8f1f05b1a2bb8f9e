package org.metodportal.page.cycle;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;

/**
 * What a territory is advised, what it decided and what that changed, and how its organizations are
 * grouped.
 *
 * @param genitive «Меры и рекомендации …»
 * @param lead sentences about all of it together
 * @param sample whether anything is made up as an example
 * @param measures measures, also those that lie ahead, the newest first
 * @param advice recommendations that are given, in the order of their files
 * @param groups groups of organizations
 */
public record MeasuresPage(
    Frame frame,
    String genitive,
    String lead,
    boolean sample,
    List<Measure> measures,
    List<Recommended> advice,
    Groups groups)
    implements Page {

  /**
   * A measure.
   *
   * @param id anchor
   * @param decision {@code распоряжение от 18 августа 2025 г. № О-31}
   * @param decisionHref its text; empty when it is not published
   * @param begun whether its first day has come
   * @param since first day in words
   * @param addressees for whom
   * @param responsible office or post
   * @param clauses clauses of the act that it serves; without a link when the act is not shown
   * @param indicators what it should move and what it did; empty when it names none
   * @param bodyHtml more about it, harmless HTML; may be empty
   */
  public record Measure(
      String id,
      String title,
      boolean sample,
      String decision,
      String decisionHref,
      boolean begun,
      String since,
      String addressees,
      String responsible,
      List<Link> clauses,
      List<Moved> indicators,
      String bodyHtml) {}

  /**
   * An indicator that a measure should move.
   *
   * @param link page of the indicator
   * @param expected expected change in a sentence; empty when it was not said
   * @param effect what the measure changed, or that it has not begun, in sentences
   */
  public record Moved(Link link, String expected, String effect) {}

  /**
   * A recommendation that is given.
   *
   * @param id anchor
   * @param audience to whom, in words
   * @param bodyHtml the advice, harmless HTML
   * @param practices practices that it names
   * @param programmes programmes that it names; without a link where the catalogue has no such
   *     title
   * @param grounds why, addressee by addressee, in alphabetical order
   * @param size {@code 25 организаций}; empty when there is one addressee
   */
  public record Recommended(
      String id,
      String title,
      boolean sample,
      String audience,
      String bodyHtml,
      List<Link> practices,
      List<Link> programmes,
      List<Reason> grounds,
      String size) {}

  /**
   * Why one addressee is advised.
   *
   * @param addressee its name
   * @param words the values that made the condition true
   */
  public record Reason(String addressee, List<String> words) {}

  /**
   * The groups.
   *
   * @param rule how organizations are grouped, in sentences
   * @param year year of the values; 0 when nothing is published
   * @param criteria titles of the criteria that the index is the mean of
   * @param bands from the best to the lowest; those without enough data last
   */
  public record Groups(List<String> rule, int year, List<String> criteria, List<Band> bands) {}

  /**
   * A group.
   *
   * @param id anchor
   * @param range {@code от 0,6 до 0,9}; empty for those without enough data
   * @param count {@code 12 организаций}
   * @param withIndex whether its organizations have an index
   * @param withNext whether there is a better group
   * @param organizations in alphabetical order
   */
  public record Band(
      String id,
      String title,
      String range,
      String count,
      boolean withIndex,
      boolean withNext,
      List<Member> organizations) {}

  /**
   * An organization of a group.
   *
   * @param index {@code 0,450}; empty when there is none
   * @param criteria index by criterion, {@code —} where nothing is published
   * @param published how many of its indicators are published
   * @param next how much the index lacks to the next better group; empty when there is none
   */
  public record Member(
      String name, String index, List<String> criteria, String published, String next) {}
}
