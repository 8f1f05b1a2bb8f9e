package org.metodportal.source.row;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.metodportal.source.cell.LookupNormalizer;

/**
 * Headers of columns that hold what must never be read: names, documents, ways to reach a person.
 *
 * <p>Compared folded, so that a Latin letter among Cyrillic ones hides nothing.
 */
final class PersonalColumns {
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Words that say so by themselves. */
  private static final List<String> WHOLE =
      folded(
          "фио",
          "имя",
          "имени",
          "фам",
          "отч",
          "мейл",
          "факс",
          "педагог",
          "учитель",
          "воспитатель",
          "директор",
          "заведующий",
          "заведующая",
          "руководитель",
          "специалист",
          "сотрудник",
          "работник",
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
          "моб",
          "сот",
          "phone",
          "tel",
          "mobile",
          "email",
          "mail",
          "паспорт",
          "passport",
          "инн",
          "address");

  /** Beginnings of such words. */
  private static final List<String> BEGINNINGS =
      folded(
          "фио",
          "страхов",
          "удостоверя",
          "фамили",
          "отчеств",
          "паспорт",
          "телефон",
          "мобильн",
          "сотов",
          "контакт",
          "снилс",
          "электронн",
          "почт",
          "имейл",
          "прожива",
          "жительств",
          "прописк");

  /** Beginnings of words that make an address that of a person. */
  private static final List<String> HOME =
      folded("прож", "регистр", "дом", "эл", "личн", "педагог", "учител", "сотрудник", "работник");

  private static final String ADDRESS = LookupNormalizer.normalize("адрес");
  private static final List<String> INITIALS = folded("ф", "и", "о");

  private PersonalColumns() {}

  private static List<String> folded(String... words) {
    return Arrays.stream(words).map(LookupNormalizer::normalize).toList();
  }

  /** Whether a header that is no column of the table announces personal values. */
  static boolean isPersonal(String header) {
    List<String> words =
        Arrays.stream(WORDS.split(LookupNormalizer.normalize(header)))
            .filter(word -> !word.isEmpty())
            .toList();
    String joined = String.join("", words);
    if (joined.contains("EMAIL") || joined.startsWith("FIO")) {
      return true;
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (WHOLE.contains(word)
          || begins(word, BEGINNINGS)
          || words.subList(i, Math.min(i + 3, words.size())).equals(INITIALS)) {
        return true;
      }
    }
    return words.stream().anyMatch(word -> word.startsWith(ADDRESS))
        && (words.size() == 1 || words.stream().anyMatch(word -> begins(word, HOME)));
  }

  private static boolean begins(String word, List<String> beginnings) {
    return beginnings.stream().anyMatch(word::startsWith);
  }
}
