package org.metodportal.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.metodportal.page.Page;

/**
 * Writes a site into a folder: every page, the assets, {@code robots.txt} and {@code sitemap.xml}.
 * The same pages and templates give the same bytes; lines end with LF.
 */
public final class SiteWriter {
  private final Path templates;
  private final TemplateRenderer renderer;

  /**
   * A writer with the templates of a folder.
   *
   * @param templates folder with {@code pages/} and {@code assets/}
   * @throws IOException when there is no such folder
   */
  public SiteWriter(Path templates) throws IOException {
    this.templates = templates;
    this.renderer = new TemplateRenderer(templates);
  }

  /**
   * Writes the site; files that stand in its way are replaced, others stay.
   *
   * @param pages each taken once, in order
   * @param baseUrl address of the site, without a slash at its end
   * @param folder root of the site, made when it does not exist
   * @throws TemplateFailure when a template is broken
   * @throws IOException when two pages have one address, or a file cannot be read or written
   */
  public SiteCounts write(Stream<? extends Page> pages, String baseUrl, Path folder)
      throws IOException, TemplateFailure {
    Set<String> files = new TreeSet<>();
    List<String> addresses = new ArrayList<>();
    long count = 0;
    long bytes = 0;
    for (Iterator<? extends Page> rest = pages.iterator(); rest.hasNext(); count++) {
      Page page = rest.next();
      String file = page.frame().address().fileName();
      if (!files.add(file)) {
        throw new IOException("Two pages have the address " + page.frame().address().path());
      }
      StringWriter html = new StringWriter();
      renderer.render(page, html);
      bytes += save(folder.resolve(file), typeset(html.toString()));
      if (!page.frame().canonical().isEmpty()) {
        addresses.add(page.frame().canonical());
      }
    }
    bytes += save(folder.resolve("robots.txt"), robots(baseUrl));
    bytes += save(folder.resolve("sitemap.xml"), sitemap(addresses));
    List<Path> assets = assets();
    for (Path asset : assets) {
      Path target = folder.resolve(templates.relativize(asset).toString());
      bytes += save(target, Files.readAllBytes(asset));
    }
    return new SiteCounts(count, assets.size(), bytes);
  }

  /** A dash stays with the word before it, so that no line starts with one. */
  private static String typeset(String html) {
    return html.replace(" — ", "\u00a0— ");
  }

  private List<Path> assets() throws IOException {
    try (Stream<Path> found = Files.walk(templates.resolve("assets"))) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String robots(String baseUrl) {
    return "User-agent: *\nAllow: /\nSitemap: " + baseUrl + "/sitemap.xml\n";
  }

  private static String sitemap(List<String> addresses) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String address : addresses) {
      xml.append("  <url><loc>").append(address.replace("&", "&amp;")).append("</loc></url>\n");
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
