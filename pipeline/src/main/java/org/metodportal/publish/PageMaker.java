package org.metodportal.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Address;
import org.metodportal.page.Page;
import org.metodportal.publish.disk.FormerFiles;
import org.metodportal.publish.pdf.PdfRenditions;
import org.metodportal.publish.search.PageSections;
import org.metodportal.publish.search.Section;
import org.metodportal.source.file.Sha256;

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
  private final FormerFiles former;
  private final AtomicLong made = new AtomicLong();

  /**
   * Nothing is made yet.
   *
   * @param papers makes PDF; null when pages only name theirs
   * @param former files of the release shown, which pages are linked to that stay the same
   */
  PageMaker(
      TemplateRenderer renderer,
      @Nullable PdfRenditions papers,
      KeptPages kept,
      FormerFiles former) {
    this.renderer = renderer;
    this.papers = papers;
    this.kept = kept;
    this.former = former;
  }

  /** How many pages were made anew. */
  long made() {
    return made.get();
  }

  /**
   * Puts a page and its PDF in their places.
   *
   * @param folder root of the site; no file stands there that the release shown has too
   */
  FinishedPage finish(Page page, Assets assets, Path folder) throws IOException {
    String key = kept.key(page, assets);
    String name = page.frame().address().fileName();
    Path file = folder.resolve(name);
    FinishedPage before = kept.find(key);
    if (before != null && takeOver(before, folder)) {
      if (former.link(name, before.sha256(), file)) {
        kept.use(key);
        return before;
      }
      byte[] bytes = kept.bytes(key);
      if (bytes != null) {
        save(file, bytes);
        return before;
      }
    }
    Made fresh = make(page, assets, folder);
    save(file, fresh.bytes());
    return keep(key, fresh);
  }

  /** The HTML of a page, which is not put in its place. */
  String html(Page page, Assets assets, Path folder) throws IOException {
    String key = kept.key(page, assets);
    byte[] bytes = kept.find(key) == null ? null : kept.bytes(key);
    if (bytes == null) {
      Made fresh = make(page, assets, folder);
      bytes = fresh.bytes();
      keep(key, fresh);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void save(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes);
  }

  /** Whether the PDF of a page of an earlier run is there. */
  private boolean takeOver(FinishedPage before, Path folder) throws IOException {
    return before.paper().isEmpty()
        || (papers != null && papers.takeOver(before.paper(), before.paperDigest(), folder));
  }

  /**
   * A page that was made anew.
   *
   * @param whole whether later runs may take it: its PDF could be printed
   */
  private record Made(FinishedPage page, byte[] bytes, boolean whole) {}

  private FinishedPage keep(String key, Made fresh) {
    if (fresh.whole()) {
      kept.keep(key, fresh.page(), fresh.bytes());
    }
    return fresh.page();
  }

  private Made make(Page page, Assets assets, Path folder) throws IOException {
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
    byte[] bytes =
        assets.linked(settled.html()).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    FinishedPage fresh =
        new FinishedPage(
            Sha256.of(bytes),
            bytes.length,
            PageFingerprint.of(document),
            sections,
            settled.file(),
            settled.digest());
    return new Made(fresh, bytes, settled.whole());
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
