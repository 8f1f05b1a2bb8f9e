package org.metodportal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.metodportal.cli.ShippedPortal;

/** The site of the shipped content and tables on a fixed day, with a server of its own. */
public final class ShippedSite implements AutoCloseable {
  private final SitePages pages;
  private final SiteServer server;

  private ShippedSite(SitePages pages, SiteServer server) {
    this.pages = pages;
    this.server = server;
  }

  /** Serves the site. */
  static ShippedSite build() {
    Path folder = ShippedPortal.out().resolve("public");
    try {
      return new ShippedSite(SitePages.read(folder), SiteServer.start(folder));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Root of the built site. */
  public Path folder() {
    return pages.folder();
  }

  /** Every page of the site, in the order of their addresses. */
  public List<SitePage> pages() {
    return pages.all();
  }

  /**
   * The pages to look at in the browser: every page when the run asks for all, else the largest of
   * each kind.
   */
  public List<SitePage> examples() {
    return Boolean.getBoolean("metodportal.all-pages") ? pages.all() : pages.largestOfEachKind();
  }

  /** Where the server answers; ends with a slash. */
  public URI root() {
    return server.root();
  }

  @Override
  public void close() {
    server.close();
  }
}
