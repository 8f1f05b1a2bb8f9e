package org.metodportal.content.document;

/** Whose document it is. */
public enum DocumentLevel {
  /** Adopted for the whole country. */
  FEDERAL("федеральный"),
  /** Adopted for a region. */
  REGIONAL("региональный"),
  /** Adopted for a district or a town. */
  MUNICIPAL("муниципальный");

  private final String word;

  DocumentLevel(String word) {
    this.word = word;
  }

  /** The word that editors write. */
  public String word() {
    return word;
  }
}
