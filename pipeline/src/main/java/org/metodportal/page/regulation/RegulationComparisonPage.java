package org.metodportal.page.regulation;

import java.util.List;
import org.metodportal.content.regulation.edition.WordMark;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * What differs between the edition in force and the one before; {@code
 * /<territory>/polozhenie/sravnenie/}.
 *
 * @param title heading of the page
 * @param regulation title of the act
 * @param before date and act of the earlier edition
 * @param after date and act of the edition in force
 * @param summary how many clauses were added, removed and changed
 * @param regulationHref the act itself
 * @param rows what differs, in the order of the act
 */
public record RegulationComparisonPage(
    Frame frame,
    String title,
    String regulation,
    String before,
    String after,
    String summary,
    String regulationHref,
    List<Row> rows)
    implements Page {

  /**
   * A clause that differs.
   *
   * @param change what happened, in a word
   * @param label how one refers to it
   * @param href the clause in the edition in force; empty when it is not there
   * @param words its words with their fate
   */
  public record Row(String change, String label, String href, List<WordMark> words) {}
}
