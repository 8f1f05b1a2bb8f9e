package org.metodportal.source.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.workbook.FormatCode.Token;

/**
 * One section of a number's format: which numbers it is for and how it shows them.
 *
 * @param kind what it shows
 * @param condition the numbers it is for, when it says so itself
 * @param prefix literal text before the first digit; of a {@link Kind#LITERAL} all there is
 * @param pattern placeholders and literal texts of the whole part, from the first digit on
 * @param suffix literal text after the last digit
 * @param wholeZeros digits that are always shown before the point
 * @param partZeros digits that are shown after the point when there are any
 * @param percents how often the number is multiplied by a hundred
 */
record FormatSection(
    Kind kind,
    @Nullable Condition condition,
    String prefix,
    List<Token> pattern,
    String suffix,
    int wholeZeros,
    int partZeros,
    int percents) {

  /** What a section shows. */
  enum Kind {
    GENERAL,
    DATE,
    YEAR,
    TIME,
    /** Hours, minutes or seconds beyond a day. */
    ELAPSED,
    DIGITS,
    LITERAL
  }

  /**
   * A condition such as {@code [>=100]}.
   *
   * @param sign one of {@code < <= > >= = <>}
   */
  record Condition(String sign, BigDecimal bound) {
    private static final Pattern TEXT =
        Pattern.compile("([<>=]{1,2})\\s*(-?\\d{1,20}(?:\\.\\d{1,20})?)");

    static @Nullable Condition of(String brackets) {
      Matcher matcher = TEXT.matcher(brackets);
      return matcher.matches()
          ? new Condition(matcher.group(1), new BigDecimal(matcher.group(2)))
          : null;
    }

    boolean holds(BigDecimal value) {
      int order = value.compareTo(bound);
      return switch (sign) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "<>" -> order != 0;
        default -> order == 0;
      };
    }
  }

  private static final String PLACEHOLDERS = "0#?";
  private static final String DATE_SIGNS = "ymdhsgb";

  static FormatSection of(List<Token> tokens) {
    Condition condition = null;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.BRACKETS && condition == null) {
        condition = Condition.of(token.sign());
      }
    }
    String signs = signs(tokens);
    if (signs.isEmpty() && tokens.isEmpty()) {
      return simple(Kind.LITERAL, condition, "");
    }
    if (signs.contains("general") || signs.contains("standard") || signs.equals("@")) {
      return simple(Kind.GENERAL, condition, "");
    }
    boolean elapsed =
        tokens.stream()
            .anyMatch(
                token ->
                    token.kind() == Token.Kind.BRACKETS && token.sign().matches("(?i)h+|m+|s+"));
    String letters = signs.replaceAll("e[+-]", "");
    if (elapsed || letters.chars().anyMatch(c -> DATE_SIGNS.indexOf(c) >= 0)) {
      return simple(elapsed ? Kind.ELAPSED : ofCalendar(letters), condition, "");
    }
    return signs.chars().anyMatch(c -> PLACEHOLDERS.indexOf(c) >= 0)
        ? digits(tokens, condition)
        : simple(Kind.LITERAL, condition, literals(tokens).strip());
  }

  static FormatSection of(String code) {
    return of(FormatCode.sections(code).get(0));
  }

  private static FormatSection simple(Kind kind, @Nullable Condition condition, String text) {
    return new FormatSection(kind, condition, text, List.of(), "", 0, 0, 0);
  }

  private static Kind ofCalendar(String letters) {
    boolean clock = letters.contains("h") || letters.contains("s");
    boolean year = letters.contains("y");
    if (year && letters.chars().noneMatch(c -> c == 'm' || c == 'd' || c == 'h')) {
      return Kind.YEAR;
    }
    return clock && !year && !letters.contains("d") ? Kind.TIME : Kind.DATE;
  }

  private static String signs(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() == Token.Kind.SIGN)
        .map(Token::sign)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
  }

  private static String literals(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() != Token.Kind.BRACKETS)
        .map(Token::sign)
        .collect(Collectors.joining());
  }

  private static boolean isPlaceholder(Token token) {
    return token.kind() == Token.Kind.SIGN && PLACEHOLDERS.contains(token.sign());
  }

  private static boolean isSign(Token token, String sign) {
    return token.kind() == Token.Kind.SIGN && token.sign().equalsIgnoreCase(sign);
  }

  private static FormatSection digits(List<Token> tokens, @Nullable Condition condition) {
    int first = 0;
    while (!isPlaceholder(tokens.get(first))) {
      first++;
    }
    int last = tokens.size() - 1;
    while (!isPlaceholder(tokens.get(last))) {
      last--;
    }
    int point = first;
    while (point <= last && !isSign(tokens.get(point), ".") && !isSign(tokens.get(point), "E")) {
      point++;
    }
    List<Token> whole = tokens.subList(first, point);
    int zeros = (int) whole.stream().filter(token -> isSign(token, "0")).count();
    int part =
        point <= last && isSign(tokens.get(point), ".")
            ? (int)
                tokens.subList(point, last + 1).stream()
                    .takeWhile(token -> !isSign(token, "E"))
                    .filter(token -> isSign(token, "0"))
                    .count()
            : 0;
    int percents = (int) tokens.stream().filter(token -> isSign(token, "%")).count();
    return new FormatSection(
        Kind.DIGITS,
        condition,
        edge(tokens.subList(0, first)),
        List.copyOf(whole),
        edge(tokens.subList(last + 1, tokens.size())),
        zeros,
        part,
        percents);
  }

  /** The literal text at an edge, without the sign of percent, which the number tells. */
  private static String edge(List<Token> tokens) {
    return literals(tokens.stream().filter(token -> !isSign(token, "%")).toList());
  }

  /** Whether it shows a code rather than a quantity: with a text before it or among its digits. */
  boolean isCode() {
    return prefix.chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == '№')
        || pattern.stream().anyMatch(FormatSection::divides)
        || (wholeZeros > 1 && !suffix.isBlank());
  }

  private static boolean divides(Token token) {
    return !isPlaceholder(token)
        && !token.sign().isBlank()
        && !isSign(token, ",")
        && !isSign(token, "/");
  }

  /** The digits with the literal texts of the pattern among them, filled from the right. */
  String filled(String digits) {
    StringBuilder shown = new StringBuilder();
    int left = digits.length();
    for (int i = pattern.size() - 1; i >= 0; i--) {
      Token token = pattern.get(i);
      if (divides(token)) {
        shown.insert(0, token.sign());
      } else if (isPlaceholder(token) && left > 0) {
        shown.insert(0, digits.charAt(--left));
      }
    }
    return shown.insert(0, digits, 0, left).toString();
  }
}
