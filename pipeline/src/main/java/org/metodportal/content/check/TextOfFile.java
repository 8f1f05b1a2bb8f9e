package org.metodportal.content.check;

import java.util.List;
import java.util.regex.Pattern;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * A text file of the content folder, line by line.
 *
 * @param shown path as messages name it
 * @param territory slug; empty for a file of the whole portal
 * @param lines its lines without their ends
 * @param bodyFrom 0-based line where its Markdown starts; the number of lines for YAML
 */
public record TextOfFile(String shown, String territory, List<String> lines, int bodyFrom) {
  private static final Pattern DRAFT = Pattern.compile("draft:\\s*[\"']?(true|да)[\"']?\\s*(#.*)?");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
  private static final Pattern KEY = Pattern.compile("[a-z_]+:.*");
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 2;
  private static final String FENCE = "---";

  /** Parts a text into front matter and body. */
  public static TextOfFile of(String shown, String territory, String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    // Marks that nobody sees are told where the file is read, and hide nothing from the checks
    // here.
    List<String> lines =
        List.of(INVISIBLE.matcher(unmarked).replaceAll("").split("\\r\\n?|\\n", -1));
    int body = lines.size();
    if (shown.endsWith(".md")) {
      body = 0;
      if (!lines.isEmpty() && lines.get(0).stripTrailing().equals(FENCE)) {
        body = lines.size();
        for (int i = 1; i < lines.size(); i++) {
          if (lines.get(i).stripTrailing().equals(FENCE)) {
            body = i + 1;
            break;
          }
        }
      }
    }
    return new TextOfFile(shown, territory, lines, body);
  }

  /** The keys above the body, or the whole of a YAML file. */
  List<String> keys() {
    return lines.subList(0, bodyFrom);
  }

  /** Whether its keys say that it is not published yet. */
  public boolean isDraft() {
    return keys().stream().anyMatch(line -> DRAFT.matcher(line).matches());
  }

  /**
   * Whether its lines are an act's own, with numbers of their own and headings as the act has them.
   */
  boolean isAct() {
    String name = shown.substring(shown.lastIndexOf('/') + 1);
    return name.startsWith("polozhenie") || name.equals("glossary.md");
  }

  /** Whether it is one thing of a folder, such as a card, rather than a part of its territory. */
  boolean isCard() {
    return shown.matches(".*/(indicators|practices|measures|recommendations|replies|pages)/[^/]+");
  }

  /**
   * Whether its keys say by which paper it may have a name; whether the paper holds on the day is
   * seen where the card is read, which leaves the name out when it does not.
   */
  boolean accountsFor(String name) {
    if (!shown.matches(".*/(practices|measures)/[^/]+")) {
      return false;
    }
    boolean consent = false;
    boolean people = false;
    for (String line : keys()) {
      if (KEY.matcher(line).matches()) {
        consent = line.startsWith("consent:");
        people = line.startsWith("people:");
      }
      if (consent && line.contains("document:")) {
        return true;
      }
      if (people && namesAny(line, name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has a word of a name, whatever its ending. */
  private static boolean namesAny(String line, String name) {
    for (String word : name.split("[ \\u00a0.]+")) {
      int stem = Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING);
      if (word.length() >= SHORTEST_STEM
          && line.contains(word.substring(0, Math.min(stem, word.length())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line holds nothing but a comment of YAML. */
  boolean isComment(int line) {
    return line < bodyFrom && lines.get(line).stripLeading().startsWith("#");
  }

  /** A character of the file; line and column count from 0. */
  SourcePosition at(int line, int column) {
    String before = lines.get(line).substring(0, Math.min(column, lines.get(line).length()));
    return SourcePosition.of(shown, line + 1, before.codePointCount(0, before.length()) + 1);
  }

  /** A warning about a character of the file; line and column count from 0. */
  Problem warning(String code, int line, int column, String message, String hint) {
    return Problem.warning(code).in(territory).at(at(line, column)).says(message).hint(hint);
  }
}
