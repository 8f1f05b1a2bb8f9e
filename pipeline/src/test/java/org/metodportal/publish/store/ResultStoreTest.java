package org.metodportal.publish.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier run kept is found by whoever would make the same, and by nobody else. */
final class ResultStoreTest {
  private static final byte[] RESULT = "итог".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private ResultStore store() {
    return ResultStore.in(folder.resolve("results"), "program 1");
  }

  private String kept() {
    ResultStore store = store();
    String key = store.key("kind", "input");
    store.keep(key, RESULT);
    return key;
  }

  @Test
  void aLaterRunFindsWhatWasKept() {
    String key = kept();

    ResultStore later = store();

    assertArrayEquals(RESULT, later.find(later.key("kind", "input")));
    assertEquals(key, later.key("kind", "input"));
  }

  @Test
  void anotherProgramInputOrKindFindsNothing() {
    kept();
    ResultStore other = ResultStore.in(folder.resolve("results"), "program 2");

    assertNull(other.find(other.key("kind", "input")));
    assertNull(store().find(store().key("kind", "inputs")));
    assertNull(store().find(store().key("kinds", "input")));
  }

  @Test
  void aFileThatIsNotWholeIsNotFoundWhereverItIsBroken() throws IOException {
    Path file = folder.resolve("results").resolve(kept());
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 1;
      Files.write(file, flipped);
      assertNull(store().find(String.valueOf(file.getFileName())), "byte " + at);
      Files.write(file, java.util.Arrays.copyOf(whole, at));
      assertNull(store().find(String.valueOf(file.getFileName())), "cut at " + at);
    }
  }

  @Test
  void aFolderThatCannotBeMadeOrReadCostsTheResultsAlone() throws IOException {
    Files.writeString(folder.resolve("results"), "a file stands here");

    String key = kept();

    assertNull(store().find(key));
    store().prune();
    assertEquals("a file stands here", Files.readString(folder.resolve("results")));
  }

  @Test
  void whatNobodyUsedIsPrunedAndWhatARunUsedStays() throws IOException {
    String key = kept();
    ResultStore second = store();
    second.keep(second.key("kind", "second"), RESULT);
    ResultStore third = store();
    third.find(key);

    third.prune();

    try (Stream<Path> files = Files.list(folder.resolve("results"))) {
      assertEquals(List.of(key), files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void whatIsMadeOfSomethingWithoutContentIsMadeEachTime() throws IOException {
    ResultStore store = store();
    String key = store.key("kind", new Object());
    store.keep(key, RESULT);

    assertNull(store.find(key));
    assertFalse(Files.exists(folder.resolve("results")));
  }

  @Test
  void noStoreFindsNothing() {
    ResultStore none = ResultStore.none();
    none.keep(none.key("kind", "input"), RESULT);

    assertNull(none.find(none.key("kind", "input")));
  }
}
