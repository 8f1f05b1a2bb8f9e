package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.release.ReleaseManifest;
import org.metodportal.publish.release.Releases;

/** Neither a device in the place of a file nor a memory full of nonsense stops a run. */
final class BrokenFilesTest {
  /** Read for ever by whoever does not look what it is. */
  private static final Path ENDLESS = Path.of("/dev/zero");

  @TempDir Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no devices among its files")
  void aDeviceInThePlaceOfAFileIsToldAndNotRead() throws IOException {
    SmallSite small = SmallSite.in(folder);
    List<String> devices =
        List.of(
            "content/home.md",
            "content/deficits.yaml",
            "content/concepts.yaml",
            "content/synonyms.yaml",
            "content/lesnoy/structure.yaml",
            "content/lesnoy/clusters.yaml",
            "content/lesnoy/indicators/l9.md",
            "content/lesnoy/practices/zero.md",
            "content/lesnoy/measures/zero.md",
            "data/schema/staff.json",
            "data/lesnoy/answers-2.csv");
    for (String device : devices) {
      Path file = folder.resolve(device);
      Files.createDirectories(file.getParent());
      Files.createSymbolicLink(file, ENDLESS);
    }

    ProgramRun run = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> small.run("check"));

    assertEquals(Exit.PROBLEMS, run.exit(), run.err());
    for (String device : devices) {
      assertTrue((run.out() + run.err()).contains(device), device + ": " + run.out());
      Files.delete(folder.resolve(device));
    }
  }

  @Test
  void nonsenseInWhatAReleaseRemembersIsNotTrusted() throws IOException {
    SmallSite small = SmallSite.in(folder);
    String site = folder.resolve("site").toString();
    assertEquals(Exit.DONE, small.run("publish", "--site", site).exit());
    Releases releases = new Releases(folder.resolve("site"));
    SplittableRandom random = new SplittableRandom(16);
    for (Path file : FileTree.files(releases.internal())) {
      byte[] nonsense = new byte[200];
      random.nextBytes(nonsense);
      Files.write(file, nonsense);
    }

    ProgramRun run = small.runOn("2026-11-22", "publish", "--site", site);

    assertEquals(Exit.DONE, run.exit(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    String shown = String.valueOf(releases.currentId());
    assertEquals("2026-11-22-01", shown);
    ReleaseManifest manifest = ReleaseManifest.read(releases.publicFolder(shown));
    assertNotNull(manifest);
    assertEquals(List.of(), manifest.differences(releases.publicFolder(shown)));
  }
}
