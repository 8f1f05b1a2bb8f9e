package org.metodportal.content.deadline.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.CalendarSpan;
import org.metodportal.content.deadline.phrase.Every;
import org.metodportal.content.deadline.phrase.Phrase;
import org.metodportal.content.deadline.token.Cursor;
import org.metodportal.content.deadline.token.Token.Mark;

/** One phrase of a term, of any kind. */
final class PhraseGrammar {
  private static final Set<String> WITHIN = Set.of("в", "во", "на", "за");
  private static final Set<String> SPAN_WORDS = Set.of("период", "срок", "сроки");

  private final Cursor cursor;
  private final CalendarGrammar calendar;
  private final LimitGrammar limits;
  private final FrequencyGrammar frequency;
  private final AlwaysGrammar always;
  private final ReferenceGrammar references;
  private final FreeWords free;

  PhraseGrammar(Cursor cursor) {
    this.cursor = cursor;
    this.calendar = new CalendarGrammar(cursor);
    this.limits = new LimitGrammar(cursor, calendar);
    this.frequency = new FrequencyGrammar(cursor);
    this.always = new AlwaysGrammar(cursor, calendar);
    this.free = new FreeWords(cursor, this::strongHere);
    this.references = new ReferenceGrammar(cursor, new DurationGrammar(cursor, always), free);
  }

  /** Reads a phrase; none, and the cursor where it was, when no phrase starts here. */
  @Nullable List<Phrase> read() {
    int start = cursor.position();
    Phrase event = references.eventful();
    if (event != null && !strongAt(start)) {
      return List.of(event);
    }
    cursor.back(start);
    List<Phrase> strong = strong();
    if (strong != null) {
      return strong;
    }
    cursor.back(start);
    Phrase reference = references.read();
    return reference == null ? null : List.of(reference);
  }

  /** Words that mean nothing to the portal, up to the next phrase. */
  FreeWords free() {
    return free;
  }

  /** «после 1 сентября» speaks of the calendar, not of an event. */
  private boolean strongAt(int start) {
    int place = cursor.position();
    cursor.back(start);
    List<Phrase> limit = limits.read();
    cursor.back(place);
    return limit != null;
  }

  /** Whether a phrase of the calendar or of repetition starts here and ends where one may end. */
  boolean strongHere() {
    int start = cursor.position();
    boolean strong = strong() != null;
    cursor.back(start);
    return strong;
  }

  /** A limit or a stretch of the calendar; the cursor moves on even when there is none. */
  @Nullable List<Phrase> dated() {
    int start = cursor.position();
    List<Phrase> limit = limits.read();
    if (limit != null) {
      return limit;
    }
    cursor.back(start);
    Phrase phrase = withinCalendar();
    return phrase == null ? null : List.of(phrase);
  }

  /** How often something comes round; the cursor moves on even when this is not said. */
  Phrase.@Nullable Recurrence repeated() {
    return frequency.outright();
  }

  private @Nullable List<Phrase> strong() {
    int start = cursor.position();
    List<Phrase> limit = limits.read();
    if (limit != null) {
      return limit;
    }
    List<Phrase> days = frequency.eachOfDays();
    if (days == null && limits.untilWords()) {
      days = frequency.eachOfDays();
    }
    if (days != null) {
      return days;
    }
    cursor.back(start);
    Phrase phrase = frequency.read();
    if (phrase != null) {
      return withMonth(phrase, start);
    }
    cursor.back(start);
    phrase = limits.untilWords() ? frequency.eachDay() : null;
    if (phrase == null) {
      cursor.back(start);
      phrase = always.read();
    }
    if (phrase == null) {
      cursor.back(start);
      phrase = withinCalendar();
    }
    if (phrase == null) {
      cursor.back(start);
      phrase = reporting();
    }
    if (phrase == null) {
      cursor.back(start);
      return null;
    }
    return List.of(phrase);
  }

  /** «в начале каждого учебного года»: every year, and in September by the contract. */
  private List<Phrase> withMonth(Phrase repeated, int start) {
    int end = cursor.position();
    cursor.back(start);
    Phrase stretch = withinCalendar();
    boolean same = stretch != null && cursor.position() == end;
    cursor.back(end);
    return same ? List.of(repeated, stretch) : List.of(repeated);
  }

  /** «в сентябре 2022 года», «в период с 1 по 15 марта», «2022–2024». */
  private @Nullable Phrase withinCalendar() {
    boolean total = cursor.peek().is("за");
    cursor.acceptAll("по", "состоянию");
    cursor.accept(WITHIN);
    if (cursor.accept(SPAN_WORDS)) {
      cursor.accept(Mark.DASH);
      cursor.accept(Mark.COLON);
      List<Phrase> limit = limits.read();
      if (limit != null && limit.size() == 1) {
        return limit.get(0);
      }
    }
    List<CalendarSpan> spans = calendar.list();
    boolean label = total && (cursor.at(Mark.DASH) || cursor.at(Mark.COLON));
    if (spans != null && spans.size() == 1 && limits.untilNow()) {
      return new Phrase.From(spans.get(0), spans.get(0).first());
    }
    return spans == null || label ? null : new Phrase.Calendar(spans);
  }

  /** «отчётного года», «года, следующего за отчётным»: every year. */
  private @Nullable Phrase reporting() {
    int start = cursor.position();
    Every every = frequency.reporting();
    if (every == null) {
      return null;
    }
    int end = cursor.position();
    boolean reported = false;
    for (cursor.back(start); cursor.position() < end; cursor.next()) {
      reported |= cursor.begins(0, "отчетн");
    }
    return reported ? new Phrase.Recurrence(every, true, null) : null;
  }
}
