package org.metodportal.content.deadline.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.token.Cursor;
import org.metodportal.content.deadline.token.NumberWords;
import org.metodportal.content.deadline.token.Token.Mark;

/** Lengths of time: «в течение 40 дней», «в 3-месячный срок», «через две недели». */
final class DurationGrammar {
  /** What is written after a number in figures: «3-х», «5-ти». */
  private static final Set<String> ENDINGS = Set.of("х", "ти", "и", "ми", "м", "й");

  private final Cursor cursor;
  private final AlwaysGrammar always;

  DurationGrammar(Cursor cursor, AlwaysGrammar always) {
    this.cursor = cursor;
    this.always = always;
  }

  /**
   * A length that is allowed.
   *
   * @param days how many days; absent for months and years, which have no fixed number
   */
  record Length(@Nullable Integer days) {}

  /** Takes the words of an allowed length; none when there are none. */
  @Nullable Length allowed() {
    int start = cursor.position();
    Length adjective = inTerm();
    if (adjective != null) {
      return adjective;
    }
    cursor.back(start);
    if (always.duringWords()) {
      cursor.acceptBeginning("следующ", "ближайш", "первых", "последующ");
      return length();
    }
    if (cursor.accept("в") && cursor.accept("срок")) {
      cursor.accept("до");
      if (cursor.accept("не")) {
        cursor.acceptBeginning("позднее", "позже", "более");
      }
      Length length = length();
      if (length != null) {
        return length;
      }
    }
    cursor.back(start);
    if (cursor.accept("не") && cursor.accept(Set.of("позднее", "позже", "более"))) {
      if (cursor.at(Mark.COMMA) && cursor.peek(1).is("чем")) {
        cursor.next();
      }
      cursor.accept("чем");
      cursor.accept("в");
      cursor.accept("через");
      boolean nextDay = cursor.acceptBeginning("следующ") && cursor.acceptBeginning("рабоч", "дня");
      if (nextDay) {
        cursor.accept("дня");
        return new Length(1);
      }
      return length();
    }
    if (cursor.accept(Set.of("через", "спустя"))) {
      boolean counted = NumberWords.count(cursor.peek()) > 0;
      Length later = length();
      // «через день» without an event is every other day
      return counted || cursor.at(Set.of("после", "со", "с")) ? later : null;
    }
    cursor.back(start);
    if (cursor.acceptAll("на", "следующий", "день")) {
      return new Length(1);
    }
    cursor.back(start);
    Length plain = length();
    return plain != null && cursor.at(Set.of("после", "со")) ? plain : null;
  }

  /**
   * Takes a length before something: «за месяц», «не менее чем за 30 дней», «не позднее, чем за 5
   * рабочих дней», «не позднее 3-х дней» with «до» after it; none when there is none.
   */
  @Nullable Length ahead() {
    int start = cursor.position();
    boolean limit = false;
    if (cursor.accept("не")) {
      limit = cursor.accept(Set.of("позднее", "позже", "поздней", "менее", "ранее"));
      if (!limit) {
        cursor.back(start);
        return null;
      }
      cursor.accept(Mark.COMMA);
      cursor.accept("чем");
    } else {
      cursor.acceptBeginning("минимум");
    }
    boolean before = cursor.accept("за");
    Length length = before || limit ? length() : null;
    if (length != null
        && (before
            ? limit || cursor.at(Set.of("до", "перед"))
            : cursor.at(Set.of("до", "перед")))) {
      return length;
    }
    cursor.back(start);
    return null;
  }

  /** «10 (десяти) рабочих дней», «две недели», «3-х дней», «месяца». */
  private @Nullable Length length() {
    int many = 0;
    boolean part = fraction();
    int next = NumberWords.count(cursor.peek());
    while (next > 0) {
      many = cursor.at(Mark.WORD) ? many + next : next;
      cursor.next();
      if (cursor.at(Mark.DASH) && ENDINGS.contains(cursor.peek(1).word())) {
        cursor.next();
        cursor.next();
      }
      if (cursor.at(Mark.DASH) && NumberWords.count(cursor.peek(1)) > 0) {
        cursor.next();
        many = 0;
      }
      next = NumberWords.count(cursor.peek());
    }
    if (cursor.at(Mark.OPEN)) {
      int place = cursor.position();
      while (!cursor.atEnd() && !cursor.accept(Mark.CLOSE)) {
        cursor.next();
      }
      if (many == 0) {
        cursor.back(place);
      }
    }
    cursor.acceptBeginning("рабоч", "календарн", "учебн");
    int days = unitDays(cursor.peek().word());
    if (days < 0) {
      return null;
    }
    cursor.next();
    boolean counted = days > 0 && !part;
    return new Length(counted ? Integer.valueOf(days * Math.max(many, 1)) : null);
  }

  /** Passes over «1,» of «1,5 месяца». */
  private boolean fraction() {
    boolean here =
        cursor.at(Mark.NUMBER)
            && cursor.peek(1).is(Mark.COMMA)
            && cursor.peek(1).touches(cursor.peek(2))
            && cursor.peek(2).digits() == 1;
    if (here) {
      cursor.next();
      cursor.next();
    }
    return here;
  }

  /** Days in a unit; 0 when they are not fixed, less for other words. */
  private static int unitDays(String word) {
    return switch (word) {
      case "день", "дня", "дней", "дни", "суток", "сутки", "дн" -> 1;
      case "неделя", "недели", "недель", "неделю" -> 7;
      case "месяц",
          "месяца",
          "месяцев",
          "мес",
          "лет",
          "год",
          "года",
          "квартала",
          "полгода",
          "часа",
          "часов",
          "час" ->
          0;
      default -> -1;
    };
  }

  /** «в 3-месячный срок», «в трёхдневный срок», «в недельный срок». */
  private @Nullable Length inTerm() {
    if (!cursor.accept("в")) {
      return null;
    }
    int many = 1;
    if (cursor.at(Mark.NUMBER)) {
      many = cursor.next().number();
      cursor.accept(Mark.DASH);
      if (cursor.accept(Set.of("х", "ти", "и"))) {
        cursor.accept(Mark.DASH);
      }
    }
    String adjective = cursor.next().word();
    NumberWords.Compound compound = NumberWords.compound(adjective);
    if (compound != null && termDays(compound.rest()) >= 0) {
      many = compound.number();
      adjective = compound.rest();
    }
    int days = termDays(adjective);
    cursor.acceptBeginning("рабочий", "календарный");
    if (days < 0 || !cursor.accept("срок")) {
      return null;
    }
    return new Length(days == 0 ? null : Integer.valueOf(days * many));
  }

  private static int termDays(String adjective) {
    if (adjective.startsWith("дневн") || adjective.startsWith("суточн")) {
      return 1;
    }
    if (adjective.startsWith("недельн")) {
      return 7;
    }
    boolean longer =
        adjective.startsWith("месячн")
            || adjective.startsWith("годичн")
            || adjective.startsWith("годов")
            || adjective.startsWith("летн")
            || adjective.startsWith("полугодов");
    return longer ? 0 : -1;
  }
}
