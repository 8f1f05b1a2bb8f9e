package org.metodportal.source;

import java.io.IOException;

/** A file, or the rest of it, that cannot be read because of what it contains. */
final class UnreadableFileException extends IOException {
  private final String code;
  private final int line;
  private final String hint;

  /**
   * What is wrong with the file.
   *
   * @param code code of the problem
   * @param line 1-based line of the record that cannot be read; 0 when the whole file cannot
   * @param message Russian sentence: what is wrong
   * @param hint Russian sentence: what to do
   */
  UnreadableFileException(String code, int line, String message, String hint) {
    super(message);
    this.code = code;
    this.line = line;
    this.hint = hint;
  }

  String code() {
    return code;
  }

  int line() {
    return line;
  }

  String hint() {
    return hint;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
