package org.metodportal.page;

/**
 * How a section stands in a menu.
 *
 * @param title its name in the menu
 * @param order entries with smaller numbers come first
 */
public record MenuEntry(String title, int order) {
  /** Of a section that no menu shows. */
  public static final MenuEntry NONE = new MenuEntry("", 0);

  /** Whether a menu shows it. */
  boolean shown() {
    return !title.isEmpty();
  }
}
