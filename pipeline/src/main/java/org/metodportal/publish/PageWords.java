package org.metodportal.publish;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.metodportal.source.Sha256;

/** The words of a finished page, by which a release knows whether the page changed. */
final class PageWords {
  /** Places that tell the day and nothing else. */
  private static final String DATED = ".citation, .as-of";

  private PageWords() {}

  /** SHA-256 of the words of a page's {@code main}, without markup and what only tells the day. */
  static String digest(Document page) {
    Element main = page.selectFirst("main");
    String words = "";
    if (main != null) {
      main = main.clone();
      main.select(DATED).remove();
      words = main.text();
    }
    return Sha256.of(words);
  }
}
