package org.metodportal.publish;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.metodportal.source.file.Sha256;

/** What a release remembers of a finished page, to know later whether the page changed. */
final class PageFingerprint {
  /** Places that tell the day and nothing else. */
  private static final Evaluator DATED = Selector.evaluatorOf(".citation, .as-of");

  private PageFingerprint() {}

  /**
   * SHA-256 of the words of a page's {@code main}, without markup and what only tells the day,
   * which is taken out of the page.
   */
  static String of(Document page) {
    Element main = page.selectFirst("main");
    String words = "";
    if (main != null) {
      main.select(DATED).remove();
      words = main.text();
    }
    return Sha256.of(words);
  }
}
