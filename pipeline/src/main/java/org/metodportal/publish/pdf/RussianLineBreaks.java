package org.metodportal.publish.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of Russian text may end: where the printer's own rule says, but never inside a
 * number («+4,3», which the JDK breaks after the comma), after an opening quotation mark or
 * bracket, or after a word of one letter.
 */
final class RussianLineBreaks implements FSTextBreaker {
  private final FSTextBreaker places =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    places.setText(newText);
  }

  @Override
  public int next() {
    int place = places.next();
    while (place > 0 && place < text.length() && !mayEnd(place)) {
      place = places.next();
    }
    return place;
  }

  private boolean mayEnd(int place) {
    char last = text.charAt(place - 1);
    boolean number =
        last == ',' && place > 1 && isDigit(place - 2) && Character.isDigit(text.charAt(place));
    return !number && last != '«' && last != '(' && !afterOneLetter(place);
  }

  /** «и », «в », «к »: a word of one letter stands with the word after it. */
  private boolean afterOneLetter(int place) {
    return place > 2
        && text.charAt(place - 1) == ' '
        && Character.isLetter(text.charAt(place - 2))
        && Character.isWhitespace(text.charAt(place - 3));
  }

  private boolean isDigit(int place) {
    return Character.isDigit(text.charAt(place));
  }
}
