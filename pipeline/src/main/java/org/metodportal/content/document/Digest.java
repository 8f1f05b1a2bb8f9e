package org.metodportal.content.document;

/** Where the portal itself tells what is in a document. */
public enum Digest {
  /** Nowhere. */
  NONE(""),
  /** On the page of the territory's act. */
  REGULATION("положение"),
  /** On the page of its plan of events. */
  ROADMAP("дорожная карта");

  private final String word;

  Digest(String word) {
    this.word = word;
  }

  /** The word that editors write; empty for {@link #NONE}. */
  public String word() {
    return word;
  }
}
