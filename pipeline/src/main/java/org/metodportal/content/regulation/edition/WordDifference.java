package org.metodportal.content.regulation.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.metodportal.content.regulation.edition.WordMark.Fate;

/** The fewest words removed and added that make one text of another; removed ones come first. */
final class WordDifference {
  private static final Pattern WORD =
      Pattern.compile("[\\s\\u00a0]*([\\p{L}\\d]+|[^\\p{L}\\d\\s\\u00a0])");

  private WordDifference() {}

  /** The words of both texts in order, neighbours of one fate together. */
  static List<WordMark> of(String before, String after) {
    List<Word> old = words(before);
    List<Word> young = words(after);
    List<WordMark> marks = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] pair : matches(old, young, Word::isSame)) {
      add(marks, Fate.REMOVED, old.subList(i, pair[0]));
      add(marks, Fate.ADDED, young.subList(j, pair[1]));
      add(marks, Fate.KEPT, List.of(young.get(pair[1])));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    add(marks, Fate.REMOVED, old.subList(i, old.size()));
    add(marks, Fate.ADDED, young.subList(j, young.size()));
    return List.copyOf(marks);
  }

  /** How alike two texts are: twice their common words by all their words, 0–1. */
  static double likeness(String before, String after) {
    List<Word> old = words(before);
    List<Word> young = words(after);
    int all = old.size() + young.size();
    return all == 0 ? 1 : 2.0 * matches(old, young, Word::isSame).size() / all;
  }

  /**
   * The longest common subsequence of two lists, the earliest of equals.
   *
   * @return pairs of places in both lists, rising
   */
  static <T> List<int[]> matches(List<T> before, List<T> after, BiPredicate<T, T> same) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same.test(before.get(i), after.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (same.test(before.get(i), after.get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /**
   * A word or a sign.
   *
   * @param written with the blank before it
   * @param bare without it
   */
  private record Word(String written, String bare) {
    boolean isSame(Word other) {
      return bare.equals(other.bare);
    }
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.strip());
    while (word.find()) {
      words.add(new Word(word.group(), word.group(1)));
    }
    return words;
  }

  private static void add(List<WordMark> marks, Fate fate, List<Word> words) {
    if (words.isEmpty()) {
      return;
    }
    String text = words.stream().map(Word::written).collect(Collectors.joining());
    WordMark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
    if (last != null && last.fate() == fate) {
      marks.set(marks.size() - 1, new WordMark(fate, last.text() + text));
    } else {
      marks.add(new WordMark(fate, text));
    }
  }
}
