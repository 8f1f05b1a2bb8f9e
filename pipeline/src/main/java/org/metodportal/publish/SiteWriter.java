package org.metodportal.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;
import org.metodportal.page.change.PageDigest;
import org.metodportal.publish.disk.FormerFiles;
import org.metodportal.publish.pdf.PdfCache;
import org.metodportal.publish.pdf.PdfRenditions;
import org.metodportal.publish.search.SearchIndex;
import org.metodportal.publish.store.KeptFiles;
import org.metodportal.publish.store.ResultStore;

/**
 * Writes a site into a folder: every page, the assets, {@code robots.txt}, {@code sitemap.xml} and
 * the index of search. The same pages and templates give the same bytes; lines end with LF.
 */
public final class SiteWriter {
  /** Pages on their way at once; few, so that memory does not grow with the number of pages. */
  private static final int AT_ONCE = 32;

  private final Path templates;
  private final TemplateRenderer renderer;
  private final PageCache before;
  private final @Nullable PdfRenditions papers;
  private final PageMaker maker;
  private final KeptFiles files;
  private @Nullable Assets assets;

  /**
   * A writer with the templates of a folder.
   *
   * @param templates folder with {@code pages/} and {@code assets/}
   * @throws IOException when there is no such folder
   */
  public SiteWriter(Path templates) throws IOException {
    this(templates, PageCache.forgotten(), ResultStore.none());
  }

  /**
   * A writer that leaves pages alone which it has written before and which stay the same; its
   * templates are read once.
   *
   * @param store pages of earlier processes, taken over where their records stay the same
   * @throws IOException when there is no such folder
   */
  public SiteWriter(Path templates, PageCache before, ResultStore store) throws IOException {
    this(templates, before, null, store, FormerFiles.NONE);
  }

  /**
   * A writer that has PDF made of pages that are meant for paper.
   *
   * @param archive PDF of an earlier build, taken over where their pages stay the same
   * @param store pages of earlier builds, taken over where their records stay the same
   * @param former files of the release shown, linked where they stay the same
   * @throws IOException when there is no such folder
   */
  public static SiteWriter withPapers(
      Path templates, PdfCache archive, ResultStore store, FormerFiles former) throws IOException {
    return new SiteWriter(
        templates, PageCache.forgotten(), new PdfRenditions(templates, archive), store, former);
  }

  private SiteWriter(
      Path templates,
      PageCache before,
      @Nullable PdfRenditions papers,
      ResultStore store,
      FormerFiles former)
      throws IOException {
    this.before = before;
    this.papers = papers;
    this.templates = templates;
    this.renderer = new TemplateRenderer(templates);
    KeptPages kept = new KeptPages(store, templates, papers == null ? "" : papers.press());
    this.maker = new PageMaker(renderer, papers, kept, former);
    this.files = new KeptFiles(store, former, kept.look());
  }

  /** Files beside pages that need not be made anew. */
  public KeptFiles files() {
    return files;
  }

  /** What fills its templates. */
  public TemplateRenderer renderer() {
    return renderer;
  }

  /** How many pages were made anew rather than taken from an earlier run. */
  public long made() {
    return maker.made();
  }

  /** What makes PDF; null when pages only name theirs. */
  public @Nullable PdfRenditions papers() {
    return papers;
  }

  /**
   * Writes a site without a past, in the portal's own colours; see {@link #write(Stream,
   * SiteHistory, Collection, String, Path)}.
   *
   * @throws IOException as there
   */
  public SiteCounts write(Stream<? extends Page> pages, String baseUrl, Path folder)
      throws IOException, TemplateFailure {
    return write(pages, SiteHistory.NONE, Set.of(), baseUrl, folder);
  }

  /**
   * Writes the site; files that stand in its way are replaced, others stay.
   *
   * @param pages each taken once, in order
   * @param chronicle adds the pages that speak of the finished ones and dates the map of the site
   * @param accents names of the colours of its territories
   * @param baseUrl address of the site, without a slash at its end
   * @param folder root of the site, made when it does not exist
   * @throws TemplateFailure when a template is broken
   * @throws IOException when two pages have one address, or a file cannot be read or written
   */
  public SiteCounts write(
      Stream<? extends Page> pages,
      SiteHistory chronicle,
      Collection<String> accents,
      String baseUrl,
      Path folder)
      throws IOException, TemplateFailure {
    Assets beside = Assets.of(templates, accents, !before.isRemembering());
    assets = beside;
    Writing writing = new Writing(folder, chronicle.asOf(), beside);
    writing.add(pages);
    writing.add(chronicle.closing(List.copyOf(writing.digests)));
    List<Long> sizes =
        Parallel.each(
            List.<Rest>of(
                () -> writing.search.write(folder),
                () -> save(folder.resolve("robots.txt"), robots(baseUrl)),
                () -> save(folder.resolve("sitemap.xml"), sitemap(writing.mapped, chronicle)),
                () -> beside.write(folder)),
            Rest::write);
    writing.bytes += sizes.stream().mapToLong(Long::longValue).sum();
    before.finished(writing.files);
    return new SiteCounts(writing.files.size(), beside.count(), writing.bytes);
  }

