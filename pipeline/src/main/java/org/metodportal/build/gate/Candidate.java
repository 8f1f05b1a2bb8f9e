package org.metodportal.build.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.WrittenSite;
import org.metodportal.publish.release.Releases;

/**
 * A finished release that waits to be shown.
 *
 * @param id its name
 * @param publicFolder what everybody would see
 * @param internalFolder what the office alone would see
 * @param site what the public folder was made of
 * @param kept territories that show their last good data in place of tonight's
 * @param releases the releases that are kept
 * @param shown the release shown until now; null when there is none
 */
public record Candidate(
    String id,
    Path publicFolder,
    Path internalFolder,
    WrittenSite site,
    Set<String> kept,
    Releases releases,
    @Nullable String shown) {
  /** A candidate for the place of the release that is shown. */
  public static Candidate of(
      String id,
      Path publicFolder,
      Path internalFolder,
      WrittenSite site,
      Set<String> kept,
      Releases releases)
      throws IOException {
    return new Candidate(
        id, publicFolder, internalFolder, site, kept, releases, releases.currentId());
  }

  /** The public folder of the release shown until now; null when there is none. */
  public @Nullable Path shownFolder() {
    return shown == null ? null : releases.publicFolder(shown);
  }

  /** The internal folder of the release shown until now; null when there is none. */
  public @Nullable Path shownInternalFolder() {
    return shown == null ? null : releases.internalFolder(shown);
  }
}
