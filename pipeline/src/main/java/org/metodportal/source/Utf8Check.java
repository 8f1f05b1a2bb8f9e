package org.metodportal.source;

/** Checks bytes that come in parts for being UTF-8. */
final class Utf8Check {
  private int expected;
  private int lowest = 0x80;
  private int highest = 0xBF;
  private boolean valid = true;

  /**
   * Takes the next part.
   *
   * @return whether a zero byte is among them
   */
  boolean accept(byte[] bytes, int length) {
    boolean zero = false;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b > 0 && expected == 0) {
        continue;
      }
      zero |= b == 0;
      if (valid) {
        step(b & 0xFF);
      }
    }
    return zero;
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

  /** Whether only the rest of the last character is wanting. */
  boolean isCut() {
    return valid && expected > 0;
  }
}
