package org.metodportal.content.deadline.token;

/**
 * A word, a number or a mark of a term.
 *
 * @param word the word in small letters with «е» for «ё» and Cyrillic for Latin look-alikes; empty
 *     unless a word
 * @param number the number of a number or of a Roman numeral, else 0
 * @param digits how many digits were written, leading zeros included; 0 unless a number
 * @param from where it starts in the clean text
 * @param to where it ends, exclusive
 * @param fresh whether it begins a line or a sentence
 */
public record Token(
    Mark mark, String word, int number, int digits, int from, int to, boolean fresh) {
  public enum Mark {
    WORD,
    NUMBER,
    ROMAN,
    TIME,
    DASH,
    COMMA,
    SEMICOLON,
    SLASH,
    COLON,
    DOT,
    OPEN,
    CLOSE,
    OTHER,
    END
  }

  public boolean is(Mark other) {
    return mark == other;
  }

  public boolean is(String other) {
    return word.equals(other);
  }

  /** Whether nothing, not even a space, stands between this and the next. */
  public boolean touches(Token next) {
    return to == next.from;
  }
}
