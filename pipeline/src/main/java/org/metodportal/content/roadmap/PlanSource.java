package org.metodportal.content.roadmap;

import org.metodportal.document.markdown.MarkdownBlock;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.Severity;
import org.metodportal.problem.SourcePosition;

/**
 * The file that a plan is read from, and where its problems go.
 *
 * @param file path for messages
 * @param territory slug for messages
 * @param bodyLine 1-based line of the file where the Markdown starts
 */
record PlanSource(String file, String territory, int bodyLine, ProblemReport report) {
  private static final int LONGEST_VALUE = 80;

  /** The line of the file. */
  SourcePosition at(int line) {
    return SourcePosition.of(file, line, "");
  }

  /** The 1-based line of the file where a block starts. */
  int line(MarkdownBlock block) {
    return bodyLine + block.line();
  }

  /** The cell of a column in the row of the line. */
  SourcePosition at(int line, RoadmapColumn column) {
    return SourcePosition.of(file, line, column.heading());
  }

  void error(String code, SourcePosition position, String value, String message, String hint) {
    add(Severity.ERROR, code, position, value, message, hint);
  }

  void warning(String code, SourcePosition position, String value, String message, String hint) {
    add(Severity.WARNING, code, position, value, message, hint);
  }

  private void add(
      Severity severity,
      String code,
      SourcePosition position,
      String value,
      String message,
      String hint) {
    report.add(
        Problem.of(severity, code)
            .in(territory)
            .value(shorten(value))
            .at(position)
            .says(message)
            .hint(hint));
  }

  /** The words for a message: one line of at most {@value #LONGEST_VALUE} characters. */
  static String shorten(String words) {
    int points = words.codePointCount(0, words.length());
    return points <= LONGEST_VALUE
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
  }
}
