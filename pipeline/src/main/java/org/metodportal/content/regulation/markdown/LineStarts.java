package org.metodportal.content.regulation.markdown;

import java.util.Arrays;

/** Finds the line of a character. */
final class LineStarts {
  private final int[] starts;
  private final int firstLine;

  LineStarts(String text, int firstLine) {
    this.firstLine = firstLine;
    int[] found = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return firstLine + (found >= 0 ? found : -found - 2);
  }
}
