package org.metodportal.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Records of a UTF-8 text without quotation marks, separated by one byte: every line is a record.
 * Cells are located in the byte buffer; most are never decoded. Gives the same records as {@link
 * DelimitedRecords}.
 */
public final class UnquotedRecords implements RecordSource {
  /** The separator of {@link DelimitedRecords#SEPARATORS} by which this reader cannot split. */
  public static final char NO_SEPARATOR = '|';

  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  private final InputStream in;
  private final byte separator;
  private byte[] bytes = new byte[1 << 17];
  private int limit;
  private boolean ended;

  /** Where the record after the current one begins. */
  private int next;

  private int line;
  private int count;
  private int start;
  private int[] ends = new int[32];
  private int[] hashes = new int[32];

  private UnquotedRecords(InputStream in, char separator) {
    this.in = in;
    this.separator = (byte) separator;
  }

  /** Opens a file that was found to be such a text. */
  public static UnquotedRecords open(Path file, char separator) throws IOException {
    return of(Files.newInputStream(file), separator);
  }

  static UnquotedRecords of(InputStream in, char separator) throws IOException {
    UnquotedRecords records = new UnquotedRecords(in, separator);
    records.fill();
    int mark = 0;
    while (mark < MARK.length
        && mark < records.limit
        && (records.bytes[mark] & 0xFF) == MARK[mark]) {
      mark++;
    }
    records.next = mark == MARK.length ? mark : 0;
    return records;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    return advance() ? record() : null;
  }

  /** Goes to the next record; false at the end. */
  public boolean advance() throws IOException {
    while (!split()) {
      if (ended) {
        return false;
      }
      makeRoom();
      fill();
    }
    line++;
    return true;
  }

  /** Finds the cells of the next record; false when its end is not in the buffer. */
  private boolean split() {
    byte[] array = bytes;
    int from = next;
    int cell = 0;
    int hash = 0;
    int at = from;
    for (int end = limit; at < end; at++) {
      byte b = array[at];
      if (b > ';' || b < 0) {
        hash = 31 * hash + b;
      } else if (b == separator) {
        endCell(cell++, at, hash);
        hash = 0;
      } else if (b == '\n' || b == '\r') {
        break;
      } else {
        hash = 31 * hash + b;
      }
    }
    if (at < limit) {
      boolean pair = array[at] == '\r';
      if (pair && at + 1 == limit && !ended) {
        return false;
      }
      next = pair && at + 1 < limit && array[at + 1] == '\n' ? at + 2 : at + 1;
    } else if (ended && from < limit) {
      next = limit;
    } else {
      return false;
    }
    endCell(cell, at, hash);
    start = from;
    count = cell + 1;
    return true;
  }

  private void endCell(int cell, int at, int hash) {
    if (cell == ends.length) {
      ends = Arrays.copyOf(ends, 2 * cell);
      hashes = Arrays.copyOf(hashes, 2 * cell);
    }
    ends[cell] = at;
    hashes[cell] = hash;
  }

  /** Moves the begun record to the beginning of a buffer that has room behind it. */
  private void makeRoom() throws UnreadableFileException {
    int begun = limit - next;
    byte[] room = bytes;
    if (begun > bytes.length / 2) {
      if (begun > LineReader.LONGEST_RECORD && characters() > LineReader.LONGEST_RECORD) {
        throw LineReader.tooLong(line + 1);
      }
      room = new byte[2 * bytes.length];
    }
    System.arraycopy(bytes, next, room, 0, begun);
    bytes = room;
    next = 0;
    limit = begun;
  }

  private int characters() {
    int characters = 0;
    for (int i = next; i < limit; i++) {
      characters += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
    }
    return characters;
  }

  private void fill() throws IOException {
    int room = bytes.length - limit;
    int read = in.readNBytes(bytes, limit, room);
    ended = read < room;
    limit += read;
  }

  /** The current record with its cells as texts. */
  public RawRecord record() {
    if (count == 1 && ends[0] == start) {
      return new RawRecord(line, new String[0]);
    }
    String[] cells = new String[count];
    for (int i = 0; i < count; i++) {
      cells[i] = text(i);
    }
    return new RawRecord(line, cells);
  }

  /** 1-based line of the current record. */
  public int line() {
    return line;
  }

  /** Number of cells of the current record. */
  public int count() {
    return count;
  }

  /** The array in which the current record lies. */
  public byte[] array() {
    return bytes;
  }

  /** Where a cell begins in the array. */
  public int from(int cell) {
    return cell == 0 ? start : ends[cell - 1] + 1;
  }

  /** Where a cell ends in the array. */
  public int to(int cell) {
    return ends[cell];
  }

  /** Hash of a cell's bytes. */
  public int hash(int cell) {
    return hashes[cell];
  }

  /** A cell as a text. */
  public String text(int cell) {
    int from = from(cell);
    return new String(bytes, from, ends[cell] - from, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
