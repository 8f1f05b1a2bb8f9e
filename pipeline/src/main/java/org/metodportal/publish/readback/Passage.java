package org.metodportal.publish.readback;

import java.util.Map;

/**
 * A piece of a public file that is read at once.
 *
 * @param place where it stands in its file, in Russian words: «атрибут data-value», «страница 2»
 * @param text what stands there
 * @param row of a cell of a table, what its row is about: the words of its heading and the
 *     addresses that it leads to; else empty
 * @param column heading of the column of a cell of a table; else empty
 * @param fields of a row of data, its values by name; else empty
 */
public record Passage(
    String place, String text, String row, String column, Map<String, String> fields) {
  /** Copies the fields. */
  public Passage {
    fields = Map.copyOf(fields);
  }

  /** Whether a text can tell of a person: a number, a mailbox, or words that may be a name. */
  static boolean mayTell(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || c == '@' || c == ' ') {
        return true;
      }
    }
    return false;
  }

  static Passage of(String place, String text) {
    return new Passage(place, text, "", "", Map.of());
  }

  static Passage cell(String place, String text, String row, String column) {
    return new Passage(place, text, row, column, Map.of());
  }

  static Passage row(String place, Map<String, String> fields) {
    return new Passage(place, String.join(" · ", fields.values()), "", "", fields);
  }

  /** Whether it is a row of data with names of its values. */
  public boolean isRow() {
    return !fields.isEmpty();
  }
}
