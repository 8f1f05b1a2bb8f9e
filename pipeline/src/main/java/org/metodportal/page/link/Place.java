package org.metodportal.page.link;

/**
 * A place of the site.
 *
 * @param path from the root of the site: {@code /kirov/roadmap/}
 * @param anchor id inside the page; empty for the page itself
 */
record Place(String path, String anchor) {}
