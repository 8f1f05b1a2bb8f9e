package org.metodportal.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * Files of a territory that visitors may take: those that no text names are told, for they reach no
 * page.
 */
final class UnnamedFiles {
  /** Files of cards, and files of documents. */
  private static final List<String> FOLDERS = List.of("practices/files", "files");

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\d._-]+\\.[A-Za-z\\d]{2,5}\\b");

  private UnnamedFiles() {}

  /** Whatever in a text may be the name of a file. */
  static Set<String> namesIn(TextOfFile text) {
    Set<String> names = new TreeSet<>();
    for (String line : text.lines()) {
      if (line.indexOf('.') > 0) {
        Matcher name = NAME.matcher(line);
        while (name.find()) {
          names.add(name.group());
        }
      }
    }
    return names;
  }

  /** Warns of files that no text names; gives the others. */
  static List<Path> check(
      Path content, String shown, String territory, Set<String> named, ProblemReport report)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path file : of(content, territory)) {
      String name = String.valueOf(file.getFileName());
      if (named.contains(name)) {
        files.add(file);
      } else {
        report.add(
            Problem.warning("file-unnamed")
                .in(territory)
                .value(name)
                .at(SourcePosition.of(shown(content, shown, file)))
                .says("Этот файл не назван ни в одном тексте: на сайт он не попадёт.")
                .hint(
                    "Впишите его имя: в карточку — ключом attachments, в documents.yaml — ключом"
                        + " file. Если он не нужен, удалите его."));
      }
    }
    return files;
  }

  /**
   * The files that visitors may take, in code-point order; leftovers of programs are passed over.
   */
  private static List<Path> of(Path content, String territory) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      Path place = content.resolve(territory).resolve(folder);
      if (Files.isDirectory(place)) {
        try (Stream<Path> all = Files.list(place)) {
          all.filter(Files::isRegularFile)
              .filter(file -> !UnreadFiles.isLeftover(String.valueOf(file.getFileName())))
              .sorted((one, two) -> CodePointOrder.ORDER.compare(one.toString(), two.toString()))
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  /** A file of the content folder as messages name it. */
  private static String shown(Path content, String shown, Path file) {
    return shown + "/" + content.relativize(file).toString().replace('\\', '/');
  }
}
