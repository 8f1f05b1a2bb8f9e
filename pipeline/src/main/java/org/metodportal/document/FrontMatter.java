package org.metodportal.document;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * A Markdown file with keys above its text: a line {@code ---}, YAML, a line {@code ---}, Markdown.
 *
 * @param tree the keys
 * @param body the Markdown, lines ended by {@code \n}; empty when there is none
 * @param bodyLine 1-based line of the file where the Markdown starts
 */
public record FrontMatter(YamlTree tree, String body, int bodyLine) {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
  private static final String FENCE = "---";

  /**
   * Reads a file.
   *
   * @param shownName path for messages
   * @param territory slug for messages; empty for the whole portal
   * @return null after a problem
   */
  public static @Nullable FrontMatter read(
      Path path, String shownName, String territory, ProblemReport report) {
    String text = TextFile.read(path, shownName, territory, report);
    return text == null ? null : parse(text, shownName, territory, report);
  }

  /**
   * Reads a text with {@code \n} line ends.
   *
   * @return null after a problem
   */
  public static @Nullable FrontMatter parse(
      String text, String shownName, String territory, ProblemReport report) {
    int firstEnd = endOfLine(text, 0);
    if (!isFence(text, 0, firstEnd)) {
      report.add(
          Problem.error("front-matter")
              .in(territory)
              .at(SourcePosition.of(shownName, 1, 1))
              .says("Файл не начинается со строки «---».")
              .hint("Поставьте первой строкой «---», под ней ключи, под ними снова «---»."));
      return null;
    }
    int line = 2;
    int start = Math.min(firstEnd + 1, text.length());
    int yamlStart = start;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      if (isFence(text, start, end)) {
        YamlTree tree =
            new YamlParser(shownName, territory, 2, report).parse(text.substring(yamlStart, start));
        String body = text.substring(Math.min(end + 1, text.length()));
        return tree == null ? null : new FrontMatter(tree, withoutComments(body), line + 1);
      }
      start = end + 1;
      line++;
    }
    report.add(
        Problem.error("front-matter")
            .in(territory)
            .at(SourcePosition.of(shownName, 1, 1))
            .says("Ключи открыты строкой «---», но не закрыты.")
            .hint("Поставьте строку «---» после последнего ключа."));
    return null;
  }

  /** Comments of HTML never reach a page; their lines stay, so that places hold. */
  private static String withoutComments(String body) {
    return body.contains("<!--")
        ? COMMENT
            .matcher(body)
            .replaceAll(
                comment ->
                    "\n".repeat((int) comment.group().chars().filter(c -> c == '\n').count()))
        : body;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isFence(String text, int start, int end) {
    return text.substring(start, end).stripTrailing().equals(FENCE);
  }
}
