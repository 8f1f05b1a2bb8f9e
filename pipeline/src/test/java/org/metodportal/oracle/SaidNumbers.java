package org.metodportal.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Holds numbers inside sentences of pages against what they should be. */
final class SaidNumbers {
  private final List<String> disagreements = new ArrayList<>();
  private int compared;

  /** What was found so far, one sentence each. */
  List<String> disagreements() {
    return List.copyOf(disagreements);
  }

  /** How many numbers were compared. */
  int compared() {
    return compared;
  }

  /**
   * Reads the numbers in the groups of a pattern.
   *
   * @param at where the words stand, for the message
   * @param element what says them; null when it is not there
   * @param words found in its text, with plain blanks
   * @param expected the number of each group, as a number or its text
   */
  void says(String at, @Nullable Element element, String words, Object... expected) {
    String text = element == null ? "" : element.text().replace('\u00a0', ' ');
    Matcher matcher = Pattern.compile(words).matcher(text);
    if (!matcher.find()) {
      disagreements.add(at + ": «" + text + "» does not say " + words);
      return;
    }
    for (int i = 0; i < expected.length; i++) {
      equal(
          at + ", «" + matcher.group() + "»",
          new BigDecimal(String.valueOf(expected[i])),
          new BigDecimal(matcher.group(i + 1).replace(" ", "").replace(',', '.')));
    }
  }

  /** Holds two counts of one thing against each other. */
  void equal(String at, long expected, long counted) {
    equal(at, BigDecimal.valueOf(expected), BigDecimal.valueOf(counted));
  }

  private void equal(String at, BigDecimal expected, BigDecimal said) {
    compared++;
    if (expected.compareTo(said) != 0) {
      disagreements.add(at + ": " + said.toPlainString() + ", not " + expected.toPlainString());
    }
  }
}
