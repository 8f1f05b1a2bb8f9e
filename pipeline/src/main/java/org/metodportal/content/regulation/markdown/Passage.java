package org.metodportal.content.regulation.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One paragraph of text as runs of words; runs are never empty. */
public record Passage(List<Run> runs) {
  /** No words. */
  public static final Passage EMPTY = new Passage(List.of());

  /** Copies the runs without empty ones. */
  public Passage {
    runs = runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  /** Words without marks. */
  public static Passage of(String text) {
    return new Passage(List.of(Run.of(text)));
  }

  /** The words alone. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /**
   * Whether every character of a stretch may be marked.
   *
   * @param start first character, in UTF-16 units of {@link #text()}
   * @param end the one after the last
   */
  public boolean isProse(int start, int end) {
    int from = 0;
    for (Run run : runs) {
      int to = from + run.text().length();
      if (from < end && start < to && !run.isProse()) {
        return false;
      }
      from = to;
    }
    return true;
  }

  /** The runs of a stretch, cut at its ends. */
  public List<Run> between(int start, int end) {
    List<Run> cut = new ArrayList<>();
    int from = 0;
    for (Run run : runs) {
      int to = from + run.text().length();
      if (from < end && start < to) {
        cut.add(
            run.withText(
                run.text().substring(Math.max(start, from) - from, Math.min(end, to) - from)));
      }
      from = to;
    }
    return cut;
  }

  /** This passage without its first characters and the blanks after them. */
  public Passage from(int start) {
    String text = text();
    int begin = start;
    while (begin < text.length() && isBlank(text.charAt(begin))) {
      begin++;
    }
    return new Passage(between(begin, text.length()));
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || character == '\u00a0';
  }
}
