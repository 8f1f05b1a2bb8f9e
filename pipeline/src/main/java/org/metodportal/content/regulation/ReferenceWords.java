package org.metodportal.content.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds references in words: «п. 3.3», «подп. 2», «разд. 7, подп. 1», «подп. 2 п. 4.1», «разд. 3 и
 * 4», «подп. 1–3», «Приложение 1, п. 2», «Приказ, п. 2», «п. 3.3.1 (второй)». Only abbreviations
 * refer to the act itself: «пункт 3» written in full may speak of another one, as may «Приложение №
 * 2».
 */
final class ReferenceWords {
  /** What one step of a reference names, from the outermost to the innermost. */
  enum Kind {
    PART,
    SECTION,
    TABLE,
    CLAUSE,
    SUBCLAUSE,
    ITEM
  }

  /**
   * One step.
   *
   * @param number number without a full stop, or the title of a part
   * @param which which of equal numbers, from 1; 0 when the words do not say
   */
  record Step(Kind kind, String number, int which) {}

  /**
   * A reference in words.
   *
   * @param start first character, in UTF-16 units
   * @param end the one after the last
   * @param steps from the outermost to the innermost
   */
  record Mention(int start, int end, List<Step> steps) {}

  private static final String SPACE = "[ \\u00a0]";
  private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3})*";
  private static final Pattern STEP =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?:(?<annex>Приложени(?:ем|[еяюи]))(?:"
              + SPACE
              + "(?<annexNumber>\\d{1,3}))?(?![\\p{L}\\d])"
              + "|(?<part>\\p{Lu}\\p{Ll}+)(?=,"
              + SPACE
              + "(?:п|подп|разд|табл)\\.)"
              + "|(?<word>[Рр]азд|[Пп]одп|[Пп]п|[Пп]|[Тт]абл)\\."
              + SPACE
              + "?(?<number>"
              + NUMBER
              + ")(?![\\d])(?:"
              + SPACE
              + "\\((?<which>первый|второй|третий|четв[её]ртый|пятый|\\d{1,2})\\))?"
              + "|(?<item>показатель|критерий|№)"
              + SPACE
              + "(?<itemNumber>\\d{1,3})(?![\\p{L}\\d]))");
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?:,"
              + SPACE
              + "|"
              + SPACE
              + "и"
              + SPACE
              + "|[–-])(?<number>"
              + NUMBER
              + ")(?![\\d\\p{L}])");
  private static final Pattern INNER = Pattern.compile("," + SPACE);
  private static final Pattern OUTER = Pattern.compile(SPACE);

  private ReferenceWords() {}

  /** Every reference, from left to right. */
  static List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher step = STEP.matcher(text);
    int at = 0;
    while (step.find(at)) {
      if (step.group("item") != null) {
        at = step.end();
        continue;
      }
      List<Step> steps = new ArrayList<>();
      steps.add(stepOf(step));
      int start = step.start();
      int end = step.end();
      boolean list = isList(step);
      while (follows(step, text, end, steps)) {
        steps.add(stepOf(step));
        end = step.end();
        list = isList(step);
      }
      steps.sort(Comparator.comparing(Step::kind));
      mentions.add(new Mention(start, end, List.copyOf(steps)));
      at = list ? further(text, end, steps, mentions) : end;
    }
    return mentions;
  }

  /** After «разд.», «подп.» and «пп.» several numbers may stand; after «п.» the comma goes on. */
  private static boolean isList(Matcher step) {
    String word = step.group("word");
    return word != null && !word.equalsIgnoreCase("п") && !word.equalsIgnoreCase("табл");
  }

  private static int further(String text, int from, List<Step> steps, List<Mention> mentions) {
    Matcher further = FURTHER.matcher(text);
    int end = from;
    while (further.region(end, text.length()).lookingAt()) {
      List<Step> others = new ArrayList<>(steps);
      Step last = others.remove(others.size() - 1);
      others.add(new Step(last.kind(), further.group("number"), 0));
      mentions.add(new Mention(further.start("number"), further.end(), List.copyOf(others)));
      end = further.end();
    }
    return end;
  }

  /** Whether another step follows: an inner one after a comma, an outer one after a blank. */
  private static boolean follows(Matcher step, String text, int end, List<Step> steps) {
    for (Pattern separator : List.of(INNER, OUTER)) {
      Matcher between = separator.matcher(text).region(end, text.length());
      if (between.lookingAt() && step.find(between.end()) && step.start() == between.end()) {
        Kind next = stepOf(step).kind();
        Kind last = steps.get(steps.size() - 1).kind();
        boolean fits =
            separator.equals(INNER) ? next.compareTo(last) > 0 : next.compareTo(last) < 0;
        if (fits && steps.stream().noneMatch(one -> one.kind() == next)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Step stepOf(Matcher step) {
    if (step.group("annex") != null) {
      String number = step.group("annexNumber");
      return new Step(Kind.PART, number == null ? "Приложение" : "Приложение " + number, 0);
    }
    if (step.group("part") != null) {
      return new Step(Kind.PART, step.group("part"), 0);
    }
    if (step.group("item") != null) {
      return new Step(Kind.ITEM, step.group("itemNumber"), 0);
    }
    Kind kind =
        switch (step.group("word").toLowerCase(Locale.ROOT)) {
          case "разд" -> Kind.SECTION;
          case "табл" -> Kind.TABLE;
          case "подп" -> Kind.SUBCLAUSE;
          default -> Kind.CLAUSE;
        };
    String which = step.group("which");
    return new Step(kind, step.group("number"), which == null ? 0 : Ordinals.place(which));
  }
}
