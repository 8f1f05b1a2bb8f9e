package org.metodportal.page.deficit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.Counted;

/**
 * How often diagnostics find each deficit.
 *
 * @param finding which are found most often
 * @param coverage of whom this is said, and of whom it is not known
 * @param year latest year
 * @param years years of the table, ascending
 * @param rows the most frequent first, hidden ones last
 * @param fileHref the same numbers as a table of open data
 */
public record DeficitTable(
    String finding,
    String coverage,
    int year,
    List<Integer> years,
    List<Row> rows,
    String fileHref) {

  /**
   * A deficit.
   *
   * @param bar the latest share; null when there is none
   * @param cells persons and their share, by year
   * @param practicesHref practices that answer it; empty when there are none
   * @param programmesHref programmes that answer it; empty when there are none
   */
  public record Row(
      String code,
      String title,
      @Nullable Bar bar,
      List<Counted> cells,
      String practicesHref,
      String programmesHref) {}
}
