package org.metodportal.page.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.Span;
import org.metodportal.page.activity.ActivityTable;
import org.metodportal.page.chart.DotPairs;
import org.metodportal.page.chart.DotStrip;
import org.metodportal.page.cycle.IndicatorRow;
import org.metodportal.page.cycle.OtherVerdict;
import org.metodportal.page.reply.ShownReply;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.Chart;
import org.metodportal.page.result.StatusMark;

/**
 * One indicator of one territory.
 *
 * @param names how it is called
 * @param territory name of the territory
 * @param proposal whether it is the portal's own proposal
 * @param nesting of what it is a part, and its own parts
 * @param result what the numbers show
 * @param replies what organizations say of their figures, the newest first
 * @param actions what is done about it
 * @param numbers its values by year and part
 * @param method how it is counted and by which words of the act
 * @param files where its figures can be taken from
 * @param elsewhere where the same is compared; null when no other territory has it
 * @param citation how to cite the page
 */
public record IndicatorPage(
    Frame frame,
    Names names,
    String territory,
    boolean proposal,
    Nesting nesting,
    Result result,
    List<ShownReply> replies,
    Actions actions,
    Numbers numbers,
    Method method,
    Files files,
    @Nullable Elsewhere elsewhere,
    String citation)
    implements Page {
  /**
   * How it is called.
   *
   * @param code code
   * @param title full title
   * @param shortTitle title for charts and tables
   * @param shortHeading the same with its unit
   */
  public record Names(String code, String title, String shortTitle, String shortHeading) {}

  /**
   * How the act nests it, as 2.1 in 2.
   *
   * @param whole the indicator of which it is a part; null when it stands by itself
   * @param parts its own parts; empty for most
   */
  public record Nesting(@Nullable Link whole, List<IndicatorRow> parts) {}

  /**
   * What the numbers show.
   *
   * @param finding what the numbers show, in sentences
   * @param key the latest value; null when no year has one
   * @param chart null where a chart says nothing
   * @param meaning what the values mean; null when no year is known
   */
  public record Result(
      String finding, @Nullable KeyFigure key, @Nullable Chart chart, @Nullable Meaning meaning) {}

  /**
   * What is done about it.
   *
   * @param measures measures that should move it, with their effects in words
   * @param advice recommendations that are given because of it
   * @param events events that serve the clauses it comes from
   */
  public record Actions(List<MeasureLine> measures, List<Link> advice, List<Link> events) {}

  /**
   * Its values by year and part.
   *
   * @param years the indicator year by year
   * @param secondReading the same under the other reading of the act; null where there is one only
   * @param otherTargets the same by the targets of another act; null where there are none
   * @param breakdowns its parts
   * @param showsSmall whether small groups are among them that the whole territory tells of
   * @param activities what else is told of the same facts
   */
  public record Numbers(
      YearTable years,
      @Nullable SecondReading secondReading,
      @Nullable ByOtherTargets otherTargets,
      List<BreakdownTable> breakdowns,
      boolean showsSmall,
      List<ActivityTable> activities) {}

  /**
   * How it is counted and by which words of the act.
   *
   * @param definition how it is counted, name by name
   * @param act citation of the act of the territory
   * @param clause clause the indicator comes from, with its links
   * @param targets targets, the one in force first
   * @param anomaly what the act leaves open, with its links; empty when nothing
   * @param methodHtml the method, harmless HTML
   * @param origin where the number comes from: tables, rows, answers, day
   */
  public record Method(
      List<Term> definition,
      String act,
      List<Span> clause,
      List<TargetEntry> targets,
      List<Span> anomaly,
      String methodHtml,
      List<Term> origin) {}

  /**
   * Where its figures can be taken from.
   *
   * @param downloads files with its figures, format and size in their words
   * @param tableHref table of open data; empty when it is not published
   * @param selectionHref the page of own tables, open at the indicator
   * @param embedCode what another site puts into a page to show the chart; empty without one
   * @param openDataHref page of open data
   */
  public record Files(
      List<Link> downloads,
      String tableHref,
      String selectionHref,
      String embedCode,
      String openDataHref) {}

  /**
   * The same years under the other reading of the act.
   *
   * @param first the reading on which the rest of the page rests, in words
   * @param second the other one
   * @param code code of its rows in open data
   * @param years its years
   */
  public record SecondReading(String first, String second, String code, YearTable years) {}

  /**
   * The same years by the targets of another act, which hold at the same time.
   *
   * @param title what they are called: «Федеральная цель»
   * @param code code of the verdicts in open data
   * @param targets its entries, the one in force first
   * @param years its years
   */
  public record ByOtherTargets(
      String title, String code, List<TargetEntry> targets, YearTable years) {}

  /**
   * The latest value.
   *
   * @param value {@code 23,5 %}
   * @param year its year
   * @param mark «уточняется» when the office may still publish another value; else empty
   * @param counts {@code 54 из 230 человек}; empty when there are none
   * @param target the target it is judged by, in words; empty when there is none
   * @param status what it means; null when it was not judged
   * @param other what it means by the targets of another act; null where there are none
   */
  public record KeyFigure(
      String value,
      int year,
      String mark,
      String counts,
      String target,
      @Nullable StatusMark status,
      @Nullable OtherVerdict other) {}

  /**
   * What the values mean.
   *
   * @param mark status of the last year with a value
   * @param judged the last status by a target, where a later year has none; else null
   * @param reasons why, in sentences
   * @param judgedReasons why {@code judged} is what it is
   * @param revision how the target was changed; empty when it was not
   * @param robustness what chance and one person could change
   */
  public record Meaning(
      StatusMark mark,
      @Nullable StatusMark judged,
      List<String> reasons,
      List<String> judgedReasons,
      String revision,
      List<String> robustness) {}

  /**
   * A measure that should move the indicator.
   *
   * @param link its place on the page of measures
   * @param effect what it changed, in sentences
   * @param sample whether it is made up as an example
   */
  public record MeasureLine(Link link, String effect, boolean sample) {}

  /**
   * Years of the whole territory.
   *
   * @param unit ending of headings of values, such as {@code , %}
   * @param withNumerator whether the measure has a numerator
   * @param withDenominator whether it has a denominator
   * @param withTarget whether any year has a target
   * @param withOriginal whether the target was changed, so that there are statuses by the first one
   * @param withCoverage whether organizations were asked
   * @param rows years, ascending
   */
  public record YearTable(
      String unit,
      boolean withNumerator,
      boolean withDenominator,
      boolean withTarget,
      boolean withOriginal,
      boolean withCoverage,
      List<YearRow> rows) {}

  /**
   * One year.
   *
   * @param target in words, empty when there is none
   * @param status what it means; null when it was not judged
   * @param original the same by the target named first; null when that was never changed
   * @param coverage {@code 45 из 52}; empty when unknown
   */
  public record YearRow(
      int year,
      Cell numerator,
      Cell denominator,
      Cell value,
      String target,
      @Nullable StatusMark status,
      @Nullable StatusMark original,
      String coverage) {}

  /**
   * Parts of the territory.
   *
   * @param id Latin key, unique on the page
   * @param title {@code По организациям}
   * @param member heading of the column of names
   * @param unit ending of headings of values
   * @param years columns of values, ascending
   * @param countsYear year of the column of counts; 0 when no member has counts
   * @param rows members
   * @param pairs members as dots of two years; null where dots say nothing
   * @param strip many members as dots of one year; null where {@code pairs} is not, and where dots
   *     say nothing
   * @param folded whether the table opens on demand: it is long, or dots say the most of it
   * @param size {@code 213 строк}
   */
  public record BreakdownTable(
      String id,
      String title,
      String member,
      String unit,
      List<Integer> years,
      int countsYear,
      List<BreakdownRow> rows,
      @Nullable DotPairs pairs,
      @Nullable DotStrip strip,
      boolean folded,
      String size) {}

  /**
   * A member, its values and its counts in the latest year.
   *
   * @param href its page; empty when it has none
   */
  public record BreakdownRow(String member, String href, List<Cell> values, Cell counts) {}

  /**
   * The same in other territories.
   *
   * @param title title of the concept
   * @param href its comparison
   * @param indicators indicators of the other territories
   */
  public record Elsewhere(String title, String href, List<Link> indicators) {}

  /**
   * A part of the definition.
   *
   * @param name what is defined
   * @param text in words; empty when {@code code} says it
   * @param code expression; empty when there is none
   */
  public record Term(String name, String text, String code) {}

  /**
   * An entry of the ledger of targets.
   *
   * @param inForce whether it is the one in force
   * @param asked what is asked, in words
   * @param source act and clause, linked when it is the act of the territory
   * @param note what the act leaves open; empty when nothing
   */
  public record TargetEntry(boolean inForce, String asked, List<Span> source, List<Span> note) {}
}
