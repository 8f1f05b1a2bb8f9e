package org.metodportal.publish.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.text.RussianDates;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.source.file.Sha256;

/**
 * Puts a PDF beside each page whose head names one: {@code <link type="application/pdf" href="…"
 * data-paper="2026-11-22">}, the day being that of its data. What an earlier build printed of the
 * same content is taken over, with the day it bears; the rest is printed. A page whose PDF fails
 * loses its links to it, and a problem says so. Safe for several threads.
 */
public final class PdfRenditions {
  /** The style sheet of paper, from the folder of templates. */
  private static final String STYLE = "paper/paper.css";

  private static final Pattern LINES_ABOUT_PAPER = Pattern.compile("(?m)^.*\\sdata-paper.*\\R");

  private final String style;

  /** SHA-256 of what all papers are printed with: the program, its library and the style. */
  private final String press;

  private final PdfCache archive;
  private final PdfPrinter printer = new PdfPrinter();
  private final SortedMap<String, String> digests = new ConcurrentSkipListMap<>();
  private final Collection<Problem> problems = new ConcurrentLinkedQueue<>();
  private final AtomicInteger printed = new AtomicInteger();

  /**
   * A page whose PDF is made.
   *
   * @param html the page as it is to be saved
   * @param whole false when its PDF failed
   * @param file its PDF, from the root of the site; empty when it has none
   * @param digest what the PDF was made of; empty without one
   */
  public record Settled(String html, boolean whole, String file, String digest) {}

  /**
   * No page is printed yet.
   *
   * @param templates folder with {@code paper/paper.css}
   * @param archive PDF of an earlier build
   * @throws IOException when the style sheet cannot be read
   */
  public PdfRenditions(Path templates, PdfCache archive) throws IOException {
    this.style = Files.readString(templates.resolve(STYLE));
    this.press =
        new Sha256()
            .addPart(PdfPrinter.VERSION)
            .addPart(
                String.valueOf(PdfRendererBuilder.class.getPackage().getImplementationVersion()))
            .addPart(style)
            .hex();
    this.archive = archive;
  }

  /**
   * Makes the PDF of a page, where it has one.
   *
   * @param page its file from the root of the site
   * @param html the whole page
   * @param document the same, parsed; it stays as it is
   * @param folder root of the site
   * @throws IOException when the machine fails
   */
  public Settled settle(String page, String html, Document document, Path folder)
      throws IOException {
    Element link = document.head().selectFirst("link[data-paper]");
    if (link == null) {
      return new Settled(html, true, "", "");
    }
    String file = page.substring(0, page.lastIndexOf('/') + 1) + link.attr("href");
    LocalDate day = day(link);
    String digest = digest(document, html, day);
    Path target = folder.resolve(file);
    Files.createDirectories(target.toAbsolutePath().getParent());
    Path same = archive.find(file, digest);
    if (same != null) {
      FileTree.linkOrCopy(same, target);
    } else {
      byte[] bytes = print(document, day, digest, file);
      if (bytes == null) {
        return new Settled(LINES_ABOUT_PAPER.matcher(html).replaceAll(""), false, "", "");
      }
      // What stands there may be the earlier build's own file under a second name.
      Files.deleteIfExists(target);
      Files.write(target, bytes);
      printed.incrementAndGet();
    }
    digests.put(file, digest);
    return new Settled(html, true, file, digest);
  }

  /**
   * Puts the PDF of an earlier build beside a page that was not made anew.
   *
   * @param file from the root of the site
   * @param digest what it was made of
   * @return whether the earlier build has it
   * @throws IOException when the machine fails
   */
  public boolean takeOver(String file, String digest, Path folder) throws IOException {
    Path same = archive.find(file, digest);
    if (same == null) {
      return false;
    }
    Path target = folder.resolve(file);
    Files.createDirectories(target.toAbsolutePath().getParent());
    FileTree.linkOrCopy(same, target);
    digests.put(file, digest);
    return true;
  }

  /** What all papers are printed with; another press makes other papers of the same pages. */
  public String press() {
    return press;
  }

  /**
   * The PDF of a page alone.
   *
   * @return null when the page has none
   * @throws IOException when it cannot be printed
   */
  public byte @Nullable [] print(Document document) throws IOException {
    Element link = document.head().selectFirst("link[data-paper]");
    if (link == null) {
      return null;
    }
    LocalDate day = day(link);
    return printer.print(PrintLayout.of(document, style, words(day)), day, 0);
  }

  /** {@code , PDF: 320, напечатано заново: 12}; empty when no page has one. */
  public String outcome() {
    return digests.isEmpty()
        ? ""
        : ", PDF: " + digests.size() + ", напечатано заново: " + printed.get();
  }

  /** What could not be printed, by path. */
  public List<Problem> problems() {
    return problems.stream().sorted().toList();
  }

  /** Leaves word for the next build. */
  public void remember(Path internalFolder) throws IOException {
    PdfCache.save(digests, internalFolder);
  }

  private byte @Nullable [] print(
      Document document, @Nullable LocalDate day, String digest, String file) {
    try {
      long id = ByteBuffer.wrap(HexFormat.of().parseHex(digest)).getLong();
      return printer.print(PrintLayout.of(document, style, words(day)), day, id);
    } catch (IOException | RuntimeException failure) {
      problems.add(
          Problem.error("paper")
              .in(file.contains("/") ? file.substring(0, file.indexOf('/')) : "")
              .at(SourcePosition.of(file))
              .says("Этот PDF не получился: " + failure + ".")
              .hint(
                  "Страница сайта на месте, ссылки на PDF на ней нет. Передайте это сообщение тем,"
                      + " кто обслуживает программу."));
      return null;
    }
  }

  private static @Nullable LocalDate day(Element link) {
    String day = link.attr("data-paper");
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  private static String words(@Nullable LocalDate day) {
    return day == null ? "" : RussianDates.full(day);
  }

  /**
   * SHA-256 of all that is printed but for the day: a document whose content stays keeps the day it
   * was made on.
   */
  private String digest(Document document, String html, @Nullable LocalDate day) {
    int main = html.indexOf("<main");
    String content = html.substring(main, html.indexOf("</main>", main));
    String date = words(day).replace("\u00a0", " ");
    Sha256 sha = new Sha256();
    for (String part :
        List.of(
            press,
            document.title(),
            document.select("meta[name=description]").attr("content"),
            document.select("link[rel=canonical]").attr("href"),
            document.select("header .brand, .place-name, .bottom-text").text(),
            content)) {
      String even = part.replace("\u00a0", " ");
      sha.addPart(date.isEmpty() ? even : even.replace(date, ""));
    }
    return sha.hex();
  }
}
