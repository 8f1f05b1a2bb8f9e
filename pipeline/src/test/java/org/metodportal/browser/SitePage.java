package org.metodportal.browser;

import org.jsoup.nodes.Document;

/**
 * A page of a built site.
 *
 * @param file its file in the site's folder, with slashes: {@code totsky/index.html}
 * @param kind name of the template that made it: {@code roadmap}
 * @param bytes size of the file
 * @param document what it says
 */
public record SitePage(String file, String kind, long bytes, Document document) {
  /** The address below the root of the site, no slash at its start: {@code totsky/}. */
  public String address() {
    return file.endsWith("index.html")
        ? file.substring(0, file.length() - "index.html".length())
        : file;
  }

  @Override
  public String toString() {
    return "/" + address();
  }
}
