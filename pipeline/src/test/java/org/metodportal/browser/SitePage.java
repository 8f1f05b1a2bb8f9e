package org.metodportal.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of a built site; parsed when it is first asked what it says. For one thread at a time. */
public final class SitePage {
  private static final Pattern KIND = Pattern.compile("<body [^>]*?data-kind=\"([^\"]*)\"");

  private final String file;
  private final String html;
  private Document document;

  /**
   * @param file its file in the site's folder, with slashes: {@code totsky/index.html}
   */
  SitePage(String file, String html) {
    this.file = file;
    this.html = html;
  }

  /** Reads a page of a site. */
  static SitePage read(Path path, String file) throws IOException {
    return new SitePage(file, Files.readString(path, StandardCharsets.UTF_8));
  }

  /** Its file in the site's folder, with slashes. */
  String file() {
    return file;
  }

  /** The address below the root of the site, no slash at its start: {@code totsky/}. */
  public String address() {
    return file.endsWith("index.html")
        ? file.substring(0, file.length() - "index.html".length())
        : file;
  }

  /** Name of the template that made it, such as {@code roadmap}; empty when it names none. */
  String kind() {
    Matcher kind = KIND.matcher(html);
    return kind.find() ? kind.group(1) : "";
  }

  /** Size of the file. */
  long bytes() {
    return html.getBytes(StandardCharsets.UTF_8).length;
  }

  /** What it says. */
  public synchronized Document document() {
    if (document == null) {
      document = Jsoup.parse(html);
    }
    return document;
  }

  @Override
  public String toString() {
    return "/" + address();
  }
}
