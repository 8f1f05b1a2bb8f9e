package org.metodportal.content.deadline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.CalendarSpan;
import org.metodportal.content.deadline.phrase.Draft;
import org.metodportal.content.deadline.phrase.Draft.Joint;
import org.metodportal.content.deadline.phrase.Phrase;
import org.metodportal.content.deadline.token.Cursor;
import org.metodportal.content.deadline.token.NumberWords;
import org.metodportal.content.deadline.token.Token;
import org.metodportal.content.deadline.token.Token.Mark;

/** A whole term: phrases, what stands between them, and labels such as «I этап». */
public final class DeadlineGrammar {
  private static final Set<String> ABOUT =
      Set.of(
          "ориентировочно",
          "предварительно",
          "примерно",
          "предположительно",
          "планируемый",
          "плановый",
          "крайний",
          "строго",
          "обязательно",
          "единожды",
          "однократно",
          "единовременно",
          "разово");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "в",
          "во",
          "на",
          "при",
          "для",
          "по",
          "с",
          "со",
          "из",
          "у",
          "под",
          "через",
          "перед",
          "совместно",
          "согласно",
          "включая",
          "включительно",
          "не",
          "среди",
          "без",
          "кроме");

  private final Cursor cursor;
  private final PhraseGrammar phrases;
  private final LabelGrammar labels;
  private final StrayDates stray;
  private final List<Draft> drafts = new ArrayList<>();

  public DeadlineGrammar(Cursor cursor) {
    this.cursor = cursor;
    this.phrases = new PhraseGrammar(cursor);
    this.labels = new LabelGrammar(cursor, phrases);
    this.stray = new StrayDates(cursor, phrases);
  }

  /** Reads to the end; what is not understood is a draft without a phrase. */
  public List<Draft> read() {
    labels.heading();
    while (true) {
      Joint joint = separators();
      if (cursor.atEnd()) {
        return List.copyOf(drafts);
      }
      if (!next(joint)) {
        giveUp(joint);
      }
    }
  }

  private boolean next(Joint joint) {
    if (cursor.at(Mark.OPEN) && !drafts.isEmpty()) {
      bracket();
      return true;
    }
    cursor.accept(Mark.OPEN);
    while (cursor.accept(ABOUT)) {
      cursor.accept(Mark.DASH);
    }
    int start = cursor.position();
    String label = labels.stage();
    if (label != null) {
      labels.colon();
      if (cursor.at(Mark.OPEN)) {
        cursor.next();
      }
    }
    if (said(label, joint)) {
      return true;
    }
    cursor.back(start);
    if (joint.compareTo(Joint.COMMA) >= 0 || drafts.isEmpty()) {
      label = labels.free();
      if (label != null && said(label, drafts.isEmpty() ? Joint.SPACE : Joint.APART)) {
        return true;
      }
      cursor.back(start);
    }
    return remark(joint);
  }

  /** Reads a phrase and the label that may follow it. */
  private boolean said(@Nullable String label, Joint joint) {
    int from = cursor.position();
    List<Phrase> said = phrases.read();
    if (said == null) {
      return false;
    }
    int to = cursor.position();
    String named = label == null ? labels.stageAfter() : label;
    Joint between = joint;
    for (Phrase phrase : said) {
      drafts.add(
          said.size() > 1 && phrase instanceof Phrase.Until until
              ? new Draft(named, phrase, between, until.written().from(), until.written().to())
              : new Draft(named, phrase, between, from, to));
      between = Joint.COMMA;
    }

    return true;
  }

  /** What stands between phrases; the widest gap counts. */
  private Joint separators() {
    Joint joint = Joint.SPACE;
    int start = cursor.position();
    while (true) {
      Token token = cursor.peek();
      Joint here =
          switch (token.mark()) {
            case COMMA, DASH -> Joint.COMMA;
            case SEMICOLON -> Joint.APART;
            case SLASH -> Joint.SLASH;
            case COLON, CLOSE, TIME -> Joint.SPACE;
            default -> null;
          };
      if (listMark() || hours()) {
        continue;
      }
      if (here == null && !drafts.isEmpty() && connective()) {
        here = Joint.COMMA;
      } else if (here == null && then()) {
        here = Joint.APART;
      } else if (here == null) {
        break;
      } else if (!token.is(Mark.WORD)) {
        cursor.next();
      }
      joint = here.compareTo(joint) > 0 ? here : joint;
    }
    if (cursor.atEnd() && cursor.position() > start) {
      openEnd(start);
    }
    boolean line = cursor.peek().fresh() && joint.compareTo(Joint.COMMA) < 0;
    return line ? Joint.LINE : joint;
  }

  /** Passes over «2)» or «б)» before one of several terms. */
  private boolean listMark() {
    Token token = cursor.peek();
    boolean mark =
        ((token.is(Mark.NUMBER) && token.digits() <= 2) || token.word().length() == 1)
            && cursor.peek(1).is(Mark.CLOSE)
            && token.touches(cursor.peek(1));
    if (mark) {
      cursor.next();
      cursor.next();
    }
    return mark;
  }

  /** Passes over «в 10:00 часов». */
  private boolean hours() {
    int start = cursor.position();
    boolean said = cursor.at(Set.of("в", "с")) && cursor.accept(Mark.WORD);
    if (!said) {
      cursor.accept(Set.of("до", "к"));
    }
    boolean clock = cursor.accept(Mark.TIME) || (!drafts.isEmpty() && clock(said));
    if (clock) {
      cursor.accept(Set.of("ч", "час", "часов", "часа", "мск"));
      return true;
    }
    cursor.back(start);
    return false;
  }

  /** Passes over «15.00» or «15-00» after a day, which are no day themselves. */
  private boolean clock(boolean said) {
    Token hour = cursor.peek();
    Token mark = cursor.peek(1);
    Token minute = cursor.peek(2);
    boolean time =
        hour.is(Mark.NUMBER)
            && hour.number() <= 24
            && minute.digits() == 2
            && minute.number() < 60
            && (mark.is(Mark.DOT) || mark.is(Mark.DASH))
            && (said || minute.number() == 0 || minute.number() > 12)
            && Set.of(Mark.END, Mark.CLOSE, Mark.COMMA, Mark.SEMICOLON, Mark.WORD)
                .contains(cursor.peek(3).mark())
            && NumberWords.month(cursor.peek(3)) == 0;
    if (time) {
      cursor.next();
      cursor.next();
      cursor.next();
    }
    return time;
  }

  /** Takes «и», «а также» between phrases. */
  private boolean connective() {
    return cursor.acceptAll("а", "также") || cursor.accept(Set.of("и", "или", "либо", "но", "а"));
  }

  private boolean then() {
    return cursor.accept(FreeWords.THEN)
        || cursor.acceptAll("в", "дальнейшем")
        || cursor.acceptAll("в", "последующем");
  }

  /** «2022 год и далее»: the last stretch is open. */
  private void openEnd(int start) {
    int end = cursor.position();
    boolean onwards = false;
    for (cursor.back(start); cursor.position() < end; cursor.next()) {
      onwards |= cursor.at(FreeWords.THEN);
    }
    int last = drafts.size() - 1;
    if (onwards
        && last >= 0
        && drafts.get(last).phrase() instanceof Phrase.Calendar calendar
        && calendar.spans().size() == 1) {
      Draft draft = drafts.get(last);
      CalendarSpan span = calendar.spans().get(0);
      drafts.set(
          last,
          new Draft(
              draft.label(),
              new Phrase.From(span, span.first()),
              draft.joint(),
              draft.from(),
              end));
    }
  }

  /** Words in brackets: a label, further phrases, or a remark that is passed over. */
  private void bracket() {
    cursor.next();
    int start = cursor.position();
    String label = labels.stage();
    int last = drafts.size() - 1;
    if (label != null && cursor.at(Mark.CLOSE)) {
      drafts.set(last, drafts.get(last).labelled(label));
      cursor.next();
      return;
    }
    cursor.back(start);
    if (cursor.peek().is("за") && NumberWords.count(cursor.peek(1)) == 0 && isStretch()) {
      skipBracket(start);
      return;
    }
    int known = drafts.size();
    Joint joint = separatorsInside();
    joint = joint == Joint.SPACE ? Joint.BRACKET : joint;
    while (!cursor.at(Mark.CLOSE) && !cursor.atEnd()) {
      if (!said(null, joint)) {
        drafts.subList(known, drafts.size()).clear();
        cursor.back(start);
        Draft dated = stray.inBrackets(Joint.COMMA);
        skipBracket(start);
        if (dated != null) {
          drafts.add(dated);
        }
        return;
      }
      Joint between = separatorsInside();
      joint = between == Joint.SPACE ? Joint.BRACKET : between;
    }
    cursor.accept(Mark.CLOSE);
  }

  /** «(за II полугодие)» says of which time a report tells, not when it is due. */
  private boolean isStretch() {
    int start = cursor.position();
    List<Phrase> dated = phrases.dated();
    boolean whole = dated != null && cursor.at(Mark.CLOSE);
    cursor.back(start);
    return whole;
  }

  private Joint separatorsInside() {
    return cursor.at(Mark.CLOSE) ? Joint.SPACE : separators();
  }

  private void skipBracket(int start) {
    cursor.back(start);
    int depth = 1;
    while (depth > 0 && !cursor.atEnd()) {
      Token token = cursor.next();
      depth += token.is(Mark.OPEN) ? 1 : token.is(Mark.CLOSE) ? -1 : 0;
    }
  }

  /** Words beside a phrase that say nothing of time: «Ежегодно на августовском совещании». */
  private boolean remark(Joint joint) {
    if (drafts.isEmpty() || joint.compareTo(Joint.LINE) > 0) {
      return false;
    }
    Phrase last = drafts.get(drafts.size() - 1).phrase();
    boolean loose = last instanceof Phrase.Recurrence || last instanceof Phrase.Always;
    boolean edge = edgeOfPeriod();
    boolean told = cursor.before().is(Mark.COLON);
    boolean apt = loose || edge || told || joint != Joint.SPACE || cursor.at(PREPOSITIONS);
    if (last == null || !apt || !cursor.at(Mark.WORD)) {
      return false;
    }
    int start = cursor.position();
    phrases.free().take();
    int end = cursor.position();
    boolean label = joint == Joint.COMMA && last instanceof Phrase.Always && stray.isHere();
    boolean timeless = end > start && !label;
    for (cursor.back(start); cursor.position() < end; cursor.next()) {
      Token token = cursor.peek();
      timeless &=
          edge
              ? NumberWords.month(token) == 0 && !token.is(Mark.NUMBER)
              : !labels.speaksOfTime(token);
    }
    if (timeless) {
      int index = drafts.size() - 1;
      drafts.set(index, drafts.get(index).upTo(end));
    } else {
      cursor.back(start);
    }
    return timeless;
  }

  /** «ежегодно в начале учебного года»: which part of the year is not told by days. */
  private boolean edgeOfPeriod() {
    boolean repeated =
        drafts.stream().anyMatch(draft -> draft.phrase() instanceof Phrase.Recurrence);
    int ahead = cursor.at(Set.of("в", "на", "к")) ? 1 : 0;
    return repeated
        && cursor.begins(ahead, "начал", "середин", "конец", "конц", "последн", "следующего")
        && cursor.begins(
            ahead + 1, "учебн", "уч", "календарн", "год", "полугоди", "квартал", "месяц");
  }

  /**
   * Takes words that are not understood together with the phrases they belong to, but never a date
   * among them: by the contract none is lost.
   */
  private void giveUp(Joint joint) {
    int from = cursor.position();
    Draft dated = stray.next(joint);
    if (dated != null) {
      drafts.add(dated);
      return;
    }
    if (!drafts.isEmpty() && stray.found()) {
      int last = drafts.size() - 1;
      drafts.set(last, drafts.get(last).upTo(stray.skip()));
      return;
    }
    Joint before = joint;
    while (before.compareTo(Joint.LINE) < 0 && !drafts.isEmpty() && !stray.isDated(lastPhrase())) {
      Draft spoilt = drafts.remove(drafts.size() - 1);
      from = spoilt.from();
      before = spoilt.joint();
    }
    do {
      cursor.next();
    } while (!cursor.atEnd()
        && !cursor.at(Mark.SEMICOLON)
        && !cursor.at(FreeWords.THEN)
        && !(cursor.peek().fresh() && phrases.strongHere()));
    boolean kept = !drafts.isEmpty() && stray.isDated(lastPhrase());
    drafts.add(new Draft(null, null, kept ? Joint.APART : before, from, cursor.position()));
  }

  private @Nullable Phrase lastPhrase() {
    return drafts.get(drafts.size() - 1).phrase();
  }
}
