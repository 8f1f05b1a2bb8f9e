package org.metodportal.page;

/**
 * A link as a page writes it.
 *
 * @param text words of the link
 * @param href address relative to the page
 * @param current whether it leads to the page itself
 */
public record Link(String text, String href, boolean current) {
  /** A link to another page. */
  public Link(String text, String href) {
    this(text, href, false);
  }
}
