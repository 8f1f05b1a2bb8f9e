package org.metodportal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content. All links are relative to the page.
 *
 * @param address where the page stands
 * @param heading what the page is about, with its territory and without the portal's name
 * @param head what only machines read
 * @param canonical full address of the page; empty when it has none of its own
 * @param accent name of the accent colour
 * @param portal what the pages of the portal have in common
 * @param territory name of the territory; empty outside of one
 * @param sections sections of the territory; empty outside of one
 * @param breadcrumbs way from the home page, the page itself last; empty on the home page
 * @param dataDate sentence about the date of the data
 * @param stale whether the territory's last data were not accepted
 * @param logo the picture beside the territory's name; null for none
 */
public record Frame(
    Address address,
    String heading,
    Head head,
    String canonical,
    String accent,
    Portal portal,
    String territory,
    List<Link> sections,
    List<Link> breadcrumbs,
    String dataDate,
    boolean stale,
    @Nullable Picture logo) {
  /** The same frame of a page that search engines and the map of the site leave out. */
  public Frame unlisted() {
    return new Frame(
        address,
        heading,
        new Head(
            head.title(),
            head.description(),
            head.stylesheetHref(),
            head.iconHref(),
            head.lateHref(),
            ""),
        "",
        accent,
        portal,
        territory,
        sections,
        breadcrumbs,
        dataDate,
        stale,
        logo);
  }

  /**
   * A picture that stands on many pages.
   *
   * @param href the file
   * @param words what is to be seen on it
   * @param width pixels of the file
   * @param height pixels of the file
   */
  public record Picture(String href, String words, int width, int height) {}

  /**
   * The head of a page, which browsers and search engines read.
   *
   * @param title title of the window, ends with the portal's name
   * @param description one or two sentences for search engines
   * @param stylesheetHref the style sheet
   * @param iconHref the icon
   * @param lateHref the script that says when the portal was not updated in time
   * @param structured what the page is, as JSON-LD; empty when there is nothing to say
   */
  public record Head(
      String title,
      String description,
      String stylesheetHref,
      String iconHref,
      String lateHref,
      String structured) {}

  /**
   * What the pages of the portal have in common.
   *
   * @param portalTitle short name of the portal
   * @param homeHref the home page
   * @param feedHref what releases changed, as an Atom feed
   * @param changesHref what releases changed, as a page
   * @param navigation sections of the portal
   * @param territories every territory
   * @param synthetic whether the data are made up
   * @param lateFrom the first day, as 2026-12-02, on which a newer release should long stand here
   * @param publisher who publishes the portal
   * @param contacts lines with the publisher's own contacts; empty when it gave none
   * @param logo the picture beside the name of the portal; null for none
   * @param statements what the portal says of personal data, accessibility and use
   */
  public record Portal(
      String portalTitle,
      String homeHref,
      String feedHref,
      String changesHref,
      List<Link> navigation,
      List<Link> territories,
      boolean synthetic,
      String lateFrom,
      String publisher,
      List<String> contacts,
      @Nullable Picture logo,
      List<Link> statements) {}
}
