package org.metodportal.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One CSV file being written cell by cell: UTF-8, semicolons, line feeds. The texts of this package
 * hold no semicolon, quote or line break, so nothing is quoted.
 */
final class CsvOutput implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** Room for the longest cell: a text of the vocabulary is far shorter. */
  private static final int ROOM = 1 << 10;

  private final OutputStream file;
  private final byte[] buffer = new byte[BUFFER];
  private int length;
  private boolean rowStarted;
  private long rows;

  CsvOutput(Path path, String header) throws IOException {
    file = Files.newOutputStream(path);
    file.write((header + "\n").getBytes(StandardCharsets.UTF_8));
  }

  CsvOutput text(String cell) throws IOException {
    next();
    append(cell);
    return this;
  }

  CsvOutput number(int cell) throws IOException {
    next();
    appendNumber(cell);
    return this;
  }

  /** A number given in tenths, written with one decimal. */
  CsvOutput tenths(int cell) throws IOException {
    next();
    appendNumber(cell / 10);
    buffer[length++] = '.';
    appendNumber(cell % 10);
    return this;
  }

  /** A year, empty when it is 0. */
  CsvOutput year(int cell) throws IOException {
    return cell == 0 ? empty() : number(cell);
  }

  /** A date given as yyyymmdd, empty when it is 0. */
  CsvOutput date(int cell) throws IOException {
    if (cell == 0) {
      return empty();
    }
    next();
    appendNumber(cell / 10000);
    buffer[length++] = '-';
    appendTwoDigits(cell / 100 % 100);
    buffer[length++] = '-';
    appendTwoDigits(cell % 100);
    return this;
  }

  CsvOutput yes(boolean cell) throws IOException {
    return text(cell ? "да" : "нет");
  }

  CsvOutput empty() throws IOException {
    next();
    return this;
  }

  void end() {
    buffer[length++] = '\n';
    rowStarted = false;
    rows++;
  }

  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    try (file) {
      file.write(buffer, 0, length);
      length = 0;
    }
  }

  private void next() throws IOException {
    if (length > BUFFER - ROOM) {
      file.write(buffer, 0, length);
      length = 0;
    }
    if (rowStarted) {
      buffer[length++] = ';';
    }
    rowStarted = true;
  }

  private void append(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c < 0x80) {
        buffer[length++] = (byte) c;
      } else if (c < 0x800) {
        buffer[length++] = (byte) (0xC0 | (c >> 6));
        buffer[length++] = (byte) (0x80 | (c & 0x3F));
      } else {
        buffer[length++] = (byte) (0xE0 | (c >> 12));
        buffer[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        buffer[length++] = (byte) (0x80 | (c & 0x3F));
      }
    }
  }

  private void appendNumber(int number) {
    if (number >= 10) {
      appendNumber(number / 10);
    }
    buffer[length++] = (byte) ('0' + number % 10);
  }

  private void appendTwoDigits(int number) {
    buffer[length++] = (byte) ('0' + number / 10);
    buffer[length++] = (byte) ('0' + number % 10);
  }
}
