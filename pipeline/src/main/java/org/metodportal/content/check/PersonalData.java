package org.metodportal.content.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.document.letter.Letters;
import org.metodportal.problem.Problem;

/**
 * Finds what tells of a private person in a text: telephones, mailboxes, numbers of insurance and
 * of passports, full names. Source: rule 9 of the contract of disclosure. A name after «имени» or
 * «им.» is that of an institution.
 */
public final class PersonalData {
  /** What was found. */
  public enum Kind {
    PHONE("personal-phone", "телефон"),
    MAIL("personal-mail", "адрес электронной почты"),
    INSURANCE("personal-snils", "номер СНИЛС"),
    PASSPORT("personal-passport", "номер паспорта"),
    /** «Фамилия Имя Отчество», or «Имя Отчество» alone; «Фамилия Имя Отца оглы». */
    NAME("personal-name", "полное имя человека"),
    /** «Фамилия И. О.» */
    INITIALS("personal-initials", "фамилия с инициалами");

    private final String code;
    private final String russian;

    Kind(String code, String russian) {
      this.code = code;
      this.russian = russian;
    }

    /** Code of the problem. */
    public String code() {
      return code;
    }

    /** The word for people. */
    public String russian() {
      return russian;
    }

    /** Whether a person's consent allows it in a card. */
    public boolean isName() {
      return this == NAME || this == INITIALS;
    }
  }

  /**
   * A place in a text, in UTF-16 units.
   *
   * @param start first character
   * @param end the one after the last
   */
  public record Found(Kind kind, int start, int end) {}

  private static final String UPPER = "[А-ЯЁ]";
  private static final String WORD = UPPER + "[а-яё]+(?:-" + UPPER + "[а-яё]+)?";
  private static final String PATRONYMIC =
      "(?:"
          + UPPER
          + "[а-яё]+(?:[оеё]вич|ьич|[иы]нич|[оеё]вн|ичн|иничн)|(?:Кузьм|Фом|Лук|Никит|Савв)ич)"
          + "[а-яё]{0,3}";
  private static final String SPACE = "[ \\u00a0]+";

  /** What {@link #GAP} lets stand between the digits of a telephone. */
  private static final String BETWEEN_DIGITS = " \u00a0().\u2010\u2011\u2012\u2013\u2014\u2015*_/-";

