package org.metodportal.source.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metodportal.source.cell.Encodings;

/** Judges in which encoding bytes are Russian. */
public final class CyrillicText {
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

  /** Signs of Russian texts that are no letters. */
  private static final String USUAL = "№«»—–„“…\u00A0";

  private static final String VOWELS = "АЕИОУЫЭЮЯЁ";

  /** In which encodings programs read what was written in another. */
  private static final List<Charset> READ_AS =
      List.of(
          Encodings.WINDOWS_1251,
          StandardCharsets.ISO_8859_1,
          Encodings.OTHERS.get(0),
          Encodings.OTHERS.get(1),
          Encodings.OTHERS.get(2));

  /** Letters below which nothing is said. */
  private static final int FEWEST_LETTERS = 5;

  /** How much better each letter must be for the other encoding to be believed. */
  private static final int SURE = 3;

  private CyrillicText() {}

  private static List<Charset> charsets() {
    List<Charset> charsets = new ArrayList<>();
    charsets.add(Encodings.WINDOWS_1251);
    charsets.add(StandardCharsets.UTF_8);
    charsets.addAll(Encodings.OTHERS);
    return List.copyOf(charsets);
  }

  /** The encodings, the likeliest first; a text with a few broken bytes is still UTF-8. */
  public static Charset[] likeliest(byte[] head) {
    return CHARSETS.stream()
        .sorted(Comparator.comparingLong((Charset charset) -> -score(new String(head, charset))))
        .toArray(Charset[]::new);
  }

  /**
   * Whether a text is Russian that was read in another encoding than that in which it was written,
   * such as «гзЁвҐ«м»: read in that other one, its letters are those of Russian, and as it stands
   * they are not.
   */
  public static boolean isMisread(String text) {
    int letters = 0;
    boolean vowels = false;
    boolean capitals = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += c >= 0x80 && USUAL.indexOf(c) < 0 ? 1 : 0;
      vowels |= VOWELS.indexOf(c) >= 0;
      capitals &= c < 0x80 || (c >= 'А' && c <= 'Я');
    }
    long own = score(text);
    boolean abbreviation = capitals && !vowels;
    if (letters < FEWEST_LETTERS || own > 2L * letters || abbreviation) {
      return false;
    }
    for (Charset read : READ_AS) {
      byte[] bytes = text.getBytes(read);
      if (new String(bytes, read).equals(text)) {
        for (Charset written : CHARSETS) {
          String meant = new String(bytes, written);
          if (!written.equals(read)
              && score(meant) >= (long) FEWEST_LETTERS * SURE
              && score(meant) - own >= (long) SURE * letters) {
            return true;
          }
        }
      }
    }
    return false;
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
        score -= c == REPLACEMENT ? 24 : USUAL.indexOf(c) >= 0 ? 0 : 12;
        small = false;
      }
    }
    return score;
  }

  private static int letter(char small) {
    return small == 'ё' ? 0 : LETTERS[small - 'а'];
  }
}
