package org.metodportal.page.opendata;

import java.util.List;

/**
 * A column of a published table.
 *
 * @param name heading of the column
 * @param type type of Table Schema: {@code string}, {@code integer}, {@code number}, {@code year},
 *     {@code date} or {@code boolean}
 * @param russian what it means, in Russian, without a full stop
 * @param english the same in English
 * @param required whether it is never empty
 * @param words the only values it may have; empty when any
 */
public record TableColumn(
    String name,
    String type,
    String russian,
    String english,
    boolean required,
    List<String> words) {

  /** Whose row it is; in every table that holds rows of several territories. */
  public static final TableColumn TERRITORY =
      text(
              "territory",
              "Территория: первая часть адреса её страниц",
              "Territory: first part of the address of its pages")
          .always();

  /** The year of a row. */
  public static final TableColumn YEAR =
      of("year", "year", "Отчётный год", "Reporting year").always();

  /** Copies the list. */
  public TableColumn {
    words = List.copyOf(words);
  }

  /** A column that may be empty and have any value of its type. */
  public static TableColumn of(String name, String type, String russian, String english) {
    return new TableColumn(name, type, russian, english, false, List.of());
  }

  /** A column of texts that may be empty. */
  public static TableColumn text(String name, String russian, String english) {
    return of(name, "string", russian, english);
  }

  /** The same column, never empty. */
  public TableColumn always() {
    return new TableColumn(name, type, russian, english, true, words);
  }

  /** The same column with the only values it may have. */
  public TableColumn among(List<String> values) {
    return new TableColumn(name, type, russian, english, required, values);
  }
}
