package org.metodportal.content.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.check.PersonalData;
import org.metodportal.content.check.PersonalData.Found;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.ProblemReport;

/**
 * The text of a card as it may be read on a day: names without a consent that holds give way to an
 * office or a post, in the keys and in the body, and with them the pictures of a card whose own
 * consent does not hold. Lines keep their numbers.
 */
public final class CardText {
  private static final Pattern KEY = Pattern.compile("[a-z_]+:.*");
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern PAIR =
      Pattern.compile(
          "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?[\\s\\u00a0]+[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?");
  private static final Pattern INSTITUTION =
      Pattern.compile("(?iu)(?:имени|им\\.|памяти|улиц[а-яё]*|проспект[а-яё]*)[\\s\\u00a0]*$");
  private static final Pattern FAMILY =
      Pattern.compile(
          "[А-ЯЁ][а-яё]+(?:ов|ев|ёв|ин|ын|ск|цк|к|ко|ук|юк|ян|дзе|швили|их|ых|ич)[а-яё]{0,3}"
              + "(?:-[А-ЯЁ][а-яё]+)?");
  private static final String NOBODY = "сотрудник организации";
  private static final int BEFORE = 20;

  private final LocalDate day;
  private final CardConsents consents;
  private final String office;

  private CardText(LocalDate day, CardConsents consents, String office) {
    this.day = day;
    this.consents = consents;
    this.office = office;
  }

  /**
   * The text as it may be read.
   *
   * @param text a card with {@code \n} line ends
   * @param officeKey key of the office or post that answers for what the card tells
   */
  public static String on(LocalDate day, String text, String officeKey) {
    CardText card = of(day, text, officeKey);
    return card == null ? text : card.read(text);
  }

  /** The names of a card on a day. */
  static Names names(LocalDate day, String text, String officeKey) {
    CardText card = of(day, text, officeKey);
    return card == null ? Names.NONE : card.names(text);
  }

  /** Null when the keys of the text cannot be read. */
  private static @Nullable CardText of(LocalDate day, String text, String officeKey) {
    FrontMatter card = FrontMatter.parse(text, "", "", new ProblemReport());
    if (card == null) {
      return null;
    }
    YamlTree tree = card.tree();
    String written = tree.optionalString(officeKey);
    String office = written == null || !PersonalData.in(written).isEmpty() ? NOBODY : written;
    return new CardText(day, CardConsents.read(tree, "", new ProblemReport()), office.strip());
  }

  private String read(String text) {
    Map<Pattern, String> gone = names(text).gone();
    if (gone.isEmpty() && !losesPictures()) {
      return text;
    }
    StringBuilder read = new StringBuilder();
    StringBuilder part = new StringBuilder();
    boolean keys = false;
    boolean people = false;
    int fences = 0;
    for (String line : text.split("(?<=\n)", -1)) {
      if (fences < 2 && line.strip().equals("---")) {
        fences++;
        keys = fences == 1;
        people = false;
      } else if (keys && KEY.matcher(line.stripTrailing()).matches()) {
        people = line.startsWith("people:") || line.startsWith("consent:");
      }
      if (people || line.strip().equals("---")) {
        read.append(without(part.toString(), gone, fences == 1)).append(line);
        part.setLength(0);
      } else {
        part.append(line);
      }
    }
    return read.append(without(part.toString(), gone, false)).toString();
  }

  private boolean losesPictures() {
    return consents.card() != null && !consents.allowsAll(day);
  }

  private Names names(String text) {
    Map<Pattern, String> gone = new LinkedHashMap<>();
    List<Pattern> allowed = new ArrayList<>();
    for (NamedPerson person : consents.people()) {
      Pattern pattern = NamePattern.of(person.spellings());
      if (person.consent().holdsOn(day)) {
        allowed.add(pattern);
      } else {
        gone.put(pattern, person.instead());
      }
    }
    List<Pattern> listed = List.copyOf(allowed);
    for (String name : found(text.replace('\n', ' '))) {
      boolean known =
          listed.stream().anyMatch(pattern -> pattern.matcher(name).find())
              || gone.keySet().stream().anyMatch(pattern -> pattern.matcher(name).find());
      if (!known && consents.allowsAll(day)) {
        allowed.add(NamePattern.of(List.of(name)));
      } else if (!known) {
        gone.put(NamePattern.of(List.of(name)), office);
      }
    }
    return new Names(gone, allowed);
  }

  /** Names that stand in a text without line breaks, as far as they can be told from it. */
  private List<String> found(String plain) {
    List<String> names = new ArrayList<>();
    for (Found found : PersonalData.names(plain)) {
      names.add(alone(plain.substring(found.start(), found.end())));
    }
    if (consents.card() != null || !consents.people().isEmpty()) {
      Matcher pairs = PAIR.matcher(plain);
      for (int from = 0; pairs.find(from); from = pairs.start() + 1) {
        String[] words = pairs.group().split("[\\s\\u00a0]+");
        boolean name =
            (FirstNames.has(words[0]) && FAMILY.matcher(words[1]).matches())
                || (FAMILY.matcher(words[0]).matches() && FirstNames.has(words[1]));
        String before = plain.substring(Math.max(0, pairs.start() - BEFORE), pairs.start());
        if (name && !INSTITUTION.matcher(before).find()) {
          names.add(pairs.group());
        }
      }
    }
    return names;
  }

  /** A full name without a word before or after it that only begins with a capital letter. */
  private static String alone(String found) {
    List<String> words = List.of(found.split("[\\s\\u00a0]+"));
    int patronymic = 0;
    while (patronymic < words.size()
        && !NamePattern.PATRONYMIC.matcher(words.get(patronymic)).matches()) {
      patronymic++;
    }
    if (patronymic == 0 || patronymic == words.size()) {
      return found;
    }
    boolean before = patronymic >= 2;
    boolean after = patronymic + 1 < words.size();
    boolean first = before && FAMILY.matcher(words.get(patronymic - 2)).matches();
    boolean last = after && FAMILY.matcher(words.get(patronymic + 1)).matches();
    int from = first || (before && !last) ? patronymic - 2 : patronymic - 1;
    int to = last && !first ? patronymic + 2 : patronymic + 1;
    return String.join(" ", words.subList(from, to));
  }

  private String without(String part, Map<Pattern, String> gone, boolean yaml) {
    String text = losesPictures() && !yaml ? IMAGE.matcher(part).replaceAll("$1") : part;
    for (Map.Entry<Pattern, String> each : gone.entrySet()) {
      String instead = yaml ? each.getValue().replaceAll("[:#'\"\\[\\]{}]", " ") : each.getValue();
      text =
          each.getKey()
              .matcher(text)
              .replaceAll(name -> Matcher.quoteReplacement(instead + lineBreak(name.group())));
    }
    return text;
  }

  /** The line break inside a name, with the blanks after it: lines keep their numbers. */
  private static String lineBreak(String name) {
    int at = name.indexOf('\n');
    if (at < 0) {
      return "";
    }
    int end = at + 1;
    while (end < name.length() && name.charAt(end) == ' ') {
      end++;
    }
    return name.substring(at, end);
  }
}
