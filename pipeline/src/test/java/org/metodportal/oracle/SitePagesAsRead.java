package org.metodportal.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of a finished site, each parsed once; a test may change one before it is read. */
final class SitePagesAsRead {
  private final Path site;
  private final List<String> paths;
  private final TreeMap<String, Document> parsed = new TreeMap<>();

  SitePagesAsRead(Path site) throws IOException {
    this.site = site;
    try (Stream<Path> files = Files.walk(site)) {
      paths =
          files
              .filter(file -> file.endsWith("index.html"))
              .map(file -> site.relativize(file.getParent()).toString().replace('\\', '/'))
              .map(path -> path.isEmpty() ? "" : path + "/")
              .sorted()
              .toList();
    }
  }

  /** The same pages, of which one may be changed without changing the others' own. */
  SitePagesAsRead(SitePagesAsRead others, String changed) {
    site = others.site;
    paths = others.paths;
    parsed.putAll(others.parsed);
    parsed.put(changed, others.page(changed).clone());
  }

  /** Addresses that match a pattern: empty for the home page, else with a slash at the end. */
  List<String> like(String pattern) {
    return paths.stream().filter(path -> path.matches(pattern)).toList();
  }

  /** The page at an address. */
  Document page(String path) {
    return parsed.computeIfAbsent(
        path,
        each -> {
          try {
            return Jsoup.parse(site.resolve(each).resolve("index.html"));
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
  }
}
