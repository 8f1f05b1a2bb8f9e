package org.metodportal.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.metodportal.page.change.Change;
import org.metodportal.publish.release.LastGood;

/**
 * The identity of the release that is built, and what it takes over from the one before it.
 *
 * @param id id of the release, which pages and open data name
 * @param kept territories whose last good data are shown in place of tonight's
 * @param former what is taken over from the release shown until now
 * @param notes what readers are told of the release beside what changed in it
 */
public record ReleaseOrder(
    String id, Map<String, LastGood> kept, FormerRelease former, List<Change> notes) {
  /** A site that is no release: it is named by its day and shows tonight's data alone. */
  public static ReleaseOrder unpublished(LocalDate asOf, FormerRelease former) {
    return new ReleaseOrder(asOf.toString(), Map.of(), former, List.of());
  }

  /** The same with this told of it. */
  public ReleaseOrder noting(List<Change> told) {
    return new ReleaseOrder(id, kept, former, told);
  }
}
