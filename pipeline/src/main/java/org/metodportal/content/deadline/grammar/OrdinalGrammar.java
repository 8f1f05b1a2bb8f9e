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

/** Units counted from one: «III–IV квартал 2022», «1 полугодие», «вторая декада марта». */
final class OrdinalGrammar {
  private static final int LAST_OF_ALL = -1;
  private static final Set<String> MONTH_WORDS = Set.of("месяца", "мес");

  private final Cursor cursor;
  private final YearGrammar years;

  OrdinalGrammar(Cursor cursor, YearGrammar years) {
    this.cursor = cursor;
    this.years = years;
  }

  /** A unit by its number: from, to, and where it stands. */
  private record Count(int first, int last, int from, int to) {}

  @Nullable List<CalendarSpan> read() {
    int start = cursor.position();
    List<Count> counts = new ArrayList<>();
    boolean nounFirst =
        cursor.begins(0, "квартал", "полугод") && NumberWords.ordinal(cursor.peek(1)) > 0;
    Token noun = cursor.peek();
    if (nounFirst) {
      cursor.next();
    }
    do {
      Count count = count();
      if (count == null) {
        return edge(start);
      }
      counts.add(count);
    } while (more());
    if (!nounFirst) {
      noun = cursor.next();
    }
    List<CalendarSpan> spans = spans(noun, counts);
    if (spans == null) {
      cursor.back(start);
      return null;
    }
    int last = spans.size() - 1;
    spans.set(last, spans.get(last).between(spans.get(last).from(), cursor.position()));
    return spans;
  }

  private @Nullable Count count() {
    int from = cursor.position();
    if (cursor.begins(0, "последн")) {
      cursor.next();
      return new Count(LAST_OF_ALL, LAST_OF_ALL, from, cursor.position());
    }
    int first = NumberWords.ordinal(cursor.peek());
    if (first == 0) {
      return null;
    }
    cursor.next();
    boolean joined = cursor.at(Mark.DASH) || cursor.peek().is("по");
    int last = joined ? NumberWords.ordinal(cursor.peek(1)) : 0;
    if (last > 0) {
      cursor.next();
      cursor.next();
    }
    return new Count(first, last > 0 ? last : first, from, cursor.position());
  }

  private boolean more() {
    int place = cursor.position();
    boolean comma = cursor.accept(Mark.COMMA);
    if ((cursor.accept("и") || cursor.accept("или") || comma)
        && NumberWords.ordinal(cursor.peek()) > 0) {
      return true;
    }
    cursor.back(place);
    return false;
  }

  private @Nullable List<CalendarSpan> spans(Token noun, List<Count> counts) {
    String word = noun.word();
    if (word.startsWith("квар") || word.equals("кв")) {
      if (cursor.at(Mark.DASH) && cursor.peek(1).is("л")) {
        cursor.next();
        cursor.next();
      }
      return parts(counts, 4, Grain.QUARTER);
    }
    if (word.startsWith("полуг") || word.equals("пг") || word.equals("пол")) {
      return parts(counts, 2, Grain.HALF_YEAR);
    }
    if (word.equals("п") && cursor.accept(Mark.SLASH) && cursor.accept("г")) {
      return parts(counts, 2, Grain.HALF_YEAR);
    }
    if (word.startsWith("половин")) {
      return NumberWords.month(cursor.peek()) > 0
          ? ofMonth(counts, 2, 15)
          : parts(counts, 2, Grain.HALF_YEAR);
    }
    if (word.startsWith("декад")) {
      return ofMonth(counts, 3, 10);
    }
    return word.startsWith("недел") ? ofMonth(counts, 5, 7) : null;
  }

  private @Nullable List<CalendarSpan> parts(List<Count> counts, int inYear, Grain grain) {
    if (!within(counts, inYear)) {
      return null;
    }
    SaidYear said = years.said();
    List<CalendarSpan> spans = new ArrayList<>();
    for (Count count : counts) {
      boolean school = said.school() && grain == Grain.HALF_YEAR;
      CalendarSpan first = part(count.first(), inYear, said, school);
      CalendarSpan last = part(count.last(), inYear, said, school);
      spans.add(
          new CalendarSpan(
              first.first(),
              last.last(),
              grain,
              count.first() != count.last(),
              count.from(),
              count.to()));
    }
    return spans;
  }

  /** A quarter or a half of a year; a school year has its halves in autumn and from January on. */
  private static CalendarSpan part(int number, int inYear, SaidYear said, boolean school) {
    int months = 12 / inYear;
    int first = school ? number == 1 ? 9 : 1 : (number - 1) * months + 1;
    int last = school ? number == 1 ? 12 : 5 : number * months;
    return new CalendarSpan(
        CalendarDay.of(said, first, 1),
        CalendarDay.of(said, last, CalendarDay.LAST),
        Grain.QUARTER,
        false,
        0,
        0);
  }

  private static boolean within(List<Count> counts, int most) {
    return counts.stream()
        .allMatch(
            count ->
                count.first() >= 1
                    && count.first() <= most
                    && count.last() >= 1
                    && count.last() <= most);
  }

  /** Decades, weeks and halves of a month, counted from its first day. */
  private @Nullable List<CalendarSpan> ofMonth(List<Count> counts, int most, int days) {
    boolean last = counts.size() == 1 && counts.get(0).first() == LAST_OF_ALL;
    int month = NumberWords.month(cursor.peek());
    if (month == 0 || (!last && !within(counts, most))) {
      return null;
    }
    cursor.next();
    cursor.accept(MONTH_WORDS);
    SaidYear said = years.said();
    List<CalendarSpan> spans = new ArrayList<>();
    for (Count count : counts) {
      CalendarDay end =
          last || count.last() == most
              ? CalendarDay.of(said, month, CalendarDay.LAST)
              : CalendarDay.of(said, month, count.last() * days);
      CalendarDay start =
          !last
              ? CalendarDay.of(said, month, (count.first() - 1) * days + 1)
              : days == 10
                  ? CalendarDay.of(said, month, 21)
                  : CalendarDay.of(said, month, CalendarDay.LAST).shifted(1 - days);
      boolean ranged = count.first() != count.last();
      spans.add(new CalendarSpan(start, end, Grain.DAY, ranged, count.from(), count.to()));
    }
    return spans;
  }

  /** «начало марта», «середина марта», «конец марта»: thirds of a month. */
  private @Nullable List<CalendarSpan> edge(int start) {
    cursor.back(start);
    int third =
        cursor.begins(0, "начал")
            ? 1
            : cursor.begins(0, "середин") ? 2 : cursor.begins(0, "конец", "конце") ? 3 : 0;
    if (third == 0 || NumberWords.month(cursor.peek(1)) == 0) {
      return null;
    }
    cursor.next();
    Count count = new Count(third, third, start, cursor.position());
    List<CalendarSpan> spans = ofMonth(List.of(count), 3, 10);
    return spans == null ? null : List.of(spans.get(0).between(start, cursor.position()));
  }
}
