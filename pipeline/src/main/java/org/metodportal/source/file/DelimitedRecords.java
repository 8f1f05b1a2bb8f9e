package org.metodportal.source.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.cell.MisreadText;

/**
 * Records of a delimited text whose cells may be quoted (RFC 4180), where a quotation mark never
 * swallows rows.
 *
 * <p>A quoted cell may hold separators, line breaks and doubled marks. One that spans lines is not
 * closed when its closing mark is not followed by a separator or a line end, or when a line inside
 * it has as many cells as the header: then the record is {@linkplain RawRecord#isOpen open}, and
 * reading goes on at the line after the mark. Within a line a mark that closes nothing is text.
 */
public final class DelimitedRecords implements RecordSource {
  /** Separators that offices use, the likeliest first. */
  public static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

  /** Cells by which a line is taken for a row while the header is not known. */
  private static final int ROW_OF_UNKNOWN_TABLE = 3;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char MARK = '"';

  /** Characters that a cell over several lines may have; a workbook's cell has no more either. */
  private static final int LONGEST_CELL = 32_767;

  private static final char REPLACEMENT = '\uFFFD';

  /** How a file holds its letters, and so how a line of another encoding looks. */
  private enum Letters {
    /** Nothing is asked: the text is a sample. */
    KNOWN,
    UTF_8,
    ONE_BYTE;

    static Letters of(Charset charset) {
      return charset.equals(StandardCharsets.UTF_8)
          ? UTF_8
          : charset.name().startsWith("UTF-16") ? KNOWN : ONE_BYTE;
    }
  }

  private final Letters letters;
  private final LineReader lines;
  private final char separator;
  private final int width;

