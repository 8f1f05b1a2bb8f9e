package org.metodportal.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;

/** Where the links of a site lead, and what a page asks for when it opens. */
final class LinkRules {
  /** Any address of its own: the site is checked as if it stood here. */
  private static final URI ROOT = URI.create("https://site.invalid/");

  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("url\\(\\s*['\"]?([^'\")]+)|@import\\s+['\"]([^'\"]+)");

  /** Attributes whose address is fetched when the page opens, not when a reader follows it. */
  private static final Map<String, String> FETCHED =
      Map.of(
          "[src]", "src",
          "link[rel]", "href",
          "object[data]", "data",
          "video[poster]", "poster",
          "use[href]", "href",
          "image[href]", "href");

  /** Relations of links that a browser only notes. */
  private static final Set<String> ONLY_NAMED =
      Set.of("canonical", "alternate", "next", "prev", "license", "author", "help", "search");

  private final Path folder;
  private final Map<String, SitePage> pages = new HashMap<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();

  LinkRules(Path folder, List<SitePage> all) {
    this.folder = folder;
    for (SitePage page : all) {
      pages.put(page.file(), page);
      Set<String> ids = new LinkedHashSet<>(page.document().select("[id]").eachAttr("id"));
      anchors.put(page.file(), ids);
    }
  }

  /** Faults of the links of a page; empty when all lead somewhere. */
  List<String> faults(SitePage page) {
    List<String> faults = new ArrayList<>();
    for (Element element : page.document().select("[href], [src], form[action]")) {
      for (String name : List.of("href", "src", "action")) {
        if (element.hasAttr(name)) {
          String problem = problem(page, element.attr(name), element);
          if (!problem.isEmpty()) {
            faults.add(page + ": " + element.attr(name) + ": " + problem);
          }
        }
      }
    }
    for (URI address : fetched(page)) {
      if (!ROOT.getHost().equals(address.getHost())) {
        faults.add(page + ": asks another host: " + address);
      }
    }
    return faults;
  }

  private String problem(SitePage page, String link, Element element) {
    URI address;
    try {
      address = ROOT.resolve(page.address()).resolve(link);
    } catch (IllegalArgumentException malformed) {
      return "not an address";
    }
    if (!ROOT.getHost().equals(address.getHost())) {
      String scheme = address.getScheme();
      boolean outgoing = element.tagName().equals("a") || element.hasAttr("rel");
      return outgoing && List.of("https", "mailto", "tel", "webcal").contains(scheme)
          ? ""
          : "an outgoing link must be https";
    }
    String file = file(address);
    if (!Files.isRegularFile(folder.resolve(file))) {
      return "no such file";
    }
    String anchor = address.getFragment();
    Set<String> known = anchors.get(file);
    if (anchor != null && !anchor.isEmpty() && known != null && !known.contains(anchor)) {
      return "no such anchor";
    }
    return "";
  }

  private static String file(URI address) {
    String path = address.getPath().substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /**
   * Bytes of the page and of all it asks for, as a server sends them: each file through gzip.
   *
   * @throws IOException when a file cannot be read
   */
  long compressedLoad(SitePage page) throws IOException {
    Set<String> files = new LinkedHashSet<>(Set.of(page.file()));
    for (URI address : fetched(page)) {
      files.add(file(address));
    }
    long bytes = 0;
    for (String file : files) {
      Path path = folder.resolve(file);
      bytes += Files.isRegularFile(path) ? compressed(Files.readAllBytes(path)) : 0;
    }
    return bytes;
  }

  static long compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(packed)) {
      packing.write(bytes);
    }
    return packed.size();
  }

  /** What the page asks for when it opens, with what its style sheets ask for. */
  private Set<URI> fetched(SitePage page) {
    Set<URI> addresses = new LinkedHashSet<>();
    URI base = ROOT.resolve(page.address());
    FETCHED.forEach(
        (selector, attribute) -> {
          for (Element element : page.document().select(selector)) {
            boolean asked =
                !element.tagName().equals("link") || !ONLY_NAMED.contains(element.attr("rel"));
            if (asked && element.hasAttr(attribute)) {
              addresses.add(base.resolve(element.attr(attribute)));
            }
          }
        });
    for (URI address : List.copyOf(addresses)) {
      if (address.getPath() != null && address.getPath().endsWith(".css")) {
        addresses.addAll(ofStyles(address));
      }
    }
    return addresses;
  }

  private Set<URI> ofStyles(URI sheet) {
    Set<URI> addresses = new LinkedHashSet<>();
    Path file = folder.resolve(file(sheet));
    if (!Files.isRegularFile(file)) {
      return addresses;
    }
    try {
      Matcher found = STYLE_ADDRESS.matcher(Files.readString(file));
      while (found.find()) {
        String link = found.group(1) == null ? found.group(2) : found.group(1);
        addresses.add(sheet.resolve(link));
      }
      return addresses;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
