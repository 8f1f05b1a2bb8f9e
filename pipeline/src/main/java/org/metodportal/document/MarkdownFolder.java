package org.metodportal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.ProblemReport;

/**
 * A folder in which every Markdown file is one thing: a card, a measure, a recommendation.
 *
 * @param folder the folder; it need not exist
 * @param shown the same as messages name it
 * @param territory slug for messages
 * @param rewriting what becomes of the text of a file before it is read; lines keep their numbers
 */
public record MarkdownFolder(
    Path folder, String shown, String territory, UnaryOperator<String> rewriting) {
  /** A folder whose files are read as they are written. */
  public MarkdownFolder(Path folder, String shown, String territory) {
    this(folder, shown, territory, UnaryOperator.identity());
  }

  private static final String ENDING = ".md";

  /**
   * One file of the folder.
   *
   * @param document its front matter and its body
   * @param shown its path as messages name it
   * @param id its name without the ending
   * @param problems receives the problems of this file alone
   */
  public record Entry(FrontMatter document, String shown, String id, ProblemReport problems) {}

  /**
   * Reads the files in code-point order of their names. A file whose front matter cannot be read is
   * reported and left out.
   *
   * @param reader makes a thing of a file; null after a problem, or when nothing is to be shown
   * @param report receives the problems of all files
   * @throws IOException when the disk fails
   */
  public <T> List<T> read(Function<Entry, @Nullable T> reader, ProblemReport report)
      throws IOException {
    List<T> things = new ArrayList<>();
    for (String name : names()) {
      ProblemReport problems = new ProblemReport();
      String file = shown + "/" + name;
      String text = TextFile.read(folder.resolve(name), file, territory, problems);
      FrontMatter document =
          text == null ? null : FrontMatter.parse(rewriting.apply(text), file, territory, problems);
      if (document != null) {
        String id = name.substring(0, name.length() - ENDING.length());
        T thing = reader.apply(new Entry(document, file, id, problems));
        if (thing != null) {
          things.add(thing);
        }
      }
      report.addAll(problems.sorted());
    }
    return things;
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
          .sorted(CodePointOrder.ORDER)
          .toList();
    }
  }
}
