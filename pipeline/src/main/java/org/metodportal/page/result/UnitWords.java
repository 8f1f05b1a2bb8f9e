package org.metodportal.page.result;

import java.util.List;
import org.metodportal.definition.UnitKind;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;

/** What an indicator counts, in words that agree with numbers. */
final class UnitWords {
  private UnitWords() {}

  /** {@code 4 мероприятия}; for an answer only the number, as its title says what it counts. */
  static String count(UnitKind unit, long number) {
    List<String> forms = forms(unit);
    return forms.isEmpty()
        ? RussianNumbers.whole(number)
        : RussianPlural.count(number, forms.get(0), forms.get(1), forms.get(2));
  }

  /** {@code 4 мероприятий}, as after «не менее» and «из». */
  static String genitive(UnitKind unit, long number) {
    List<String> forms = forms(unit);
    return forms.isEmpty()
        ? RussianNumbers.whole(number)
        : RussianNumbers.whole(number)
            + "\u00a0"
            + RussianPlural.genitive(number, forms.get(1), forms.get(2));
  }

  /** Words after «из 1» and «из 5»; none of an answer. */
  static List<String> genitives(UnitKind unit) {
    List<String> forms = forms(unit);
    return forms.isEmpty() ? forms : forms.subList(1, forms.size());
  }

  /** {@code 1 практику}, as after «на» and «ожидали». */
  static String accusative(UnitKind unit, long number) {
    List<String> forms = forms(unit);
    return forms.isEmpty()
        ? RussianNumbers.whole(number)
        : RussianPlural.count(number, singularAccusative(unit), forms.get(1), forms.get(2));
  }

  private static String singularAccusative(UnitKind unit) {
    return switch (unit) {
      case PERSON -> "человека";
      case ORGANIZATION -> "организацию";
      case TEAM -> "команду";
      case PROGRAMME -> "программу";
      case EVENT -> "мероприятие";
      case PRACTICE -> "практику";
      case ANSWER, TERRITORY -> "";
    };
  }

  /** {@code люди}: what one row of the count is, in the plural. */
  static String plural(UnitKind unit) {
    return switch (unit) {
      case PERSON -> "люди";
      case ORGANIZATION -> "организации";
      case TEAM -> "команды организаций";
      case PROGRAMME -> "программы";
      case EVENT -> "мероприятия";
      case PRACTICE -> "карточки банка практик";
      case ANSWER -> "число, которое сообщила территория";
      case TERRITORY -> "территория в целом";
    };
  }

  /** Forms with 1, with 2 (which is also the genitive with 1) and with 5. */
  private static List<String> forms(UnitKind unit) {
    return switch (unit) {
      case PERSON -> List.of("человек", "человека", "человек");
      case ORGANIZATION -> List.of("организация", "организации", "организаций");
      case TEAM -> List.of("команда", "команды", "команд");
      case PROGRAMME -> List.of("программа", "программы", "программ");
      case EVENT -> List.of("мероприятие", "мероприятия", "мероприятий");
      case PRACTICE -> List.of("практика", "практики", "практик");
      case ANSWER, TERRITORY -> List.of();
    };
  }
}
