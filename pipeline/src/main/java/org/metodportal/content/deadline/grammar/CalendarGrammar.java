package org.metodportal.content.deadline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Days, months, quarters, half-years and years; ranges and lists of them. */
final class CalendarGrammar {
  /** Of «2022–2030» after months; more years are no plan. */
  private static final int MOST_YEARS = 8;

  /** Years that are written in two digits: earlier and later ones would be days. */
  private static final int FIRST_SHORT_YEAR = 19;

  private static final int LAST_SHORT_YEAR = 49;

  private final Cursor cursor;
  private final YearGrammar years;
  private final DateGrammar dates;
  private final OrdinalGrammar ordinals;

  CalendarGrammar(Cursor cursor) {
    this.cursor = cursor;
    this.years = new YearGrammar(cursor);
    this.dates = new DateGrammar(cursor, years);
    this.ordinals = new OrdinalGrammar(cursor, years);
  }

  /** A list of stretches: «май и ноябрь 2022»; none when the words are no calendar. */
  @Nullable List<CalendarSpan> list() {
    List<CalendarSpan> first = range(false);
    if (first == null) {
      return null;
    }
    List<CalendarSpan> spans = new ArrayList<>(first);
    while (true) {
      int place = cursor.position();
      boolean comma = cursor.accept(Mark.COMMA);
      boolean more = comma;
      more |= cursor.accept("и") || cursor.accept("или") || cursor.acceptAll("а", "также");
      cursor.accept("в");
      if (!more || (cursor.peek().fresh() && !comma)) {
        cursor.back(place);
        return spans;
      }
      List<CalendarSpan> next = range(false);
      if (next == null || cursor.at(Mark.COLON)) {
        cursor.back(place);
        return spans;
      }
      if (spans.get(spans.size() - 1).inOneYear() && next.stream().allMatch(YearGrammar::single)) {
        spans.addAll(again(spans, next));
      } else if (next.size() == 1 && spans.get(spans.size() - 1).isYearOf(next.get(0))) {
        spans.set(spans.size() - 1, next.get(0).inYearOf(spans.get(spans.size() - 1).first()));
      } else {
        spans.addAll(next);
      }
    }
  }

  /** «октябрь и ноябрь 2022, 2023 гг.»: the stretches before a year once more in that year. */
  private static List<CalendarSpan> again(List<CalendarSpan> before, List<CalendarSpan> years) {
    int last = before.size() - 1;
    int first = last;
    while (first > 0 && before.get(first - 1).first().year() == null) {
      first--;
    }
    List<CalendarSpan> repeated = new ArrayList<>();
    for (CalendarSpan year : years) {
      for (CalendarSpan span : before.subList(first, last + 1)) {
        repeated.add(
            span.withYears(year.first().year(), year.first().year())
                .between(year.from(), year.to()));
      }
    }
    return repeated;
  }

  /**
   * «сентябрь – май 2022–2023»: the stretch in each of the years; one that goes on over the new
   * year starts in each but the last.
   */
  private @Nullable List<CalendarSpan> inEachYear(CalendarSpan start, CalendarSpan end) {
    Integer from = end.last().year();
    int to = cursor.at(Mark.DASH) ? YearGrammar.year(cursor.peek(1)) : 0;
    boolean months = start.grain() == Grain.MONTH && end.grain() == Grain.MONTH;
    if (from == null || start.hasYear() || to <= from || to - from > MOST_YEARS || !months) {
      return null;
    }
    cursor.next();
    cursor.next();
    years.yearWords();
    int over = end.last().month() < start.first().month() ? 1 : 0;
    List<CalendarSpan> spans = new ArrayList<>();
    for (int year = from; year + over <= to; year++) {
      CalendarDay first = start.first().withYear(year);
      CalendarDay last = end.last().withYear(year + over);
      spans.add(new CalendarSpan(first, last, Grain.MONTH, true, start.from(), cursor.position()));
    }
    return spans;
  }

