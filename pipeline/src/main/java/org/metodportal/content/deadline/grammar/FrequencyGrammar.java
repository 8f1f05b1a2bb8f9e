package org.metodportal.content.deadline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.Every;
import org.metodportal.content.deadline.phrase.Phrase;
import org.metodportal.content.deadline.token.Cursor;
import org.metodportal.content.deadline.token.NumberWords;
import org.metodportal.content.deadline.token.Token;
import org.metodportal.content.deadline.token.Token.Mark;

/** Repetition: «Ежегодно», «не реже одного раза в четверть», «до 15 числа». */
final class FrequencyGrammar {
  /** Beginnings long enough to outlive a slip of the pen: «ежеквортально». */
  private static final Map<String, Every> ADVERBS =
      Map.ofEntries(
          Map.entry("ежед", Every.DAY),
          Map.entry("ежен", Every.WEEK),
          Map.entry("ежем", Every.MONTH),
          Map.entry("ежекв", Every.QUARTER),
          Map.entry("ежеп", Every.HALF_YEAR),
          Map.entry("ежег", Every.YEAR),
          Map.entry("ежеч", Every.TERM),
          Map.entry("понедельно", Every.WEEK),
          Map.entry("помесяч", Every.MONTH),
          Map.entry("поквартал", Every.QUARTER));

  private static final Map<String, Every> PLURALS =
      Map.of(
          "месяцам", Every.MONTH,
          "кварталам", Every.QUARTER,
          "полугодиям", Every.HALF_YEAR,
          "четвертям", Every.TERM,
          "триместрам", Every.TERM);

  private static final Set<String> WEEKDAYS =
      Set.of("понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень");

  private static final Set<String> WITHIN = Set.of("в", "на");
  private static final Set<String> EDGES =
      Set.of("начало", "начале", "середина", "середине", "конец", "конце");
  private static final Set<String> TIMES = Set.of("раз", "раза", "разу", "разов", "р");

  /** What is counted where the word for «times» is left out: «2 заседания в год». */
  private static final String[] MEETINGS = {
    "заседани", "мероприяти", "семинар", "совещани", "встреч", "заняти"
  };

  private static final Set<String> PER = Set.of("в", "во", "за", "на", "каждый", "каждые");

  private static final int LAST_DAY = 31;

  private final Cursor cursor;

  FrequencyGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  Phrase.@Nullable Recurrence read() {
    int start = cursor.position();
    Every every = adverb();
    if (every == null) {
      cursor.back(start);
      every = times();
    }
    if (every == null) {
      cursor.back(start);
      every = each();
    }
    if (every != null) {
      return new Phrase.Recurrence(every, false, null);
    }
    cursor.back(start);
    return eachDay();
  }

  /** A repetition that is said outright; none for «ежегодной», which tells of something else. */
  Phrase.@Nullable Recurrence outright() {
    Token first = cursor.peek();
    boolean other = first.word().startsWith("еже") && !first.word().endsWith("о");
    Phrase.Recurrence repeated = other ? null : read();
    return repeated == null || repeated.hint() ? null : repeated;
  }

  private @Nullable Every adverb() {
    boolean way =
        cursor.at(WITHIN) && cursor.begins(1, "еже") && cursor.begins(2, "основ", "режим");
    if (way) {
      cursor.next();
    }
    Token first = cursor.next();
    if (way) {
      cursor.next();
    }
    String word = first.word().equals("еже") ? "еже" + cursor.next().word() : first.word();
    for (Map.Entry<String, Every> adverb : ADVERBS.entrySet()) {
      if (word.startsWith(adverb.getKey())) {
        oftenEnough();
        return adverb.getValue();
      }
    }
    if (word.equals("по") && PLURALS.containsKey(cursor.peek().word())) {
      return PLURALS.get(cursor.next().word());
    }
    if (word.equals("по") && weekday(0) && cursor.peek().word().matches(".*[ая]м")) {
      cursor.next();
      return Every.WEEK;
    }
    if (word.equals("по") && cursor.begins(0, "итог", "окончани", "завершени", "результат")) {
      cursor.next();
      return cursor.begins(0, "кажд") ? each() : null;
    }
    return null;
  }

  /** Passes over «2 раза» after «ежегодно»: the days that follow say it better. */
  private void oftenEnough() {
    int start = cursor.position();
    cursor.accept("по");
    if (count() == 0 || !cursor.accept(TIMES) || cursor.at(PER)) {
      cursor.back(start);
    }
  }

  private boolean weekday(int ahead) {
    return cursor.begins(ahead, WEEKDAYS.toArray(String[]::new));
  }

