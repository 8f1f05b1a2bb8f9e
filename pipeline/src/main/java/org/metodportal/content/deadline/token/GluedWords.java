package org.metodportal.content.deadline.token;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words written without the space between them: «непозднее», «втечениегода», «всентябре». */
final class GluedWords {
  /** Before a month or a Roman numeral. */
  private static final List<String> PREPOSITIONS =
      List.of("во", "со", "ко", "до", "за", "по", "в", "с", "к");

  private static final Map<String, Set<String>> FOLLOWERS =
      Map.of(
          "в",
          Set.of(
              "течение",
              "течении",
              "теч",
              "соответствии",
              "период",
              "срок",
              "сроки",
              "год",
              "году",
              "месяц",
              "квартал",
              "квартале",
              "полугодие",
              "полугодии",
              "неделю",
              "четверть"),
          "не",
          Set.of("позднее", "позже", "ранее", "раньше", "реже", "менее"),
          "на",
          Set.of("протяжении"),
          "по",
          Set.of(
              "мере",
              "необходимости",
              "потребности",
              "запросу",
              "запросам",
              "заявке",
              "заявкам",
              "плану",
              "планам",
              "графику",
              "графикам",
              "отдельному",
              "согласованию",
              "итогам",
              "результатам",
              "окончании",
              "завершении",
              "факту"));

  private static final List<String> DURING = List.of("течение", "течении");
  private static final List<String> STRETCHES =
      List.of("год", "всего", "учебн", "период", "срок", "месяц", "недел", "квартал");

  /** «Смарт-технологии» speak of no month. */
  private static final String NO_MONTH = "смарт";

  private GluedWords() {}

  /** How many letters the first of two glued words has; 0 when there is only one word. */
  static int cut(String letters) {
    String word = letters.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Set<String>> glued : FOLLOWERS.entrySet()) {
      String rest = after(glued.getKey(), word);
      if (glued.getValue().contains(rest) || (glued.getKey().equals("в") && during(rest) > 0)) {
        return glued.getKey().length();
      }
    }
    for (String preposition : PREPOSITIONS) {
      String rest = after(preposition, word);
      boolean whole = rest.length() > 3 || (rest.startsWith("ма") && !rest.equals("мар"));
      if ((whole && NumberWords.month(rest) > 0 && !word.equals(NO_MONTH))
          || rest.matches("[ivx]+\\p{IsCyrillic}*")) {
        return preposition.length();
      }
    }
    return during(word);
  }

  private static int during(String word) {
    for (String start : DURING) {
      String rest = after(start, word);
      if (STRETCHES.stream().anyMatch(rest::startsWith)) {
        return start.length();
      }
    }
    return 0;
  }

  private static String after(String start, String word) {
    return word.startsWith(start) ? word.substring(start.length()) : "";
  }
}
