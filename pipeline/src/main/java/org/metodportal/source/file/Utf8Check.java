package org.metodportal.source.file;

/** Checks bytes that come in parts for being UTF-8, and looks for quotation marks in them. */
final class Utf8Check {
  private static final byte FIRST_OF_TWO = (byte) 0xC2;
  private static final byte LAST_OF_TWO = (byte) 0xDF;
  private static final byte FIRST_OF_TWO_OR_MORE = (byte) 0xC0;

  private int expected;
  private int lowest = 0x80;
  private int highest = 0xBF;
  private boolean valid = true;
  private boolean quoted;
  private long zeros;

  /** Takes the next part. */
  void accept(byte[] bytes, int length) {
    int at = 0;
    while (at < length) {
      if (expected == 0) {
        at = passLetters(bytes, at, length);
      }
      if (at < length) {
        zeros += bytes[at] == 0 ? 1 : 0;
        if (valid) {
          step(bytes[at] & 0xFF);
        }
        at++;
      }
    }
  }

  /** Goes over ASCII and whole characters of two bytes, most of any text; gives where they end. */
  private int passLetters(byte[] bytes, int from, int length) {
    boolean quote = false;
    int at = from;
    while (at < length) {
      byte b = bytes[at];
      if (b > 0) {
        quote |= b == '"';
      } else if (b >= FIRST_OF_TWO
          && b <= LAST_OF_TWO
          && at + 1 < length
          && bytes[at + 1] < FIRST_OF_TWO_OR_MORE) {
        at++;
      } else {
        break;
      }
      at++;
    }
    quoted |= quote;
    return at;
  }

  private void step(int b) {
    if (expected > 0) {
      valid = b >= lowest && b <= highest;
      lowest = 0x80;
      highest = 0xBF;
      expected--;
    } else if (b >= 0xC2 && b <= 0xDF) {
      expected = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      expected = 2;
      lowest = b == 0xE0 ? 0xA0 : 0x80;
      highest = b == 0xED ? 0x9F : 0xBF;
    } else if (b >= 0xF0 && b <= 0xF4) {
      expected = 3;
      lowest = b == 0xF0 ? 0x90 : 0x80;
      highest = b == 0xF4 ? 0x8F : 0xBF;
    } else {
      valid = b < 0x80;
    }
  }

  /** Whether all parts together are whole characters. */
  boolean isValid() {
    return valid && expected == 0;
  }

  /** How many bytes are zero. */
  long zeros() {
    return zeros;
  }

  /** Whether a quotation mark is among the bytes. */
  boolean isQuoted() {
    return quoted;
  }

  /** Whether only the rest of the last character is wanting. */
  boolean isCut() {
    return valid && expected > 0;
  }
}
