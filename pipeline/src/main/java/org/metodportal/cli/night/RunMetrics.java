package org.metodportal.cli.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.report.RunOutcome;

/**
 * What a run came to, in the text format of Prometheus, for the «textfile» collector of its node
 * exporter.
 *
 * @param exit code of the run
 * @param release the release shown; null when there is none
 * @param outcome what the run came to that made it; null when not known
 * @param ended seconds since the epoch
 */
public record RunMetrics(
    int exit, @Nullable String release, @Nullable RunOutcome outcome, long ended) {
  private static final String SUCCESS = "metodportal_last_success_timestamp_seconds";
  private static final int WORST_SUCCESS = 1;

  /**
   * Puts the file in the place of the one before, in one step; the time of the last success is
   * taken over from there when this run is none.
   */
  public void write(Path file) throws IOException {
    String text = text(exit <= WORST_SUCCESS ? String.valueOf(ended) : lastSuccess(file));
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    Files.createDirectories(fresh.toAbsolutePath().getParent());
    Files.writeString(fresh, text);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-r--r--"));
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private String text(String success) {
    StringBuilder text = new StringBuilder();
    gauge(text, "metodportal_last_run_timestamp_seconds", "When the last run ended.", ended + "");
    gauge(text, "metodportal_last_run_exit_code", "Exit code of the last run.", exit + "");
    if (!success.isEmpty()) {
      gauge(text, SUCCESS, "When a run last ended with 0 or 1.", success);
    }
    String day = day();
    if (!day.isEmpty()) {
      gauge(text, "metodportal_release_date_seconds", "The day that the site speaks of.", day);
    }
    if (outcome != null) {
      gauge(text, "metodportal_errors", "Problems that reject.", outcome.errors() + "");
      gauge(text, "metodportal_warnings", "Problems that do not.", outcome.warnings() + "");
      gauge(
          text,
          "metodportal_kept_territories",
          "Territories that show earlier data.",
          outcome.kept().size() + "");
    }
    return text.toString();
  }

  private static void gauge(StringBuilder text, String name, String help, String value) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
    text.append(name).append(' ').append(value).append('\n');
  }

  /** Midnight of the release's day in UTC, seconds since the epoch; empty when there is none. */
  private String day() {
    if (release == null || release.length() < 10) {
      return "";
    }
    try {
      LocalDate day = LocalDate.parse(release.substring(0, 10));
      return String.valueOf(day.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    } catch (DateTimeException noDay) {
      return "";
    }
  }

  private static String lastSuccess(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(SUCCESS + " ")) {
          return line.substring(SUCCESS.length() + 1).strip();
        }
      }
    }
    return "";
  }
}
