package org.metodportal.attack;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words in place of a hidden row say of its numbers. */
final class Said {
  private static final Pattern PERSONS = Pattern.compile("не больше (\\d+) человека?");
  private static final Pattern GROUP = Pattern.compile("в группе (\\d+) человека?");
  private static final Pattern PORTION =
      Pattern.compile("(?:не больше|не меньше|от) .* (?:группы|из (\\d+) человека?)");
  private static final Pattern MOST = Pattern.compile("(?:не больше|до) (\\p{L}+(?: \\p{L}+)?) ");
  private static final Pattern LEAST = Pattern.compile("(?:не меньше|от) (\\p{L}+(?: \\p{L}+)?) ");
  private static final List<String> PORTIONS =
      List.of("четверти", "трети", "половины", "двух третей", "трёх четвертей");
  private static final double[][] OF_THEM = {{1, 4}, {1, 3}, {1, 2}, {2, 3}, {3, 4}};

  private Said() {}

  /** Adds what the words say to what is known; each word of them has to be understood. */
  static void add(String words, Sum part, Sum whole, Knowledge knowledge) {
    Matcher persons = PERSONS.matcher(words);
    Matcher group = GROUP.matcher(words);
    Matcher portion = PORTION.matcher(words);
    if (persons.matches()) {
      knowledge.atMost(part, Sum.number(Integer.parseInt(persons.group(1))), words);
    } else if (group.matches()) {
      knowledge.equal(whole, Sum.number(Integer.parseInt(group.group(1))), words);
    } else if (portion.matches()) {
      addPortions(words, part, whole, knowledge);
      if (portion.group(1) != null) {
        knowledge.equal(whole, Sum.number(Integer.parseInt(portion.group(1))), words);
      }
    } else {
      throw new IllegalArgumentException(words);
    }
  }

  private static void addPortions(String words, Sum part, Sum whole, Knowledge knowledge) {
    Matcher most = MOST.matcher(words);
    if (most.find()) {
      double[] limit = limit(most.group(1));
      knowledge.atMost(new Sum().add(part, limit[1]), new Sum().add(whole, limit[0]), words);
    }
    Matcher least = LEAST.matcher(words);
    if (least.find()) {
      double[] limit = limit(least.group(1));
      knowledge.atMost(new Sum().add(whole, limit[0]), new Sum().add(part, limit[1]), words);
    }
  }

  private static double[] limit(String words) {
    for (int i = 0; i < OF_THEM.length; i++) {
      if (words.startsWith(PORTIONS.get(i))) {
        return OF_THEM[i];
      }
    }
    throw new IllegalArgumentException(words);
  }
}
