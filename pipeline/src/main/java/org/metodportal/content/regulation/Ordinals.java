package org.metodportal.content.regulation;

import java.util.List;

/** Words that tell equal numbers of an act apart: «п. 3.3.1 (второй)». */
public final class Ordinals {
  private static final List<String> WORDS =
      List.of("первый", "второй", "третий", "четвёртый", "пятый");

  private Ordinals() {}

  /** The word for a place from 1; the figure from the sixth on. */
  public static String of(int place) {
    return place <= WORDS.size() ? WORDS.get(place - 1) : String.valueOf(place);
  }

  /** The place that a word or a figure names, from 1; 0 when it names none. */
  static int place(String word) {
    return word.matches("\\d{1,2}")
        ? Integer.parseInt(word)
        : WORDS.indexOf(word.replace("четвертый", "четвёртый")) + 1;
  }
}
