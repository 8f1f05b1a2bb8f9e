package org.metodportal.content.deadline.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.Phrase;
import org.metodportal.content.deadline.token.Cursor;
import org.metodportal.content.deadline.token.Token.Mark;

/** Terms said by other papers or by events: «согласно плану», «по запросу», «в течение 40 дней». */
final class ReferenceGrammar {
  private static final String[] DEMANDS = {
    "запрос",
    "необходимост",
    "надобност",
    "потребност",
    "требовани",
    "заявк",
    "заявлени",
    "обращени",
    "заказ",
    "мере",
    "факту",
    "желани",
    "возможност",
    "приглашени",
    "вызов"
  };
  private static final String[] PAPERS = {
    "план", "график", "регламент", "расписани", "положени", "приказ", "распоряжени", "программ",
    "циклограмм", "календар", "порядк", "согласовани", "договор", "решени", "указани", "карт",
    "схем", "соглашени", "инструкци", "поручени", "письм", "постановлени", "заданию", "перечн",
    "рекомендаци", "медиаплан", "дорожн", "контракт", "протокол", "срокам"
  };
  private static final String[] CONCLUSIONS = {
    "окончани",
    "завершени",
    "истечени",
    "итог",
    "результат",
    "получени",
    "прибыти",
    "прошестви",
    "выход",
    "утверждени",
    "подписани"
  };

  private static final String[] HAPPENINGS = {
    "проведени",
    "начал",
    "заседани",
    "совещани",
    "аттестаци",
    "мероприяти",
    "конференци",
    "семинар",
    "конкурс",
    "экзамен",
    "открыти",
    "подписани",
    "утверждени",
    "публикаци",
    "выезд",
    "отъезд"
  };

  private static final Set<String> AT_ONCE =
      Set.of("сразу", "немедленно", "незамедлительно", "непосредственно");

  /** Endings of what happens: «при изменении», «при приёме», «при смене», «при трудоустройстве». */
  private static final List<String> WHEN = List.of("ии", "еме", "ене", "стве");

  /** Words of who helps, not of what happens. */
  private static final String[] HELP = {
    "участи", "содействи", "взаимодействи", "координаци", "сопровождени", "посредств"
  };

  private final Cursor cursor;
  private final DurationGrammar durations;
  private final FreeWords free;

  ReferenceGrammar(Cursor cursor, DurationGrammar durations, FreeWords free) {
    this.cursor = cursor;
    this.durations = durations;
    this.free = free;
  }

  @Nullable Phrase read() {
    int start = cursor.position();
    Phrase phrase = ahead();
    if (phrase == null) {
      cursor.back(start);
      phrase = relative();
    }
    if (phrase == null) {
      cursor.back(start);
      phrase = onDemand();
    }
    if (phrase == null) {
      cursor.back(start);
      phrase = byReference();
    }
    if (phrase == null) {
      cursor.back(start);
    }
    return phrase;
  }

  /** A time after an event that is named; none for «в течение года» alone. */
  @Nullable Phrase eventful() {
    int start = cursor.position();
    Phrase.Relative ahead = ahead();
    if (ahead != null) {
      return ahead;
    }
    cursor.back(start);
    Phrase.Relative relative = relative();
    if (relative != null && relative.after() != null && !conclusionAt(start)) {
      return relative;
    }
    cursor.back(start);
    return null;
  }

  private boolean conclusionAt(int start) {
    int place = cursor.position();
    cursor.back(start);
    boolean conclusion = cursor.peek().is("по");
    cursor.back(place);
    return conclusion;
  }

  private @Nullable Phrase onDemand() {
    boolean preposition = cursor.accept(Set.of("по", "под", "при"));
    if (preposition) {
      boolean when = cursor.before().is("при");
      for (int ahead = 0; ahead < 4 && cursor.peek(ahead).is(Mark.WORD); ahead++) {
        String word = cursor.peek(ahead).word();
        boolean happens =
            when && WHEN.stream().anyMatch(word::endsWith) && !cursor.begins(ahead, HELP);
        boolean asked = happens || cursor.begins(ahead, DEMANDS);
        if (asked) {
          free.take();
          return new Phrase.OnDemand();
        }
        if (cursor.begins(ahead, PAPERS)) {
          return null;
        }
      }
      return null;
    }
    if ((cursor.accept("в") && cursor.accept("случае"))
        || (cursor.accept("исходя") && cursor.accept("из") && cursor.begins(0, DEMANDS))
        || cursor.acceptBeginning("зависимости")) {
      free.take();
      return new Phrase.OnDemand();
    }
    return null;
  }

