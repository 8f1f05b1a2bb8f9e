package org.metodportal.content.deadline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.CalendarDay;
import org.metodportal.content.deadline.phrase.CalendarSpan;
import org.metodportal.content.deadline.phrase.CalendarSpan.Grain;
import org.metodportal.content.deadline.phrase.Phrase;
import org.metodportal.content.deadline.phrase.SaidYear;
import org.metodportal.content.deadline.token.Cursor;
import org.metodportal.content.deadline.token.Token.Mark;

/** One-sided terms: «до 1 марта 2023 года», «к 2024 году», «с 1 сентября 2023 г.». */
final class LimitGrammar {
  private static final Set<String> HOURS = Set.of("ч", "час", "часов", "часа", "мск");

  private final Cursor cursor;
  private final CalendarGrammar calendar;

  LimitGrammar(Cursor cursor, CalendarGrammar calendar) {
    this.cursor = cursor;
    this.calendar = calendar;
  }

  /** Which part of the unit after the preposition is meant. */
  private enum Reach {
    /** «до»: a day is included, a longer unit is not. */
    BEFORE,
    /** «не позднее», «к», «по»: up to the end of the unit. */
    THROUGH
  }

  @Nullable List<Phrase> read() {
    int start = cursor.position();
    List<Phrase> phrases = until();
    if (phrases == null) {
      cursor.back(start);
      phrases = from();
    }
    if (phrases == null) {
      cursor.back(start);
    }
    return phrases;
  }

  /** Words before the preposition that add nothing: «в срок до». */
  private void leadIn() {
    int start = cursor.position();
    cursor.accept(Set.of("в", "на", "со"));
    if (!cursor.accept(Set.of("срок", "сроком", "сроки", "период"))) {
      cursor.back(start);
    }
    cursor.accept(Mark.DASH);
    cursor.accept(Mark.COLON);
  }

  /** Takes the preposition; none when it is not one of a last day. */
  private @Nullable Reach preposition() {
    leadIn();
    cursor.accept("но");
    if (cursor.accept("не")) {
      boolean last = cursor.accept(Set.of("позднее", "позже", "поздней"));
      cursor.accept("чем");
      boolean before = cursor.accept("до");
      return last ? before ? Reach.BEFORE : Reach.THROUGH : null;
    }
    if (cursor.accept("вплоть")) {
      return cursor.accept("до") ? Reach.THROUGH : null;
    }
    if (cursor.accept("до")) {
      return Reach.BEFORE;
    }
    return cursor.accept(Set.of("к", "ко", "по")) ? Reach.THROUGH : null;
  }

  /** Takes the words of a last day, such as «в срок до»; nothing when they are not here. */
  boolean untilWords() {
    int start = cursor.position();
    if (preposition() == null) {
      cursor.back(start);
      return false;
    }
    return true;
  }

