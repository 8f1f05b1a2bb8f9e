package org.metodportal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples for servers are accepted by the programs that read them, where these are here. */
final class ExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "docs", "examples");

  @TempDir Path folder;

  private record Told(int exit, String text) {}

  private static Told run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    return new Told(process.exitValue(), text);
  }

  private static boolean has(String program) {
    return List.of("/usr/bin", "/usr/sbin", "/bin", "/sbin").stream()
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  /** An example as it would stand on a server whose portal is in the test's folder. */
  private Path installed(String name) throws IOException {
    Path copy = folder.resolve(name);
    Files.writeString(
        copy,
        Files.readString(EXAMPLES.resolve(name)).replace("/srv/metodportal", folder.toString()));
    return copy;
  }

  @Test
  void systemdTakesTheUnits() throws Exception {
    assumeTrue(has("systemd-analyze"), "no systemd here");
    Path script = folder.resolve("publish.sh");
    Files.writeString(script, "#!/bin/sh\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    List<String> units =
        List.of("metodportal.service", "metodportal.timer", "metodportal-failed.service");
    for (String unit : units) {
      installed(unit);
    }
    for (String unit : units) {
      Told told =
          run(List.of("systemd-analyze", "verify", "--man=no", folder.resolve(unit).toString()));
      List<String> own = told.text().lines().filter(line -> line.contains("metodportal")).toList();
      assertEquals(List.of(), own, unit);
    }
  }

  @Test
  void nginxTakesTheSite() throws Exception {
    assumeTrue(has("nginx"), "no nginx here");
    Files.createDirectories(folder.resolve("site/current"));
    Path main = folder.resolve("main.conf");
    String site = Files.readString(installed("nginx.conf")).replaceAll("(?m)^ *ssl_cert.*$", "");
    Files.writeString(folder.resolve("nginx.conf"), site.replace("443 ssl", "443"));
    Files.writeString(main, "events {}\nhttp { include " + folder.resolve("nginx.conf") + "; }\n");
    Told told = run(List.of("nginx", "-t", "-c", main.toString(), "-p", folder.toString()));
    assertEquals(0, told.exit(), told.text());
  }

  @Test
  void theSiteIsServedWithThePolicyThatItsPagesName() throws IOException {
    String base = Files.readString(Path.of("..", "site-templates", "layouts", "base.ftlh"));
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]+)\"").matcher(base);
    assertTrue(policy.find());
    String server = Files.readString(EXAMPLES.resolve("nginx.conf"));
    assertTrue(server.contains("Content-Security-Policy \"" + policy.group(1) + "\" always;"));
  }
}
