package org.metodportal.build.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to, for a later one that finds nothing changed: one line of text, so that reading
 * it loads nothing.
 *
 * @param errors problems that reject
 * @param warnings problems that do not
 * @param kept territories whose last good data are shown
 */
public record RunOutcome(long errors, long warnings, List<String> kept) {
  private static final Pattern LINE =
      Pattern.compile(
          "errors (\\d{1,18}) warnings (\\d{1,18}) kept ([a-z0-9-]*(?: [a-z0-9-]+)*)\n");

  /** Writes it. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "errors " + errors + " warnings " + warnings + " kept " + String.join(" ", kept) + "\n");
  }

  /** Reads it; null when there is none, or one that is broken. */
  public static @Nullable RunOutcome read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    Matcher line = LINE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    return line.matches()
        ? new RunOutcome(
            Long.parseLong(line.group(1)),
            Long.parseLong(line.group(2)),
            line.group(3).isEmpty() ? List.of() : List.of(line.group(3).split(" ")))
        : null;
  }
}
