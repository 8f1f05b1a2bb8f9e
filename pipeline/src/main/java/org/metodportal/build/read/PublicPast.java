package org.metodportal.build.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.edition.Former;
import org.metodportal.disclosure.edition.ShownRows;
import org.metodportal.page.SiteMap;
import org.metodportal.publish.opendata.ShownTables;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.release.VintageFile;

/**
 * What was public until now, and whether a person asked for corrections of closed years.
 *
 * @param internal internal folder of the release shown until now; null when there is none
 * @param publicFolder its public folder; null when there is none
 * @param later releases that were public after it, before somebody went back to it; the newest
 *     first
 * @param reason why closed years are taken anew tonight, in the words of a person; empty when
 *     nobody asked
 */
public record PublicPast(
    @Nullable Path internal, @Nullable Path publicFolder, List<Later> later, String reason) {
  /** A release that is known to the public and not shown any more, and the day it speaks of. */
  public record Later(Path publicFolder, LocalDate day) {}

  /** Copies the list. */
  public PublicPast {
    later = List.copyOf(later);
  }

  /** Nothing was public, and nobody asks for anything. */
  public static final PublicPast NONE = new PublicPast(null, null, List.of(), "");

  /** The past of a release. */
  public static PublicPast of(Path internal, Path publicFolder) {
    return new PublicPast(internal, publicFolder, List.of(), "");
  }

  /**
   * The past of a site.
   *
   * @throws IOException when a folder cannot be read
   */
  public static PublicPast of(Releases releases) throws IOException {
    String shown = releases.currentId();
    if (shown == null) {
      return NONE;
    }
    return new PublicPast(
        releases.internalFolder(shown),
        releases.publicFolder(shown),
        releases.later().stream()
            .map(id -> new Later(releases.publicFolder(id.toString()), id.day()))
            .toList(),
        "");
  }

  /** The same when a person asks for corrections. */
  public PublicPast asking(String why) {
    return new PublicPast(internal, publicFolder, later, why);
  }

  /** Whether a person asked for corrections of closed years. */
  public boolean asked() {
    return !reason.isEmpty();
  }

  /**
   * What was public of each territory.
   *
   * @throws IOException when a file cannot be read
   */
  public Map<String, Former> read(List<String> territories) throws IOException {
    Map<String, Former> former = new TreeMap<>();
    if (internal == null || publicFolder == null) {
      return former;
    }
    Map<String, List<ShownRows>> shown = ShownTables.read(SiteMap.OPEN_DATA.under(publicFolder));
    for (Later known : later) {
      ShownTables.latest(SiteMap.OPEN_DATA.under(known.publicFolder()), known.day())
          .forEach((slug, rows) -> shown.computeIfPresent(slug, (key, all) -> with(all, rows)));
    }
    for (String slug : territories) {
      former.put(
          slug, new Former(VintageFile.load(internal, slug), shown.getOrDefault(slug, List.of())));
    }
    return former;
  }

  private static List<ShownRows> with(List<ShownRows> all, ShownRows known) {
    List<ShownRows> more = new ArrayList<>(all);
    more.add(known);
    return more;
  }
}
