package org.metodportal.content.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.CalendarSpan;
import org.metodportal.content.deadline.phrase.CalendarSpan.Grain;
import org.metodportal.content.deadline.phrase.Draft;
import org.metodportal.content.deadline.phrase.Draft.Joint;
import org.metodportal.content.deadline.phrase.Every;
import org.metodportal.content.deadline.phrase.Phrase;

/** Phrases that together say one thing: «ежегодно», «до 25 декабря». */
final class Group {
  private final List<Draft> drafts = new ArrayList<>();

  Group(Draft first) {
    drafts.add(first);
  }

  /** Puts phrases together, in the order written. */
  static List<Group> of(List<Draft> drafts) {
    List<Group> groups = new ArrayList<>();
    for (Draft draft : drafts) {
      Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last == null || !last.take(draft)) {
        groups.add(new Group(draft));
      }
    }
    shareYearly(groups);
    return groups;
  }

  /** «до 1 марта, до 1 октября ежегодно»: every year is said once at the end, and of all days. */
  private static void shareYearly(List<Group> groups) {
    for (int i = groups.size() - 1; i > 0; i--) {
      Group group = groups.get(i);
      Group before = groups.get(i - 1);
      if (group.endsYearly()
          && group.joint().compareTo(Joint.COMMA) <= 0
          && group.label() == null
          && before.namesDaysOfNoYear()) {
        before.drafts.addAll(group.drafts);
        groups.remove(i);
      }
    }
  }

  private boolean endsYearly() {
    return drafts.size() > 1
        && drafts.get(drafts.size() - 1).phrase() instanceof Phrase.Recurrence last
        && last.every() == Every.YEAR
        && !last.hint();
  }

  private boolean namesDaysOfNoYear() {
    return (only() instanceof Phrase.Until until && until.last().year() == null)
        || (only() instanceof Phrase.Calendar calendar
            && calendar.spans().stream().noneMatch(CalendarSpan::hasYear));
  }

  @Nullable String label() {
    return drafts.get(0).label();
  }

  Joint joint() {
    return drafts.get(0).joint();
  }

  int from() {
    return drafts.get(0).from();
  }

  int to() {
    return drafts.get(drafts.size() - 1).to();
  }

  List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.phrase() != null) {
        phrases.add(draft.phrase());
      }
    }
    return phrases;
  }

  /** The first phrase of a type. */
  <P extends Phrase> @Nullable P first(Class<P> type) {
    for (Draft draft : drafts) {
      if (type.isInstance(draft.phrase())) {
        return type.cast(draft.phrase());
      }
    }
    return null;
  }

  /** Its phrase, when it has only one. */
  @Nullable Phrase only() {
    return drafts.size() == 1 ? drafts.get(0).phrase() : null;
  }

  /** Puts another phrase in place of the only one. */
  void replace(Phrase phrase) {
    Draft draft = drafts.get(0);
    drafts.set(0, new Draft(draft.label(), phrase, draft.joint(), draft.from(), draft.to()));
  }

  private boolean take(Draft draft) {
    Phrase phrase = draft.phrase();
    boolean labelled = draft.label() != null && !draft.label().equals(label());
    if (phrase == null || drafts.get(0).phrase() == null || labelled || far(draft.joint())) {
      return false;
    }
    boolean close = draft.joint() == Joint.SPACE || draft.joint() == Joint.BRACKET;
    if (!phrase.isStrong()) {
      Phrase first = drafts.get(0).phrase();
      boolean remark = close && first != null && first.isStrong();
      if (remark) {
        drafts.set(drafts.size() - 1, drafts.get(drafts.size() - 1).upTo(draft.to()));
      }
      return remark;
    }
    if (nested(draft)
        || yearInBrackets(draft)
        || dayOfMonth(draft)
        || endOfEvent(draft)
        || saidAgain(draft)) {
      return true;
    }
    boolean fits =
        first(Phrase.Recurrence.class) != null
            ? besideRecurrence(phrase)
            : first(Phrase.Always.class) != null
                ? besideAlways(phrase, draft.joint())
                : besideCalendar(phrase, draft.joint());
    if (fits) {
      drafts.add(draft);
    }
    return fits;
  }

  private static boolean far(Joint joint) {
    return joint == Joint.APART || joint == Joint.SLASH;
  }

  /**
   * «август 2024 года, не позднее 25 числа»: by the contract a month with a day in it is a date,
   * here until 25 August 2024.
   */
  private boolean dayOfMonth(Draft draft) {
    if (!(only() instanceof Phrase.Calendar month)
        || !(draft.phrase() instanceof Phrase.Recurrence day)
        || day.day() == null
        || !day.hint()
        || day.every() != Every.MONTH
        || month.spans().size() > 1
        || month.spans().get(0).grain() != Grain.MONTH
        || month.spans().get(0).ranged()) {
      return false;
    }
    CalendarSpan span = month.spans().get(0);
    Draft first = drafts.get(0);
    Phrase until = new Phrase.Until(span, span.first().onDay(day.day()));
    drafts.set(0, new Draft(first.label(), until, first.joint(), first.from(), draft.to()));
    return true;
  }

  /** «начало учебного года (сентябрь)»: the same in other words, perhaps with its year. */
  private boolean saidAgain(Draft draft) {
    boolean again =
        draft.joint() == Joint.BRACKET
            && only() instanceof Phrase.Calendar one
            && draft.phrase() instanceof Phrase.Calendar two
            && one.spans().size() == 1
            && two.spans().size() == 1
            && one.spans().get(0).first().dayOfYear().equals(two.spans().get(0).first().dayOfYear())
            && one.spans().get(0).last().dayOfYear().equals(two.spans().get(0).last().dayOfYear())
            && !(one.spans().get(0).hasYear() && two.spans().get(0).hasYear());
    if (again && draft.phrase() instanceof Phrase.Calendar said) {
      Draft first = drafts.get(0);
      boolean dated = said.spans().get(0).hasYear();
      Phrase known = dated ? draft.phrase() : first.phrase();
      drafts.set(0, new Draft(first.label(), known, first.joint(), first.from(), draft.to()));
    }
    return again;
  }

  /** «в течение учебного года (сентябрь 2026 – май 2027)»: the brackets tell which one. */
  private boolean yearInBrackets(Draft draft) {
    boolean told =
        draft.joint() == Joint.BRACKET
            && only() instanceof Phrase.Always always
            && always.written() != null
            && !always.written().hasYear()
            && draft.phrase() instanceof Phrase.Calendar calendar
            && calendar.spans().size() == 1
            && calendar.spans().get(0).hasYear();
    if (told && draft.phrase() instanceof Phrase.Calendar said) {
      Draft first = drafts.get(0);
      Phrase known = new Phrase.Always(said.spans().get(0));
      drafts.set(0, new Draft(first.label(), known, first.joint(), first.from(), draft.to()));
    }
    return told;
  }

  /** «с момента утверждения по 31.12.2024»: what begins with an event ends on a day. */
  private boolean endOfEvent(Draft draft) {
    boolean event =
        only() instanceof Phrase.Relative relative
            && relative.after() != null
            && draft.phrase() instanceof Phrase.Until
            && draft.joint() == Joint.SPACE;
    if (event) {
      drafts.add(draft);
    }
    return event;
  }

  /** «2022 год (сентябрь)», «III квартал 2022 (июль)»: what is in brackets tells more exactly. */
  private boolean nested(Draft draft) {
    if (!(only() instanceof Phrase.Calendar year)
        || year.spans().size() > 1
        || months(year.spans().get(0)) > 12) {
      return false;
    }
    Phrase within = within(year.spans().get(0), draft.phrase(), draft.joint());
    if (within == null) {
      return false;
    }
    Draft first = drafts.get(0);
    drafts.set(0, new Draft(first.label(), within, first.joint(), first.from(), draft.to()));
    return true;
  }

  /** A phrase without a year of its own, within a stretch that has one; null when it is not. */
  private static @Nullable Phrase within(CalendarSpan whole, @Nullable Phrase phrase, Joint joint) {
    if (phrase instanceof Phrase.Calendar months) {
      List<CalendarSpan> spans = new ArrayList<>();
      for (CalendarSpan part : months.spans()) {
        CalendarSpan dated = part.inYearOf(whole.first());
        boolean inside =
            !part.hasYear()
                && (whole.isYearOf(part) || (joint == Joint.BRACKET && whole.includes(dated)));
        if (!inside) {
          return null;
        }
        spans.add(dated);
      }
      return new Phrase.Calendar(spans);
    }
    if (phrase instanceof Phrase.Until until
        && joint != Joint.SPACE
        && until.last().year() == null
        && whole.isYearOf(until.written())) {
      return new Phrase.Until(until.written(), until.last().inYearOf(whole.first()));
    }
    return null;
  }

  private boolean besideRecurrence(Phrase phrase) {
    Phrase.Recurrence mine = repeated();
    if (phrase instanceof Phrase.Recurrence other) {
      return mine == null || mine.hint() || other.hint() || mine.every() == other.every();
    }
    return mine == null || fits(mine, phrase);
  }

  /** How often the group comes round: what is said outright before what follows from a day. */
  Phrase.@Nullable Recurrence repeated() {
    Phrase.Recurrence hint = null;
    for (Phrase phrase : phrases()) {
      if (phrase instanceof Phrase.Recurrence recurrence) {
        if (!recurrence.hint()) {
          return recurrence;
        }
        hint = recurrence;
      }
    }
    return hint;
  }

  /** A single month of one year is too short for what comes every year. */
  private static boolean fits(Phrase.Recurrence recurrence, Phrase phrase) {
    if (recurrence.every() != Every.YEAR || !(phrase instanceof Phrase.Calendar calendar)) {
      return true;
    }
    return calendar.spans().stream()
        .allMatch(span -> !span.hasYear() || span.grain() == Grain.YEAR || months(span) >= 12);
  }

  private static long months(CalendarSpan span) {
    Integer first = span.first().year();
    Integer last = span.last().year();
    return first == null || last == null
        ? 0
        : (last - first) * 12L + span.last().month() - span.first().month() + 1;
  }

  private static boolean besideAlways(Phrase phrase, Joint joint) {
    if (phrase instanceof Phrase.Calendar calendar) {
      boolean single = calendar.spans().size() == 1;
      boolean years = single && calendar.spans().get(0).grain() == Grain.YEAR;
      return (years && joint != Joint.LINE) || (single && joint == Joint.SPACE);
    }
    return phrase instanceof Phrase.Recurrence
        || phrase instanceof Phrase.Always
        || joint != Joint.LINE;
  }

  private boolean besideCalendar(Phrase phrase, Joint joint) {
    Phrase mine = drafts.get(0).phrase();
    if (mine == null || !mine.isStrong()) {
      return false;
    }
    if (phrase instanceof Phrase.Recurrence recurrence) {
      return fits(recurrence, mine);
    }
    if (phrase instanceof Phrase.Always && joint != Joint.LINE) {
      return !(mine instanceof Phrase.Calendar calendar)
          || (calendar.spans().size() == 1 && calendar.spans().get(0).grain() == Grain.YEAR);
    }
    return false;
  }
}
