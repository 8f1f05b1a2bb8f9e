package org.metodportal.source.file;

import java.io.IOException;

/** A file, or the rest of it, that cannot be read because of what it contains. */
public final class UnreadableFileException extends IOException {
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
  public UnreadableFileException(String code, int line, String message, String hint) {
    super(message);
    this.code = code;
    this.line = line;
    this.hint = hint;
  }

  /** The same at a 1-based line. */
  public UnreadableFileException at(int place) {
    UnreadableFileException placed = new UnreadableFileException(code, place, sentence(), hint);
    placed.initCause(getCause());
    return placed;
  }

  /** Code of the problem. */
  public String code() {
    return code;
  }

  /** 1-based line of the record that cannot be read; 0 when the whole file cannot. */
  public int line() {
    return line;
  }

  /** Russian sentence: what to do. */
  public String hint() {
    return hint;
  }

  /** Russian sentence: what is wrong. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
