package org.metodportal.page.change;

/** How much a change matters to those who rely on the portal; the first matters most. */
public enum ChangeKind {
  /** An indicator or an address is gone, or an indicator counts something else. */
  MAJOR("существенное"),
  /** Values or pages came, went or became others. */
  MINOR("данные"),
  /** Words changed. */
  PATCH("тексты");

  private final String title;

  ChangeKind(String title) {
    this.title = title;
  }

  /** Its Russian name. */
  public String title() {
    return title;
  }
}