  /** «не реже 1 раза в полугодие». */
  private @Nullable Every times() {
    atLeast();
    int times = 1;
    if (cursor.accept("дважды")) {
      times = 2;
    } else if (cursor.accept("трижды")) {
      times = 3;
    } else {
      int count = count();
      times = count == 0 ? 1 : count;
      if (!cursor.accept(TIMES) && (count == 0 || !cursor.acceptBeginning(MEETINGS))) {
        return null;
      }
    }
    boolean each = cursor.begins(0, "кажд");
    if (!each && !cursor.accept(PER) && !cursor.accept(Mark.SLASH)) {
      return null;
    }
    cursor.acceptBeginning("кажд");
    Every unit = unit();
    return unit == null ? null : split(unit, times);
  }

  private void atLeast() {
    if (cursor.accept("не")) {
      cursor.acceptBeginning("реже", "менее", "чаще", "более", "меньше");
    } else {
      cursor.accept("как");
      cursor.acceptBeginning("минимум");
    }
    cursor.accept("чем");
  }

  /** A count, perhaps said again in brackets, or the smaller of two: «1 (один)», «1–2». */
  private int count() {
    int count = NumberWords.count(cursor.peek());
    if (count == 0) {
      return 0;
    }
    cursor.next();
    if (cursor.at(Mark.DASH) && NumberWords.count(cursor.peek(1)) > 0) {
      cursor.next();
      cursor.next();
    }
    skipBracketedCount();
    return count;
  }

  private void skipBracketedCount() {
    if (cursor.at(Mark.OPEN)
        && NumberWords.count(cursor.peek(1)) > 0
        && cursor.peek(2).is(Mark.CLOSE)) {
      cursor.next();
      cursor.next();
      cursor.next();
    }
  }

  /**
   * «каждый месяц», «каждые 5 лет», «каждую пятницу», «первый понедельник месяца», «в конце каждого
   * квартала», «каждый сентябрь».
   */
  private @Nullable Every each() {
    if (cursor.at(WITHIN)
        && (EDGES.contains(cursor.peek(1).word()) ? cursor.begins(2, "кажд") : ofMonth(1))) {
      cursor.next();
    }
    if (EDGES.contains(cursor.peek().word()) && cursor.begins(1, "кажд")) {
      cursor.next();
    }
    if (cursor.acceptBeginning("кажд")) {
      boolean dated =
          NumberWords.month(cursor.peek()) > 0
              || (cursor.at(Mark.NUMBER) && NumberWords.month(cursor.peek(1)) > 0);
      if (dated) {
        return Every.YEAR;
      }
      if (weekday(0)) {
        cursor.next();
        return Every.WEEK;
      }
      boolean placed = NumberWords.ordinal(cursor.peek()) > 0 || cursor.begins(0, "последн");
      if (!placed || !partOfMonth(1)) {
        return unit();
      }
      cursor.next();
    } else if (NumberWords.ordinal(cursor.peek()) > 0 || cursor.begins(0, "последн")) {
      cursor.next();
    } else {
      return null;
    }
    if (!partOfMonth(0)) {
      return null;
    }
    boolean day =
        cursor.acceptBeginning("рабоч") ? cursor.accept("день") : cursor.next().is("день");
    cursor.acceptBeginning("кажд");
    if (cursor.accept("месяца")) {
      return Every.MONTH;
    }
    return day && cursor.at(Set.of("квартала", "полугодия", "года")) ? unit() : null;
  }

  /** Whether a weekday, a week, a decade or a day stands so many places ahead. */
  private boolean partOfMonth(int ahead) {
    return weekday(ahead) || cursor.begins(ahead, "недел", "декад", "день", "рабоч");
  }

  /** Whether «первую неделю месяца» stands so many places ahead. */
  private boolean ofMonth(int ahead) {
    return (NumberWords.ordinal(cursor.peek(ahead)) > 0 || cursor.begins(ahead, "последн"))
        && partOfMonth(ahead + 1);
  }

  /** A unit of repetition, perhaps several of it: «год», «5 лет», «3 месяца». */
  private @Nullable Every unit() {
    int many = count();
    many = many == 0 ? 1 : many;
    cursor.acceptBeginning("учебн", "календарн", "отчетн");
    if (cursor.begins(0, "день", "дня", "дней", "сутки", "суток", "рабочий")) {
      cursor.next();
      cursor.accept("день");
      return many == 1 ? Every.DAY : many == 7 ? Every.WEEK : null;
    }
    if (cursor.acceptBeginning("недел")) {
      return many == 1 ? Every.WEEK : null;
    }
    if (cursor.acceptBeginning("месяц", "мес")) {
      return months(many);
    }
    if (cursor.acceptBeginning("квартал", "кв")) {
      return months(many * 3);
    }
    if (cursor.acceptBeginning("полугод", "полгода")) {
      return months(many * 6);
    }
    if (cursor.acceptBeginning("четверт", "триместр", "семестр")) {
      return many == 1 ? Every.TERM : null;
    }
    return cursor.accept(Set.of("год", "года", "году", "лет", "г")) ? months(many * 12) : null;
  }

