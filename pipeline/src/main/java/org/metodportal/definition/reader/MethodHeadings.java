package org.metodportal.definition.reader;

import java.util.ArrayList;
import java.util.List;

/** The second-level headings that the method of every indicator has, in this order. */
final class MethodHeadings {
  static final List<String> EXPECTED =
      List.of("Что показывает", "Как считается", "Откуда взят", "Чего не показывает");

  private MethodHeadings() {}

  /** The second-level headings of a Markdown text, outside its blocks of code. */
  static List<String> in(String markdown) {
    List<String> headings = new ArrayList<>();
    boolean code = false;
    for (String line : markdown.split("\n", -1)) {
      if (line.startsWith("```") || line.startsWith("~~~")) {
        code = !code;
      } else if (!code && line.startsWith("## ")) {
        headings.add(line.substring(3).replaceFirst("\\s#+\\s*$", "").strip());
      }
    }
    return headings;
  }
}
