package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.release.Releases;

/**
 * A browser asks for a page before or after a switch and for its parts later, some of which it has
 * kept: it never puts together what does not belong together.
 */
final class SwitchSeenByBrowsersTest {
  private static final Pattern PART =
      Pattern.compile("(?:href|src)=\"([^\":]*assets/[a-z0-9-]+\\.[a-p]{10}\\.[a-z]+)\"");
  private static final int VISITS = 1_000;

  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir Path temp;

  private SmallSite small;

  private Path publish() throws IOException {
    Path site = temp.resolve("site");
    ProgramRun run = small.run("publish", "--quiet", "--site", site.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    Releases releases = new Releases(site);
    return releases.publicFolder(String.valueOf(releases.currentId()));
  }

  private void append(String file, String text) throws IOException {
    Path path = temp.resolve("small").resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }

  private static List<Path> pages(Path release) throws IOException {
    try (Stream<Path> files = Files.walk(release)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** The parts that a page asks for, as files of a release. */
  private static List<String> parts(Path release, Path page) throws IOException {
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(Files.readString(page, StandardCharsets.UTF_8));
    while (part.find()) {
      String way = part.group(1);
      Path file =
          way.startsWith("/") ? release.resolve(way.substring(1)) : page.resolveSibling(way);
      parts.add(release.relativize(file.normalize()).toString());
    }
    return parts;
  }

  @Test
  void noPageMeetsPartsOfAnotherRelease() throws IOException {
    small = SmallSite.in(temp.resolve("small"));
    FileTree.copy(Path.of("..", "site-templates"), temp.resolve("small/site-templates"));
    List<Path> releases = new ArrayList<>(List.of(publish()));
    append("site-templates/assets/portal.css", ".second { color: red; }\n");
    append("site-templates/assets/filters.js", "// second\n");
    releases.add(publish());
    append("site-templates/assets/portal.css", ".third { color: red; }\n");
    releases.add(publish());

    SplittableRandom random = new SplittableRandom(20261130);
    Map<String, byte[]> kept = new TreeMap<>();
    int asked = 0;
    for (int visit = 0; visit < VISITS; visit++) {
      int seen = random.nextInt(releases.size());
      Path own = releases.get(seen);
      // The link may be switched while the page loads.
      Path later = releases.get(Math.min(releases.size() - 1, seen + random.nextInt(2)));
      List<Path> pages = pages(own);
      Path page = pages.get(random.nextInt(pages.size()));
      List<String> parts = parts(own, page);
      assertFalse(parts.isEmpty(), page.toString());
      for (String part : parts) {
        asked++;
        if (random.nextBoolean()) {
          kept.computeIfAbsent(part, name -> bytes(later.resolve(name)));
        }
        byte[] got = kept.getOrDefault(part, bytes(later.resolve(part)));
        assertArrayEquals(bytes(own.resolve(part)), got, page + " asks for " + part);
      }
    }
    assertTrue(asked > VISITS, "parts: " + asked);
    assertEquals(2, sheets(releases.get(2)), "its own and that of the release before");
  }

  private static long sheets(Path release) throws IOException {
    try (Stream<Path> assets = Files.list(release.resolve("assets"))) {
      return assets.filter(file -> file.toString().endsWith(".css")).count();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
