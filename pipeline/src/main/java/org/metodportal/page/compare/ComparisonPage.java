package org.metodportal.page.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;
import org.metodportal.page.Span;
import org.metodportal.page.chart.SmallMultiples;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.Cell;

/**
 * One concept as territories measure it, in the order of their names.
 *
 * @param title title of the concept
 * @param description one sentence
 * @param differences how the definitions differ
 * @param years every year of any of the indicators, ascending
 * @param sides the indicators
 * @param multiples their years as drawings on one scale, in the order of {@code sides}; null where
 *     they are not measured alike
 * @param without territories whose acts have no such indicator, by name; empty when all have one
 */
public record ComparisonPage(
    Frame frame,
    String title,
    String description,
    Differences differences,
    List<Integer> years,
    List<Compared> sides,
    @Nullable SmallMultiples multiples,
    List<String> without)
    implements Page {

  /**
   * One indicator.
   *
   * @param id Latin key, unique on the page
   * @param territory name of the territory
   * @param territoryHref its page
   * @param named how the indicator is called
   * @param latest where it stands now
   * @param byYear one cell for each year of the page
   * @param definition how it is counted
   */
  public record Compared(
      String id,
      String territory,
      String territoryHref,
      Named named,
      Latest latest,
      List<Cell> byYear,
      Definition definition) {}

  /**
   * How an indicator is called.
   *
   * @param indicator full title
   * @param shortTitle title for tables
   * @param href page of the indicator
   * @param proposal whether it is the portal's own proposal
   */
  public record Named(String indicator, String shortTitle, String href, boolean proposal) {}

  /**
   * Where an indicator stands now.
   *
   * @param year year of {@code value}; 0 when there is no row at all
   * @param value the latest value, or why there is none
   * @param bar null where a bar says nothing
   * @param target the target in words; empty when there is none
   */
  public record Latest(int year, Cell value, @Nullable Bar bar, String target) {}

  /**
   * How an indicator is counted.
   *
   * @param kind what kind of value it is, in words
   * @param counted whom or what it counts, in words
   * @param better which direction is better, in words
   * @param methodHtml how it is counted, harmless HTML; the title where the method does not say
   * @param clause clause it comes from, with its links
   */
  public record Definition(
      String kind, String counted, String better, String methodHtml, List<Span> clause) {}
}
