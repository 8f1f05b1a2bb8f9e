package org.metodportal.source.cell;

/** Texts that were decoded with the wrong encoding. */
public final class MisreadText {
  private static final char REPLACEMENT = '\uFFFD';

  /** What the second byte of a Cyrillic letter in UTF-8 becomes in windows-1251. */
  private static final String SECOND_BYTES = secondBytes();

  private MisreadText() {}

  private static String secondBytes() {
    byte[] bytes = new byte[0x40];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return new String(bytes, Encodings.WINDOWS_1251);
  }

  /**
   * Whether Cyrillic letters were read in another encoding than that in which they were written.
   */
  public static boolean isLikely(String text) {
    int letters = 0;
    int western = 0;
    int pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      western += c >= 'À' && c <= 'ÿ' ? 1 : 0;
      boolean lead = c == 'Р' || c == 'С' || c == 'Ð' || c == 'Ñ';
      if (lead && i + 1 < text.length() && isSecondByte(text.charAt(i + 1))) {
        pairs++;
      }
    }
    return (western >= 3 && western * 2 > letters) || (pairs >= 2 && pairs * 3 >= letters);
  }

  private static boolean isSecondByte(char c) {
    return SECOND_BYTES.indexOf(c) >= 0 || (c >= 0x80 && c <= 0xBF);
  }

  /** Whether most letters beyond ASCII were no letters in the encoding in which it was read. */
  public static boolean isBroken(String text) {
    int broken = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == REPLACEMENT ? 1 : 0;
      letters += c >= 0x80 && Character.isLetter(c) ? 1 : 0;
    }
    return broken >= 3 && broken > letters;
  }
}
