package org.metodportal.content.deadline.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.token.Cursor;
import org.metodportal.content.deadline.token.NumberWords;
import org.metodportal.content.deadline.token.Token;
import org.metodportal.content.deadline.token.Token.Mark;

/** What a term is for: «I этап – …», «для школ: …»; and headings such as «Срок исполнения:». */
final class LabelGrammar {
  private static final int LONGEST_HEADING = 5;
  private static final String[] STAGES = {"этап", "тур", "волна", "поток", "очередь", "сессия"};

  private final Cursor cursor;
  private final PhraseGrammar phrases;

  LabelGrammar(Cursor cursor, PhraseGrammar phrases) {
    this.cursor = cursor;
    this.phrases = phrases;
  }

  /** Passes over «Срок исполнения:» at the start. */
  void heading() {
    if (!cursor.begins(0, "срок", "дата", "период")) {
      return;
    }
    int start = cursor.position();
    for (int words = 0; words < LONGEST_HEADING && cursor.at(Mark.WORD); words++) {
      cursor.next();
      if (cursor.at(Mark.COLON) || cursor.at(Mark.DASH)) {
        cursor.next();
        return;
      }
    }
    cursor.back(start);
  }

  /** Takes the words of a stage; none when they are not here. */
  @Nullable String stage() {
    int start = cursor.position();
    boolean numbered = NumberWords.ordinal(cursor.peek()) > 0;
    boolean named = cursor.at(Mark.WORD) && !speaksOfTime(cursor.peek());
    if ((numbered || named) && stageWord(1)) {
      cursor.next();
      cursor.next();
      return cursor.written(start, cursor.position());
    }
    if (stageWord(0) && NumberWords.ordinal(cursor.peek(1)) > 0) {
      cursor.next();
      cursor.next();
      return cursor.written(start, cursor.position());
    }
    return null;
  }

  private boolean stageWord(int ahead) {
    return cursor.begins(ahead, STAGES) && cursor.peek(ahead).word().length() <= 7;
  }

  /** Takes a stage said after its term: «апрель 2022 – I этап». */
  @Nullable String stageAfter() {
    int start = cursor.position();
    if (cursor.accept(Mark.DASH)) {
      String stage = stage();
      if (stage != null
          && (cursor.atEnd()
              || Set.of(Mark.COMMA, Mark.SEMICOLON, Mark.SLASH, Mark.CLOSE)
                  .contains(cursor.peek().mark())
              || cursor.peek().fresh())) {
        return stage;
      }
    }
    cursor.back(start);
    return null;
  }

  void colon() {
    if (!cursor.accept(Mark.DASH) && !cursor.accept(Mark.COLON)) {
      cursor.accept(Mark.COMMA);
    }
  }

  /** Takes words before a dash or a colon after which a phrase begins. */
  @Nullable String free() {
    int start = cursor.position();
    while (!cursor.atEnd() && !cursor.at(Mark.SEMICOLON)) {
      Token token = cursor.next();
      if (token.is(Mark.DASH) || token.is(Mark.COLON)) {
        int place = cursor.position();
        boolean spaced = place < 2 || !gluedDash(token);
        if (spaced
            && !namesLastDay(start, place - 1)
            && place - start > 1
            && phrases.read() != null) {
          cursor.back(place);
          return cursor.written(start, place - 1);
        }
        cursor.back(place);
      }
    }
    cursor.back(start);
    return null;
  }

  /** «приём заявок до 15 октября, проведение – …»: words with a last day are no label. */
  private boolean namesLastDay(int from, int to) {
    int place = cursor.position();
    boolean day = false;
    for (cursor.back(from); cursor.position() < to; cursor.next()) {
      boolean dated = cursor.peek(2).is(Mark.DOT) || NumberWords.month(cursor.peek(2)) > 0;
      day |= cursor.peek().is("до") && cursor.peek(1).is(Mark.NUMBER) && dated;
    }
    cursor.back(place);
    return day;
  }

  /** A hyphen inside a word does not end a label. */
  private boolean gluedDash(Token dash) {
    return dash.is(Mark.DASH) && dash.touches(cursor.peek());
  }

  /** Whether a word or a number of the calendar stands here. */
  boolean speaksOfTime(Token token) {
    return NumberWords.month(token) > 0
        || YearGrammar.year(token) > 0
        || token.is(Mark.TIME)
        || token.word().startsWith("квартал")
        || token.word().startsWith("полугод")
        || token.word().startsWith("еже")
        || Set.of("год", "года", "году", "дней", "дня", "числа").contains(token.word());
  }
}
