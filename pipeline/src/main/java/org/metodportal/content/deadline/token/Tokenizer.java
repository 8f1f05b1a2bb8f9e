package org.metodportal.content.deadline.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.metodportal.content.deadline.token.Token.Mark;

/** Cuts clean text into tokens; a word written twice in a row is one word. */
final class Tokenizer {
  private static final String LOOK_ALIKES_LATIN = "aabcekmhopctxyi";
  private static final String LOOK_ALIKES_CYRILLIC = "аавсекмнорстхуі";

  /** Endings written after a number: «1-й», «15-го», «3-х». */
  private static final Set<String> ENDINGS =
      Set.of(
          "й", "го", "му", "е", "я", "ой", "ый", "ая", "ое", "ее", "м", "ом", "ем", "х", "ти", "ю",
          "ую", "ых", "ий", "ми", "и", "ей", "его", "ого", "а");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  /** Whether no letter is small, so that a capital begins no sentence. */
  private final boolean capitals;

  private boolean fresh = true;
  private int at;

  private Tokenizer(String text) {
    this.text = text;
    this.capitals = text.chars().noneMatch(Character::isLowerCase);
  }

  /** Tokens of clean text, the last of which is {@link Mark#END}. */
  static List<Token> tokens(String cleanText) {
    return new Tokenizer(cleanText).read();
  }

