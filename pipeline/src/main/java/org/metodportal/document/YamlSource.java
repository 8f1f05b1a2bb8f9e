package org.metodportal.document;

import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What every tree of a file shares: where its nodes stand, and where its problems go.
 *
 * @param file path for messages
 * @param territory slug for messages
 * @param firstLine 1-based line of the file where the YAML starts
 */
record YamlSource(
    String file, String territory, int firstLine, ScalarPlaces places, ProblemReport report) {
  private static final int LONGEST_VALUE = 80;

  SourcePosition position(Node node) {
    return node.getStartMark()
        .map(mark -> SourcePosition.of(file, firstLine + mark.getLine(), mark.getColumn() + 1))
        .orElse(SourcePosition.of(file));
  }

  /** Whether a comment stands in the line of a value that is not written. */
  boolean isCommented(ScalarNode scalar) {
    return scalar
        .getStartMark()
        .map(
            mark -> {
              int[] text = mark.getBuffer();
              int at = mark.getPointer();
              while (at > 0 && text[at - 1] != '\n') {
                at--;
              }
              boolean comment = false;
              for (; at < text.length && text[at] != '\n'; at++) {
                comment |= text[at] == '#';
              }
              return comment;
            })
        .orElse(false);
  }

  PlacedText place(ScalarNode scalar) {
    return places.place(scalar, file);
  }

  /**
   * Reports a value of another type.
   *
   * @param needed what is needed, such as «нужно целое число»
   */
  void wrongType(String key, Node node, String needed, String hint) {
    String value = node instanceof ScalarNode scalar ? shorten(scalar.getValue()) : "";
    String found =
        node instanceof ScalarNode
            ? "написано «" + value + "»"
            : node instanceof SequenceNode ? "стоит список" : "стоят вложенные ключи";
    report(
        "yaml-type",
        position(node),
        value,
        "Ключ «" + key + "»: здесь " + needed + ", а " + found + ".",
        hint);
  }

  void report(String code, SourcePosition position, String value, String message, String hint) {
    report.add(
        Problem.error(code)
            .in(territory)
            .value(shorten(value))
            .at(position)
            .says(message)
            .hint(hint));
  }

  private static String shorten(String value) {
    String line = value.strip().replace('\n', ' ');
    int points = line.codePointCount(0, line.length());
    return points <= LONGEST_VALUE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
  }
}
