package org.metodportal.content.deadline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.CalendarDay;
import org.metodportal.content.deadline.phrase.CalendarSpan;
import org.metodportal.content.deadline.phrase.CalendarSpan.Grain;
import org.metodportal.content.deadline.phrase.SaidYear;
import org.metodportal.content.deadline.token.Cursor;
import org.metodportal.content.deadline.token.NumberWords;
import org.metodportal.content.deadline.token.Token;
import org.metodportal.content.deadline.token.Token.Mark;

/** Years: «2022 г.», «2019–2024», «2022/2023 учебный год». */
final class YearGrammar {
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2150;
  private static final Set<String> YEAR_WORDS =
      Set.of(
          "г", "гг", "год", "года", "году", "годом", "годы", "годов", "годах", "годам", "годами",
          "гд");
  private static final Set<String> NOW =
      Set.of(
          "текущего",
          "текущем",
          "текущий",
          "этого",
          "этом",
          "данного",
          "нынешнего",
          "соответствующего",
          "календарного",
          "того",
          "сего",
          "тек",
          "следующего",
          "следующем",
          "будущего");

  private final Cursor cursor;

  YearGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads the year that belongs to what stands before it, if one does. */
  SaidYear said() {
    int start = cursor.position();
    boolean apart = cursor.accept(Mark.COMMA) || cursor.accept(Mark.DASH);
    if (!apart
        && Set.of("учебного", "уч").contains(cursor.peek().word())
        && YEAR_WORDS.contains(cursor.peek(1).word())) {
      cursor.next();
      cursor.next();
      return new SaidYear(null, true);
    }
    if (!apart
        && Set.of("т", "с", "тек").contains(cursor.peek().word())
        && YEAR_WORDS.contains(cursor.peek(1).word())) {
      cursor.next();
      cursor.next();
      return SaidYear.NOTHING;
    }
    if (!apart && cursor.at(NOW)) {
      cursor.next();
      boolean school = cursor.acceptBeginning("учебн");
      if (cursor.accept(YEAR_WORDS)) {
        return new SaidYear(null, school);
      }
      cursor.back(start);
      return SaidYear.NOTHING;
    }
    int year = year(cursor.peek());
    if (year > 0) {
      SaidYear school = schoolYear();
      if (school != null) {
        return school;
      }
      cursor.next();
      if (!(apart && another())) {
        yearWords();
        return new SaidYear(year, false);
      }
    } else if (!apart
        && cursor.peek().digits() == 2
        && Set.of("г", "год", "года").contains(cursor.peek(1).word())) {
      int shortYear = cursor.next().number();
      cursor.next();
      return new SaidYear(2000 + shortYear, false);
    }
    cursor.back(start);
    return SaidYear.NOTHING;
  }

  /** Whether a second year follows, so that the first one begins a range. */
  private boolean another() {
    boolean joined = cursor.at(Mark.DASH) || cursor.at(Mark.SLASH);
    return (joined && year(cursor.peek(1)) > 0)
        || (cursor.at(YEAR_WORDS) && cursor.peek(1).is(Mark.DASH) && year(cursor.peek(2)) > 0);
  }

  /** «2022/2023 учебного года» after a month. */
  private @Nullable SaidYear schoolYear() {
    int start = cursor.position();
    int first = year(cursor.next());
    boolean slash = cursor.at(Mark.SLASH);
    if (slash || cursor.at(Mark.DASH)) {
      cursor.next();
      int second = secondYear(first, cursor.peek());
      if (second == first + 1) {
        cursor.next();
        if (school() || slash) {
          yearWords();
          return new SaidYear(first, true);
        }
      }
    }
    cursor.back(start);
    return null;
  }

  /** «2024/2025» after «учебного года»; null when it does not stand here. */
  @Nullable SaidYear schoolYearAfter() {
    if (year(cursor.peek()) == 0) {
      return null;
    }
    int first = year(cursor.next());
    boolean joined = cursor.accept(Mark.SLASH) || cursor.accept(Mark.DASH);
    if (!joined || secondYear(first, cursor.peek()) != first + 1) {
      return null;
    }
    cursor.next();
    yearWords();
    return new SaidYear(first, true);
  }

