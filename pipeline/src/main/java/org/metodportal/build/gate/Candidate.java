package org.metodportal.build.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.FormerRelease;
import org.metodportal.build.ReleaseOrder;
import org.metodportal.build.SiteBuild;
import org.metodportal.build.WrittenSite;
import org.metodportal.build.report.RunRecord;
import org.metodportal.publish.inspect.ScannedSite;
import org.metodportal.publish.release.ReleaseManifest;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.release.StagingFolder;
import org.metodportal.publish.store.ResultStore;

/**
 * A finished release that waits to be shown: all that a gate may read.
 *
 * @param id its name
 * @param publicFolder what everybody would see
 * @param internalFolder what the office alone would see
 * @param site what the public folder was made of
 * @param run what the run did
 * @param hashes SHA-256 of its files, by path from its root
 * @param pages markup and links of the public folder
 * @param kept territories that show their last good data in place of tonight's
 * @param releases the releases that are kept
 * @param shown the release shown until now; null when there is none
 * @param former what the release shown until now remembers of itself
 * @param limits how much gates let pass
 * @param results what earlier runs found
 */
public record Candidate(
    String id,
    Path publicFolder,
    Path internalFolder,
    WrittenSite site,
    RunRecord run,
    Map<String, String> hashes,
    ScannedSite pages,
    Set<String> kept,
    Releases releases,
    @Nullable String shown,
    FormerRelease former,
    GateLimits limits,
    ResultStore results) {
  /** A candidate for the place of the release that is shown. */
  public static Candidate of(
      SiteBuild.Made made,
      ReleaseOrder order,
      StagingFolder staging,
      ReleaseManifest manifest,
      Releases releases,
      GateLimits limits,
      ResultStore results)
      throws IOException {
    return new Candidate(
        order.id(),
        staging.publicFolder(),
        staging.internalFolder(),
        made.site(),
        made.run(),
        manifest.hashes(),
        ScannedSite.of(staging.publicFolder()),
        order.kept().keySet(),
        releases,
        releases.currentId(),
        order.former(),
        limits,
        results);
  }

  /** The day that the release speaks of. */
  public LocalDate asOf() {
    return site.data().asOf();
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
