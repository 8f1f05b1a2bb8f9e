package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the shipped site, seen without a browser. */
@ExtendWith(ShippedSiteExtension.class)
class PagesTest {
  private static final long MOST_BYTES = 150 * 1024;

  private static void assertNone(String what, List<String> faults, int checked) {
    System.out.println(what + ": " + checked + " pages, faults: " + faults.size());
    assertEquals("", String.join("\n", faults.subList(0, Math.min(40, faults.size()))));
  }

  private static void assertNone(
      String what, ShippedSite site, Function<SitePage, List<String>> rules) {
    assertNone(
        what,
        site.pages().stream().flatMap(page -> rules.apply(page).stream()).distinct().toList(),
        site.pages().size());
  }

  @Test
  void markupIsSound(ShippedSite site) {
    assertNone("markup", site, MarkupRules::faults);
  }

  @Test
  void everyLinkLeadsSomewhereAndNothingIsAskedOfOtherHosts(ShippedSite site) {
    LinkRules links = new LinkRules(site.folder(), site.pages());
    assertNone("links", site, links::faults);
  }

  @Test
  void wordsAreSetByRussianRules(ShippedSite site) {
    assertNone("typography", site, TypographyRules::faults);
  }

  @Test
  void titlesAndDescriptionsAreUnlike(ShippedSite site) {
    List<String> faults = new ArrayList<>();
    Map<String, SitePage> seen = new HashMap<>();
    for (SitePage page : site.pages()) {
      String description = page.document().select("meta[name=description]").attr("content");
      for (String words : List.of("title " + page.document().title(), description)) {
        SitePage other = seen.putIfAbsent(words, page);
        if (other != null) {
          faults.add(page + " and " + other + ": «" + words + "»");
        }
      }
    }
    assertNone("titles and descriptions", faults, site.pages().size());
  }

  @Test
  void everyPageIsLight(ShippedSite site) throws IOException {
    LinkRules links = new LinkRules(site.folder(), site.pages());
    List<String> faults = new ArrayList<>();
    long largest = 0;
    long heaviest = 0;
    for (SitePage page : site.pages()) {
      long load = links.compressedLoad(page);
      largest = Math.max(largest, page.bytes());
      heaviest = Math.max(heaviest, load);
      if (page.bytes() >= MOST_BYTES) {
        faults.add(page + ": " + page.bytes() + " bytes of HTML");
      }
      if (load >= MOST_BYTES) {
        faults.add(page + ": a first load of " + load + " bytes");
      }
    }
    System.out.println(
        "largest page: " + largest + " bytes; heaviest first load, compressed: " + heaviest);
    assertNone("weight", faults, site.pages().size());
  }

  @Test
  void everyKindOfPageIsKnownByItsTemplate(ShippedSite site) {
    List<String> kinds = site.pages().stream().map(SitePage::kind).distinct().sorted().toList();
    assertTrue(
        kinds.containsAll(List.of("home", "territory", "indicator", "regulation", "not-found")),
        kinds.toString());
  }
}
