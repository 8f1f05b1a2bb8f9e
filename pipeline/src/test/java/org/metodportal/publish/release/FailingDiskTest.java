package org.metodportal.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodportal.fault.Faults;
import org.metodportal.fault.FaultyProvider;
import org.metodportal.golden.Thorough;

/**
 * File operations of a switch fail, each in a run of its own: a whole release is shown, old ones
 * are untouched, the next run succeeds and clears what was left.
 */
final class FailingDiskTest {
  private static final int KEPT = 2;

  /** Every operation in a long run, every fourth otherwise. */
  private static final int STEP = Thorough.isAsked() ? 1 : 4;

  private static final List<Faults.Kind> KINDS = List.of(Faults.Kind.values());

  @TempDir Path temp;

  /** One round in which kinds of failures take turns; as many as there are kinds in a long one. */
  static IntStream rounds() {
    return IntStream.range(0, Thorough.isAsked() ? KINDS.size() : 1);
  }

  private Path site() {
    return temp.resolve("site");
  }

  private static void publish(Path site, String page) throws IOException, SiteLock.Held {
    SmallRelease.publish(site, page, KEPT);
  }

  private Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (ReleaseId id : new Releases(site()).all()) {
      Path folder = new Releases(site()).publicFolder(id.toString());
      pages.put(id.toString(), Files.readString(folder.resolve("index.html")));
    }
    return pages;
  }

  private void assertWhole(String what) throws IOException {
    Releases releases = new Releases(site());
    String shown = releases.currentId();
    assertNotNull(shown, what);
    ReleaseManifest manifest = ReleaseManifest.read(releases.publicFolder(shown));
    assertNotNull(manifest, what);
    assertEquals(List.of(), manifest.differences(releases.publicFolder(shown)), what);
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> found = Files.list(site().resolve(folder))) {
      return found.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void whicheverOperationFailsAWholeReleaseIsShownAndTheNextRunSucceeds(int round)
      throws Exception {
    Faults.below(site().toString());
    publish(site(), "page 0");
    publish(site(), "page 1");
    int operation = 0;
    boolean met = true;
    while (met) {
      operation += STEP;
      Faults.Kind kind = KINDS.get((round + operation) % KINDS.size());
      String what = kind + " at operation " + operation;
      Map<String, String> before = pages();
      String shown = new Releases(site()).currentId();
      boolean failed = false;
      Faults.plan(operation, kind);
      try {
        publish(FaultyProvider.of(site()), "failing " + operation);
      } catch (IOException | UncheckedIOException told) {
        failed = true;
      } finally {
        met = Faults.end();
      }
      assertWhole(what);
      Map<String, String> after = pages();
      assertTrue(
          failed || !shown.equals(new Releases(site()).currentId()), what + ": nothing happened");
      after.forEach((id, page) -> assertEquals(before.getOrDefault(id, page), page, what));

      publish(site(), "page " + operation);
      assertWhole(what + ", next");
      assertEquals(List.of("current", "internal", "releases"), names("."), what);
      List<String> internal = new ArrayList<>(names("internal"));
      internal.remove(".lock");
      assertEquals(names("releases"), internal, what);
      assertEquals(KEPT, internal.size(), what);
    }
    assertTrue(operation > 60, "operations: " + operation);
    assertFalse(Faults.end());
  }
}
