package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.release.ReleaseId;
import org.metodportal.publish.release.ReleaseManifest;
import org.metodportal.publish.release.Releases;

/**
 * A run that is killed leaves one whole release on show, changes no other, and stops nobody; {@code
 * metodportal.kills} says how many are killed. Each is a whole program started anew, so only
 * thorough runs make it; what a failing disk does is tested in every build.
 */
@EnabledIfSystemProperty(
    named = "metodportal.thorough",
    matches = "true",
    disabledReason = "a dozen whole programs are started and killed: -Pthorough")
final class KilledRunTest {
  private static final int KILLS = Integer.getInteger("metodportal.kills", 12);
  private static final long SEED = Long.getLong("metodportal.seed", 20261130L);

  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir Path folder;

  private Path site() {
    return folder.resolve("site");
  }

  private Process start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dmetodportal.home=" + project.folder(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.metodportal.cli.Main",
            "publish",
            "--quiet",
            "--force",
            "--site",
            site().toString(),
            "--as-of",
            "2026-11-21",
            "--content",
            folder.resolve("content").toString(),
            "--data",
            folder.resolve("data").toString(),
            "--templates",
            Path.of("..", "site-templates").toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("told.txt").toFile())
        .start();
  }

  /** Every file of the release shown is what its manifest says; gives the release. */
  private String assertWhole() throws IOException {
    Releases releases = new Releases(site());
    String shown = releases.currentId();
    assertNotNull(shown);
    ReleaseManifest manifest = ReleaseManifest.read(releases.publicFolder(shown));
    assertNotNull(manifest);
    assertEquals(List.of(), manifest.differences(releases.publicFolder(shown)));
    return shown;
  }

  private Map<String, String> manifests() throws IOException {
    Releases releases = new Releases(site());
    Map<String, String> manifests = new TreeMap<>();
    for (ReleaseId id : releases.all()) {
      Path list = releases.publicFolder(id.toString()).resolve("release.json");
      manifests.put(id.toString(), Files.readString(list));
    }
    return manifests;
  }

  @Test
  void killedAtAnyMomentItLeavesAWholeSite() throws Exception {
    SmallSite.in(folder);
    long from = System.nanoTime();
    assertEquals(0, start().waitFor(), () -> told());
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    SplittableRandom random = new SplittableRandom(SEED);

    for (int kill = 0; kill < KILLS; kill++) {
      Map<String, String> before = manifests();
      // The last part of a run is where files are moved and the link is switched.
      long wait = whole / 3 + random.nextLong(Math.max(1, whole));
      Process run = start();
      if (!run.waitFor(wait, TimeUnit.MILLISECONDS)) {
        run.destroyForcibly().waitFor();
      }
      String where = "seed " + SEED + ", kill " + kill + " after " + wait + " ms";
      assertWhole();
      Map<String, String> after = manifests();
      before.forEach((id, list) -> assertEquals(list, after.get(id), where));
    }

    assertEquals(0, start().waitFor(), () -> told());
    String shown = assertWhole();
    List<String> left = new ArrayList<>();
    try (Stream<Path> found = Files.list(site())) {
      found.forEach(path -> left.add(path.getFileName().toString()));
    }
    left.sort(null);
    assertEquals(List.of("current", "internal", "releases"), left);
    for (ReleaseId id : new Releases(site()).all()) {
      assertTrue(Files.isDirectory(site().resolve("internal").resolve(id.toString())), shown);
    }
  }

  private String told() {
    try {
      return Files.readString(folder.resolve("told.txt"), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
