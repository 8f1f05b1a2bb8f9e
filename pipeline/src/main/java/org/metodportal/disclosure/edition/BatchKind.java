package org.metodportal.disclosure.edition;

/** Why figures of closed years are taken from the tables of the night; {@link #NONE}: they stay. */
public enum BatchKind {
  /** Closed years stay as they are. */
  NONE("исправления закрытых лет ждут"),
  /** Nothing was public before. */
  FIRST("первая публикация"),
  /** The release shown until now kept no counts: it was made by an earlier program. */
  TAKEN_OVER("прежний выпуск сделан прежней программой"),
  /** The first night of a quarter. */
  QUARTER("начался квартал"),
  /** A person asked for it. */
  ASKED("по решению управления");

  private final String words;

  BatchKind(String words) {
    this.words = words;
  }

  /** Why, in Russian. */
  public String words() {
    return words;
  }
}
