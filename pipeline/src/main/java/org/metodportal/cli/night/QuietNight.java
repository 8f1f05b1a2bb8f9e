package org.metodportal.cli.night;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.release.SiteLock;

/**
 * A program of its own that answers a publication for which nothing changed, before the whole
 * program is started: it needs Java alone and no library. Whatever it is not sure of, it leaves to
 * the whole program.
 */
public final class QuietNight {
  /** Added to the exit code of an answer: Java itself ends with small ones when it cannot start. */
  static final int ANSWERED = 100;

  /** Exit code that says: start the whole program. */
  static final int GO_ON = 2;

  private static final String SITE = "--site";

  private QuietNight() {}

  /** Answers, or ends with {@link #GO_ON}. */
  public static void main(String[] words) {
    Path home = Path.of(System.getProperty("metodportal.home", ""));
    int exit = GO_ON;
    try {
      LastAnswer answer =
          answer(List.of(words), System.getenv(), home, Clock.system(ZoneId.systemDefault()));
      if (answer != null) {
        NightlyLog.open(System.getProperty(NightlyLog.PROPERTY, ""));
        System.out.write(answer.out().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        System.err.write(answer.err().getBytes(StandardCharsets.UTF_8));
        System.err.flush();
        exit = ANSWERED + answer.exit();
      }
    } catch (IOException | RuntimeException unsure) {
      exit = GO_ON;
    }
    Runtime.getRuntime().halt(exit);
  }

  /** What to answer; null when the whole program has to look. */
  static @Nullable LastAnswer answer(
      List<String> words, Map<String, String> environment, Path home, Clock clock)
      throws IOException {
    if (!Question.publishes(words)) {
      return null;
    }
    Releases releases = new Releases(site(words, environment, home));
    String shown = releases.currentId();
    LastAnswer last = shown == null ? null : LastAnswer.read(releases.internalFolder(shown));
    if (last == null || !last.question().equals(Question.of(words, environment, home).lines())) {
      return null;
    }
    LocalDate named = last.day();
    try (SiteLock lock = releases.lock(clock)) {
      UnchangedInput input =
          UnchangedInput.of(
              releases,
              new UnchangedInput.Reading(
                  named == null ? LocalDate.now(clock) : named,
                  last.content(),
                  last.contentShown(),
                  last.data(),
                  last.dataShown(),
                  last.templates(),
                  last.territories()),
              clock.millis());
      if (input.outcome() == null || !String.valueOf(input.release()).equals(shown)) {
        return null;
      }
      releases.keepNewest(last.keep(), lock);
      if (last.exit() == 0) {
        FailureLetter.remove(releases.internal());
      }
      if (!last.metrics().isEmpty()) {
        new RunMetrics(last.exit(), shown, input.outcome(), clock.instant().getEpochSecond())
            .write(Path.of(last.metrics()));
      }
      return last;
    } catch (SiteLock.Held held) {
      return null;
    }
  }

  /** Where the site stands, by the words, the environment or the file, as the options say it. */
  private static Path site(List<String> words, Map<String, String> environment, Path home)
      throws IOException {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(SITE) && i + 1 < words.size()) {
        return Path.of(words.get(i + 1));
      }
      if (words.get(i).startsWith(SITE + "=")) {
        return Path.of(words.get(i).substring(SITE.length() + 1));
      }
    }
    String variable = environment.getOrDefault("METODPORTAL_SITE", "").strip();
    if (!variable.isEmpty()) {
      return Path.of(variable);
    }
    Path file = home.resolve("portal.properties");
    if (Files.exists(file)) {
      Properties properties = new Properties();
      properties.load(new StringReader(Files.readString(file)));
      String property = properties.getProperty("site", "").strip();
      if (!property.isEmpty()) {
        return home.resolve(property);
      }
    }
    return home.resolve("site");
  }
}
