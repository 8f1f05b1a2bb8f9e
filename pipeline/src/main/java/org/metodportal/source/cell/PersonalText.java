package org.metodportal.source.cell;

import java.util.regex.Pattern;

/**
 * Texts that look like the name of a person, a telephone number or an e-mail address: no message
 * quotes them and no copy keeps them, in whatever column they stand.
 */
public final class PersonalText {
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

  /** Ten digits or more that begin as a telephone number, with anything usual between them. */
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+7|(?<![\\p{L}\\d-])8)(?:[\\s()\\u2010-\\u2015.-]*\\d){10}(?!\\d)");

  private static final String NAME = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
  private static final String INITIALS = "[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.";

  private static final Pattern PERSON =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + (NAME + "\\s+" + INITIALS)
              + ("|" + INITIALS + "\\s?" + NAME)
              + ("|" + NAME + "\\s+" + NAME + "\\s+[А-ЯЁ][а-яё]*(?:вич|вна|ична|инична)")
              + ("|" + NAME + "\\s+[А-ЯЁ][а-яё]*(?:ович|евич|ьич|овна|евна|ична)")
              + ("|" + NAME + "\\s+" + NAME + "\\s+(?:оглы|кызы)")
              + ")(?!\\p{L})");

  private PersonalText() {}

  /** Whether such a name, number or address stands anywhere in the text. */
  public static boolean isLikely(String text) {
    return text.length() > 5
        && ((text.indexOf('@') > 0 && EMAIL.matcher(text).find())
            || PHONE.matcher(text).find()
            || PERSON.matcher(text).find());
  }

  /** The text in a message: itself, or a mark when it looks like that of a person. */
  public static String masked(String text) {
    return isLikely(text) ? "(скрыто)" : text;
  }
}
