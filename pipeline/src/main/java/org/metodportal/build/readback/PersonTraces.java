package org.metodportal.build.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.content.check.PersonalData;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.table.PersonalCells;

/**
 * Finds what tells of a single person in a text: identifiers and values of personal columns of the
 * tables, telephones and mailboxes that are not the office's own, numbers of insurance and
 * passports. Source: rule 8 of the contract of disclosure.
 */
final class PersonTraces {
  /** Shorter identifiers, and shorter numbers, are too common to point at anybody. */
  private static final int SHORTEST_IDENTIFIER = 4;

  /** What a line of a calendar begins with that looks like a mailbox and is none. */
  private static final String IDENTIFIER_OF_EVENT = "uid:";

  private static final int SHORTEST_NUMBER = 6;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_-]*");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}-]+(?: \\p{Lu}[\\p{L}.-]+){1,3}");

  private final Set<String> identifiers = new HashSet<>();

  /** Personal values by their first word. */
  private final Map<String, List<String>> personal = new HashMap<>();

  private final Set<String> own;

  /**
   * What to look for.
   *
   * @param own telephones and mailboxes of the office, in one spelling
   */
  PersonTraces(List<PersonalCells> cells, Set<String> own) {
    this.own = Set.copyOf(own);
    for (PersonalCells of : cells) {
      of.identifiers().stream()
          .map(PersonTraces::folded)
          .filter(PersonTraces::isTelling)
          .forEach(identifiers::add);
      of.personal().stream().filter(PersonTraces::isPersonal).forEach(this::add);
    }
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isTelling(String identifier) {
    boolean number = identifier.chars().allMatch(Character::isDigit);
    return identifier.length() >= (number ? SHORTEST_NUMBER : SHORTEST_IDENTIFIER)
        && identifier.chars().anyMatch(Character::isDigit);
  }

  /** A post or a subject in such a column tells of nobody; names, numbers and addresses do. */
  private static boolean isPersonal(String value) {
    return PersonalText.isLikely(value)
        || NAME.matcher(value).matches()
        || value.chars().filter(Character::isDigit).count() >= SHORTEST_NUMBER;
  }

  private void add(String value) {
    String text = folded(value);
    Matcher word = WORD.matcher(text);
    if (word.find()) {
      personal
          .computeIfAbsent(word.group(), first -> new ArrayList<>())
          .add(text.substring(word.start()));
    }
  }

  /** Whether a table has personal columns: their values are compared and kept nowhere. */
  boolean knowsPersonalValues() {
    return !personal.isEmpty();
  }

  /** What stands in a text, in Russian words. */
  Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (!digits && personal.isEmpty() && !PersonalData.mayHoldContacts(text)) {
      return found;
    }
    String folded = folded(text);
    if ((!identifiers.isEmpty() && digits) || !personal.isEmpty()) {
      Matcher word = WORD.matcher(folded);
      while (word.find()) {
        if (identifiers.contains(word.group())) {
          found.add("идентификатор человека (person_id) из таблиц");
        }
        for (String value : personal.getOrDefault(word.group(), List.of())) {
          if (folded.startsWith(value, word.start())) {
            found.add("значение столбца с персональными данными");
          }
        }
      }
    }
    if (!folded.startsWith(IDENTIFIER_OF_EVENT)) {
      for (PersonalData.Found each : PersonalData.contactsBut(own, text)) {
        found.add(each.kind().russian() + ", который не объявлен служебным");
      }
    }
    return found;
  }
}
