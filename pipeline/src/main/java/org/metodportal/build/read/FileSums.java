package org.metodportal.build.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.metodportal.publish.Parallel;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.source.file.Sha256;

/** SHA-256 of every file of a folder, each read once. */
final class FileSums {
  /** Stands for a pipe, a device and what cannot be read: their reader speaks of them. */
  static final String NONE = "-";

  private final Path folder;
  private final SortedMap<String, String> sums = new TreeMap<>();

  FileSums(Path folder) {
    this.folder = folder;
  }

  /** Path from the folder → hash; a pipe, a device and what cannot be read have none. */
  SortedMap<String, String> all() throws IOException {
    if (sums.isEmpty() && FileTree.holds(folder)) {
      List<Path> files = FileTree.readable(folder);
      List<String> read = Parallel.each(files, FileSums::sum);
      for (int i = 0; i < read.size(); i++) {
        sums.put(name(files.get(i)), read.get(i));
      }
    }
    return sums;
  }

  /** The hash of a file; {@link #NONE} when it cannot be read. */
  static String sum(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException unread) {
      return NONE;
    }
  }

  /** The hash of a file of the folder. */
  String of(Path file) throws IOException {
    return all().getOrDefault(name(file), NONE);
  }

  /** The files may be others by now. */
  void forget() {
    sums.clear();
  }

  private String name(Path file) {
    return folder.toAbsolutePath().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }
}
