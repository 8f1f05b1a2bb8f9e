package org.metodportal.publish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.disk.FormerFiles;
import org.metodportal.source.file.Sha256;

/** Files made of the same are those of the release shown, which nobody writes to. */
final class KeptFilesTest {
  private static final List<String> PATHS = List.of("a/one.txt", "a/two.txt", "a/none.txt");

  @TempDir Path folder;

  private int made;

  @Test
  void filesMadeOfTheSameAreLinked() throws Exception {
    put("first", FormerFiles.NONE, "words");
    put("second", filesOf("first"), "words");
    assertEquals(1, made);
    for (String path : PATHS.subList(0, 2)) {
      assertTrue(
          Files.isSameFile(folder.resolve("first/" + path), folder.resolve("second/" + path)));
    }
    assertFalse(Files.exists(folder.resolve("second/a/none.txt")));

    put("third", filesOf("second"), "other words");
    assertEquals("other words", Files.readString(folder.resolve("third/a/two.txt")));
    assertEquals("words", Files.readString(folder.resolve("second/a/two.txt")));
  }

  @Test
  void whereOneOfThemIsGoneAllAreMadeAndTheReleaseShownStaysAsItIs() throws Exception {
    put("first", FormerFiles.NONE, "words");
    FormerFiles shown = filesOf("first");
    put(
        "second",
        (path, sha256, target) -> !path.endsWith("two.txt") && shown.link(path, sha256, target),
        "words");
    assertEquals(2, made);
    Path own = folder.resolve("second/a/one.txt");
    assertFalse(Files.isSameFile(folder.resolve("first/a/one.txt"), own));
    assertEquals("words", Files.readString(own));
  }

  private void put(String release, FormerFiles former, String words) throws IOException {
    Path site = folder.resolve(release);
    new KeptFiles(ResultStore.in(folder.resolve("results"), "program"), former, "look")
        .put(
            site,
            PATHS,
            words,
            () -> {
              made++;
              Files.createDirectories(site.resolve("a"));
              Files.writeString(site.resolve("a/one.txt"), words);
              Files.writeString(site.resolve("a/two.txt"), words);
            });
  }

  private FormerFiles filesOf(String release) {
    return (path, sha256, target) -> {
      Path file = folder.resolve(release).resolve(path);
      Files.createDirectories(target.getParent());
      return Sha256.of(file).equals(sha256) && FileTree.link(file, target);
    };
  }
}