  private static final String GAP = "[ \\u00a0().\\u2010-\\u2015*_/-]{0,5}";
  private static final String CITY_GAP = "[ \\u00a0\\u2010-\\u2015-]";
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.,№-])(?:\\+7|8)"
              + GAP
              + "\\d{3}"
              + GAP
              + "\\d{3}"
              + GAP
              + "\\d{2}"
              + GAP
              + "\\d{2}(?!\\d)|(?<![\\d.,№-])79\\d{9}(?!\\d)|(?<![\\d.-])\\(\\d{3,5}\\)["
              + " \\u00a0]?\\d{1,3}"
              + CITY_GAP
              + "\\d{2}"
              + CITY_GAP
              + "\\d{2}(?!\\d)|(?<![\\d.-])9\\d{2}[ \\u00a0-]\\d{3}[ \\u00a0-]\\d{2}["
              + " \\u00a0-]\\d{2}(?!\\d)|(?iu)(?<![а-яёa-z])(?:тел|телефон[а-яё]*|моб|сот|звон[а-яё]+|по"
              + " номеру|whatsapp|viber)\\.?[: \\u00a0№]*(?:\\+?\\d[\\d()"
              + " \\u00a0\\u2010-\\u2015-]{4,18}\\d)");

  /** The sign of a mailbox as those write it who hide from programs. */
  private static final String SIGN_IN_WORDS =
      "(?iu: собака |[ \\u00a0]?[(\\[](?:at|собака|эт)[)\\]][ \\u00a0]?)";

  private static final Pattern HIDDEN_SIGN = Pattern.compile(SIGN_IN_WORDS);
  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{L}\\d._%+-]+(?:[ \\u00a0]?@[ \\u00a0]?|"
              + SIGN_IN_WORDS
              + ")[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
  private static final Pattern INSURANCE =
      Pattern.compile(
          "(?<![\\d-])\\d{3}[\\u2010-\\u2015-]\\d{3}[\\u2010-\\u2015-]\\d{3}["
              + " \\u00a0\\u2010-\\u2015-]\\d{2}(?!\\d)|(?iu)снилс[ \\u00a0:№-]*\\d[\\d"
              + " \\u00a0-]{9,13}\\d");
  private static final Pattern PASSPORT =
      Pattern.compile(
          "(?iu)паспорт[а-яё]*[^\\d\\n]{0,25}\\d{2}[ \\u00a0]?\\d{2}[ \\u00a0,№n-]*\\d{6}(?!\\d)"
              + "|(?iu)сери[яи][ \\u00a0:]*\\d{2}[ \\u00a0]?\\d{2}[^\\d\\n]{0,12}\\d{6}(?!\\d)");
  static final Pattern NAME =
      Pattern.compile(
          "(?<![А-Яа-яЁё-])(?:"
              + WORD
              + SPACE
              + ")?"
              + WORD
              + SPACE
              + PATRONYMIC
              + "(?![а-яё])(?:"
              + SPACE
              + WORD
              + ")?|(?<![А-Яа-яЁё-])"
              + WORD
              + SPACE
              + WORD
              + "(?:"
              + SPACE
              + WORD
              + ")?[ \\u00a0-]+(?:оглы|оглу|кызы|гызы|улы)(?![а-яё])|(?<![А-Яа-яЁё-])(?:[А-ЯЁ]{2,}"
              + SPACE
              + "){1,2}[А-ЯЁ]{2,}(?:[ОЕ]ВИЧ(?:А|У|ЕМ)?|ЬИЧ|[ОЕ]ВНА|ИЧНА)(?![А-Яа-яЁё])"
              + "|(?i)(?<![a-z])[a-z]{2,}[-_][a-z]{2,}(?:[oe]vna|[oe]vich|ichna)(?![a-z])");

  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<![А-Яа-яЁё-])"
              + WORD
              + SPACE
              + UPPER
              + "\\.[ \\u00a0]?"
              + UPPER
              + "\\.(?![А-Яа-яЁё])|(?<![А-Яа-яЁё.-])"
              + UPPER
              + "\\.[ \\u00a0]?"
              + UPPER
              + "\\.[ \\u00a0]?"
              + WORD);
  private static final Pattern INSTITUTION =
      Pattern.compile("(?iu)(?:имени|им\\.|памяти)[ \\u00a0]*(?:[а-яё]+[ \\u00a0]+){0,2}$");
  private static final String LATIN = "ABCEHKMOPTXaceopxy";
  private static final String RUSSIAN = "АВСЕНКМОРТХасеорху";
  private static final int BEFORE = 40;
  private static final int SHORTEST_PHONE = 5;

  private PersonalData() {}

  /** Everything found in a line, from left to right; a name with all its parts is found once. */
  public static List<Found> in(String line) {
    List<Found> found = new ArrayList<>();
    add(Kind.MAIL, MAIL, line, found);
    add(Kind.INSURANCE, INSURANCE, line, found);
    add(Kind.PASSPORT, PASSPORT, line, found);
    add(Kind.PHONE, PHONE, line, found);
    addNames(line, found);
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /** The names in a line, as {@link #in} finds them; a line without any takes less time. */
  public static List<Found> names(String line) {
    List<Found> found = new ArrayList<>();
    addNames(line, found);
    return found.isEmpty()
        ? found
        : in(line).stream().filter(each -> each.kind().isName()).toList();
  }

  private static void addNames(String line, List<Found> found) {
    add(Kind.NAME, NAME, inRussianLetters(line), found);
    add(Kind.INITIALS, INITIALS, line, found);
  }

  /** Latin letters that look like Russian ones, in words that have Russian letters, as such. */
  private static String inRussianLetters(String line) {
    StringBuilder letters = new StringBuilder(line);
    int start = 0;
    boolean latin = false;
    boolean russian = false;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (Letters.isLatin(c)) {
        latin = true;
      } else if (Letters.isRussian(c)) {
        russian = true;
      } else {
        if (latin && russian) {
          inRussianLetters(letters, start, i);
        }
        start = i + 1;
        latin = false;
        russian = false;
      }
    }
    return letters.toString();
  }

  private static void inRussianLetters(StringBuilder letters, int start, int end) {
    for (int i = start; i < end; i++) {
      int twin = LATIN.indexOf(letters.charAt(i));
      if (twin >= 0) {
        letters.setCharAt(i, RUSSIAN.charAt(twin));
      }
    }
  }

  /** A problem whose words and value repeat nothing of a person. */
  public static Problem masked(Problem problem) {
    String message = masked(problem.message());
    String value = masked(problem.value());
    String hint = masked(problem.hint());
    return message.equals(problem.message())
            && value.equals(problem.value())
            && hint.equals(problem.hint())
        ? problem
        : problem.told(message, value, hint);
  }

  private static String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    List<Found> found = in(text);
    for (int i = found.size() - 1; i >= 0; i--) {
      masked.replace(found.get(i).start(), found.get(i).end(), "…");
    }
    return masked.toString();
  }

  /**
   * What in a text points at a person and is no name: telephones and mailboxes that are not among
   * the office's own, numbers of insurance and passports.
   *
   * @param own telephones and mailboxes of the office, in one spelling
   */
  public static List<Found> contactsBut(Set<String> own, String text) {
    if (!mayHoldContacts(text)) {
      return List.of();
    }
    return in(text).stream()
        .filter(each -> !each.kind().isName())
        .filter(each -> !own.contains(plain(each.kind(), text.substring(each.start(), each.end()))))
        .toList();
  }

  /**
   * Whether a text may hold anything but names, found in less time than what it holds: the sign of
   * a mailbox, or five digits with nothing between them but what stands between those of
   * telephones.
   */
  public static boolean mayHoldContacts(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@') {
        return true;
      } else if (c >= '0' && c <= '9') {
        digits++;
        if (digits >= SHORTEST_PHONE) {
          return true;
        }
      } else if (BETWEEN_DIGITS.indexOf(c) < 0) {
        digits = 0;
      }
    }
    return mayHideSign(text);
  }

  private static void add(Kind kind, Pattern pattern, String line, List<Found> found) {
    if (!mayHold(kind, line)) {
      return;
    }
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      boolean taken = found.stream().anyMatch(one -> one.start() < end && start < one.end());
      if (!taken && !(kind.isName() && isInstitution(line, start))) {
        found.add(new Found(kind, start, end));
      }
    }
  }

  /** Whether a line has the signs without which nothing of the kind is there: most lines do not. */
  private static boolean mayHold(Kind kind, String line) {
    return switch (kind) {
      case PHONE, INSURANCE, PASSPORT -> SignsOfPersons.hasDigit(line);
      case MAIL -> line.indexOf('@') >= 0 || mayHideSign(line);
      case NAME -> SignsOfPersons.mayName(line);
      case INITIALS -> SignsOfPersons.hasInitial(line);
    };
  }

  private static boolean mayHideSign(String text) {
    return (text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.contains("собака"))
        && HIDDEN_SIGN.matcher(text).find();
  }

  private static boolean isInstitution(String line, int start) {
    return INSTITUTION.matcher(line.substring(Math.max(0, start - BEFORE), start)).find();
  }

  /**
   * A telephone or a mailbox in one spelling: the last ten digits, or small letters; empty for a
   * telephone of fewer than five digits.
   */
  public static String plain(Kind kind, String written) {
    if (kind != Kind.PHONE) {
      return written.toLowerCase(Locale.ROOT);
    }
    String digits = written.replaceAll("\\D", "");
    return digits.length() < SHORTEST_PHONE
        ? ""
        : digits.substring(Math.max(0, digits.length() - 10));
  }

  /** Telephones and mailboxes of a text, in one spelling. */
  public static Set<String> contacts(String text) {
    Set<String> contacts = new HashSet<>();
    for (String line : text.split("\n")) {
      for (Found found : in(line)) {
        if (found.kind() == Kind.PHONE || found.kind() == Kind.MAIL) {
          contacts.add(plain(found.kind(), line.substring(found.start(), found.end())));
        }
      }
    }
    return contacts;
  }
}
