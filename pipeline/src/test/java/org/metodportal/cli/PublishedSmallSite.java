package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.metodportal.publish.disk.FileTree;

/**
 * The small good site with its first releases, which are made once; each test finds it as it was,
 * in the same folder, for a release remembers the folders that it was made of.
 */
final class PublishedSmallSite {
  private final Path folder;
  private final Path saved;

  private PublishedSmallSite(Path folder, Path saved) {
    this.folder = folder;
    this.saved = saved;
  }

  /** Publishes the site on each of the days into {@code site} of a folder in the folder. */
  static PublishedSmallSite in(Path temp, String... days) throws IOException {
    Path folder = temp.resolve("small");
    SmallSite small = SmallSite.in(folder);
    for (String day : days) {
      ProgramRun run = small.runOn(day, "publish", "--site", folder.resolve("site").toString());
      assertEquals(Exit.DONE, run.exit(), run.err());
    }
    Path saved = temp.resolve("saved");
    copy(folder, saved);
    return new PublishedSmallSite(folder, saved);
  }

  /** The site as it was when it was published. */
  SmallSite restored() throws IOException {
    FileTree.delete(folder);
    copy(saved, folder);
    return SmallSite.at(folder);
  }

  /** Copies files with their times, and links as links. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path path : found.toList()) {
        Files.copy(
            path,
            to.resolve(from.relativize(path).toString()),
            StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
      }
    }
  }
}
