package org.metodportal.cli.draft;

/** A draft that cannot be written as asked; the message is a Russian sentence for staff. */
public final class DraftRefused extends Exception {
  private static final long serialVersionUID = 1L;

  DraftRefused(String sentence) {
    super(sentence);
  }

  /** The sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
