package org.metodportal.content.deadline.token;

import java.util.List;
import java.util.Set;
import org.metodportal.content.deadline.token.Token.Mark;

/** A place among the tokens of a term, from which rules of the grammar read on or go back. */
public final class Cursor {
  private final String text;
  private final List<Token> tokens;
  private int position;

  public Cursor(String cleanText) {
    this.text = cleanText;
    this.tokens = Tokenizer.tokens(cleanText);
  }

  public int position() {
    return position;
  }

  public void back(int to) {
    position = to;
  }

  public Token peek() {
    return peek(0);
  }

  /** The token so many places ahead; the end when there are not so many. */
  public Token peek(int ahead) {
    return tokens.get(Math.min(position + ahead, tokens.size() - 1));
  }

  /** The token before this place. */
  public Token before() {
    return tokens.get(Math.max(position - 1, 0));
  }

  public Token next() {
    Token token = peek();
    if (position < tokens.size() - 1) {
      position++;
    }
    return token;
  }

  public boolean atEnd() {
    return peek().is(Mark.END);
  }

  public boolean at(Mark mark) {
    return peek().is(mark);
  }

  public boolean at(Set<String> words) {
    return words.contains(peek().word());
  }

  public boolean accept(Mark mark) {
    boolean here = peek().is(mark);
    if (here) {
      next();
    }
    return here;
  }

  public boolean accept(String word) {
    boolean here = peek().is(word);
    if (here) {
      next();
    }
    return here;
  }

  public boolean accept(Set<String> words) {
    boolean here = at(words);
    if (here) {
      next();
    }
    return here;
  }

  /** Takes these words in a row, or nothing. */
  public boolean acceptAll(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!peek(i).is(words[i])) {
        return false;
      }
    }
    position += words.length;
    return true;
  }

  /** Takes a word with one of these beginnings. */
  public boolean acceptBeginning(String... beginnings) {
    boolean here = begins(0, beginnings);
    if (here) {
      next();
    }
    return here;
  }

  public boolean begins(int ahead, String... beginnings) {
    String word = peek(ahead).word();
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** What was written between two places. */
  public String written(int from, int to) {
    return to <= from
        ? ""
        : CleanText.phrase(text, tokens.get(from).from(), tokens.get(to - 1).to());
  }

  /** What was written, with the full stop of a shortened word at its end. */
  public String writtenTerm(int from, int to) {
    if (to <= from) {
      return "";
    }
    int end = tokens.get(to - 1).to();
    if (end < text.length() && text.charAt(end) == '.') {
      end++;
    }
    while (end < text.length() && "»\"”".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int start = tokens.get(from).from();
    String words = text.substring(start, end);
    if (end < text.length() && text.charAt(end) == ')' && words.indexOf('(') > words.indexOf(')')) {
      end++;
    }
    while (start > 0 && "«\"“„".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return CleanText.phrase(text, start, end);
  }
}
