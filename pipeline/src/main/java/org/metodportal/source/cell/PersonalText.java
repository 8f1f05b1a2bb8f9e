package org.metodportal.source.cell;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that look like the name of a person, a telephone number, an e-mail address or the number of
 * a document: no message quotes them and no copy keeps them, in whatever column they stand.
 */
public final class PersonalText {
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\d._%+-]+(?:@|\\(at\\))[\\p{L}\\d-]+\\.[\\p{L}\\d.-]+");

  /** Ten digits or more that begin as a telephone number, with anything usual between them. */
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+7|(?<![\\p{L}\\d-])8)(?:[\\s()\\u2010-\\u2015.-]*\\d){10}(?!\\d)");

  private static final String NAME = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
  private static final String INITIALS = "[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.";
  private static final String PATRONYMIC =
      "[А-ЯЁ][а-яё]*(?:вич(?:а|у|ем|е)?|(?:вн|ичн)(?:а|ы|е|у|ой))";

  private static final Pattern PERSON =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + (NAME + "\\s+" + INITIALS)
              + ("|" + INITIALS + "\\s?" + NAME)
              + ("|" + NAME + "\\s+" + NAME + "\\s+" + PATRONYMIC)
              + ("|" + NAME + "\\s+[А-ЯЁ][а-яё]*(?:[ое]вич(?:а|у)?|ьича?|[ое]вн[аы]|ичн[аы])")
              + ("|" + NAME + "\\s+" + NAME + "\\s+(?:оглы|кызы)")
              + ")(?!\\p{L})");

  /**
   * A local or a shortened telephone number, a number of insurance or of a passport, a name in a
   * messenger.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(?:9\\d{9}|\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}|\\d{2} ?\\d{2} \\d{6})(?!\\d)"
              + "|(?<!\\p{L})(?:тел|моб|сот)[а-яё]*\\.?[: №]*[+(]?\\d[\\d() -]{4,}"
              + "|(?<![\\p{L}\\d])@[a-z]\\w{3,}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A surname with initials without full stops, or in Latin letters with a first name. */
  private static final Pattern SURNAME =
      Pattern.compile(
          "(?<!\\p{L})[А-ЯЁ][а-яё]{2,}[ _][А-ЯЁ]\\.?[ _]?[А-ЯЁ]\\.?(?!\\p{L})|(?<!\\p{L})"
              + "[A-Z][a-z]+(?:ov|ev|in|ova|eva|ina|sk(?:iy|y|ii|aya)|enko)[ _][A-Z]");

  /** The endings of surnames, in any case. */
  private static final Pattern SURNAME_ENDING =
      Pattern.compile(
          ".{2,}(?:[ое]в|[иы]н|[ое]в(?:а|у|ой)|[иы]н(?:а|у|ой)|[сц]к(?:ий|ая|ого|ой)|енко|[ую]к|ян"
              + "|дзе|[ое]вич|[иы]х)");

  /** The endings of fathers' names, in any case. */
  private static final Pattern PATRONYMIC_ENDING =
      Pattern.compile(".{2,}(?:[ое]вич|ьич|[ое]вн|ичн)(?:а|у|ы|е|ой|ем)?");

  /** What the usual first names begin with; an ending of three letters at most follows. */
  private static final List<String> FIRST_NAMES =
      List.of(
          """
          александр алексе алев анатол андре антон аркад артем артур богдан борис вадим
          валентин валер васил виктор витал владимир владислав вячеслав геннад георг григор
          данил денис дмитр евген егор иван игор иль камил кирилл константин леонид лев макар
          максим марат марк матве михаил никит никола олег павел павл петр рамил ренат роман
          руслан семен серге станислав степан тимофе тимур федор юри яков ярослав алевтин алла
          алис альбин анаст ангелин анжел анна анне анны антонин варвар василис вера вере веры
          вероник галин гульнар дарь диан екатерин елен елизавет жанн зинаид зоя ирин карин
          кира клавд ксени ларис лиди лили любов людмил маргарит марин мари надежд натал нелли
          нина нине нины оксан ольг полин раис регин римм светлан софи софь тамар татьян
          эльвир юли яна яне яны
          """
              .strip()
              .split("\\s+"));

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}-]+");

  /** Characters in which there is no room for a name, a number or an address. */
  private static final int SHORTEST = 5;

  private PersonalText() {}

  /** Whether such a name, number or address stands anywhere in the text, beyond doubt. */
  public static boolean isLikely(String text) {
    if (text.length() <= SHORTEST) {
      return false;
    }
    int digits = 0;
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      capital |= (c >= 'А' && c <= 'Я') || c == 'Ё';
    }
    return ((text.indexOf('@') > 0 || text.contains("(at)")) && EMAIL.matcher(text).find())
        || (digits > 10 && PHONE.matcher(text).find())
        || (capital && PERSON.matcher(text).find());
  }

  /**
   * Whether the text may be of a person: what {@link #isLikely} finds, a first name beside a
   * surname in letters of any size, a number that may be a document's. A title of a novel may be
   * taken for one, so nothing is refused for it but an identifier.
   */
  public static boolean isPossible(String text) {
    return isLikely(text)
        || (text.length() > SHORTEST
            && (NUMBER.matcher(text).find() || SURNAME.matcher(text).find() || hasFullName(text)));
  }

  /** Whether a first name stands beside a surname or the name of the father. */
  private static boolean hasFullName(String text) {
    String[] words = NO_LETTERS.split(text.toLowerCase(Locale.ROOT).replace('ё', 'е'));
    for (int i = 0; i + 1 < words.length; i++) {
      if ((isFirstName(words[i]) && isFamilyName(words[i + 1]))
          || (isFirstName(words[i + 1]) && isFamilyName(words[i]))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirstName(String word) {
    return FIRST_NAMES.stream()
        .anyMatch(name -> word.startsWith(name) && word.length() <= name.length() + 3);
  }

  private static boolean isFamilyName(String word) {
    Matcher surname = SURNAME_ENDING.matcher(word);
    return surname.matches() || PATRONYMIC_ENDING.matcher(word).matches();
  }

  /** The text in a message: itself, or a mark when it may be that of a person. */
  public static String masked(String text) {
    return isPossible(text) ? "(скрыто)" : text;
  }
}
