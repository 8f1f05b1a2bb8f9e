package org.metodportal.content.cycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.metodportal.content.check.TextOfFile;
import org.metodportal.document.TextFile;
import org.metodportal.problem.ProblemReport;

/** Files of a folder that were not read for a mistake of theirs, which is told where they are. */
final class FaultyFiles {
  private static final String ENDING = ".md";

  private FaultyFiles() {}

  /**
   * Names of such files without their ending: those that were not read and are no drafts.
   *
   * @param folder the folder; it need not exist
   * @param read names of those that were read
   * @throws IOException when the disk fails
   */
  static Set<String> in(Path folder, Collection<String> read) throws IOException {
    Set<String> faulty = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return faulty;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
        if (!id.isEmpty() && !read.contains(id) && !isDraft(file)) {
          faulty.add(id);
        }
      }
    }
    return faulty;
  }

  private static boolean isDraft(Path file) {
    // Whoever reads the folder tells of a file that cannot be read.
    String text = TextFile.read(file, "", "", new ProblemReport());
    return text != null && TextOfFile.of(file.toString(), "", text).isDraft();
  }
}
