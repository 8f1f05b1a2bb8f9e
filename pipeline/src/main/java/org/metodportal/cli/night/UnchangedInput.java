package org.metodportal.cli.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.read.InputSnapshot;
import org.metodportal.build.report.ProgramVersion;
import org.metodportal.build.report.RunOutcome;
import org.metodportal.publish.release.Releases;

/**
 * Finds out whether the release shown is already made of what a run would read. Nothing that counts
 * or renders is loaded for it.
 *
 * @param release id of the release shown; null when there is none
 * @param snapshot what the run would read
 * @param outcome what the run came to that made the release of the same; null when the input is new
 */
public record UnchangedInput(
    @Nullable String release, InputSnapshot snapshot, @Nullable RunOutcome outcome) {
  /**
   * What a run would read.
   *
   * @param asOf the day that it would speak of
   * @param contentShown the folder of texts as messages name it
   * @param dataShown the folder of tables as messages name it
   * @param territories slugs that were named, with commas
   */
  public record Reading(
      LocalDate asOf,
      Path content,
      String contentShown,
      Path data,
      String dataShown,
      Path templates,
      String territories) {}

  /**
   * Compares the input with that of the release shown.
   *
   * @param now milliseconds since the epoch
   */
  public static UnchangedInput of(Releases releases, Reading reading, long now) throws IOException {
    String shown = releases.currentId();
    Path internal = shown == null ? null : releases.internalFolder(shown);
    InputSnapshot known = internal == null ? null : InputSnapshot.read(snapshot(internal));
    InputSnapshot snapshot =
        InputSnapshot.take(
            Map.of(
                "program", ProgramVersion.identity(),
                "day", reading.asOf().toString(),
                "territories", reading.territories(),
                "content", reading.contentShown(),
                "data", reading.dataShown()),
            Map.of(
                "content", reading.content(),
                "data", reading.data(),
                "templates", reading.templates()),
            "data",
            known,
            now);
    boolean same =
        internal != null
            && known != null
            && snapshot.sameAs(known)
            && Files.isRegularFile(releases.current().resolve("index.html"));
    return new UnchangedInput(
        shown, snapshot, same && internal != null ? RunOutcome.read(outcome(internal)) : null);
  }

  /** The file of the snapshot in a release's internal folder. */
  public static Path snapshot(Path internal) {
    return internal.resolve("state").resolve("inputs.txt");
  }

  /** The file of the outcome in a release's internal folder. */
  public static Path outcome(Path internal) {
    return internal.resolve("state").resolve("outcome.txt");
  }
}
