package org.metodportal.source.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metodportal.source.cell.Encodings;

/** Judges in which encoding bytes are Russian. */
final class CyrillicText {
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * How much each letter from а to я speaks for Russian: four times the binary logarithm of its
   * share in Russian texts against an even share of three in a hundred.
   */
  private static final int[] LETTERS = {
    6, -4, 2, -3, 0, 6, -7, -4, 5, -5, 1, 2, 0, 5, 7, 0,
    3, 3, 4, -1, -13, -6, -10, -4, -8, -12, -20, -3, -3, -13, -9, -2
  };

  private static final List<Charset> CHARSETS = charsets();

  private CyrillicText() {}

  private static List<Charset> charsets() {
    List<Charset> charsets = new ArrayList<>();
    charsets.add(Encodings.WINDOWS_1251);
    charsets.add(StandardCharsets.UTF_8);
    charsets.addAll(Encodings.OTHERS);
    return List.copyOf(charsets);
  }

  /** The encodings, the likeliest first; a text with a few broken bytes is still UTF-8. */
  static Charset[] likeliest(byte[] head) {
    return CHARSETS.stream()
        .sorted(Comparator.comparingLong((Charset charset) -> -score(new String(head, charset))))
        .toArray(Charset[]::new);
  }

  /**
   * How much a text looks like Russian: frequent letters speak for it, rare ones, signs that no
   * table has and capitals inside a word against it. A text in capitals is Russian too, and KOI8-R
   * has small letters where windows-1251 has capitals, so small letters alone say little.
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
        score += letter(c) + 1;
        small = true;
      } else if ((c >= 'А' && c <= 'Я') || c == 'Ё') {
        score += letter(Character.toLowerCase(c)) - (small ? 8 : 0);
        small = false;
      } else {
        score -= c == REPLACEMENT ? 24 : "№«»—–\u00A0".indexOf(c) >= 0 ? 0 : 12;
        small = false;
      }
    }
    return score;
  }

  private static int letter(char small) {
    return small == 'ё' ? 0 : LETTERS[small - 'а'];
  }
}
