package org.metodportal.build.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.metodportal.publish.Parallel;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.source.file.Sha256;

/** SHA-256 of every file of a folder, each read once. */
final class FileSums {
  private static final String NO_FILE = "-";

  private final Path folder;
  private final SortedMap<String, String> sums = new TreeMap<>();

  FileSums(Path folder) {
    this.folder = folder;
  }

  /** Path from the folder → hash; a pipe or a device has none. */
  SortedMap<String, String> all() throws IOException {
    if (sums.isEmpty() && FileTree.holds(folder)) {
      List<Path> files = FileTree.files(folder, FileVisitOption.FOLLOW_LINKS);
      List<String> read = Parallel.each(files, Sha256::of);
      for (int i = 0; i < read.size(); i++) {
        sums.put(name(files.get(i)), read.get(i));
      }
    }
    return sums;
  }

  /** The hash of a file of the folder. */
  String of(Path file) throws IOException {
    return all().getOrDefault(name(file), NO_FILE);
  }

  /** The files may be others by now. */
  void forget() {
    sums.clear();
  }

  private String name(Path file) {
    return folder.toAbsolutePath().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }
}