  /** Passes over the words for a year. */
  boolean yearWords() {
    boolean any = false;
    while (cursor.accept(YEAR_WORDS)) {
      any = true;
    }
    return any;
  }

  /** Takes «учебный (год)», «уч. г.», «у.г.»; the words for a year are taken too. */
  boolean school() {
    if (cursor.begins(0, "учебн") || cursor.peek().is("уч")) {
      cursor.next();
      if (cursor.at(Mark.SLASH) && YEAR_WORDS.contains(cursor.peek(1).word())) {
        cursor.next();
      }
      yearWords();
      return true;
    }
    if (cursor.peek().is("у") && YEAR_WORDS.contains(cursor.peek(1).word())) {
      cursor.next();
      yearWords();
      return true;
    }
    return false;
  }

  /** Years on their own, one or several. */
  @Nullable List<CalendarSpan> read() {
    int start = cursor.position();
    boolean schoolFirst = school();
    List<Pair> pairs = new ArrayList<>();
    Pair pair = pair();
    while (pair != null) {
      pairs.add(pair);
      int place = cursor.position();
      if (!(cursor.accept(Mark.COMMA) || cursor.accept("и"))) {
        break;
      }
      pair = pair();
      if (pair == null) {
        cursor.back(place);
        break;
      }
    }
    if (pairs.isEmpty()) {
      cursor.back(start);
      return null;
    }
    boolean named = yearWords();
    boolean school = schoolFirst || school();
    List<CalendarSpan> spans = new ArrayList<>();
    for (Pair years : pairs) {
      boolean schoolYear = school || (years.slash() && !named && years.last() == years.first() + 1);
      if (school && years.first() == years.last() && !years.twice()) {
        cursor.back(start);
        return null;
      }
      spans.add(schoolYear ? years.school() : years.calendar());
    }
    int last = spans.size() - 1;
    spans.set(last, spans.get(last).between(spans.get(last).from(), cursor.position()));
    return spans;
  }

  /** One year or two, by place. */
  private record Pair(int first, int last, boolean slash, boolean twice, int from, int to) {
    CalendarSpan calendar() {
      return span(CalendarDay.of(first, 1, 1), CalendarDay.of(last, 12, 31));
    }

    CalendarSpan school() {
      return span(
          CalendarDay.of(new SaidYear(first, true), 9, 1),
          CalendarDay.of(new SaidYear(last - 1, true), 8, 31));
    }

    private CalendarSpan span(CalendarDay start, CalendarDay end) {
      boolean ranged = (twice && !slash && last != first + 1) || (twice && start.month() == 1);
      return new CalendarSpan(start, end, Grain.YEAR, ranged, from, to);
    }
  }

  private @Nullable Pair pair() {
    int from = cursor.position();
    int first = year(cursor.peek());
    if (first == 0) {
      return null;
    }
    cursor.next();
    int afterFirst = cursor.position();
    boolean slash = cursor.at(Mark.SLASH);
    if (slash || cursor.at(Mark.DASH) || cursor.peek().is("по")) {
      cursor.next();
      int second = secondYear(first, cursor.peek());
      if (second > 0) {
        cursor.next();
        return new Pair(first, second, slash, true, from, cursor.position());
      }
    }
    cursor.back(afterFirst);
    return new Pair(first, first, false, false, from, afterFirst);
  }

  /** Whether a span is one calendar year. */
  static boolean single(CalendarSpan span) {
    return span.grain() == Grain.YEAR
        && !span.ranged()
        && span.inOneYear()
        && span.first().month() == 1;
  }

  /** A year in four digits; 0 for other tokens. */
  static int year(Token token) {
    return token.is(Mark.NUMBER)
            && token.digits() == 4
            && token.number() >= FIRST_YEAR
            && token.number() <= LAST_YEAR
        ? token.number()
        : 0;
  }

  /** A second year in four or in two digits. */
  private int secondYear(int first, Token token) {
    int year = year(token);
    if (year > 0 || !token.is(Mark.NUMBER) || token.digits() != 2) {
      return year;
    }
    int full = first / 100 * 100 + token.number();
    boolean month = NumberWords.month(cursor.peek(1)) > 0 || cursor.peek(1).is(Mark.DOT);
    return full > first && !month ? full : 0;
  }
}
