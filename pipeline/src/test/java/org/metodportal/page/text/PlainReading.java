package org.metodportal.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Sentences as tests write them down: with plain blanks in place of no-break ones. */
public final class PlainReading {
  private PlainReading() {}

  /** The words with plain blanks. */
  public static String plain(String words) {
    return words.replace('\u00a0', ' ');
  }

  /** Fails unless the words read so; where blanks do not break is the typography's own matter. */
  public static void assertReads(String expected, String words) {
    assertEquals(expected, plain(words));
  }
}
