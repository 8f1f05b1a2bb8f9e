package org.metodportal.build.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.edition.Former;
import org.metodportal.disclosure.edition.ShownRows;
import org.metodportal.page.SiteMap;
import org.metodportal.publish.opendata.ShownTables;
import org.metodportal.publish.release.VintageFile;

/**
 * What was public until now, and whether a person asked for corrections of closed years.
 *
 * @param internal internal folder of the release shown until now; null when there is none
 * @param publicFolder its public folder; null when there is none
 * @param reason why closed years are taken anew tonight, in the words of a person; empty when
 *     nobody asked
 */
public record PublicPast(@Nullable Path internal, @Nullable Path publicFolder, String reason) {
  /** Nothing was public, and nobody asks for anything. */
  public static final PublicPast NONE = new PublicPast(null, null, "");

  /** The past of a release. */
  public static PublicPast of(Path internal, Path publicFolder) {
    return new PublicPast(internal, publicFolder, "");
  }

  /** The same when a person asks for corrections. */
  public PublicPast asking(String why) {
    return new PublicPast(internal, publicFolder, why);
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
    for (String slug : territories) {
      former.put(
          slug, new Former(VintageFile.load(internal, slug), shown.getOrDefault(slug, List.of())));
    }
    return former;
  }
}
