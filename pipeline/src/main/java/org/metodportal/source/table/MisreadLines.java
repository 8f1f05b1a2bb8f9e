package org.metodportal.source.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.file.CyrillicText;
import org.metodportal.source.file.DelimitedRecords;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.file.RecordSource;

/**
 * The lines of a text that are written in another encoding than the rest of it, as when two files
 * were put one below the other: each with the letters that its own bytes mean.
 */
final class MisreadLines implements Closeable {
  /** The file with a character for each byte. */
  private final RecordSource bytes;

  private MisreadLines(RecordSource bytes) {
    this.bytes = bytes;
  }

  /** The lines of a file; nothing of it is read before one is asked for. */
  static MisreadLines of(Path file, TableFileReader.Dialect dialect) throws IOException {
    return new MisreadLines(
        DelimitedRecords.open(
            file, StandardCharsets.ISO_8859_1, dialect.separator(), dialect.width()));
  }

  /** The record with its own letters; lines are asked for in the order of the file. */
  RawRecord restored(RawRecord misread) throws IOException {
    @Nullable RawRecord record;
    do {
      record = bytes.next();
    } while (record != null && record.line() < misread.line());
    if (record == null || record.line() > misread.line()) {
      return misread;
    }
    Charset charset = CyrillicText.likeliest(bytes(String.join("\n", record.cells())))[0];
    return new RawRecord(
        record.line(),
        Arrays.stream(record.cells())
            .map(cell -> new String(bytes(cell), charset))
            .toArray(String[]::new));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
