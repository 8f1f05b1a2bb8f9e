package org.metodportal.source.file;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The lines of a text one by one, ended by LF, CR or both; lines can be put back. */
final class LineReader implements Closeable {
  /** Characters that one line may have. */
  static final int LONGEST_RECORD = 4_000_000;

  private final Reader text;
  private final StringBuilder line = new StringBuilder();
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int limit;
  private boolean afterReturn;
  private final Deque<String> waiting = new ArrayDeque<>();
  private int number;

  LineReader(Reader text) {
    this.text = text instanceof BufferedReader ? text : new BufferedReader(text);
  }

  /** 1-based number of the line given last. */
  int number() {
    return number;
  }

  /**
   * The next line without its end; null at the end of the text.
   *
   * @throws UnreadableFileException when the line is longer than a record may be
   */
  @Nullable String next() throws IOException {
    String next = waiting.isEmpty() ? read() : waiting.removeFirst();
    number += next == null ? 0 : 1;
    return next;
  }

  /** Puts the line given last back in front of those that follow. */
  void putBack(String last) {
    waiting.addFirst(last);
    number--;
  }

  private @Nullable String read() throws IOException {
    line.setLength(0);
    while (true) {
      if (at == limit) {
        limit = text.read(buffer, 0, buffer.length);
        at = 0;
        if (limit <= 0) {
          limit = 0;
          return line.length() == 0 ? null : line.toString();
        }
      }
      if (afterReturn) {
        afterReturn = false;
        if (buffer[at] == '\n') {
          at++;
          continue;
        }
      }
      int from = at;
      while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
        at++;
      }
      line.append(buffer, from, at - from);
      if (line.length() > LONGEST_RECORD) {
        throw tooLong(number + 1);
      }
      if (at < limit) {
        afterReturn = buffer[at++] == '\r';
        return line.toString();
      }
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  static UnreadableFileException tooLong(int line) {
    return new UnreadableFileException(
        "record-too-long",
        line,
        "Строка длиннее " + LONGEST_RECORD / 1_000_000 + " млн знаков: в таблице таких не бывает.",
        "Выгрузите таблицу заново; дальше этой строки файл не прочитан.");
  }
}
