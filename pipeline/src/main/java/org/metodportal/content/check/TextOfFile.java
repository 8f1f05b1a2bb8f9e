package org.metodportal.content.check;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.problem.SourcePosition;

/**
 * A text file of the content folder, line by line.
 *
 * @param shown path as messages name it
 * @param territory slug; empty for a file of the whole portal
 * @param lines its lines without their ends
 * @param bodyFrom 0-based line where its Markdown starts; the number of lines for YAML
 */
record TextOfFile(String shown, String territory, List<String> lines, int bodyFrom) {
  private static final Pattern DRAFT = Pattern.compile("draft:\\s*true\\s*(#.*)?");
  private static final Pattern UNTIL = Pattern.compile("until:\\s*\"?(\\d{4}-\\d{2}-\\d{2})");
  private static final String FENCE = "---";

  /** Parts a text into front matter and body. */
  static TextOfFile of(String shown, String territory, String text) {
    List<String> lines = List.of(text.split("\\r?\\n", -1));
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
  boolean isDraft() {
    return keys().stream().anyMatch(line -> DRAFT.matcher(line).matches());
  }

  /** Whether it is one thing of a folder, such as a card, rather than a part of its territory. */
  boolean isCard() {
    return shown.matches(".*/(indicators|practices|measures|recommendations|pages)/[^/]+");
  }

  /** Whether a consent in its keys allows names on the day. */
  boolean allowsNames(LocalDate asOf) {
    String keys = String.join("\n", keys());
    int at = keys.indexOf("\nconsent:");
    if (at < 0) {
      return false;
    }
    String consent = keys.substring(at);
    if (!consent.contains("document:") || !consent.contains("date:")) {
      return false;
    }
    Matcher until = UNTIL.matcher(consent);
    return !until.find() || until.group(1).compareTo(asOf.toString()) >= 0;
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
}
