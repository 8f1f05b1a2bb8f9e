package org.metodportal.content.deadline.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.CalendarDay;
import org.metodportal.content.deadline.phrase.CalendarSpan;
import org.metodportal.content.deadline.phrase.CalendarSpan.Grain;
import org.metodportal.content.deadline.phrase.Draft;
import org.metodportal.content.deadline.phrase.Draft.Joint;
import org.metodportal.content.deadline.phrase.Phrase;
import org.metodportal.content.deadline.token.Cursor;
import org.metodportal.content.deadline.token.Token;
import org.metodportal.content.deadline.token.Token.Mark;

/**
 * Finds dates and repetitions among words that are not understood, as the contract asks:
 * «постоянно, отчёт до 1 июля» keeps 1 July, with the words before it as its label. A date right
 * after «от» or «№» names a paper.
 */
final class StrayDates {
  private static final int LONGEST_LABEL = 6;
  private static final Set<String> OF_PAPERS = Set.of("от", "n");
  private static final Set<String> LIMITS = Set.of("до", "к", "ко", "не");

  private final Cursor cursor;
  private final PhraseGrammar phrases;
  private boolean found;

  StrayDates(Cursor cursor, PhraseGrammar phrases) {
    this.cursor = cursor;
    this.phrases = phrases;
  }

  /** Whether a date was found in these words. */
  boolean found() {
    return found;
  }

  /** The next date at or after the cursor, which then stands behind it; null when there is none. */
  @Nullable Draft next(Joint joint) {
    return next(joint, Set.of(Mark.END, Mark.SEMICOLON));
  }

  /** The first date of a remark in brackets that is not understood; null when there is none. */
  @Nullable Draft inBrackets(Joint joint) {
    return next(joint, Set.of(Mark.END, Mark.CLOSE));
  }

  private @Nullable Draft next(Joint joint, Set<Mark> ends) {
    int start = cursor.position();
    while (!ends.contains(cursor.peek().mark())) {
      int here = cursor.position();
      boolean named =
          here > 0
              && (OF_PAPERS.contains(cursor.before().word()) || cursor.before().is(Mark.OTHER));
      boolean ofPaper = here > 0 && cursor.before().is("от");
      Phrase phrase = named && !ofPaper ? null : dated();
      if (ofPaper && phrase != null) {
        continue;
      }
      if (phrase != null) {
        found = true;
        int end = cursor.position();
        int words = here - start;
        String label = cursor.written(start, here);
        boolean short_ = words > 0 && words <= LONGEST_LABEL && !label.isEmpty();
        Joint apart = words > 0 && joint.compareTo(Joint.COMMA) < 0 ? Joint.COMMA : joint;
        return new Draft(short_ ? label : null, limited(phrase, start, here), apart, here, end);
      }
      cursor.back(here);
      cursor.next();
    }
    cursor.back(start);
    return null;
  }

  /** «до завершения проекта (31.12.2027)»: a day after words of a last day is the last day. */
  private Phrase limited(Phrase phrase, int words, int here) {
    boolean day =
        phrase instanceof Phrase.Calendar calendar
            && calendar.spans().size() == 1
            && calendar.spans().get(0).grain() == Grain.DAY
            && !calendar.spans().get(0).ranged();
    int end = cursor.position();
    cursor.back(words);
    boolean limit = words < here && cursor.at(LIMITS);
    cursor.back(end);
    if (!day || !limit) {
      return phrase;
    }
    CalendarSpan span = ((Phrase.Calendar) phrase).spans().get(0);
    return new Phrase.Until(span, span.last());
  }

  /** Whether a date starts at the cursor, which stays where it is. */
  boolean isHere() {
    int start = cursor.position();
    boolean here = dated() != null;
    cursor.back(start);
    return here;
  }

  /** Whether a phrase names days, or a part of a year: words that follow cannot take them back. */
  boolean isDated(@Nullable Phrase phrase) {
    if (phrase instanceof Phrase.Until until) {
      return until.written().grain() != Grain.YEAR;
    }
    if (phrase instanceof Phrase.From from) {
      return from.written().grain() != Grain.YEAR;
    }
    return phrase instanceof Phrase.Calendar calendar
        && calendar.spans().stream().allMatch(span -> span.grain() != Grain.YEAR);
  }

  /** Passes over the words behind the last date; the place where they end. */
  int skip() {
    while (!cursor.atEnd() && !cursor.at(Mark.SEMICOLON)) {
      cursor.next();
    }
    return cursor.position();
  }

  /** A phrase that names a day, or a part of a year, or a repetition; the cursor moves on. */
  private @Nullable Phrase dated() {
    Token first = cursor.peek();
    if (!first.is(Mark.NUMBER) && !first.is(Mark.WORD) && !first.is(Mark.ROMAN)) {
      return null;
    }
    int start = cursor.position();
    Phrase repeated = phrases.repeated();
    if (repeated != null) {
      return repeated;
    }
    cursor.back(start);
    List<Phrase> read = phrases.dated();
    if (read == null || read.size() != 1) {
      return null;
    }
    Phrase phrase = read.get(0);
    if (phrase instanceof Phrase.Until until) {
      return names(until.written(), until.last()) || ofYear(until.last()) ? phrase : null;
    }
    if (phrase instanceof Phrase.From from) {
      return names(from.written(), from.first()) || ofYear(from.first()) ? phrase : null;
    }
    if (phrase instanceof Phrase.Calendar calendar) {
      boolean all = calendar.spans().stream().allMatch(span -> names(span, span.last()));
      return all ? phrase : null;
    }
    return null;
  }

  private static boolean names(CalendarSpan span, CalendarDay day) {
    return (span.grain() == Grain.DAY && day.exists())
        || (span.grain() != Grain.DAY && span.grain() != Grain.YEAR);
  }

  /** «раз в 3 года, начиная с 2025 года»: a limit that names its year. */
  private static boolean ofYear(CalendarDay limit) {
    return limit.year() != null;
  }
}
