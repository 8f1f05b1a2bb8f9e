package org.metodportal.page.activity;

import java.util.List;
import org.metodportal.page.result.Counted;

/**
 * What was done in a territory year by year.
 *
 * @param id Latin key, unique on the page
 * @param title {@code Формы наставничества}
 * @param caption what the numbers are
 * @param heading heading of the column of names
 * @param years columns, ascending
 * @param rows forms, kinds or levels; never empty
 * @param rest how many of them have no number that may be shown, in a sentence; empty when none
 */
public record ActivityTable(
    String id,
    String title,
    String caption,
    String heading,
    List<Integer> years,
    List<Row> rows,
    String rest) {
  /**
   * A form, kind or level.
   *
   * @param cells by year
   */
  public record Row(String title, List<Counted> cells) {}
}
