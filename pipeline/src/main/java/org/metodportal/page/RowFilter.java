package org.metodportal.page;

import java.util.List;

/**
 * One choice by which the reader narrows a list; works with {@code assets/filters.js}.
 *
 * @param name key: rows carry their values in {@code data-<name>}, the address in {@code ?<name>=}
 * @param label what is chosen, in words
 * @param options in the order shown, without «все»
 */
public record RowFilter(String name, String label, List<Option> options) {
  /** The script that makes the choices of any list work. */
  public static final Address SCRIPT = SiteMap.ASSETS.file("filters.js");

  /** Copies the options. */
  public RowFilter {
    options = List.copyOf(options);
  }

  /**
   * A value that may be chosen.
   *
   * @param value Latin letters, digits and dashes
   * @param text words of the value
   */
  public record Option(String value, String text) {}
}
