package org.metodportal.build;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.report.EarlierTables;
import org.metodportal.build.report.RunRecord;
import org.metodportal.page.SiteMap;
import org.metodportal.page.change.ReleaseState;
import org.metodportal.publish.disk.FormerFiles;
import org.metodportal.publish.pdf.PdfCache;
import org.metodportal.publish.release.ReleaseMemory;
import org.metodportal.publish.release.Releases;

/**
 * What a new release takes over from the one shown until now.
 *
 * @param state what it remembers of its pages and figures
 * @param publicFolder its public folder; null when there is none
 * @param internal its internal folder; null when there is none
 * @param files its files that have not changed since it was sealed
 * @param papers its PDF
 * @param tables the tables that it was made of
 */
public record FormerRelease(
    ReleaseState state,
    @Nullable Path publicFolder,
    @Nullable Path internal,
    FormerFiles files,
    PdfCache papers,
    EarlierTables tables) {
  /** No release was shown. */
  public static final FormerRelease NONE =
      new FormerRelease(
          ReleaseState.NONE, null, null, FormerFiles.NONE, PdfCache.NONE, EarlierTables.NONE);

  /** Its folder of open data; null when there is none. */
  public @Nullable Path openData() {
    return publicFolder == null ? null : SiteMap.OPEN_DATA.under(publicFolder);
  }

  /** A build that is no release: only what it printed is taken over. */
  public static FormerRelease ofPapersAlone(Path publicFolder, Path internalFolder)
      throws IOException {
    return new FormerRelease(
        ReleaseState.NONE,
        null,
        internalFolder,
        FormerFiles.NONE,
        PdfCache.of(publicFolder, internalFolder),
        EarlierTables.NONE);
  }

  /** The release that is shown now. */
  public static FormerRelease shown(Releases releases) throws IOException {
    String id = releases.currentId();
    if (id == null) {
      return NONE;
    }
    Path open = releases.publicFolder(id);
    Path internal = releases.internalFolder(id);
    return new FormerRelease(
        ReleaseMemory.load(internal),
        open,
        internal,
        releases.files(),
        PdfCache.of(open, internal),
        EarlierTables.of(internal.resolve(RunRecord.FILE)));
  }
}
