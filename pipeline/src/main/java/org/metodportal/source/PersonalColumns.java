package org.metodportal.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headers of columns that hold what must never be read: names, documents, ways to reach a person.
 */
final class PersonalColumns {
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Set<String> WHOLE =
      Set.of(
          "фио",
          "ф",
          "имя",
          "имени",
          "fio",
          "name",
          "surname",
          "firstname",
          "lastname",
          "patronymic",
          "fullname",
          "снилс",
          "snils",
          "тел",
          "phone",
          "tel",
          "mobile",
          "email",
          "mail",
          "паспорт",
          "passport",
          "инн",
          "address");
  private static final Set<String> BEGINNINGS =
      Set.of("фамили", "отчеств", "паспорт", "телефон", "снилс", "электронн", "почт");

  private PersonalColumns() {}

  /** Whether a header that is no column of the table announces personal values. */
  static boolean isPersonal(String header) {
    String lower = header.toLowerCase(Locale.ROOT).replace('ё', 'е');
    String joined = WORDS.matcher(lower).replaceAll("");
    if (joined.equals("фио") || joined.contains("email") || joined.startsWith("fio")) {
      return true;
    }
    String[] words = WORDS.split(lower);
    boolean address = false;
    boolean home = false;
    for (String word : words) {
      if ((word.length() > 1 && WHOLE.contains(word))
          || BEGINNINGS.stream().anyMatch(word::startsWith)) {
        return true;
      }
      address |= word.startsWith("адрес");
      home |=
          word.startsWith("прожива")
              || word.startsWith("регистрац")
              || word.startsWith("домашн")
              || word.startsWith("жительств")
              || word.startsWith("прописк");
    }
    return address && (home || words.length == 1);
  }
}
