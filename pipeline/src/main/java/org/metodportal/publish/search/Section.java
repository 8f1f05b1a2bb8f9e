package org.metodportal.publish.search;

import org.metodportal.page.SearchKind;

/**
 * A place of a page that a search may lead to.
 *
 * @param address from the root of the site, with the place's anchor: {@code
 *     kirov/polozhenie/#p-3.3}; without one when it is the page itself
 * @param title title of the page with its territory
 * @param context heading that the place stands under, empty when it is the page's own; for the page
 *     itself its name in the way to it, empty when that is the heading
 * @param heading name of the place; of the page when it is the page itself
 * @param text what is said there, with single spaces
 */
public record Section(
    SearchKind kind, String address, String title, String context, String heading, String text) {

  /** Whether it is the page itself. */
  boolean whole() {
    return address.indexOf('#') < 0;
  }
}
