package org.metodportal.source.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Judges in which encoding bytes are Russian. */
final class CyrillicText {
  private static final char REPLACEMENT = '\uFFFD';

  /** Letters that make up two thirds of any Russian text. */
  private static final String FREQUENT = "оеаинтсрвлкм";

  private static final List<Charset> CHARSETS =
      List.of(
          Charset.forName("windows-1251"),
          StandardCharsets.UTF_8,
          Charset.forName("IBM866"),
          Charset.forName("KOI8-R"),
          Charset.forName("x-MacCyrillic"));

  private CyrillicText() {}

  /** The encodings, the likeliest first; a text with a few broken bytes is still UTF-8. */
  static Charset[] likeliest(byte[] head) {
    return CHARSETS.stream()
        .sorted(Comparator.comparingLong((Charset charset) -> -score(new String(head, charset))))
        .toArray(Charset[]::new);
  }

  /**
   * How much a text looks like Russian: small letters speak for it, frequent ones more; signs that
   * no table has, and capitals inside a word, against it.
   */
  static long score(String text) {
    long score = 0;
    boolean small = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        small = false;
        continue;
      }
      if ((c >= 'а' && c <= 'я') || c == 'ё') {
        score += FREQUENT.indexOf(c) >= 0 ? 3 : 1;
        small = true;
      } else if ((c >= 'А' && c <= 'Я') || c == 'Ё') {
        score -= small ? 4 : 0;
      } else {
        score -= c == REPLACEMENT ? 12 : "№«»—–\u00A0".indexOf(c) >= 0 ? 0 : 6;
        small = false;
      }
    }
    return score;
  }
}
