package org.metodportal.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that may stand in one place, in the order in which they are named to an editor. */
public record Choices(List<String> words) {
  /** Copies the words. */
  public Choices {
    words = List.copyOf(words);
  }

  /** The words given. */
  public static Choices of(String... words) {
    return new Choices(List.of(words));
  }

  /**
   * The word most likely meant: the one fewest letters away, the first of equals. Empty when none
   * is near.
   */
  public Optional<String> nearest(String written) {
    String folded = fold(written);
    String best = null;
    int bestDistance = 1 + Math.min(3, Math.max(1, folded.length() / 3));
    for (String word : words) {
      int distance = distance(folded, fold(word));
      if (distance < bestDistance) {
        best = word;
        bestDistance = distance;
      }
    }
    if (best == null && folded.length() >= 3) {
      return words.stream().filter(word -> fold(word).startsWith(folded)).findFirst();
    }
    return Optional.ofNullable(best);
  }

  /**
   * What to say about a word that is not among them: «Возможно, вы имели в виду «age». {title}:
   * age, role.»
   *
   * @param title what the words are, such as «Допустимые ключи»
   */
  public String hint(String written, String title) {
    String list = words.isEmpty() ? "" : title + ": " + String.join(", ", words) + ".";
    return nearest(written)
        .map(word -> ("Возможно, вы имели в виду «" + word + "». " + list).strip())
        .orElse(list);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /** Fewest letters to insert, drop, replace or swap with a neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
