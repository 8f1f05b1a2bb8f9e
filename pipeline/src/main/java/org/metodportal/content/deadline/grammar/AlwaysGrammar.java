package org.metodportal.content.deadline.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.CalendarDay;
import org.metodportal.content.deadline.phrase.CalendarSpan;
import org.metodportal.content.deadline.phrase.CalendarSpan.Grain;
import org.metodportal.content.deadline.phrase.Phrase;
import org.metodportal.content.deadline.phrase.SaidYear;
import org.metodportal.content.deadline.token.Cursor;

/** What goes on all the time: «Постоянно», «в течение 2022 года», «весь период». */
final class AlwaysGrammar {
  private static final Set<String> YEAR = Set.of("год", "года", "году");
  private static final Set<String> WHOLE = Set.of("весь", "все", "всего", "всей", "всем", "полный");
  private static final Set<String> PERIOD =
      Set.of(
          "период",
          "периода",
          "срок",
          "срока",
          "время",
          "времени",
          "действия",
          "реализации",
          "работы");

  private final Cursor cursor;
  private final CalendarGrammar calendar;

  AlwaysGrammar(Cursor cursor, CalendarGrammar calendar) {
    this.cursor = cursor;
    this.calendar = calendar;
  }

  @Nullable Phrase read() {
    int start = cursor.position();
    Phrase phrase = adverb();
    if (phrase == null) {
      cursor.back(start);
      phrase = during();
    }
    if (phrase == null) {
      cursor.back(start);
      phrase = whole();
    }
    if (phrase == null) {
      cursor.back(start);
    }
    return phrase;
  }

  private @Nullable Phrase adverb() {
    if (cursor.acceptBeginning(
        "постоян", "непрерывн", "систематич", "регулярн", "круглогодич", "круглый", "бессрочн")) {
      cursor.accept(YEAR);
      return new Phrase.Always(null);
    }
    boolean mode =
        cursor.accept(Set.of("на", "в"))
            && cursor.acceptBeginning("постоянн", "регулярн", "систематическ", "непрерывн")
            && cursor.acceptBeginning("основ", "режим");
    return mode ? new Phrase.Always(null) : null;
  }

  /** Takes «в течение», «на протяжении» and their misspellings. */
  boolean duringWords() {
    int start = cursor.position();
    if (cursor.acceptBeginning("втечен")) {
      return true;
    }
    if (cursor.accept("в") && cursor.acceptBeginning("течен", "течн", "теч", "продолжени")) {
      return true;
    }
    cursor.back(start);
    if (cursor.accept("на") && cursor.acceptBeginning("протяжени")) {
      return true;
    }
    cursor.back(start);
    return false;
  }

  private @Nullable Phrase during() {
    return duringWords() ? stretch() : null;
  }

  /** «всего периода», «года», «2022 года», «сентября 2022»; none for «40 дней». */
  private @Nullable Phrase stretch() {
    boolean whole = cursor.accept(WHOLE);
    int start = cursor.position();
    if (cursor.accept(PERIOD)) {
      while (cursor.accept(PERIOD)) {}
      return new Phrase.Always(yearWritten());
    }
    boolean told =
        cursor.acceptBeginning(
            "текущ", "календарн", "кажд", "данн", "соответствующ", "отчетн", "планов");
    if (told && cursor.accept(PERIOD)) {
      return new Phrase.Always(yearWritten());
    }
    if ((cursor.begins(0, "учебн") || cursor.peek().is("уч"))
        && YEAR.contains(cursor.peek(1).word())) {
      cursor.next();
      cursor.next();
      CalendarSpan year = yearWritten();
      return new Phrase.Always(year == null ? schoolYear() : year);
    }
    if ((cursor.peek().is("уч") && cursor.peek(1).is("г"))
        || cursor.at(YEAR)
        || (whole && cursor.peek().is("г"))) {
      boolean school = cursor.next().is("уч");
      cursor.accept("г");
      CalendarSpan year = yearWritten();
      return new Phrase.Always(year == null && school ? schoolYear() : year);
    }
    if (cursor.begins(0, "полугоди", "семестр")) {
      cursor.next();
      return new Phrase.Always(yearWritten());
    }
    cursor.back(start);
    List<CalendarSpan> spans = calendar.list();
    if (spans == null) {
      return null;
    }
    return spans.size() == 1 && spans.get(0).grain() == Grain.YEAR
        ? new Phrase.Always(spans.get(0))
        : new Phrase.Calendar(spans);
  }

  /** 1 September to 31 May of a school year that is not told. */
  private CalendarSpan schoolYear() {
    SaidYear untold = new SaidYear(null, true);
    int place = cursor.position();
    return new CalendarSpan(
        CalendarDay.of(untold, 9, 1),
        CalendarDay.of(untold, 5, CalendarDay.LAST),
        Grain.YEAR,
        false,
        place,
        place);
  }

  /** The years after «всего периода», when they are said. */
  private @Nullable CalendarSpan yearWritten() {
    int start = cursor.position();
    List<CalendarSpan> spans = calendar.list();
    if (spans != null && spans.size() == 1 && spans.get(0).grain() == Grain.YEAR) {
      return spans.get(0);
    }
    cursor.back(start);
    return null;
  }

  private @Nullable Phrase whole() {
    cursor.accept(Set.of("на", "за", "в"));
    if (cursor.at(WHOLE)) {
      return stretch();
    }
    boolean now = cursor.accept("текущий");
    boolean schoolYear = cursor.acceptBeginning("учебный", "календарный");
    if (now && !schoolYear) {
      return cursor.accept("год") ? new Phrase.Always(null) : null;
    }
    if (schoolYear && cursor.accept("год")) {
      CalendarSpan written = yearWritten();
      return written == null ? new Phrase.Always(null) : null;
    }
    if (schoolYear) {
      return null;
    }
    if (Set.of("период", "срок").contains(cursor.peek().word())
        && cursor.begins(1, "реализац", "действ")) {
      cursor.next();
      cursor.next();
      return new Phrase.Always(yearWritten());
    }
    return null;
  }
}