  private @Nullable Phrase byReference() {
    int first = cursor.position();
    cursor.accept("в");
    if (!(cursor.accept(Set.of("сроки", "срок"))
        && (cursor.peek().is("согласно") || cursor.begins(1, "соответстви")))) {
      cursor.back(first);
    }
    if (cursor.accept("согласно")) {
      cursor.accept(Set.of("с", "со"));
      return reference(cursor.position());
    }
    int start = cursor.position();
    if (cursor.accept("в") && cursor.acceptBeginning("соответстви")) {
      cursor.accept(Set.of("с", "со"));
      return reference(cursor.position());
    }
    cursor.back(start);
    if (cursor.acceptAll("на", "основании") || cursor.acceptAll("исходя", "из")) {
      return reference(cursor.position());
    }
    cursor.back(start);
    boolean within = cursor.accept("в") || cursor.accept("во");
    int named = cursor.position();
    if (fixedElsewhere()) {
      return reference(named);
    }
    cursor.back(start);
    if (!within && fixedElsewhere()) {
      return reference(start);
    }
    cursor.back(start);
    if (cursor.accept("по")) {
      named = cursor.position();
      for (int ahead = 0; ahead < 5 && cursor.peek(ahead).is(Mark.WORD); ahead++) {
        if (cursor.begins(ahead, PAPERS)) {
          return reference(named);
        }
      }
    }
    return null;
  }

  /** «сроки, установленные приказом», «установленные сроки», «установленном порядке». */
  private boolean fixedElsewhere() {
    if (fixed(0)) {
      return cursor.begins(1, "срок", "порядк")
          || (cursor.peek(1).is(Mark.WORD) && cursor.begins(2, "срок", "порядк"));
    }
    if (cursor.begins(0, "срок", "порядк", "даты", "дни")) {
      int ahead = cursor.peek(1).is(Mark.COMMA) ? 2 : 1;
      return fixed(ahead) || (cursor.peek(1).is("по") && cursor.begins(2, PAPERS));
    }
    return false;
  }

  private boolean fixed(int ahead) {
    return cursor.begins(
        ahead, "установл", "определ", "предусмотр", "указан", "утвержд", "назнач", "согласован");
  }

  private @Nullable Phrase reference(int named) {
    cursor.back(named);
    free.take();
    String words = cursor.writtenTerm(named, cursor.position());
    return words.isEmpty() ? null : new Phrase.ByReference(words);
  }

  /**
   * A time before an event, by the contract: «за 2 недели до мероприятия» gives its words and 14
   * days, «не позднее чем за 10 дней» only the days, «до проведения аттестации» only the words.
   */
  private Phrase.@Nullable Relative ahead() {
    DurationGrammar.Length length = durations.ahead();
    boolean joined =
        cursor.accept(length == null ? Set.of("до", "перед", "к", "ко") : Set.of("до", "перед"));
    int named = cursor.position();
    if (length == null && !(joined && happening())) {
      return null;
    }
    if (length == null && cursor.begins(1, "учебн", "календарн", "год", "полугод", "квартал")) {
      return null;
    }
    if (joined && !cursor.atEnd()) {
      free.take();
    }
    String before = cursor.writtenTerm(named, cursor.position());
    return new Phrase.Relative(
        null, before.isEmpty() ? null : before, length == null ? null : length.days());
  }

  /** «августовского совещания», «Дня учителя»: an event within the next three words. */
  private boolean happening() {
    if (cursor.at(Set.of("дня", "дню")) && cursor.peek(1).is(Mark.WORD)) {
      return true;
    }
    for (int ahead = 0; ahead < 3 && cursor.peek(ahead).is(Mark.WORD); ahead++) {
      if (cursor.begins(ahead, HAPPENINGS)) {
        return true;
      }
    }
    return false;
  }

  private Phrase.@Nullable Relative relative() {
    int start = cursor.position();
    DurationGrammar.Length length = durations.allowed();
    boolean counted = length != null;
    if (!counted) {
      cursor.back(start);
    }
    if (counted && cursor.acceptBeginning("до", "перед")) {
      return null;
    }
    cursor.accept(AT_ONCE);
    String after = counted || cursor.at(Set.of("после", "со", "с")) ? event() : null;
    if (after == null && !counted) {
      cursor.back(start);
      after = conclusion();
    }
    if (after != null && !counted) {
      length = allowedAfter();
    }
    return counted || after != null
        ? new Phrase.Relative(after, null, length == null ? null : length.days())
        : null;
  }

  /** «по окончании мероприятия в течение 3 дней»: the length said after the event. */
  private DurationGrammar.@Nullable Length allowedAfter() {
    int start = cursor.position();
    DurationGrammar.Length length = durations.allowed();
    if (length == null) {
      cursor.back(start);
    }
    return length;
  }

  /** «после выхода приказа», «со дня подписания», «с момента получения»; the event's words. */
  private @Nullable String event() {
    int start = cursor.position();
    boolean marked =
        cursor.accept("после")
            || (cursor.accept(Set.of("со", "с", "от"))
                && cursor.accept(Set.of("дня", "момента", "даты", "времени", "начала")));
    if (!marked && cursor.accept("по") && cursor.begins(0, CONCLUSIONS)) {
      marked = true;
    }
    int named = cursor.position();
    if (marked) {
      free.take();
    }
    String words = cursor.writtenTerm(named, cursor.position());
    if (words.isEmpty()) {
      cursor.back(start);
      return null;
    }
    return words;
  }

  /** «по итогам диагностики»: the words after «по». */
  private @Nullable String conclusion() {
    if (!cursor.accept("по") || !cursor.begins(0, CONCLUSIONS)) {
      return null;
    }
    int named = cursor.position();
    free.take();
    return cursor.writtenTerm(named, cursor.position());
  }
}