  private DelimitedRecords(Reader reader, Letters letters, char separator, int width)
      throws IOException {
    this.letters = letters;
    lines = new LineReader(withoutMark(reader));
    this.separator = separator;
    this.width = width;
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

  /**
   * Opens a file.
   *
   * @param width cells of the header; 0 when no header is known
   */
  public static DelimitedRecords open(Path file, Charset charset, char separator, int width)
      throws IOException {
    return new DelimitedRecords(
        new InputStreamReader(
            Files.newInputStream(file),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
        Letters.of(charset),
        separator,
        width);
  }

  /** Reads a text whose header is not known; for trying separators on the head of a file. */
  public static DelimitedRecords of(Reader text, char separator) throws IOException {
    return new DelimitedRecords(text, Letters.KNOWN, separator, 0);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    String text = lines.next();
    if (text == null) {
      return null;
    }
    int line = lines.number();
    if (text.isEmpty()) {
      return new RawRecord(line, new String[0]);
    }
    RawRecord record =
        text.indexOf(MARK) < 0 ? new RawRecord(line, split(text)) : new Quoted(line, text).record();
    return isMisread(text) ? new RawRecord(line, record.cells(), RawRecord.MISREAD) : record;
  }

  /** Whether the line was written in another encoding than the file. */
  private boolean isMisread(String text) {
    return switch (letters) {
      case KNOWN -> false;
      case UTF_8 -> text.indexOf(REPLACEMENT) >= 0 && MisreadText.isBroken(text);
      case ONE_BYTE -> MisreadText.isLikely(text);
    };
  }

  private String[] split(String text) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
      cells.add(text.substring(from, to));
      from = to + 1;
    }
    cells.add(text.substring(from));
    return cells.toArray(String[]::new);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** One record in which there are quotation marks. */
  private final class Quoted {
    private final int line;
    private final List<String> cells = new ArrayList<>();
    private String text;
    private int at;

    /** Whether a mark that closes nothing was taken for text: then the row must fit the header. */
    private boolean doubted;

    private int doubtedCell;

    Quoted(int line, String text) {
      this.line = line;
      this.text = text;
    }

    RawRecord record() throws IOException {
      while (true) {
        boolean quoted = at < text.length() && text.charAt(at) == MARK;
        if (quoted && !quotedCell()) {
          return open(cells.size());
        }
        if (!quoted) {
          bareCell(at);
        }
        if (at >= text.length()) {
          break;
        }
        at++;
      }
      if (doubted && width > 0 && !fitsHeader()) {
        return open(doubtedCell);
      }
      return new RawRecord(line, cells.toArray(String[]::new));
    }

    /** Whether there is a cell under each title and nothing beside. */
    private boolean fitsHeader() {
      return cells.size() >= width
          && cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
    }

    private RawRecord open(int cell) {
      String[] before = cells.subList(0, Math.min(cell, cells.size())).toArray(String[]::new);
      return new RawRecord(line, before, cell);
    }

    /** Takes all up to the next separator as it stands. */
    private void bareCell(int from) {
      int to = text.indexOf(separator, from);
      at = to < 0 ? text.length() : to;
      cells.add(text.substring(from, at));
    }

    /** Takes a quoted cell; false when its mark is not closed. */
    private boolean quotedCell() throws IOException {
      int opened = at;
      StringBuilder value = new StringBuilder();
      Deque<String> inside = new ArrayDeque<>();
      boolean loose = false;
      String current = text;
      int i = at + 1;
      while (true) {
        if (i >= current.length()) {
          if (loose) {
            return looseCell(opened);
          }
          String next = value.length() > LONGEST_CELL ? null : lines.next();
          if (next != null) {
            inside.push(next);
          }
          if (next == null || isRow(next)) {
            inside.forEach(lines::putBack);
            return false;
          }
          value.append('\n');
          current = next;
          i = 0;
          continue;
        }
        char c = current.charAt(i);
        if (c != MARK) {
          value.append(c);
          i++;
        } else if (endsCell(current, i + 1)) {
          break;
        } else if (isMark(current, i + 1)) {
          value.append(MARK);
          i += loose && endsCell(current, i + 2) ? 1 : 2;
        } else if (inside.isEmpty()) {
          loose = true;
          value.append(MARK);
          i++;
        } else {
          inside.forEach(lines::putBack);
          return false;
        }
      }
      if (loose && value.indexOf(String.valueOf(separator)) >= 0) {
        // The mark may have been meant to open a later cell, as in "open;"next".
        doubted = true;
        doubtedCell = cells.size();
      }
      cells.add(value.toString());
      text = current;
      int to = text.indexOf(separator, i + 1);
      at = to < 0 ? text.length() : to;
      return true;
    }

    /** Takes the cell of a line, whose marks close nothing, with its marks. */
    private boolean looseCell(int opened) {
      doubted = true;
      doubtedCell = cells.size();
      bareCell(opened);
      return true;
    }

    /** Whether a separator or the end of the line comes next, perhaps after blanks. */
    private boolean endsCell(String current, int from) {
      int next = from;
      while (next < current.length() && current.charAt(next) == ' ' && separator != ' ') {
        next++;
      }
      return next >= current.length() || current.charAt(next) == separator;
    }

    private boolean isMark(String current, int index) {
      return index < current.length() && current.charAt(index) == MARK;
    }

    /** Whether a line inside a quoted cell is a row by itself. */
    private boolean isRow(String inside) {
      int known = width > 1 ? width : ROW_OF_UNKNOWN_TABLE;
      int separators = 0;
      boolean quoted = false;
      for (int i = 0; i < inside.length(); i++) {
        char c = inside.charAt(i);
        if (c == separator && !quoted) {
          separators++;
        } else if (c == MARK) {
          if (!quoted && separators == 0 && endsCell(inside, i + 1)) {
            // The cell ends here; what stands before is the rest of it and no cells.
            return false;
          }
          boolean begins = i == 0 || inside.charAt(i - 1) == separator;
          quoted = quoted ? !endsCell(inside, i + 1) : begins;
        }
      }
      return separators + 1 >= known;
    }
  }
}
