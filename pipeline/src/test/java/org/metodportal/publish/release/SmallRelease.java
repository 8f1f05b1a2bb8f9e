package org.metodportal.publish.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** A release of one page, which is new each time, and one style sheet, which stays. */
final class SmallRelease {
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private SmallRelease() {}

  /**
   * Publishes one.
   *
   * @param site folder of the site, which need not exist
   * @param keep how many releases are kept
   * @return its id
   */
  static String publish(Path site, String page, int keep) throws IOException, SiteLock.Held {
    Releases releases = new Releases(site);
    try (SiteLock lock = releases.lock(Clock.systemUTC());
        StagingFolder staging = releases.staging(lock)) {
      String id = releases.nextId(DAY);
      Files.createDirectories(staging.publicFolder().resolve("assets"));
      Files.createDirectories(staging.internalFolder());
      Files.writeString(staging.publicFolder().resolve("index.html"), page);
      Files.writeString(staging.publicFolder().resolve("assets/portal.css"), "body{}");
      Files.writeString(staging.internalFolder().resolve("run.json"), "{}");
      releases.seal(releases.list(id, staging), staging);
      releases.show(id, staging, lock);
      releases.keepNewest(keep, lock);
      return id;
    }
  }
}
