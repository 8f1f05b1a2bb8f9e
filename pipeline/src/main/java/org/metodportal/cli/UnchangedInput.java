package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.read.BuildInputs;
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
record UnchangedInput(
    @Nullable String release, InputSnapshot snapshot, @Nullable RunOutcome outcome) {
  /** Compares the input with that of the release shown. */
  static UnchangedInput of(
      Releases releases, BuildInputs inputs, Path templates, String territories, long now)
      throws IOException {
    String shown = releases.currentId();
    Path internal = shown == null ? null : releases.internalFolder(shown);
    InputSnapshot known = internal == null ? null : InputSnapshot.read(snapshot(internal));
    InputSnapshot snapshot =
        InputSnapshot.take(
            Map.of(
                "program", ProgramVersion.identity(),
                "day", inputs.asOf().toString(),
                "territories", territories,
                "content", inputs.content().shown(),
                "data", inputs.data().shown()),
            Map.of(
                "content", inputs.content().path(),
                "data", inputs.data().path(),
                "templates", templates),
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
  static Path snapshot(Path internal) {
    return internal.resolve("state").resolve("inputs.txt");
  }

  /** The file of the outcome in a release's internal folder. */
  static Path outcome(Path internal) {
    return internal.resolve("state").resolve("outcome.txt");
  }
}
