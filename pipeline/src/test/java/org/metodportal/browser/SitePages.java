package org.metodportal.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pages of a built site.
 *
 * @param folder root of the site
 * @param all every page, by file name
 */
record SitePages(Path folder, List<SitePage> all) {
  /** Reads every {@code .html} file of a folder. */
  static SitePages read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    List<SitePage> pages = new ArrayList<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      pages.add(SitePage.read(file, name));
    }
    return new SitePages(folder, List.copyOf(pages));
  }

  /** One page of each kind, the one with most bytes. */
  List<SitePage> largestOfEachKind() {
    TreeMap<String, SitePage> largest = new TreeMap<>();
    for (SitePage page : all) {
      largest.merge(
          page.kind(),
          page,
          (a, b) -> Comparator.comparing(SitePage::bytes).compare(a, b) < 0 ? b : a);
    }
    return List.copyOf(largest.values());
  }
}
