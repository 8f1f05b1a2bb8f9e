package org.metodportal.build.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.readback.ReadBack;
import org.metodportal.build.readback.ReadBefore;
import org.metodportal.build.readback.Trace;

/** Reads the finished files back and looks for what points at persons; nobody passes this gate. */
final class FinalBytes {
  private FinalBytes() {}

  static List<String> reasons(Candidate candidate) throws IOException {
    ReadBack readBack = ReadBack.of(candidate.site());
    ReadBefore now = readBack.toRemember();
    Predicate<String> passed = passed(candidate, now);
    Examples told = new Examples();
    for (Trace trace : readBack.of(candidate.publicFolder(), passed)) {
      told.add(trace.file() + ", " + trace.place() + ": " + trace.what());
    }
    List<String> reasons =
        told.reasons("В готовых файлах нашлось то, чего посетитель видеть не должен, мест");
    if (reasons.isEmpty()) {
      now.write(candidate.internalFolder());
    }
    return reasons;
  }

  /** Files that are those of the release shown, where nothing more is hidden than was then. */
  private static Predicate<String> passed(Candidate candidate, ReadBefore now) throws IOException {
    Path shown = candidate.shownFolder();
    Path internal = candidate.shownInternalFolder();
    ReadBefore before = internal == null ? null : ReadBefore.read(internal);
    if (shown == null || before == null) {
      return path -> false;
    }
    Predicate<String> covered = before.covers(now);
    return path ->
        covered.test(path) && isSame(shown.resolve(path), candidate.publicFolder(), path);
  }

  private static boolean isSame(@Nullable Path former, Path folder, String path) {
    try {
      return former != null
          && Files.isRegularFile(former)
          && (Files.isSameFile(former, folder.resolve(path))
              || Files.mismatch(former, folder.resolve(path)) < 0);
    } catch (IOException e) {
      return false;
    }
  }
}