  private static @Nullable Every months(int count) {
    return switch (count) {
      case 1 -> Every.MONTH;
      case 3 -> Every.QUARTER;
      case 6 -> Every.HALF_YEAR;
      case 12 -> Every.YEAR;
      case 60 -> Every.FIVE_YEARS;
      default -> null;
    };
  }

  /** Several times in a unit: an even share where there is one, else the unit itself. */
  private static Every split(Every unit, int times) {
    int months =
        switch (unit) {
          case QUARTER -> 3;
          case HALF_YEAR -> 6;
          case YEAR -> 12;
          case FIVE_YEARS -> 60;
          default -> 0;
        };
    Every share = months > 0 && months % times == 0 ? months(months / times) : null;
    return share == null ? unit : share;
  }

  /** «5, 15 и 25 числа каждого месяца»: one for each of several days; none for a single one. */
  @Nullable List<Phrase> eachOfDays() {
    int start = cursor.position();
    List<Integer> days = new ArrayList<>();
    while (cursor.at(Mark.NUMBER) && (cursor.peek(1).is(Mark.COMMA) || cursor.peek(1).is("и"))) {
      days.add(cursor.next().number());
      cursor.next();
    }
    Phrase.Recurrence last = days.isEmpty() ? null : eachDay();
    if (last == null || days.stream().anyMatch(day -> day < 1 || day > LAST_DAY)) {
      cursor.back(start);
      return null;
    }
    List<Phrase> each = new ArrayList<>();
    days.forEach(day -> each.add(new Phrase.Recurrence(last.every(), true, day)));
    each.add(last);
    return each;
  }

  /** «15 числа каждого месяца», «10 числа месяца, следующего за отчётным кварталом». */
  Phrase.@Nullable Recurrence eachDay() {
    int start = cursor.position();
    cursor.acceptBeginning("кажд");
    if (cursor.accept("с") && cursor.accept(Mark.NUMBER)) {
      cursor.accept("по");
    }
    if (cursor.at(Mark.NUMBER) && cursor.peek(1).is(Mark.DASH)) {
      cursor.next();
      cursor.next();
    }
    Token day = cursor.next();
    int number = day.is(Mark.NUMBER) ? day.number() : NumberWords.day(day);
    if (number >= 1 && number <= LAST_DAY && cursor.acceptBeginning("числ")) {
      Every reported = reporting();
      return new Phrase.Recurrence(reported == null ? Every.MONTH : reported, true, number);
    }
    cursor.back(start);
    return null;
  }

  /** «каждого года», «отчётного месяца», «года, следующего за отчётным»; none when not there. */
  @Nullable Every reporting() {
    int start = cursor.position();
    cursor.accept(Mark.COMMA);
    if (!cursor.begins(0, "кажд", "отчетн", "следующ", "последн", "первого", "текущего")
        && !cursor.at(Set.of("месяца", "года", "квартала", "после"))) {
      cursor.back(start);
      return null;
    }
    Every every = null;
    int words = 0;
    while (cursor.at(Mark.WORD) || (cursor.at(Mark.COMMA) && following(1))) {
      Token token = cursor.peek();
      Every unit = periodUnit(token.word());
      boolean known = unit != null || following(0) || token.is(Mark.COMMA);
      if (!known) {
        break;
      }
      every = unit == null || (every != null && unit.compareTo(every) < 0) ? every : unit;
      cursor.next();
      words++;
    }
    if (every == null || words == 0) {
      cursor.back(start);
      return null;
    }
    return every;
  }

  private boolean following(int ahead) {
    return cursor.begins(
            ahead,
            "кажд",
            "отчетн",
            "следующ",
            "последн",
            "первого",
            "второго",
            "текущего",
            "период")
        || Set.of("за", "после").contains(cursor.peek(ahead).word());
  }

  private static @Nullable Every periodUnit(String word) {
    if (word.startsWith("месяц")) {
      return Every.MONTH;
    }
    if (word.startsWith("квартал")) {
      return Every.QUARTER;
    }
    if (word.startsWith("полугод")) {
      return Every.HALF_YEAR;
    }
    return Set.of("года", "годом", "году").contains(word) ? Every.YEAR : null;
  }
}
