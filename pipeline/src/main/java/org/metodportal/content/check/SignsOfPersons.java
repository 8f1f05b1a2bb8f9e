package org.metodportal.content.check;

import java.util.List;
import java.util.Locale;
import org.metodportal.document.letter.Letters;

/**
 * Signs without which a text holds nothing of a person, looked for in one pass: {@link
 * PersonalData} runs its patterns only where there are such.
 */
final class SignsOfPersons {
  /** Words and ends of words beside names that are no Russian patronymic. */
  private static final List<String> OTHERS =
      List.of("оглы", "оглу", "кызы", "гызы", "улы", "ВИЧ", "ЬИЧ", "ВНА", "ИЧНА");

  /** Ends of patronymics in Latin letters, which follow a hyphen or an underscore. */
  private static final List<String> LATIN = List.of("vna", "vich", "chna");

  private SignsOfPersons() {}

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether a stop follows a capital letter. */
  static boolean hasInitial(String text) {
    for (int dot = text.indexOf('.', 1); dot > 0; dot = text.indexOf('.', dot + 1)) {
      if (Character.isUpperCase(text.charAt(dot - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a full name may stand in a text: a word that begins with a capital letter after a blank
   * and goes on as patronymics do, with «ич» or «вн» somewhere in it, or what other names have.
   */
  static boolean mayName(String text) {
    boolean joined = false;
    boolean capital = false;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      if (capital && Letters.isSmallRussian(c)) {
        if ((c == 'ч' && before == 'и') || (c == 'н' && before == 'в')) {
          return true;
        }
      } else {
        capital = Letters.isCapitalRussian(c) && (before == ' ' || before == '\u00a0');
        joined |= (c == '-' || c == '_') && Letters.isLatin(before);
      }
    }
    return OTHERS.stream().anyMatch(text::contains)
        || (joined && LATIN.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains));
  }
}
