package org.metodportal.indicator.count;

import java.util.Arrays;
import java.util.List;

/** Types of organizations, brought together so that few persons stand alone. */
public enum OrganizationGroup {
  /** Schools. */
  SCHOOLS("школы"),
  /** Kindergartens. */
  KINDERGARTENS("детские сады"),
  /** Further education, centres and the rest. */
  OTHERS("другие организации");

  /** What stands for the territory as a whole. */
  public static final String ALL = "все";

  private final String words;

  OrganizationGroup(String words) {
    this.words = words;
  }

  /** Its name in published tables and on pages. */
  public String words() {
    return words;
  }

  /** The group of an organization's type. */
  public static OrganizationGroup of(String type) {
    return switch (type) {
      case "школа" -> SCHOOLS;
      case "детский сад" -> KINDERGARTENS;
      default -> OTHERS;
    };
  }

  /** The names in their order. */
  public static List<String> names() {
    return Arrays.stream(values()).map(OrganizationGroup::words).toList();
  }
}
