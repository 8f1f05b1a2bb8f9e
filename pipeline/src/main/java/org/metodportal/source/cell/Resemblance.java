package org.metodportal.source.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the word that somebody is likely to have meant. */
final class Resemblance {
  private Resemblance() {}

  /** The word that differs least, in at most a third of its letters; null when none is near. */
  static @Nullable String nearest(String written, List<String> words) {
    String sought = LookupNormalizer.normalize(written);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      String known = LookupNormalizer.normalize(word);
      int distance = distance(sought, known);
      if (distance < least && distance * 3 <= Math.max(3, known.length())) {
        least = distance;
        best = word;
      }
    }
    return best;
  }

  /** Levenshtein's distance: letters put in, left out or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
