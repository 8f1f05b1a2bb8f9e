package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code publish.sh} makes of its surroundings. A script stands in for Java: it prints its
 * process, its environment and its arguments, one a line.
 */
final class PublishScriptTest {
  private static final String STUB =
      """
      #!/bin/sh
      case "$*" in
        *-version*) exit ${STUB_VERSION_EXIT:-0} ;;
        *QuietNight*) echo "quiet: $*"; exit ${STUB_QUIET_EXIT:-2} ;;
      esac
      echo "pid=$$"
      echo "options=${JAVA_TOOL_OPTIONS-}${_JAVA_OPTIONS-}${JDK_JAVA_OPTIONS-}"
      echo "files=$(ulimit -n)"
      for each in "$@"; do echo "$each"; done
      exit ${STUB_EXIT:-0}
      """;

  @TempDir Path temp;

  private Path root;
  private Path archive;

  /**
   * A run of the script.
   *
   * @param pid number of its process
   * @param lines what it and the stand-in printed
   */
  private record Run(int exit, long pid, List<String> lines) {
    boolean has(String line) {
      return lines.contains(line);
    }

    String starting(String start) {
      return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElse("");
    }
  }

  @BeforeEach
  void project() throws IOException {
    place(temp.resolve("проект портала"));
  }

  private void place(Path folder) throws IOException {
    root = folder;
    Path target = Files.createDirectories(root.resolve("pipeline/target/lib")).getParent();
    Files.copy(Path.of("..", "publish.sh"), root.resolve("publish.sh"));
    executable(root.resolve("publish.sh"));
    Files.writeString(target.resolve("pipeline-1.0.0.jar"), "");
    Files.writeString(target.resolve("lib/library.jar"), "");
    archive = target.resolve("metodportal.jsa");
    Path java = temp.resolve("java/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, STUB);
    executable(java);
    Files.writeString(temp.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(root.resolve("publish.sh").toString()));
    command.addAll(List.of(arguments));
    return run(environment, command);
  }

  private Run run(Map<String, String> environment, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(temp.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", temp.resolve("java").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), process.pid(), text.lines().toList());
  }

  @Test
  void javaTakesThePlaceOfTheScriptAndGivesItsExitCode() throws Exception {
    Run run = run(Map.of("STUB_EXIT", "3"), "check", "--territory", "Кировская область");

    assertEquals(3, run.exit());
    assertTrue(run.has("pid=" + run.pid()), "whoever ends the script ends Java");
    assertEquals(
        List.of("org.metodportal.cli.Main", "check", "--territory", "Кировская область"),
        run.lines().subList(run.lines().size() - 4, run.lines().size()));
    assertTrue(run.has("-Dmetodportal.home=" + root.toRealPath()));
    assertTrue(run.has("-Xmx512m"));
  }

  @Test
  void optionsForOtherProgramsOfTheMachineDoNotReachThisOne() throws Exception {
    Run run =
        run(
            Map.of(
                "JAVA_TOOL_OPTIONS", "-Dfile.encoding=KOI8-R -Duser.language=ar",
                "_JAVA_OPTIONS", "-Xmx1m",
                "JDK_JAVA_OPTIONS", "-Duser.language=ar"),
            "check");

    assertTrue(run.has("options="), run.lines().toString());
  }

  @Test
  void memoryThatIsNoSizeIsRefusedInASentence() throws Exception {
    for (String wrong : List.of("много", "63m", "0", "1.5g", "-2g", "512mb", "99999999g")) {
      Run run = run(Map.of("METODPORTAL_MEMORY", wrong), "check");
      assertEquals(2, run.exit(), wrong);
      assertEquals(
          List.of(
              "METODPORTAL_MEMORY: «"
                  + wrong
                  + "» не подходит. Напишите число с единицей, например 512m или 2g; не меньше"
                  + " 64m."),
          run.lines());
    }
    for (String right : List.of("64m", "2g", "2048M", "67108864", "010g")) {
      assertTrue(run(Map.of("METODPORTAL_MEMORY", right), "check").has("-Xmx" + right), right);
    }
  }

  @Test
  void muchMemoryMeansAllCompilers() throws Exception {
    assertTrue(run(Map.of("METODPORTAL_MEMORY", "2047m"), "check").has("-XX:+UseSerialGC"));
    for (String much : List.of("2g", "2048m", "2097152k", "16G")) {
      assertTrue(run(Map.of("METODPORTAL_MEMORY", much), "check").has("-XX:+UseParallelGC"), much);
    }
  }

  @Test
  void aFolderWithAColonGetsASecondNameThatIsGoneAfterwards() throws Exception {
    place(temp.resolve("site: портал"));

    Run run = run(Map.of("STUB_EXIT", "1", "TMPDIR", temp.toString()), "check");

    assertEquals(1, run.exit());
    String classpath = run.lines().get(run.lines().indexOf("-cp") + 1);
    List<String> entries = List.of(classpath.split(":"));
    assertEquals(2, entries.size(), classpath);
    assertTrue(entries.get(0).endsWith("/target/pipeline-1.0.0.jar"), classpath);
    assertTrue(entries.get(1).endsWith("/target/lib/library.jar"), classpath);
    assertFalse(Files.exists(Path.of(entries.get(0)).getParent()));
    assertTrue(run.has("-Dmetodportal.home=" + root.toRealPath()));
  }

  @Test
  void aCutArchiveIsThrownAwayInsteadOfBreakingEveryLaterRun() throws Exception {
    Files.writeString(archive, "classes");
    Files.writeString(archive.resolveSibling("metodportal.jsa.size"), "7\n");
    assertEquals(
        "-XX:SharedArchiveFile=" + archive.toRealPath(),
        run(Map.of(), "check").starting("-XX:SharedArchiveFile"));

    Files.writeString(archive, "clas");

    Run run = run(Map.of(), "check");
    assertEquals("", run.starting("-XX:SharedArchiveFile"));
    assertTrue(run.starting("-XX:ArchiveClassesAtExit=").endsWith(".new." + run.pid()));
    assertFalse(Files.exists(archive));
  }

  @Test
  void whatAKilledFirstRunLeftIsTriedBeforeItIsUsed() throws Exception {
    Path left = archive.resolveSibling("metodportal.jsa.new.999999999");
    Files.writeString(left, "half");
    Run refused = run(Map.of("STUB_VERSION_EXIT", "134"), "check");
    assertEquals("", refused.starting("-XX:SharedArchiveFile"));
    assertFalse(Files.exists(left));

    Files.writeString(left, "whole");
    Run taken = run(Map.of(), "check");
    assertEquals(
        "-XX:SharedArchiveFile=" + archive.toRealPath(), taken.starting("-XX:SharedArchiveFile"));
    assertFalse(Files.exists(left));
    assertEquals("5", Files.readString(archive.resolveSibling("metodportal.jsa.size")).strip());
  }

  @Test
  void fewOpenFilesAreRaisedOrToldInASentence() throws Exception {
    String script = "'" + root.resolve("publish.sh") + "' check";

    Run raised = run(Map.of(), List.of("bash", "-c", "ulimit -S -n 64; " + script));
    assertTrue(raised.has("files=1024"), raised.lines().toString());

    Run told = run(Map.of(), List.of("bash", "-c", "ulimit -n 64; " + script));
    assertEquals(5, told.exit());
    assertEquals(
        List.of(
            "Программе можно открыть только 64 файлов, а нужно 256. Поднимите предел: ulimit -n"
                + " 1024."),
        told.lines());
  }

  @Test
  void aSmallProgramIsAskedFirstWhetherAnythingChanged() throws Exception {
    for (int exit : List.of(0, 1)) {
      Run answered = run(Map.of("STUB_QUIET_EXIT", String.valueOf(100 + exit)), "--as-of", "x y");
      assertEquals(exit, answered.exit());
      assertEquals(1, answered.lines().size(), "the whole program is not started");
      assertTrue(answered.lines().get(0).endsWith("QuietNight --as-of x y"));
    }
    for (String unsure : List.of("0", "1", "2", "134")) {
      Run whole = run(Map.of("STUB_QUIET_EXIT", unsure, "STUB_EXIT", "4"), "publish");
      assertEquals(4, whole.exit(), unsure);
      assertTrue(whole.has("org.metodportal.cli.Main"), unsure);
    }
    assertEquals("", run(Map.of(), "check").starting("quiet: "), "other commands do not ask");
  }

  @Test
  void onlyPublishingIsKeptInTheLog() throws Exception {
    String log = "-Dmetodportal.log=" + root.toRealPath() + "/logs/publish.log";

    assertTrue(run(Map.of()).has(log));
    assertTrue(run(Map.of(), "--quiet").has(log));
    assertFalse(run(Map.of(), "check").has(log));
    assertFalse(run(Map.of(), "--version").has(log));
  }
}
