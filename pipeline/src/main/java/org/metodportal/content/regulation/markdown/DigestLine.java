package org.metodportal.content.regulation.markdown;

import java.util.List;

/** What a digest consists of, from top to bottom. */
public sealed interface DigestLine {
  /** 1-based line of the file. */
  int line();

  /**
   * A heading.
   *
   * @param level 1–6
   */
  record Heading(int level, String title, int line) implements DigestLine {}

  /** A clause with its number, or a paragraph without one. */
  record Words(ClauseNumber number, Passage text, int line) implements DigestLine {}

  /** A remark of the portal: the lines of a quote as one passage. */
  record Remark(Passage text, int line) implements DigestLine {}

  /**
   * A table.
   *
   * @param header cells of its first row
   * @param rows the other rows, each as long as its author made it
   */
  record Table(List<Passage> header, List<List<Passage>> rows, int line) implements DigestLine {}
}
