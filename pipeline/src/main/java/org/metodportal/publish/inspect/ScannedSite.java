package org.metodportal.publish.inspect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.metodportal.publish.Parallel;
import org.metodportal.publish.disk.FileTree;

/** The pages of a finished site as they stand on the disk, and the files that they may link to. */
public final class ScannedSite {
  /** Any address of its own: the site is read as if it stood here. */
  private static final URI ROOT = URI.create("https://site.invalid/");

  private static final Set<String> OUTGOING = Set.of("https", "http", "mailto", "tel", "webcal");

  private final Path folder;
  private final SortedMap<String, ScannedPage> pages;
  private final Set<String> files;

  private ScannedSite(Path folder, SortedMap<String, ScannedPage> pages, Set<String> files) {
    this.folder = folder;
    this.pages = pages;
    this.files = files;
  }

  /** Reads every page of a site. */
  public static ScannedSite of(Path folder) throws IOException {
    List<String> files = FileTree.names(folder);
    List<String> pages = files.stream().filter(file -> file.endsWith(".html")).toList();
    SortedMap<String, ScannedPage> scanned = new TreeMap<>();
    for (ScannedPage page : Parallel.each(pages, file -> scan(folder, file))) {
      scanned.put(page.file(), page);
    }
    return new ScannedSite(folder, scanned, Set.copyOf(files));
  }

  private static ScannedPage scan(Path folder, String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    return MarkupScan.of(file, bytes.length, new String(bytes, StandardCharsets.UTF_8));
  }

  /** The pages, by their files. */
  public Iterable<ScannedPage> pages() {
    return pages.values();
  }

  /** How many pages there are. */
  public int size() {
    return pages.size();
  }

  /** Whether the site has a file of that path. */
  public boolean holds(String file) {
    return files.contains(file);
  }

  /** All files, by path from the root of the site. */
  public Set<String> files() {
    return files;
  }

  /**
   * The links of a page that lead nowhere.
   *
   * @param baseUrl address of the site, without a slash at its end
   * @return the link and what is wrong, in Russian
   */
  public Map<String, String> broken(ScannedPage page, String baseUrl) {
    Map<String, String> broken = new TreeMap<>();
    URI here = ROOT.resolve(page.address());
    for (String link : page.links()) {
      String own =
          link.startsWith(baseUrl + "/") ? ROOT + link.substring(baseUrl.length() + 1) : link;
      String problem = problem(here, own);
      if (problem != null) {
        broken.put(link, problem);
      }
    }
    return broken;
  }

  private @Nullable String problem(URI here, String link) {
    URI address;
    try {
      address = here.resolve(link);
    } catch (IllegalArgumentException malformed) {
      return "это не адрес";
    }
    if (!ROOT.getHost().equals(address.getHost())) {
      return OUTGOING.contains(String.valueOf(address.getScheme()))
          ? null
          : "такой адрес не откроется";
    }
    String file = file(address);
    if (!files.contains(file)) {
      return "такой страницы или файла нет";
    }
    String anchor = address.getFragment();
    ScannedPage target = pages.get(file);
    return anchor == null || anchor.isEmpty() || target == null || target.ids().contains(anchor)
        ? null
        : "на той странице нет такого места";
  }

  private static String file(URI address) {
    String path = address.getPath().substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /**
   * Bytes of a page and of all it asks for when it opens, as a server sends them: each file through
   * gzip. The sum of the files as they are is taken when that is within the budget already.
   *
   * @param budget in bytes
   */
  public long firstLoad(ScannedPage page, long budget) throws IOException {
    Set<String> asked = new LinkedHashSet<>(List.of(page.file()));
    URI here = ROOT.resolve(page.address());
    for (String link : page.fetched()) {
      try {
        URI address = here.resolve(link);
        if (ROOT.getHost().equals(address.getHost()) && files.contains(file(address))) {
          asked.add(file(address));
        }
      } catch (IllegalArgumentException malformed) {
        // Told among the links.
      }
    }
    long plain = 0;
    List<Path> paths = new ArrayList<>();
    for (String file : asked) {
      paths.add(folder.resolve(file));
      plain += Files.size(folder.resolve(file));
    }
    if (plain <= budget) {
      return plain;
    }
    long packed = 0;
    for (Path path : paths) {
      packed += compressed(Files.readAllBytes(path));
    }
    return packed;
  }

  private static long compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(packed)) {
      packing.write(bytes);
    }
    return packed.size();
  }
}
