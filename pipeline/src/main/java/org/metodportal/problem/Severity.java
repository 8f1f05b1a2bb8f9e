package org.metodportal.problem;

/** How much a problem weighs: an error rejects what it is found in, a warning does not. */
public enum Severity {
  ERROR("ошибка"),
  WARNING("предупреждение");

  private final String russian;

  Severity(String russian) {
    this.russian = russian;
  }

  /** The word shown to staff. */
  public String russian() {
    return russian;
  }
}
