package org.metodportal.page.practice;

import java.util.Comparator;
import java.util.List;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.practice.Practice;
import org.metodportal.page.AtomFeed;
import org.metodportal.page.SiteMap;

/** The bank of practices as a feed: the cards that changed last, each with its own day. */
public final class PracticeFeed {
  /** How many cards the feed has at most. */
  public static final int MOST = 50;

  private static final Comparator<PracticeEntry> ORDER =
      Comparator.comparing(
              (PracticeEntry entry) -> entry.practice().changed(), Comparator.reverseOrder())
          .thenComparing(entry -> entry.practice().slug());

  private PracticeFeed() {}

  /** The feed; the bank has at least one practice. */
  public static AtomFeed of(PracticeBank bank, PortalDescription portal) {
    List<PracticeEntry> newest = bank.entries().stream().sorted(ORDER).limit(MOST).toList();
    return new AtomFeed(
        portal.baseUrl() + SiteMap.PRACTICE_FEED.path(),
        portal.baseUrl() + SiteMap.PRACTICES.path(),
        portal.shortTitle() + ": банк практик",
        portal.publisher().isEmpty() ? portal.shortTitle() : portal.publisher(),
        newest.get(0).practice().changed(),
        newest.stream().map(entry -> entry(entry, portal)).toList());
  }

  private static AtomFeed.Entry entry(PracticeEntry entry, PortalDescription portal) {
    Practice practice = entry.practice();
    Practice.Result result = practice.result();
    return new AtomFeed.Entry(
        portal.baseUrl() + entry.address().path(),
        practice.title(),
        practice.office(),
        practice.published(),
        practice.changed(),
        entry.territory().name(),
        PracticeFacet.verdictWords(practice.conclusion().verdict())
            + "."
            + (result == null ? "" : " " + result.summary()));
  }
}
