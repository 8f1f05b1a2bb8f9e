package org.metodportal.page.practice;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;

/**
 * The bank of practices, whole or by one value of a facet.
 *
 * @param heading what is listed
 * @param lead sentences under the heading
 * @param about what the value means, such as the description of a deficit; empty when it speaks for
 *     itself
 * @param programmes catalogues with programmes that answer the deficit, one per territory; empty on
 *     other pages
 * @param found how often diagnostics find the deficit, one per territory: where, then how often;
 *     empty on other pages
 * @param sample whether the cards are made up
 * @param facets the facets with their values
 * @param count {@code 26 практик}
 * @param cards the practices of this page of the list
 * @param parts all pages of the list by number; empty when there is only this one
 * @param allHref the whole bank; empty on its own page
 * @param feedHref the feed of the bank
 * @param tableHref the table of the bank
 * @param scriptHref the script that lets facets combine; empty where they do not
 */
public record PracticesPage(
    Frame frame,
    String heading,
    String lead,
    String about,
    List<Link> programmes,
    List<Found> found,
    boolean sample,
    List<Facet> facets,
    String count,
    List<Card> cards,
    List<Link> parts,
    String allHref,
    String feedHref,
    String tableHref,
    String scriptHref)
    implements Page {

  /**
   * How often a deficit is found in a territory.
   *
   * @param territory link to its table
   * @param words {@code 29,7 % (178 человек) в 2025 году}
   */
  public record Found(Link territory, String words) {}

  /**
   * A facet.
   *
   * @param id name of its parameter in the address
   * @param values its values that some practice has; of many those that most practices have
   * @param allHref the page of all its values; empty when {@code values} are all
   * @param all how many values it has
   */
  public record Facet(String id, String title, List<Value> values, String allHref, int all) {}

  /**
   * A value of a facet.
   *
   * @param slug as in addresses
   * @param count how many practices of the bank have it
   * @param href its page
   * @param current whether this is its page
   */
  public record Value(String slug, String text, int count, String href, boolean current) {}

  /**
   * A practice in the list.
   *
   * @param place territory and office
   * @param published {@code 05.06.2024}
   * @param verdict what the experts said
   * @param shape {@code met}, {@code short} or {@code plain}: how the verdict is drawn
   * @param overdue whether its review is late
   * @param tags direction, levels and subjects
   * @param deficits titles of the deficits it answers
   * @param marks slugs by facet, for the script
   */
  public record Card(
      String title,
      String href,
      String place,
      String published,
      String verdict,
      String shape,
      boolean overdue,
      List<String> tags,
      List<String> deficits,
      List<Mark> marks) {}

  /** The values of a card in one facet, joined by blanks. */
  public record Mark(String facet, String slugs) {}
}
