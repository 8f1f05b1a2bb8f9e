package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.fault.FaultyProvider;

/**
 * Places of the program that ask for a file operation are refused it, each in one way, in a whole
 * publication: {@link FaultRuns}. A thorough run tries fifty of them; {@code
 * -Dmetodportal.faults=0} tries every place in every way, about a quarter of an hour, and {@code
 * -Dmetodportal.seed} chooses others. The switch itself is tested in every build.
 */
@EnabledIfSystemProperty(
    named = "metodportal.thorough",
    matches = "true",
    disabledReason = "fifty publications that fail take minutes: -Pthorough")
final class FailingPublicationTest {
  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir Path folder;

  @Test
  void whateverFailsAWholeReleaseIsShownAndTheNextRunSucceeds() throws Exception {
    Files.createDirectories(folder.resolve("tmp"));
    Process runs =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss8m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dmetodportal.home=" + project.folder(),
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyProvider.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                FaultRuns.class.getName(),
                folder.toString(),
                String.valueOf(Integer.getInteger("metodportal.faults", 50)),
                String.valueOf(Long.getLong("metodportal.seed", 20261130L)))
            .redirectErrorStream(true)
            .start();
    String told = new String(runs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, runs.waitFor(), told);
    assertEquals(List.of(), told.lines().filter(line -> line.startsWith("WRONG")).toList(), told);
    assertTrue(told.contains("failures: "), told);
  }
}
