package org.metodportal.content.deadline.token;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.token.Token.Mark;

/** Numbers that terms write in words, and months. */
public final class NumberWords {
  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("один", 1),
          Map.entry("одна", 1),
          Map.entry("одно", 1),
          Map.entry("одного", 1),
          Map.entry("одной", 1),
          Map.entry("одну", 1),
          Map.entry("одному", 1),
          Map.entry("два", 2),
          Map.entry("две", 2),
          Map.entry("двух", 2),
          Map.entry("три", 3),
          Map.entry("трех", 3),
          Map.entry("четыре", 4),
          Map.entry("четырех", 4),
          Map.entry("пять", 5),
          Map.entry("пяти", 5),
          Map.entry("шесть", 6),
          Map.entry("шести", 6),
          Map.entry("семь", 7),
          Map.entry("семи", 7),
          Map.entry("восемь", 8),
          Map.entry("восьми", 8),
          Map.entry("девять", 9),
          Map.entry("девяти", 9),
          Map.entry("десять", 10),
          Map.entry("десяти", 10),
          Map.entry("двенадцать", 12),
          Map.entry("двенадцати", 12),
          Map.entry("четырнадцать", 14),
          Map.entry("четырнадцати", 14),
          Map.entry("пятнадцать", 15),
          Map.entry("пятнадцати", 15),
          Map.entry("двадцать", 20),
          Map.entry("двадцати", 20),
          Map.entry("тридцать", 30),
          Map.entry("тридцати", 30),
          Map.entry("сорок", 40),
          Map.entry("сорока", 40),
          Map.entry("пятьдесят", 50),
          Map.entry("пятидесяти", 50),
          Map.entry("шестьдесят", 60),
          Map.entry("шестидесяти", 60),
          Map.entry("девяносто", 90),
          Map.entry("девяноста", 90),
          Map.entry("сто", 100),
          Map.entry("ста", 100));

  /** Beginnings of compound adjectives: «трёхдневный». */
  private static final Map<String, Integer> PREFIXES =
      Map.ofEntries(
          Map.entry("одно", 1),
          Map.entry("двух", 2),
          Map.entry("трех", 3),
          Map.entry("четырех", 4),
          Map.entry("пяти", 5),
          Map.entry("шести", 6),
          Map.entry("семи", 7),
          Map.entry("восьми", 8),
          Map.entry("девяти", 9),
          Map.entry("десяти", 10),
          Map.entry("двенадцати", 12),
          Map.entry("четырнадцати", 14),
          Map.entry("пятнадцати", 15),
          Map.entry("двадцати", 20),
          Map.entry("тридцати", 30),
          Map.entry("сорока", 40),
          Map.entry("шестидесяти", 60));

  private static final List<String> ORDINAL_STEMS = List.of("перв", "втор", "трет", "четверт");
  private static final List<String> ORDINAL_ENDINGS =
      List.of(
          "ый", "ой", "ого", "ому", "ом", "ое", "ая", "ую", "ые", "ых", "ий", "ий", "ье", "ьего",
          "ьем", "ьему", "ья", "ьей", "ью", "ым");

  /** Stems of the months; a month is a stem with one of its endings, or a shortened stem. */
  private static final List<String> MONTHS =
      List.of(
          "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр",
          "ноябр", "декабр");

  private static final List<String> SOFT = List.of("ь", "я", "е", "ю", "ем", "и");
  private static final List<String> HARD = List.of("", "а", "е", "у", "ом", "ы");
  private static final List<String> MAY = List.of("й", "я", "е", "ю", "ем");

  private NumberWords() {}

  /** A count in figures or in words, 1 or more; 0 when there is none. */
  public static int count(Token token) {
    return switch (token.mark()) {
      case NUMBER -> token.digits() <= 3 ? token.number() : 0;
      case WORD -> COUNTS.getOrDefault(token.word(), 0);
      default -> 0;
    };
  }

  /** A place in a row: «III», «3», «третий»; 0 when there is none. */
  public static int ordinal(Token token) {
    if (token.is(Mark.ROMAN)) {
      return token.number();
    }
    if (token.is(Mark.NUMBER)) {
      // Typewriters had no Roman numerals: «11 квартал», «111 квартал».
      return switch (token.number()) {
        case 11 -> 2;
        case 111 -> 3;
        default -> token.digits() <= 2 ? token.number() : 0;
      };
    }
    // So do scanners: «П квартал», «Ш квартал».
    switch (token.word()) {
      case "п" -> {
        return 2;
      }
      case "ш" -> {
        return 3;
      }
      case "iу", "іу", "іv" -> {
        return 4;
      }
      default -> {}
    }
    for (int i = 0; i < ORDINAL_STEMS.size(); i++) {
      if (has(token.word(), ORDINAL_STEMS.get(i), ORDINAL_ENDINGS)) {
        return i + 1;
      }
    }
    return token.word().startsWith("пят") && ORDINAL_ENDINGS.contains(token.word().substring(3))
        ? 5
        : 0;
  }

  /** Ordinals in the cases that dates take: «до первого сентября», «к двадцать пятому мая». */
  private static final List<String> DAYS =
      List.of(
          "перв",
          "втор",
          "трет",
          "четверт",
          "пят",
          "шест",
          "седьм",
          "восьм",
          "девят",
          "десят",
          "одиннадцат",
          "двенадцат",
          "тринадцат",
          "четырнадцат",
          "пятнадцат",
          "шестнадцат",
          "семнадцат",
          "восемнадцат",
          "девятнадцат",
          "двадцат");

  private static final List<String> DAY_ENDINGS = List.of("ое", "ого", "ому", "ье", "ьего", "ьему");

  /** A day of the month in one word, 1–20 or 30; 0 when there is none. */
  public static int day(Token token) {
    for (int i = 0; i < DAYS.size(); i++) {
      if (has(token.word(), DAYS.get(i), DAY_ENDINGS)) {
        return i + 1;
      }
    }
    return has(token.word(), "тридцат", DAY_ENDINGS) ? 30 : 0;
  }

  /** The number at the head of a compound adjective and the rest of it; none for other words. */
  public static @Nullable Compound compound(String word) {
    String best = "";
    for (String prefix : PREFIXES.keySet()) {
      if (word.startsWith(prefix) && prefix.length() > best.length()) {
        best = prefix;
      }
    }
    return best.isEmpty()
        ? null
        : new Compound(PREFIXES.getOrDefault(best, 0), word.substring(best.length()));
  }

  /** «трёхдневный»: 3 and «дневный». */
  public record Compound(int number, String rest) {}

  /** The month a word names, 1–12; 0 when it names none. */
  public static int month(Token token) {
    return month(token.word());
  }

  /** The month that a word in small letters names, 1–12; 0 when it names none. */
  static int month(String word) {
    if (word.length() < 3) {
      return 0;
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      List<String> endings = i == 4 ? MAY : i == 2 || i == 7 ? HARD : SOFT;
      String stem = MONTHS.get(i);
      if (stem.startsWith(word) || has(word, stem, endings)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean has(String word, String stem, List<String> endings) {
    return word.startsWith(stem) && endings.contains(word.substring(stem.length()));
  }
}
