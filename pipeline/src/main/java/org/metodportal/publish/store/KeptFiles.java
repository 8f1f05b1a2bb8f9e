package org.metodportal.publish.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.publish.disk.FormerFiles;
import org.metodportal.source.file.Sha256;

/**
 * Files beside pages that the release shown has too, where an earlier run made them of the same. It
 * is remembered what they were made of and what came of it, not the files. Safe for several
 * threads.
 *
 * @param store what earlier runs made of what
 * @param look what else decides on their bytes: the templates
 */
public record KeptFiles(ResultStore store, FormerFiles former, String look) {
  /** Nothing is kept: every file is made anew. */
  public static final KeptFiles NONE = new KeptFiles(ResultStore.none(), FormerFiles.NONE, "");

  /** The work of making files. */
  public interface Making {
    /** Writes the files. */
    void run() throws IOException;
  }

  /**
   * Puts files in their places.
   *
   * @param folder root of the site
   * @param paths the files from there; some of them need not be made
   * @param madeOf all that they are made of
   * @param making writes those of them that there are
   * @throws IOException when the machine fails
   */
  public void put(Path folder, List<String> paths, Object madeOf, Making making)
      throws IOException {
    String key = store.key("files", look, paths, madeOf);
    byte[] known = store.find(key);
    if (known != null && takeOver(new String(known, StandardCharsets.UTF_8), folder)) {
      return;
    }
    making.run();
    List<String> lines = new ArrayList<>();
    for (String path : paths) {
      if (Files.isRegularFile(folder.resolve(path))) {
        lines.add(Sha256.of(folder.resolve(path)) + " " + path);
      }
    }
    store.keep(key, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** Links all of the files, or none: what is written later must not reach the release shown. */
  private boolean takeOver(String known, Path folder) throws IOException {
    List<Path> taken = new ArrayList<>();
    for (String line : known.split("\n")) {
      int blank = line.indexOf(' ');
      String path = line.substring(blank + 1);
      Path target = folder.resolve(path);
      if (blank < 0 || !former.link(path, line.substring(0, blank), target)) {
        for (Path each : taken) {
          Files.delete(each);
        }
        return false;
      }
      taken.add(target);
    }
    return true;
  }
}
