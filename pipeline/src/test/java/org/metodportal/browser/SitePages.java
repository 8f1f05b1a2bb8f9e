package org.metodportal.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
    return kinds().map(pages -> pages.get(pages.size() - 1)).toList();
  }

  /** One page of each kind, with half of the others smaller and half larger. */
  List<SitePage> middleOfEachKind() {
    return kinds().map(pages -> pages.get(pages.size() / 2)).toList();
  }

  /** Pages of each kind, the smallest first. */
  private Stream<List<SitePage>> kinds() {
    return all.stream()
        .sorted(Comparator.comparing(SitePage::bytes))
        .collect(groupingBy(SitePage::kind, TreeMap::new, toList()))
        .values()
        .stream();
  }
}
