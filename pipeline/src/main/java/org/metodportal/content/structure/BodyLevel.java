package org.metodportal.content.structure;

/** Where a body stands, from the outermost. */
public enum BodyLevel {
  /** For the whole country. */
  FEDERAL("федеральный"),
  /** In the region. */
  REGIONAL("региональный"),
  /** In the district or town. */
  MUNICIPAL("муниципальный"),
  /** In an educational organization. */
  ORGANIZATION("организация");

  private final String word;

  BodyLevel(String word) {
    this.word = word;
  }

  /** The word that editors write. */
  public String word() {
    return word;
  }
}