  private @Nullable List<Phrase> until() {
    int start = cursor.position();
    Reach reach = preposition();
    if (reach == null) {
      return null;
    }
    hours();
    boolean end = cursor.acceptBeginning("конц", "окончания", "завершения", "исход");
    boolean beginning = !end && cursor.acceptBeginning("начал");
    List<CalendarSpan> spans = end || beginning ? edge() : calendar.list();
    if (spans == null) {
      return null;
    }
    spans = withoutYears(spans);
    hours();
    boolean included = included();
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      CalendarSpan span = spans.get(i);
      boolean whole = end || included || reach == Reach.THROUGH || span.grain() == Grain.DAY;
      CalendarDay last = whole && !beginning ? span.last() : span.first().shifted(-1);
      int from = i == 0 ? start : span.from();
      int to = i == spans.size() - 1 ? cursor.position() : span.to();
      phrases.add(new Phrase.Until(span.between(from, to), last));
    }
    return phrases;
  }

  /** «до 1 октября, 2025–2027 годы»: the years are no limit but say how long it comes again. */
  private List<CalendarSpan> withoutYears(List<CalendarSpan> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).grain() == Grain.YEAR && spans.get(i).ranged()) {
        cursor.back(spans.get(i - 1).to());
        return spans.subList(0, i);
      }
    }
    return spans;
  }

  private boolean included() {
    if (cursor.accept("включительно") || cursor.accept("включ")) {
      return true;
    }
    if (cursor.at(Mark.OPEN) && cursor.begins(1, "включ") && cursor.peek(2).is(Mark.CLOSE)) {
      cursor.next();
      cursor.next();
      cursor.next();
      return true;
    }
    return false;
  }

  /** Passes over «18:00», «в 18:00 часов». */
  private void hours() {
    int start = cursor.position();
    cursor.accept(Mark.COMMA);
    cursor.accept(Set.of("в", "до"));
    if (cursor.accept(Mark.TIME)) {
      cursor.accept(HOURS);
      cursor.accept(HOURS);
      cursor.accept(Mark.COMMA);
      return;
    }
    cursor.back(start);
  }

  /** What begins or ends: «2022 года», «сентября», «учебного года», «года». */
  private @Nullable List<CalendarSpan> edge() {
    List<CalendarSpan> spans = calendar.list();
    if (spans != null) {
      return spans;
    }
    int start = cursor.position();
    cursor.acceptBeginning("текущ", "календарн", "кажд", "данн", "нового", "очередного");
    boolean school = cursor.acceptBeginning("учебн", "уч");
    if (!cursor.accept(Set.of("года", "году", "г"))) {
      return null;
    }
    List<CalendarSpan> years = calendar.list();
    if (years != null && years.size() == 1 && years.get(0).grain() == Grain.YEAR) {
      return years;
    }
    CalendarDay first = CalendarDay.of(SaidYear.NOTHING, school ? 9 : 1, 1);
    CalendarDay last = CalendarDay.of(SaidYear.NOTHING, school ? 8 : 12, 31);
    return List.of(new CalendarSpan(first, last, Grain.YEAR, false, start, cursor.position()));
  }

  private @Nullable List<Phrase> from() {
    int start = cursor.position();
    boolean later = false;
    leadIn();
    if (cursor.acceptBeginning("начиная")) {
      cursor.accept(Set.of("с", "со"));
    } else if (cursor.accept("не")) {
      if (!cursor.accept(Set.of("ранее", "раньше"))) {
        return null;
      }
      cursor.accept("чем");
      cursor.accept("с");
    } else if (cursor.accept(Set.of("после", "позднее", "позже"))) {
      later = true;
    } else if (!cursor.accept(Set.of("с", "со"))) {
      return null;
    }
    boolean beginning = !later && cursor.acceptBeginning("начал");
    List<CalendarSpan> spans = beginning ? edge() : calendar.range(!later);
    if (spans == null || spans.size() > 1) {
      return null;
    }
    CalendarSpan span = spans.get(0);
    if (beginning) {
      List<Phrase> whole = throughTheEnd(span, start);
      return whole == null ? List.of(open(span, span.first(), start)) : whole;
    }
    if (later) {
      return List.of(open(span, span.last().shifted(1), start));
    }
    boolean included = included();
    if (span.ranged() || included) {
      return List.of(new Phrase.Calendar(List.of(span.between(start, cursor.position()))));
    }
    List<Phrase> whole = throughTheEnd(span, start);
    return whole == null ? List.of(open(span, span.first(), start)) : whole;
  }

  /** Takes «по настоящее время», «по н.в.»: what has begun has no end. */
  boolean untilNow() {
    int start = cursor.position();
    if (!cursor.accept(Mark.DASH)) {
      cursor.accept(Mark.COMMA);
    }
    cursor.accept("и");
    cursor.accept(Set.of("по", "до"));
    if (cursor.acceptBeginning("настоящ", "сегодняшн", "нынешн")
        && cursor.acceptBeginning("врем", "день", "дня", "момент")) {
      return true;
    }
    if (cursor.accept("н") && cursor.accept("в")) {
      return true;
    }
    cursor.back(start);
    return false;
  }

  private Phrase open(CalendarSpan span, CalendarDay first, int start) {
    if (untilNow()) {
      return new Phrase.From(span.between(start, cursor.position()), first);
    }
    onwards();
    return new Phrase.From(span.between(start, cursor.position()), first);
  }

  /** «с 1 сентября 2022 г. до конца года»: both sides are said. */
  private @Nullable List<Phrase> throughTheEnd(CalendarSpan span, int start) {
    int place = cursor.position();
    cursor.accept("и");
    boolean reaches = cursor.accept(Set.of("до", "по"));
    if (reaches && cursor.acceptBeginning("конц", "конец", "окончани", "завершени")) {
      List<CalendarSpan> end = edge();
      if (end != null && end.size() == 1) {
        CalendarSpan both = span.upTo(inSchoolYear(end.get(0), span.first()));
        return List.of(new Phrase.Calendar(List.of(both.between(start, cursor.position()))));
      }
    }
    cursor.back(place);
    return null;
  }

  /** «до конца учебного года» after a day: the school year in which that day lies. */
  private static CalendarSpan inSchoolYear(CalendarSpan end, CalendarDay start) {
    Integer year = start.year();
    boolean school = end.grain() == Grain.YEAR && end.last().month() == 8;
    if (year == null || !school || end.hasYear()) {
      return end;
    }
    SaidYear said = new SaidYear(start.month() < 9 ? year - 1 : year, true);
    return end.endingOn(CalendarDay.of(said, 8, 31));
  }

  /** Passes over «и далее» at the end. */
  boolean onwards() {
    int start = cursor.position();
    cursor.accept(Mark.COMMA);
    cursor.accept("и");
    if (cursor.accept(Set.of("далее", "дальше", "позднее"))
        && (cursor.atEnd() || cursor.at(Mark.CLOSE) || cursor.at(Mark.SEMICOLON))) {
      return true;
    }
    cursor.back(start);
    return false;
  }
}