  /** «30 декабря 2023–2025 гг.»: the day in each of the years. */
  private static @Nullable List<CalendarSpan> dayInEachYear(CalendarSpan day, CalendarSpan end) {
    Integer from = day.first().year();
    Integer to = end.last().year();
    boolean days = day.grain() == Grain.DAY && YearGrammar.single(end) && !day.ranged();
    if (!days || from == null || to == null || to <= from || to - from > MOST_YEARS) {
      return null;
    }
    List<CalendarSpan> spans = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      CalendarDay same = day.first().withYear(year);
      spans.add(new CalendarSpan(same, same, Grain.DAY, false, day.from(), end.to()));
    }
    return spans;
  }

  /**
   * A stretch, or one from unit to unit.
   *
   * @param afterFrom whether «с» stood before it, so that «до» may join its ends
   */
  @Nullable List<CalendarSpan> range(boolean afterFrom) {
    List<CalendarSpan> start = unit();
    if (start == null || start.size() > 1) {
      return start;
    }
    int place = cursor.position();
    boolean upTo = afterFrom && upTo();
    if (upTo || cursor.accept(Mark.DASH) || cursor.accept("по")) {
      cursor.accept("в");
      boolean wholeOf = cursor.accept(EDGES);
      List<CalendarSpan> end = unit();
      if (end != null && end.size() == 1 && !(cursor.at(Mark.DASH) && labelled(end.get(0)))) {
        CalendarSpan last = end.get(0);
        List<CalendarSpan> each = inEachYear(start.get(0), last);
        if (each == null) {
          each = dayInEachYear(start.get(0), last);
        }
        if (each != null) {
          return each;
        }
        if (YearGrammar.single(start.get(0)) && start.get(0).isYearOf(last)) {
          return List.of(
              last.inYearOf(start.get(0).first()).between(start.get(0).from(), last.to()));
        }
        CalendarSpan whole = start.get(0).upTo(last);
        boolean included = cursor.accept("включительно") || wholeOf;
        return List.of(
            upTo && !included && last.grain() != Grain.DAY
                ? whole.endingOn(last.first().inYearOf(start.get(0).first()).shifted(-1))
                : whole);
      }
    }
    cursor.back(place);
    return start;
  }

  private static final Set<String> EDGES = Set.of("конец", "конца", "окончания");

  private boolean upTo() {
    int place = cursor.position();
    cursor.accept("и");
    if (cursor.accept("до")) {
      return true;
    }
    cursor.back(place);
    return false;
  }

  /** «I этап – май – июнь»: a year stands before a further dash only in a range of three. */
  private static boolean labelled(CalendarSpan span) {
    return span.grain() == Grain.YEAR && span.ranged();
  }

  /** One unit, or several of a kind that share the words after them: «5, 12 и 19 декабря». */
  @Nullable List<CalendarSpan> unit() {
    int start = cursor.position();
    List<CalendarSpan> spans = dates.read();
    if (spans == null) {
      spans = ordinals.read();
    }
    if (spans == null) {
      spans = month(start);
    }
    if (spans == null) {
      spans = edgeOfSchoolYear(start);
    }
    if (spans == null) {
      spans = season(start);
    }
    if (spans == null) {
      spans = years.read();
    }
    if (spans == null) {
      cursor.back(start);
    }
    return spans;
  }

  private static final Set<String> MONTH_WORDS =
      Set.of("месяц", "месяца", "месяце", "мес", "месяцы");

  private @Nullable List<CalendarSpan> month(int start) {
    int month = NumberWords.month(cursor.peek());
    if (month == 0) {
      return null;
    }
    cursor.next();
    cursor.accept(MONTH_WORDS);
    SaidYear said = years.said();
    if (said.equals(SaidYear.NOTHING) && shortYear()) {
      said = new SaidYear(2000 + cursor.next().number(), false);
    }
    return List.of(
        new CalendarSpan(
            CalendarDay.of(said, month, 1),
            CalendarDay.of(said, month, CalendarDay.LAST),
            Grain.MONTH,
            false,
            start,
            cursor.position()));
  }

  /** «начало учебного года» is September, «конец учебного года» May, by the contract. */
  private @Nullable List<CalendarSpan> edgeOfSchoolYear(int start) {
    boolean begins = cursor.at(Set.of("начало", "начале", "началу", "начала"));
    if (!begins && !cursor.at(Set.of("конец", "конце", "концу"))) {
      return null;
    }
    cursor.next();
    SaidYear said = edgeYear();
    if (said == null) {
      cursor.back(start);
      return null;
    }
    int month = begins ? 9 : 5;
    return List.of(
        new CalendarSpan(
            CalendarDay.of(said, month, 1),
            CalendarDay.of(said, month, CalendarDay.LAST),
            Grain.MONTH,
            false,
            start,
            cursor.position()));
  }

  private @Nullable SaidYear edgeYear() {
    int start = cursor.position();
    cursor.acceptBeginning("кажд", "нового", "текущ", "нового");
    if (years.school()) {
      int place = cursor.position();
      SaidYear after = years.schoolYearAfter();
      if (after == null) {
        cursor.back(place);
      }
      return after == null ? new SaidYear(null, true) : after;
    }
    cursor.back(start);
    SaidYear said = years.said();
    return said.school() ? said : null;
  }

  /** «сентябрь 23» at the end of the words; a day stands before its month. */
  private boolean shortYear() {
    Token year = cursor.peek();
    return year.digits() == 2
        && year.number() >= FIRST_SHORT_YEAR
        && year.number() <= LAST_SHORT_YEAR
        && Set.of(Mark.END, Mark.CLOSE, Mark.SEMICOLON).contains(cursor.peek(1).mark());
  }

  private static final Map<String, Integer> SEASONS =
      Map.ofEntries(
          Map.entry("весна", 3),
          Map.entry("весной", 3),
          Map.entry("весны", 3),
          Map.entry("весну", 3),
          Map.entry("лето", 6),
          Map.entry("летом", 6),
          Map.entry("лета", 6),
          Map.entry("осень", 9),
          Map.entry("осенью", 9),
          Map.entry("осени", 9));

  private static final Map<String, Integer> SEASON_ADJECTIVES =
      Map.of("весенн", 3, "летн", 6, "осенн", 9);

  /** Spring, summer and autumn; a winter lies in two years and is not told apart. */
  private @Nullable List<CalendarSpan> season(int start) {
    int first = SEASONS.getOrDefault(cursor.peek().word(), 0);
    if (first > 0) {
      cursor.next();
    } else {
      first =
          SEASON_ADJECTIVES.getOrDefault(cursor.peek().word().replaceFirst("(ий|его|ем)$", ""), 0);
      if (first == 0 || !cursor.begins(1, "период")) {
        return null;
      }
      cursor.next();
      cursor.next();
    }
    SaidYear said = years.said();
    return List.of(
        new CalendarSpan(
            CalendarDay.of(said, first, 1),
            CalendarDay.of(said, first + 2, CalendarDay.LAST),
            Grain.QUARTER,
            false,
            start,
            cursor.position()));
  }
}
