package org.metodportal.build.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.edition.EditionPairs;
import org.metodportal.disclosure.edition.Publication;
import org.metodportal.disclosure.edition.PublishedTerritory;
import org.metodportal.disclosure.edition.ShownRows;
import org.metodportal.disclosure.pair.ReadDifference;
import org.metodportal.page.SiteMap;
import org.metodportal.publish.opendata.ShownTables;
import org.metodportal.publish.release.ReleaseId;
import org.metodportal.publish.store.ResultStore;
import org.metodportal.registry.Organization;

/**
 * Compares the finished tables of a release, of the one shown until now, of those that were shown
 * after it and of every edition that is kept, each with each, as everybody can who has them.
 */
final class KeptEditions {
  /** Places that a sentence names. */
  private static final int NAMED = 3;

  /** Kind of the result that nothing was found. */
  private static final String CLEAN = "editions";

  private KeptEditions() {}

  static List<String> reasons(Candidate candidate) throws IOException {
    Map<String, List<ShownRows>> releases =
        new TreeMap<>(ShownTables.read(SiteMap.OPEN_DATA.under(candidate.publicFolder())));
    Path shown = candidate.shownFolder();
    if (shown != null) {
      // An indicator that counts something else since tonight counted as before in it.
      LocalDate before = candidate.site().data().asOf().minusDays(1);
      ShownTables.latest(SiteMap.OPEN_DATA.under(shown), before)
          .forEach((slug, rows) -> releases.computeIfPresent(slug, (key, all) -> with(all, rows)));
    }
    for (ReleaseId later : candidate.releases().later()) {
      Path known = candidate.releases().publicFolder(later.toString());
      ShownTables.latest(SiteMap.OPEN_DATA.under(known), later.day())
          .forEach((slug, rows) -> releases.computeIfPresent(slug, (key, all) -> with(all, rows)));
    }
    List<String> reasons = new ArrayList<>();
    releases.forEach(
        (slug, newestFirst) -> {
          PublishedTerritory published = candidate.site().published().get(slug);
          if (published != null) {
            compare(slug, newestFirst, published, candidate, reasons);
          }
        });
    return reasons;
  }

  private static List<ShownRows> with(List<ShownRows> all, ShownRows shown) {
    List<ShownRows> more = new ArrayList<>(all);
    more.add(1, shown);
    return more;
  }

  /** Pairs that an earlier night compared without a finding are skipped. */
  private static void compare(
      String slug,
      List<ShownRows> newestFirst,
      PublishedTerritory published,
      Candidate candidate,
      List<String> reasons) {
    TerritoryPlan known = candidate.site().data().plans().get(slug);
    TerritoryPlan plan = known == null ? published.vintage().plan() : known;
    Map<String, Organization> organizations =
        Publication.organizations(published.vintage().result());
    SortedMap<String, LocalDate> defined = published.vintage().defined();
    ResultStore results = candidate.results();
    String key = results.key(CLEAN, plan.withoutWords(), organizations, defined, newestFirst);
    if (results.find(key) != null) {
      return;
    }
    List<ReadDifference> found =
        readable(newestFirst, new EditionPairs(plan, organizations, defined));
    if (found.isEmpty()) {
      results.keep(key, new byte[0]);
    } else {
      reasons.add(sentence(slug, found));
    }
  }

  /** What the first two releases tell together of which anything can be told. */
  private static List<ReadDifference> readable(List<ShownRows> newestFirst, EditionPairs pairs) {
    for (int newer = 0; newer < newestFirst.size(); newer++) {
      for (int older = newer + 1; older < newestFirst.size(); older++) {
        List<ReadDifference> found = pairs.readable(newestFirst.get(older), newestFirst.get(newer));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static String sentence(String slug, List<ReadDifference> found) {
    return slug
        + ": из двух выпусков вместе видно, что изменилось у одного или двух человек. Мест: "
        + found.size()
        + ", первые — "
        + String.join("; ", found.stream().limit(NAMED).map(ReadDifference::words).toList())
        + ".";
  }
}