  /**
   * Pages as {@link #write} will write them where names of style sheets do not tell their content;
   * those that the folder holds as they are stay out.
   *
   * @param folder root of the site
   * @return file from the root → HTML
   * @throws TemplateFailure when a template is broken
   */
  public Map<String, String> ahead(Stream<? extends Page> pages, Path folder)
      throws IOException, TemplateFailure {
    Assets named =
        assets == null ? Assets.of(templates, Set.of(), !before.isRemembering()) : assets;
    Map<String, String> ahead = new TreeMap<>();
    for (Iterator<? extends Page> rest = pages.iterator(); rest.hasNext(); ) {
      Page page = rest.next();
      String file = page.frame().address().fileName();
      if (before.known(file, page) == null) {
        ahead.put(file, maker.html(page, named, folder));
      }
    }
    return ahead;
  }

  /** What a site has beside its pages: gives its size in bytes. */
  private interface Rest {
    long write() throws IOException;
  }

  /**
   * Keeps the style sheets and scripts of the release before beside those that were written, for
   * whoever opened a page before the switch.
   *
   * @param formerPublic public folder of the release before; null when there is none
   * @param formerInternal its internal folder
   */
  public void carryAssets(
      @Nullable Path formerPublic,
      @Nullable Path formerInternal,
      Path publicFolder,
      Path internalFolder)
      throws IOException {
    if (assets != null) {
      assets.carry(formerPublic, formerInternal, publicFolder, internalFolder);
    }
  }

  /** The pages of one site as they are written. */
  private final class Writing {
    private final Path folder;
    private final LocalDate asOf;
    private final Assets assets;
    private final Set<String> files = new TreeSet<>();
    private final List<Frame> mapped = new ArrayList<>();
    private final List<PageDigest> digests = new ArrayList<>();
    private final SearchIndex search = new SearchIndex();
    private long bytes;

    private Writing(Path folder, LocalDate asOf, Assets assets) {
      this.assets = assets;
      this.folder = folder;
      this.asOf = asOf;
    }

    /**
     * Makes pages one by one, has them rendered by several threads and takes them in, in their
     * order.
     */
    private void add(Stream<? extends Page> pages) throws IOException, TemplateFailure {
      ExecutorService threads =
          Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
      try {
        Deque<Future<Finished>> waiting = new ArrayDeque<>();
        for (Iterator<? extends Page> rest = pages.iterator(); rest.hasNext(); ) {
          Page page = rest.next();
          String file = page.frame().address().fileName();
          if (!files.add(file)) {
            throw new IOException("Две страницы с одним адресом " + page.frame().address().path());
          }
          PageCache.Known known = before.known(file, page);
          waiting.add(threads.submit(() -> finish(page, known)));
          if (waiting.size() >= AT_ONCE) {
            take(rendered(waiting.remove()));
          }
        }
        for (Future<Finished> page : waiting) {
          take(rendered(page));
        }
      } finally {
        end(threads);
      }
    }

    /** Waits for running tasks, so that the caller never deletes a folder still being written. */
    private static void end(ExecutorService threads) throws InterruptedIOException {
      threads.shutdownNow();
      try {
        if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
          throw new IllegalStateException("a page was not finished in an hour");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("asked to stop");
      }
    }

    private static Finished rendered(Future<Finished> page) throws IOException {
      try {
        return page.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("asked to stop");
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }

    private Finished finish(Page page, PageCache.@Nullable Known known) {
      if (known != null) {
        return new Finished(page, known, false, 0, null);
      }
      try {
        FinishedPage finished = maker.finish(page, assets, folder);
        Frame frame = page.frame();
        PageDigest digest =
            new PageDigest(frame.address().path(), frame.heading(), finished.words(), asOf);
        return new Finished(
            page, new PageCache.Known(digest, finished.sections()), true, finished.size(), null);
      } catch (IOException failure) {
        return new Finished(page, null, false, 0, failure);
      }
    }

    private void take(Finished finished) throws IOException {
      if (finished.failure() != null) {
        throw finished.failure();
      }
      Frame frame = finished.page().frame();
      PageCache.Known known = Objects.requireNonNull(finished.known());
      if (finished.written()) {
        bytes += finished.size();
        before.written(frame.address().fileName(), finished.page(), known);
      }
      search.add(known.sections());
      if (!frame.canonical().isEmpty()) {
        mapped.add(frame);
        digests.add(known.digest());
      }
    }
  }

  /**
   * A page on its way into the folder.
   *
   * @param known what it tells of itself; null after a failure
   * @param written whether it was put in its place; not when the folder held it already, nor after
   *     a failure
   * @param size of its file in bytes; 0 when it was not
   * @param failure why it could not be rendered
   */
  private record Finished(
      Page page,
      PageCache.@Nullable Known known,
      boolean written,
      int size,
      @Nullable IOException failure) {}

  private static String robots(String baseUrl) {
    return "User-agent: *\nAllow: /\nSitemap: " + baseUrl + "/sitemap.xml\n";
  }

  private static String sitemap(List<Frame> pages, SiteHistory chronicle) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (Frame page : pages) {
      xml.append("  <url><loc>").append(page.canonical().replace("&", "&amp;")).append("</loc>");
      LocalDate changed = chronicle.changed(page.address().path());
      if (changed != null) {
        xml.append("<lastmod>").append(changed).append("</lastmod>");
      }
      xml.append("</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  private static long save(Path file, String text) throws IOException {
    return save(file, text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static long save(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes);
    return bytes.length;
  }
}
