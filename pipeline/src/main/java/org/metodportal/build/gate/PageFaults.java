package org.metodportal.build.gate;

import java.io.IOException;
import java.util.List;
import org.metodportal.publish.inspect.ScannedPage;

/** What is wrong with the pages themselves: links, markup, weight. */
final class PageFaults {
  /** Largest page, and largest first load through gzip, bytes. */
  private static final long BUDGET = 150 * 1024L;

  private PageFaults() {}

  static List<String> links(Candidate candidate) {
    Examples broken = new Examples();
    for (ScannedPage page : candidate.pages().pages()) {
      candidate
          .pages()
          .broken(page, candidate.site().portal().baseUrl())
          .forEach(
              (link, problem) -> broken.add(page.address() + " → " + link + " (" + problem + ")"));
    }
    return broken.reasons("Ссылок, которые никуда не ведут");
  }

  static List<String> markup(Candidate candidate) {
    Examples faults = new Examples();
    for (ScannedPage page : candidate.pages().pages()) {
      page.faults().forEach(fault -> faults.add(page.address() + ", " + fault));
    }
    return faults.reasons("Ошибок в разметке страниц");
  }

  static List<String> weight(Candidate candidate) throws IOException {
    Examples heavy = new Examples();
    for (ScannedPage page : candidate.pages().pages()) {
      long load = candidate.pages().firstLoad(page, BUDGET);
      if (page.size() > BUDGET) {
        heavy.add(page.address() + " — " + page.size() + " байт");
      } else if (load > BUDGET) {
        heavy.add(page.address() + " — " + load + " байт вместе с тем, что она загружает");
      }
    }
    return heavy.reasons("Страниц тяжелее " + BUDGET + " байт");
  }
}
