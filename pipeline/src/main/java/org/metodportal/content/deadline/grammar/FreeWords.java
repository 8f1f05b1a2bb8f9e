package org.metodportal.content.deadline.grammar;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.metodportal.content.deadline.token.Cursor;
import org.metodportal.content.deadline.token.NumberWords;
import org.metodportal.content.deadline.token.Token;
import org.metodportal.content.deadline.token.Token.Mark;

/** Words that name a paper or an event: they last until something begins that has a meaning. */
final class FreeWords {
  static final Set<String> THEN = Set.of("далее", "затем", "впоследствии", "потом");

  /** Words before a last day. */
  private static final Set<String> LIMITS = Set.of("до", "по", "не", "с");

  private final Cursor cursor;
  private final BooleanSupplier strongHere;

  /**
   * @param strongHere tells whether a phrase of the calendar or of repetition starts at the cursor;
   *     may move the cursor
   */
  FreeWords(Cursor cursor, BooleanSupplier strongHere) {
    this.cursor = cursor;
    this.strongHere = strongHere;
  }

  /** Takes the words; commas inside are theirs unless a new phrase follows. */
  void take() {
    int depth = 0;
    while (!cursor.atEnd()) {
      Token token = cursor.peek();
      if (depth == 0 && ends(token)) {
        return;
      }
      depth += token.is(Mark.OPEN) ? 1 : token.is(Mark.CLOSE) && depth > 0 ? -1 : 0;
      cursor.next();
    }
  }

  private boolean ends(Token token) {
    if (token.is(Mark.SEMICOLON) || token.is(Mark.CLOSE) || THEN.contains(token.word())) {
      return true;
    }
    int place = cursor.position();
    boolean ends = false;
    switch (token.mark()) {
      case COMMA, SLASH, OPEN, DASH -> {
        boolean glued = place > 0 && cursor.before().touches(token) && !token.is(Mark.COMMA);
        cursor.next();
        cursor.accept("и");
        cursor.accept("но");
        boolean hyphen = glued && token.is(Mark.DASH);
        ends = (!hyphen && beginsPhrase()) || cursor.at(THEN);
      }
      default ->
          ends =
              (token.fresh() && beginsPhrase())
                  || (place > 0 && lastDay(token))
                  || (token.is("в") && cursor.begins(1, "течен"));
    }
    if (token.is("и")) {
      cursor.next();
      ends = cursor.at(FreeWords.THEN);
    }
    cursor.back(place);
    return ends;
  }

  /** «при поступлении заявок до 1 мая 2024»: a last day is never lost among words. */
  private boolean lastDay(Token token) {
    if (!LIMITS.contains(token.word())) {
      return false;
    }
    for (int ahead = 1; ahead <= 3; ahead++) {
      Token next = cursor.peek(ahead);
      if (next.is(Mark.NUMBER) || NumberWords.month(next) > 0) {
        return beginsPhrase();
      }
    }
    return false;
  }

  private boolean beginsPhrase() {
    return strongHere.getAsBoolean();
  }
}
