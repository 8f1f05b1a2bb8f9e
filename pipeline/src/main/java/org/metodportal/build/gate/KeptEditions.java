package org.metodportal.build.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/**
 * Compares the finished tables of a release, of the one shown until now, of those that were shown
 * after it and of every edition that is kept, each with each, as everybody can who has them.
 */
final class KeptEditions {
  /** Places that a sentence names. */
  private static final int NAMED = 3;

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
            compare(slug, newestFirst, pairs(slug, published, candidate), reasons);
          }
        });
    return reasons;
  }

  private static List<ShownRows> with(List<ShownRows> all, ShownRows shown) {
    List<ShownRows> more = new ArrayList<>(all);
    more.add(1, shown);
    return more;
  }

  private static EditionPairs pairs(
      String slug, PublishedTerritory published, Candidate candidate) {
    TerritoryPlan plan = candidate.site().data().plans().get(slug);
    return new EditionPairs(
        plan == null ? published.vintage().plan() : plan,
        Publication.organizations(published.vintage().result()),
        published.vintage().defined());
  }

  private static void compare(
      String slug, List<ShownRows> newestFirst, EditionPairs pairs, List<String> reasons) {
    for (int newer = 0; newer < newestFirst.size(); newer++) {
      for (int older = newer + 1; older < newestFirst.size(); older++) {
        List<ReadDifference> found = pairs.readable(newestFirst.get(older), newestFirst.get(newer));
        if (!found.isEmpty()) {
          reasons.add(sentence(slug, found));
          return;
        }
      }
    }
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
