package org.metodportal.page.portal;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.chart.Sparkline;
import org.metodportal.page.result.Cell;

/**
 * The home page.
 *
 * @param title name of the portal
 * @param lead the sentence under it
 * @param parts the text with the parts that the program makes
 * @param headlines numbers about the whole portal
 * @param territories a card for each territory
 * @param organizations the list of organizations of each territory that has one, by its name
 * @param searchHref the page of search
 */
public record HomePage(
    Frame frame,
    String title,
    String lead,
    List<TextParts.Part> parts,
    List<Headline> headlines,
    List<TerritoryCard> territories,
    List<Link> organizations,
    String searchHref)
    implements Page {

  /** A number and what it is. */
  public record Headline(String value, String label) {}

  /**
   * A territory at a glance.
   *
   * @param name name of the territory
   * @param href its page
   * @param accent name of the accent colour
   * @param level kind of territory
   * @param act its act in short: {@code распоряжение от 1 марта 2021 г. № 202}
   * @param size {@code 7 показателей за 2021–2024 гг.}
   * @param standing how many indicators stand no lower than their target
   * @param indicators its indicators at a glance
   * @param stale whether its last data were not accepted
   */
  public record TerritoryCard(
      String name,
      String href,
      String accent,
      String level,
      String act,
      String size,
      String standing,
      List<Glance> indicators,
      boolean stale) {}

  /**
   * An indicator of a card.
   *
   * @param title its short title
   * @param year year of {@code value}
   * @param value the latest value
   * @param sparkline its values by year
   */
  public record Glance(String title, int year, Cell value, Sparkline sparkline) {}
}
