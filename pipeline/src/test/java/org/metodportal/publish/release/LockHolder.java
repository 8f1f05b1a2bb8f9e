package org.metodportal.publish.release;

import java.nio.file.Path;
import java.time.Clock;

/** A process of its own that holds the lock of a site until it is killed. */
final class LockHolder {
  private LockHolder() {}

  /** Takes the lock of the site named, says so and waits for ever. */
  @SuppressWarnings("try") // Held, not used.
  public static void main(String[] arguments) throws Exception {
    try (SiteLock lock = new Releases(Path.of(arguments[0])).lock(Clock.systemUTC())) {
      System.out.println("held");
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  /** Starts one and waits until it holds the lock. */
  static Process start(Path site) throws Exception {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                site.toString())
            .start();
    String said = holder.inputReader().readLine();
    if (!"held".equals(said)) {
      throw new IllegalStateException("the lock was not taken: " + said);
    }
    return holder;
  }
}
