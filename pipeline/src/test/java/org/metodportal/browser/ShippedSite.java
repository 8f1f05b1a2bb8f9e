package org.metodportal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.metodportal.cli.ShippedPortal;
import org.metodportal.golden.Thorough;

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
   * The pages to look at in the browser: every page when the run asks for all, else one of each
   * kind, the largest in a thorough run and one of middle size in an everyday build.
   */
  public List<SitePage> examples() {
    if (Boolean.getBoolean("metodportal.all-pages")) {
      return pages.all();
    }
    return Thorough.isAsked() ? pages.largestOfEachKind() : pages.middleOfEachKind();
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
