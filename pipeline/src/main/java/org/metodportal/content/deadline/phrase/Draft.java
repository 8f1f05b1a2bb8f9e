package org.metodportal.content.deadline.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A phrase where it stands.
 *
 * @param label what the words say it is for
 * @param phrase what it says; absent when it is not understood
 * @param joint what stands between it and the one before
 * @param from place of its first token
 * @param to place after its last token
 */
public record Draft(
    @Nullable String label, @Nullable Phrase phrase, Joint joint, int from, int to) {
  /** How close a phrase stands to the one before it, the closest first. */
  public enum Joint {
    SPACE,
    BRACKET,
    COMMA,
    LINE,
    SLASH,
    APART
  }

  public Draft labelled(@Nullable String newLabel) {
    return new Draft(newLabel, phrase, joint, from, to);
  }

  public Draft upTo(int end) {
    return new Draft(label, phrase, joint, from, end);
  }
}
