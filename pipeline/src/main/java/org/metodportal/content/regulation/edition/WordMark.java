package org.metodportal.content.regulation.edition;

/**
 * Neighbouring words that share one fate.
 *
 * @param fate what became of them
 * @param text the words with the blanks before and between them
 */
public record WordMark(Fate fate, String text) {
  /** What became of words. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }
}
