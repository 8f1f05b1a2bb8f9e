package org.metodportal.content.portaltext;

/** A page that every portal has and whose text belongs to its editors. */
public enum StandingPage {
  HOME("home.md"),
  ABOUT("about.md");

  private final String file;

  StandingPage(String file) {
    this.file = file;
  }

  /** Its file in the content folder. */
  public String file() {
    return file;
  }
}
