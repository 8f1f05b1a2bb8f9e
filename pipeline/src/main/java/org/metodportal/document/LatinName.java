package org.metodportal.document;

import java.util.Locale;
import java.util.Map;

/** Russian words as parts of addresses. */
public final class LatinName {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ё', "e"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('й', "y"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"));

  private LatinName() {}

  /** What stands for a small Russian letter; empty for the two signs and for other characters. */
  public static String letter(char russian) {
    return LETTERS.getOrDefault(russian, "");
  }

  /**
   * Lower-case Latin letters, digits and single dashes; whole words as long as they fit.
   *
   * @param longest length that the name may have; a first word that is longer stays whole
   * @return empty when the words have no letter or digit
   */
  public static String of(String words, int longest) {
    StringBuilder name = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (char character : (words.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      String latin = LETTERS.get(character);
      if (latin != null) {
        word.append(latin);
      } else if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
        word.append(character);
      } else if (!word.isEmpty()) {
        if (!name.isEmpty() && name.length() + 1 + word.length() > longest) {
          return name.toString();
        }
        name.append(name.isEmpty() ? "" : "-").append(word);
        word.setLength(0);
      }
    }
    return name.toString();
  }
}
