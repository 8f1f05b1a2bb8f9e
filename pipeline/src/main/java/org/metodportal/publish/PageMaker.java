package org.metodportal.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Address;
import org.metodportal.page.Page;
import org.metodportal.publish.pdf.PdfRenditions;
import org.metodportal.publish.search.PageSections;
import org.metodportal.publish.search.Section;

/**
 * Makes the bytes of a page of its record, or takes them from an earlier run that made them of an
 * equal one. Safe for several threads.
 */
final class PageMaker {
  /** A blank that no line breaks at. */
  private static final char NBSP = '\u00a0';

  private final TemplateRenderer renderer;
  private final @Nullable PdfRenditions papers;
  private final KeptPages kept;
  private final AtomicLong made = new AtomicLong();

  /**
   * Nothing is made yet.
   *
   * @param papers makes PDF; null when pages only name theirs
   */
  PageMaker(TemplateRenderer renderer, @Nullable PdfRenditions papers, KeptPages kept) {
    this.renderer = renderer;
    this.papers = papers;
    this.kept = kept;
  }

  /** How many pages were made anew. */
  long made() {
    return made.get();
  }

  /**
   * Finishes a page; its PDF is put in its place.
   *
   * @param folder root of the site
   */
  FinishedPage finish(Page page, Path folder) throws IOException {
    String key = kept.key(page);
    FinishedPage before = kept.find(key);
    return before != null && takeOver(before, folder) ? before : make(page, key, folder);
  }

  /** Whether all that belongs to a page of an earlier run is there. */
  private boolean takeOver(FinishedPage before, Path folder) throws IOException {
    return before.paper().isEmpty()
        || (papers != null && papers.takeOver(before.paper(), before.paperDigest(), folder));
  }

  private FinishedPage make(Page page, String key, Path folder) throws IOException {
    made.incrementAndGet();
    Address address = page.frame().address();
    StringWriter rendered = new StringWriter();
    renderer.render(page, rendered);
    String html = typeset(rendered.toString());
    Document document = Jsoup.parse(html);
    PdfRenditions.Settled settled =
        papers == null
            ? new PdfRenditions.Settled(html, true, "", "")
            : papers.settle(address.fileName(), html, document, folder);
    List<Section> sections = PageSections.of(address, document);
    FinishedPage fresh =
        new FinishedPage(
            settled.html(),
            PageFingerprint.of(document),
            sections,
            settled.file(),
            settled.digest());
    if (settled.whole()) {
      kept.keep(key, fresh);
    }
    return fresh;
  }

  /**
   * A dash stays with the word before it, so that no line starts with one; a number stays with its
   * «№» and its «%».
   */
  private static String typeset(String html) {
    char[] set = html.toCharArray();
    for (int i = 1; i < set.length - 1; i++) {
      if (set[i] == ' ' || set[i] == '\n') {
        char before = set[i - 1];
        char after = set[i + 1];
        boolean numbered = set[i] == ' ' && before == '№';
        boolean dashed = set[i] == ' ' && after == '—' && i + 2 < set.length && set[i + 2] == ' ';
        boolean share = after == '%' && Character.isDigit(before);
        if (numbered || dashed || share) {
          set[i] = NBSP;
        }
      }
    }
    return new String(set);
  }
}
