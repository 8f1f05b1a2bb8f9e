package org.metodportal.page;

import java.util.List;

/**
 * What every page has around its content. All links are relative to the page.
 *
 * @param address where the page stands
 * @param heading what the page is about, with its territory and without the portal's name
 * @param title title of the window, ends with the portal's name
 * @param description one or two sentences for search engines
 * @param canonical full address of the page; empty when it has none of its own
 * @param accent name of the accent colour
 * @param portalTitle short name of the portal
 * @param homeHref the home page
 * @param stylesheetHref the style sheet
 * @param iconHref the icon
 * @param feedHref what releases changed, as an Atom feed
 * @param changesHref what releases changed, as a page
 * @param structured what the page is, as JSON-LD; empty when there is nothing to say
 * @param navigation sections of the portal
 * @param territory name of the territory; empty outside of one
 * @param sections sections of the territory; empty outside of one
 * @param breadcrumbs way from the home page, the page itself last; empty on the home page
 * @param territories every territory
 * @param synthetic whether the data are made up
 * @param publisher who publishes the portal
 * @param contacts lines with the publisher's own contacts; empty when it gave none
 * @param statements what the portal says of personal data, accessibility and use
 * @param dataDate sentence about the date of the data
 * @param stale whether the territory's last data were not accepted
 */
public record Frame(
    Address address,
    String heading,
    String title,
    String description,
    String canonical,
    String accent,
    String portalTitle,
    String homeHref,
    String stylesheetHref,
    String iconHref,
    String feedHref,
    String changesHref,
    String structured,
    List<Link> navigation,
    String territory,
    List<Link> sections,
    List<Link> breadcrumbs,
    List<Link> territories,
    boolean synthetic,
    String publisher,
    List<String> contacts,
    List<Link> statements,
    String dataDate,
    boolean stale) {}
