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

/** Days: «5–9 декабря 2022 г.», «05.06.2022», «01-05.09.2022», «2022-09-01». */
final class DateGrammar {
  private static final Set<String> DAY_WORDS = Set.of("числа", "число", "числам", "числах");

  private final Cursor cursor;
  private final YearGrammar years;

  DateGrammar(Cursor cursor, YearGrammar years) {
    this.cursor = cursor;
    this.years = years;
  }

  @Nullable List<CalendarSpan> read() {
    int start = cursor.position();
    if (!cursor.at(Mark.NUMBER)) {
      return inWords(start);
    }
    List<CalendarSpan> spans = numeric(start);
    if (spans == null) {
      cursor.back(start);
      spans = severalNumeric(start);
    }
    if (spans == null) {
      cursor.back(start);
      spans = daysOfMonth();
    }
    if (spans == null) {
      cursor.back(start);
    }
    return spans;
  }

  private @Nullable List<CalendarSpan> numeric(int start) {
    CalendarDay day = numericDay();
    if (day != null) {
      return List.of(day(day, start));
    }
    cursor.back(start);
    CalendarSpan month = numericMonth(start);
    if (month != null) {
      return List.of(month);
    }
    cursor.back(start);
    int first = cursor.next().number();
    if (first <= 31 && (cursor.accept(Mark.DASH) || cursor.accept("по"))) {
      CalendarDay last = numericDay();
      if (last != null) {
        return List.of(
            new CalendarSpan(
                CalendarDay.of(last.year(), last.month(), first),
                last,
                Grain.DAY,
                true,
                start,
                cursor.position()));
      }
    }
    return null;
  }

  /** «10, 17, 24.11.2022»: days of one month in figures. */
  private @Nullable List<CalendarSpan> severalNumeric(int start) {
    List<Token> days = new ArrayList<>();
    while (cursor.at(Mark.NUMBER) && cursor.peek().digits() <= 2 && cursor.peek(1).is(Mark.COMMA)) {
      days.add(cursor.next());
      cursor.next();
    }
    int from = cursor.position();
    CalendarDay last = days.isEmpty() ? null : numericDay();
    if (last == null || last.year() == null) {
      return null;
    }
    List<CalendarSpan> spans = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      CalendarDay day = CalendarDay.of(last.year(), last.month(), days.get(i).number());
      spans.add(new CalendarSpan(day, day, Grain.DAY, false, start + 2 * i, start + 2 * i + 1));
    }
    spans.add(day(last, from));
    return spans;
  }

  /** «первого сентября 2022», «двадцать пятого мая». */
  private @Nullable List<CalendarSpan> inWords(int start) {
    int tens = cursor.accept("двадцать") ? 20 : cursor.accept("тридцать") ? 30 : 0;
    int day = NumberWords.day(cursor.next());
    int month = NumberWords.month(cursor.peek());
    if (day == 0 || month == 0 || (tens > 0 && day > 9)) {
      cursor.back(start);
      return null;
    }
    cursor.next();
    return List.of(day(CalendarDay.of(years.said(), month, tens + day), start));
  }

  private CalendarSpan day(CalendarDay day, int start) {
    return new CalendarSpan(day, day, Grain.DAY, false, start, cursor.position());
  }

  /** A day in figures with its year, or «01.09» without one. */
  private @Nullable CalendarDay numericDay() {
    int start = cursor.position();
    Token first = cursor.next();
    Token mark = cursor.next();
    Token second = cursor.next();
    if (!first.is(Mark.NUMBER) || !second.is(Mark.NUMBER) || second.digits() > 2) {
      cursor.back(start);
      return null;
    }
    boolean three = cursor.peek().mark() == mark.mark() && cursor.peek(1).is(Mark.NUMBER);
    if (three && Set.of(Mark.DOT, Mark.SLASH, Mark.DASH).contains(mark.mark())) {
      Token third = cursor.peek(1);
      boolean iso = YearGrammar.year(first) > 0 && third.digits() <= 2 && !mark.is(Mark.SLASH);
      boolean russian =
          first.digits() <= 2 && (YearGrammar.year(third) > 0 || shortYear(mark, third));
      if (iso || russian) {
        cursor.next();
        cursor.next();
        years.yearWords();
        int year = third.digits() == 2 ? 2000 + third.number() : third.number();
        return iso
            ? CalendarDay.of(first.number(), second.number(), third.number())
            : CalendarDay.of(year, second.number(), first.number());
      }
    }
    boolean date =
        mark.is(Mark.DOT)
            && first.digits() <= 2
            && second.digits() == 2
            && second.number() >= 1
            && second.number() <= 12
            && mark.touches(second);
    if (date) {
      return CalendarDay.of(years.said(), second.number(), first.number());
    }
    cursor.back(start);
    return null;
  }

  /** A year in two digits stands only after dots or slashes: «05.06.22». */
  private static boolean shortYear(Token mark, Token third) {
    return third.digits() == 2 && !mark.is(Mark.DASH);
  }

  /** «06.2022», «06/2022» or «2022-06». */
  private @Nullable CalendarSpan numericMonth(int start) {
    Token first = cursor.next();
    Token mark = cursor.next();
    Token second = cursor.next();
    int year = YearGrammar.year(second);
    int month = first.number();
    if (mark.is(Mark.DASH) && mark.touches(second) && second.digits() == 2) {
      year = YearGrammar.year(first);
      month = second.number();
      if (month > year % 100) {
        return null;
      }
    } else if (!(mark.is(Mark.DOT) && first.digits() <= 2)
        && !(mark.is(Mark.SLASH) && first.digits() == 2)) {
      return null;
    }
    if (year == 0 || month < 1 || month > 12) {
      return null;
    }
    years.yearWords();
    return new CalendarSpan(
        CalendarDay.of(year, month, 1),
        CalendarDay.of(year, month, CalendarDay.LAST),
        Grain.MONTH,
        false,
        start,
        cursor.position());
  }

  /** «5», «5–9» or «5, 12 и 19» before the name of a month. */
  private @Nullable List<CalendarSpan> daysOfMonth() {
    List<int[]> days = new ArrayList<>();
    do {
      int from = cursor.position();
      Token first = cursor.next();
      Token last = first;
      if (cursor.peek(1).is(Mark.NUMBER) && joins(cursor.peek())) {
        cursor.next();
        last = cursor.next();
      }
      if (first.digits() > 2 || last.digits() > 2 || !first.is(Mark.NUMBER)) {
        return null;
      }
      days.add(new int[] {first.number(), last.number(), from, cursor.position()});
    } while (more());
    cursor.accept(DAY_WORDS);
    int month = NumberWords.month(cursor.peek());
    if (month == 0) {
      return null;
    }
    cursor.next();
    cursor.accept("месяца");
    SaidYear said = years.said();
    List<CalendarSpan> spans = new ArrayList<>();
    for (int[] day : days) {
      boolean end = day == days.get(days.size() - 1);
      spans.add(
          new CalendarSpan(
              CalendarDay.of(said, month, day[0]),
              CalendarDay.of(said, month, day[1]),
              Grain.DAY,
              day[0] != day[1],
              day[2],
              end ? cursor.position() : day[3]));
    }
    return spans;
  }

  private static boolean joins(Token token) {
    return token.is(Mark.DASH) || token.is("по") || token.is("до");
  }

  private boolean more() {
    boolean comma = cursor.at(Mark.COMMA) || cursor.peek().is("и") || cursor.peek().is("или");
    if (comma && cursor.peek(1).is(Mark.NUMBER)) {
      cursor.next();
      return true;
    }
    return false;
  }
}
