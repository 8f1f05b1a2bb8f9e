package org.metodportal.page.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a text for a place with little room: a hint beside a word, a link in a list. */
public final class Brief {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=[А-ЯЁA-Z«])");
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?iu)(?:[\\s\u00a0,;:—–(«-]+(?:а|в|для|до|и|из|или|к|на|о|об|от|по|с|что))*[\\s\u00a0,;:—–(«-]*$");

  private Brief() {}

  /**
   * The first sentence, or as many of its words as there is room for and an ellipsis.
   *
   * @param text plain words
   * @param most characters that it may have, the ellipsis apart
   */
  public static String sentence(String text, int most) {
    Matcher end = SENTENCE_END.matcher(text);
    boolean several = end.find();
    return words(several ? text.substring(0, end.start() + 1) : text, most);
  }

  /**
   * The text, or as many of its words as there is room for and an ellipsis.
   *
   * @param most characters that it may have, the ellipsis apart
   */
  public static String words(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most);
    String kept = text.substring(0, blank > 0 ? blank : most);
    return TRAILING.matcher(kept).replaceFirst("") + "…";
  }
}
