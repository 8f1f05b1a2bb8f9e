package org.metodportal.source.file;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Records of a delimited text, parsed by Commons CSV. */
public final class DelimitedRecords implements RecordSource {
  /** Separators that offices use, the likeliest first. */
  public static final char[] SEPARATORS = {';', ',', '\t'};

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Characters that one record may have; more means a quotation mark that was never closed. */
  static final int LONGEST_RECORD = 4_000_000;

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Meter meter;

  private DelimitedRecords(Reader reader, char separator) throws IOException {
    meter = new Meter(withoutMark(reader));
    parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get()
            .parse(meter);
    records = parser.iterator();
  }

  /** The text after its byte order mark, which would else hide that the first cell is quoted. */
  private static Reader withoutMark(Reader reader) throws IOException {
    BufferedReader text = new BufferedReader(reader);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** Opens a file. */
  public static DelimitedRecords open(Path file, Charset charset, char separator)
      throws IOException {
    InputStream in = Files.newInputStream(file);
    return new DelimitedRecords(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
        separator);
  }

  /** Reads a text; for trying separators on the head of a file. */
  public static DelimitedRecords of(Reader text, char separator) throws IOException {
    return new DelimitedRecords(text, separator);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    int line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
    meter.restart();
    try {
      if (!records.hasNext()) {
        return null;
      }
      String[] cells = records.next().values();
      return new RawRecord(line, cells.length == 1 && cells[0].isEmpty() ? new String[0] : cells);
    } catch (UncheckedIOException | IllegalStateException e) {
      if (meter.exceeded) {
        throw tooLong(line);
      }
      String reason = String.valueOf(e.getMessage());
      if (reason.contains("EOF")) {
        throw new UnreadableFileException(
            "quote-not-closed",
            line,
            "В этой строке открыта кавычка, и до конца файла она не закрыта.",
            "Закройте кавычку или удалите лишнюю; если файл оборван, выгрузите его заново.");
      }
      throw e instanceof UncheckedIOException io ? io.getCause() : new IOException(reason, e);
    }
  }

  static UnreadableFileException tooLong(int line) {
    return new UnreadableFileException(
        "record-too-long",
        line,
        "Запись длиннее "
            + LONGEST_RECORD / 1_000_000
            + " млн знаков: похоже, в этой строке"
            + " открыта кавычка и нигде не закрыта.",
        "Закройте кавычку или удалите лишнюю; дальше этой строки файл не прочитан.");
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** Counts the characters given out for one record and stops before they fill the memory. */
  private static final class Meter extends FilterReader {
    private int count;
    private boolean exceeded;

    Meter(Reader reader) {
      super(reader);
    }

    void restart() {
      count = 0;
    }

    private void count(int read) throws IOException {
      count += read;
      if (count > LONGEST_RECORD) {
        exceeded = true;
        throw new IOException("record too long");
      }
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(Math.max(read, 0));
      return read;
    }
  }
}
