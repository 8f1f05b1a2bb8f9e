package org.metodportal.publish.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.metodportal.page.Address;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.site.Pages;

/**
 * Gathers the public pages of a site and writes what the page of search asks for. It sees finished
 * pages only, so what a page does not show it cannot tell. Memory grows with the index, not with
 * the pages; pages may come in any order. Not for several threads.
 *
 * <p>A word of a section weighs 1–7 by how often it stands there: BM25 with k = 1.2 and b = 0.5. A
 * word of its name weighs by its part of the name, the only word of one 7.
 */
public final class SearchIndex {
  private static final int IN_HEADING = 4;
  private static final int EXCERPT = 260;

  /** Kinds of pages that people know by the last folder of the address. */
  private static final Set<SearchKind> CODED =
      EnumSet.of(SearchKind.INDICATOR, SearchKind.ORGANIZATION);

  private static final double K = 1.2;
  private static final double B = 0.5;
  private static final int HEAVIEST = 7;

  private final SearchWords words = new SearchWords();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  /**
   * A section as it is kept.
   *
   * @param order place on its page
   * @param stems numbers of its stems
   * @param counts how often each stands in it
   * @param named of each, 0 when it is in none of the section's names; otherwise which part of the
   *     shortest of them it is, 1–7
   * @param length number of words
   */
  private record Entry(
      Section shown, int order, int[] stems, int[] counts, int[] named, int length) {}

  /**
   * Adds a page. The page itself is also found by its part of the portal and by the last folder of
   * its address, which is the code of an indicator.
   *
   * @param sections of the page, in their order
   */
  public void add(List<Section> sections) {
    int order = 0;
    for (Section section : sections) {
      entries.add(entry(section, order++));
    }
  }

  private Entry entry(Section section, int order) {
    StemCounts counts = new StemCounts();
    Map<Integer, Integer> named = new TreeMap<>();
    for (String name : names(section)) {
      StemCounts parts = new StemCounts();
      count(name, IN_HEADING, parts);
      int[] stems = parts.stems();
      int share = Math.max(1, (int) Math.round((double) HEAVIEST / stems.length));
      for (int stem : stems) {
        counts.atLeast(stem, parts.of(stem));
        named.merge(stem, share, Math::max);
      }
    }
    count(section.context(), 1, counts);
    count(section.title(), 1, counts);
    if (section.whole()) {
      count(section.kind().words(), 1, counts);
    }
    if (section.kind() == SearchKind.REGULATION && !section.whole()) {
      count("пункт", 1, counts);
    }
    int length = count(section.text(), 1, counts);
    int[] found = counts.stems();
    int[] often = new int[found.length];
    int[] shares = new int[found.length];
    for (int i = 0; i < found.length; i++) {
      often[i] = counts.of(found[i]);
      shares[i] = named.getOrDefault(found[i], 0);
    }
    Section shown =
        new Section(
            section.kind(),
            section.address(),
            section.title(),
            section.context(),
            section.heading(),
            excerpt(section.text()));
    return new Entry(shown, order, found, often, shares, length);
  }

  /** What people may call a place: its heading; a page also as menus do, and by its code. */
  private static List<String> names(Section section) {
    List<String> names = new ArrayList<>();
    names.add(section.heading());
    if (section.whole()) {
      names.add(section.context());
      String menu = menuTitle(section.address());
      names.add(menu);
      int territory = section.title().lastIndexOf(" — ");
      if (!menu.isEmpty() && territory >= 0) {
        names.add(menu + section.title().substring(territory));
      }
      if (CODED.contains(section.kind())) {
        names.add(section.address().replaceFirst(".*?([^/]*)/?$", "$1"));
      }
    }
    return names;
  }

  private static String menuTitle(String address) {
    return Pages.SECTIONS.menuTitle(new Address("/" + address));
  }

  /** The pages of the entries, in the order of these. */
  private List<IndexedPage> pages() {
    Set<String> territories =
        entries.stream()
            .map(Entry::shown)
            .filter(shown -> shown.kind() == SearchKind.TERRITORY)
            .map(shown -> shown.address().replaceFirst("/.*", ""))
            .collect(Collectors.toSet());
    List<IndexedPage> pages = new ArrayList<>();
    for (int first = 0; first < entries.size(); ) {
      Section page = entries.get(first).shown();
      String address = page.address().replaceFirst("#.*", "");
      int end = first + 1;
      while (end < entries.size() && entries.get(end).shown().address().startsWith(address + "#")) {
        end++;
      }
      String[] folders = address.split("/");
      boolean ofTerritory = territories.contains(folders[folders.length - 1]);
      pages.add(
          new IndexedPage(
              place(folders, territories),
              end - first,
              ofTerritory || !menuTitle(address).isEmpty()));
      first = end;
    }
    return pages;
  }

  /** The territory that a page is about; for others the first folder of the address. */
  private static String place(String[] folders, Set<String> territories) {
    return Arrays.stream(folders).filter(territories::contains).findFirst().orElse(folders[0]);
  }

  /** Adds the stems of a text to a tally, each with a weight; gives the number of words. */
  private int count(String text, int weight, StemCounts counts) {
    List<String> found = words.of(text);
    for (String stem : found) {
      Integer number = numbers.get(stem);
      if (number == null) {
        number = stems.size();
        numbers.put(stem, number);
        stems.add(stem);
      }
      counts.add(number, weight);
    }
    return found.size();
  }

  /** The first sentences of a text; when the first is too long, its first words. */
  static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int sentence = text.lastIndexOf(". ", EXCERPT);
    if (sentence >= EXCERPT / 2) {
      return text.substring(0, sentence + 1);
    }
    int end = text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, end < EXCERPT / 2 ? EXCERPT : end) + "…";
  }

  /**
   * Writes the files into {@code search/} of a site.
   *
   * @return bytes written
   * @throws IOException when a file cannot be written
   */
  public long write(Path site) throws IOException {
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.shown().kind())
            .thenComparing(entry -> entry.shown().address().replaceFirst("#.*", ""))
            .thenComparingInt(Entry::order));
    double mean = entries.stream().mapToInt(Entry::length).average().orElse(1);
    Map<String, Postings> postings = new TreeMap<>();
    List<Section> shown = new ArrayList<>();
    for (int document = 0; document < entries.size(); document++) {
      Entry entry = entries.get(document);
      shown.add(entry.shown());
      double norm = K * (1 - B + B * entry.length() / Math.max(mean, 1));
      for (int i = 0; i < entry.stems().length; i++) {
        double often = entry.counts()[i];
        int share = entry.named()[i];
        long weight = Math.max(1, Math.round(HEAVIEST * often / (often + norm)));
        postings
            .computeIfAbsent(stems.get(entry.stems()[i]), stem -> new Postings())
            .add(document, share > 0 ? share : (int) weight, share > 0);
      }
    }
    return new IndexFiles(SiteMap.SEARCH.under(site)).write(shown, pages(), postings);
  }
}
