package org.metodportal.content.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds one person's name in a text: as it is spelled, in other cases of grammar, with initials,
 * and the family name alone.
 */
final class NamePattern {
  static final Pattern PATRONYMIC =
      Pattern.compile("[А-ЯЁ][а-яё]+(?:[оеё]вич|ьич|[иы]нич|[оеё]вн|ичн)[а-яё]{0,3}");
  private static final Pattern WORD = Pattern.compile("[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?");
  private static final String SPACE = "[\\s\\u00a0]+";
  private static final String ENDING = "[а-яё]{0,3}";
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_ENDING = 2;

  private NamePattern() {}

  /** The pattern of a person who is named in some spellings. */
  static Pattern of(List<String> spellings) {
    List<String> ways = new ArrayList<>();
    for (String spelling : spellings) {
      ways.add(spaced(spelling));
      ways.addAll(ways(spelling));
    }
    ways.sort((one, other) -> Integer.compare(other.length(), one.length()));
    return Pattern.compile(
        "(?<![А-Яа-яЁё-])(?:" + String.join("|", ways) + ")(?![А-Яа-яЁё])",
        Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** A spelling with any white space between its words. */
  private static String spaced(String spelling) {
    StringBuilder pattern = new StringBuilder();
    for (String word : spelling.strip().split(SPACE)) {
      pattern.append(pattern.isEmpty() ? "" : SPACE).append(Pattern.quote(word));
    }
    return pattern.toString();
  }

  private static List<String> ways(String spelling) {
    List<String> words = new ArrayList<>();
    for (String word : spelling.strip().split(SPACE)) {
      if (WORD.matcher(word).matches()) {
        words.add(word);
      }
    }
    List<String> families = families(words);
    List<String> ways = new ArrayList<>();
    for (String family : families) {
      String any = declined(family);
      String initial = "[А-ЯЁ]\\.[\\s\\u00a0]*";
      ways.add(any + "[\\s\\u00a0]+" + initial + "(?:[А-ЯЁ]\\.)?");
      ways.add(initial + "(?:" + initial + ")?" + any);
      for (String word : words) {
        if (!word.equals(family)) {
          ways.add(any + SPACE + declined(word) + rest(words, family, word));
          ways.add(declined(word) + rest(words, family, word) + SPACE + any);
        }
      }
      ways.add(any);
    }
    if (words.size() > 1) {
      for (String word : words) {
        if (PATRONYMIC.matcher(word).matches()) {
          words.stream()
              .filter(first -> !families.contains(first) && !first.equals(word))
              .forEach(first -> ways.add(declined(first) + SPACE + declined(word)));
        }
      }
    }
    return ways;
  }

  /** A third word of the name that may follow two others. */
  private static String rest(List<String> words, String family, String word) {
    StringBuilder rest = new StringBuilder();
    for (String each : words) {
      if (!each.equals(family) && !each.equals(word)) {
        rest.append("(?:").append(SPACE).append(declined(each)).append(")?");
      }
    }
    return rest.toString();
  }

  /** Words that are neither a first name nor a patronymic. */
  private static List<String> families(List<String> words) {
    boolean last = words.size() == 3 && PATRONYMIC.matcher(words.get(2)).matches();
    if (last) {
      return List.of(words.get(0));
    }
    boolean middle = words.size() == 3 && PATRONYMIC.matcher(words.get(1)).matches();
    if (middle) {
      return List.of(words.get(2));
    }
    return words.stream()
        .filter(word -> !FirstNames.has(word) && !PATRONYMIC.matcher(word).matches())
        .toList();
  }

  /** A word in any case of grammar. */
  private static String declined(String word) {
    int cut = 0;
    while (cut < LONGEST_ENDING
        && word.length() - cut > SHORTEST_STEM
        && "аяйьоеыийую".indexOf(word.charAt(word.length() - 1 - cut)) >= 0) {
      cut++;
    }
    return Pattern.quote(word.substring(0, word.length() - cut)) + ENDING;
  }
}