  private List<Token> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        at++;
        fresh |= !goesOn();
      } else if (isDigit(c)) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        mark(c);
      }
    }
    tokens.add(new Token(Mark.END, "", 0, 0, text.length(), text.length(), true));
    return List.copyOf(tokens);
  }

  /** Whether a small letter follows: the line was only too long for its cell. */
  private boolean goesOn() {
    int next = at;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\n')) {
      next++;
    }
    return next < text.length() && Character.isLowerCase(text.charAt(next));
  }

  private void number() {
    int from = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    int digits = at - from;
    int number = digits > 8 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(from, at));
    int size = tokens.size();
    if (size > 1
        && last(1).is(Mark.COLON)
        && last(2).is(Mark.NUMBER)
        && last(2).touches(last(1))
        && last(1).to() == from
        && digits == 2) {
      int start = last(2).from();
      tokens.subList(size - 2, size).clear();
      add(Mark.TIME, "", 0, 0, start);
      return;
    }
    boolean first = fresh || (size > 0 && last(1).is(Mark.SEMICOLON));
    if (first && digits <= 2 && isListMark()) {
      at++;
      return;
    }
    add(Mark.NUMBER, "", number, digits, from);
    skipEnding();
  }

  /** Whether «1.» or «1)» at the start of a line numbers what follows. */
  private boolean isListMark() {
    if (at + 1 >= text.length() || ".)".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && Character.isLetter(text.charAt(next));
  }

  private Token last(int back) {
    return tokens.get(tokens.size() - back);
  }

  /** Passes over «-го» after a number. */
  private void skipEnding() {
    int start = at < text.length() && isDash(text.charAt(at)) ? at + 1 : at;
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String ending = normal(text.substring(start, end));
    boolean joined = start == at;
    if (ENDINGS.contains(ending) && !(joined && (ending.equals("и") || ending.equals("а")))) {
      at = end;
    }
  }

  private void word() {
    int from = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    int cut = GluedWords.cut(text.substring(from, at));
    if (cut > 0) {
      at = from + cut;
    }
    int roman = romanPrefix(from);
    if (roman > from) {
      at = roman;
      add(Mark.ROMAN, "", romanNumber(text.substring(from, roman)), 0, from);
      skipEnding();
      return;
    }
    String word = normal(text.substring(from, at));
    if (!tokens.isEmpty() && last(1).is(Mark.WORD) && last(1).is(word)) {
      Token first = tokens.remove(tokens.size() - 1);
      tokens.add(new Token(Mark.WORD, word, 0, 0, first.from(), at, first.fresh()));
      return;
    }
    add(Mark.WORD, word, 0, 0, from);
  }

  /** Where a Roman numeral at the start of a word ends; the start itself when there is none. */
  private int romanPrefix(int from) {
    int end = from;
    while (end < at && "IVXІХivxіхl".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean russian = text.substring(from, end).chars().allMatch(c -> c == 'Х' || c == 'х');
    if (end == from || russian) {
      return from;
    }
    return end == at
            || Character.UnicodeScript.of(text.charAt(end)) == Character.UnicodeScript.CYRILLIC
        ? end
        : from;
  }

  private static int romanNumber(String letters) {
    String capitals =
        letters.toUpperCase(Locale.ROOT).replace('І', 'I').replace('Х', 'X').replace('L', 'I');
    int sum = 0;
    int before = 0;
    for (int i = capitals.length() - 1; i >= 0; i--) {
      int value =
          switch (capitals.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
          };
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum;
  }

  /** Small letters, «е» for «ё», Cyrillic letters for Latin ones of the same look. */
  private static String normal(String letters) {
    String small = letters.toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder(small.length());
    boolean capital = letters.equals(letters.toUpperCase(Locale.ROOT));
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      int twin = LOOK_ALIKES_LATIN.indexOf(c);
      if (c == 'ё') {
        word.append('е');
      } else if (c == 'b' && !capital) {
        word.append('ь');
      } else if (twin >= 0) {
        word.append(LOOK_ALIKES_CYRILLIC.charAt(twin));
      } else {
        word.append(c);
      }
    }
    return word.toString();
  }

  private void mark(char c) {
    int from = at++;
    if (isDash(c)) {
      if (tokens.isEmpty() || !last(1).is(Mark.DASH)) {
        add(Mark.DASH, "", 0, 0, from);
      }
      return;
    }
    switch (c) {
      case ' ', '«', '»', '"', '“', '”', '„', '\'', '’', '‘' -> {}
      case ',' -> add(Mark.COMMA, "", 0, 0, from);
      case ';', '•', '·', '|' -> add(Mark.SEMICOLON, "", 0, 0, from);
      case '/', '\\' -> add(Mark.SLASH, "", 0, 0, from);
      case ':' -> add(Mark.COLON, "", 0, 0, from);
      case '(', '[', '{' -> add(Mark.OPEN, "", 0, 0, from);
      case ')', ']', '}' -> add(Mark.CLOSE, "", 0, 0, from);
      case '.', '…' -> dot(from);
      default -> add(Mark.OTHER, "", 0, 0, from);
    }
  }

  /** A full stop counts inside a date; elsewhere it may end a sentence. */
  private void dot(int from) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean afterNumber = !tokens.isEmpty() && last(1).is(Mark.NUMBER);
    boolean numbered = next > at && isNextOfList(next);
    fresh |= numbered;
    if (afterNumber
        && !numbered
        && unquoted(last(1).to(), from)
        && next < text.length()
        && isDigit(text.charAt(next))) {
      add(Mark.DOT, "", 0, 0, from);
    } else if (next > at && next < text.length() && Character.isUpperCase(text.charAt(next))) {
      fresh |= !capitals;
    }
  }

  /** «Сентябрь 2026. 2. Декабрь 2026»: whether «2. Д» stands at a place. */
  private boolean isNextOfList(int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end > from
        && end - from <= 2
        && end + 2 < text.length()
        && text.charAt(end) == '.'
        && text.charAt(end + 1) == ' '
        && Character.isUpperCase(text.charAt(end + 2));
  }

  /** Whether nothing but a closing quotation mark stands between two places: «01».09.2022. */
  private boolean unquoted(int start, int end) {
    return start == end || (start + 1 == end && "»\"”'’".indexOf(text.charAt(start)) >= 0);
  }

  private void add(Mark mark, String word, int number, int digits, int from) {
    tokens.add(new Token(mark, word, number, digits, from, at, fresh));
    fresh = false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDash(char c) {
    return "-–—−‒―‐‑⁃".indexOf(c) >= 0;
  }
}
