package org.metodportal.content.roadmap;

/**
 * The paper that proves that an event took place.
 *
 * @param text its words; empty when there is none
 * @param link its address on the web; empty when it has none
 */
public record Confirmation(String text, String link) {
  /** No paper. */
  public static final Confirmation NONE = new Confirmation("", "");

  /** Whether there is a paper or a link. */
  public boolean present() {
    return !text.isEmpty() || !link.isEmpty();
  }
}
