package org.metodportal.source.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Records of a text whose lines were put into quotation marks as wholes, as a spreadsheet does when
 * all cells of a row lie in its first one: {@code "p-1,05.06.2022,""a, b"""}.
 */
public final class WrappedRecords implements RecordSource {
  /** A sign that no line has, so that a line is a single cell. */
  private static final char NO_SEPARATOR = '\u0001';

  private final RecordSource lines;
  private final char separator;

  private WrappedRecords(RecordSource lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  /** Opens a file. */
  public static WrappedRecords open(Path file, Charset charset, char separator) throws IOException {
    return new WrappedRecords(DelimitedRecords.open(file, charset, NO_SEPARATOR, 0), separator);
  }

  /** Reads a text; for trying separators on the head of a file. */
  public static WrappedRecords of(String text, char separator) throws IOException {
    return new WrappedRecords(DelimitedRecords.of(new StringReader(text), NO_SEPARATOR), separator);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    RawRecord line = lines.next();
    if (line == null || line.isOpen() || line.cells().length != 1) {
      return line;
    }
    try (RecordSource inside = DelimitedRecords.of(new StringReader(line.cells()[0]), separator)) {
      RawRecord record = inside.next();
      if (record == null) {
        return new RawRecord(line.line(), new String[0]);
      }
      boolean open = record.isOpen() || inside.next() != null;
      return new RawRecord(
          line.line(), record.cells(), open ? Math.max(record.openCell(), 0) : RawRecord.CLOSED);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
