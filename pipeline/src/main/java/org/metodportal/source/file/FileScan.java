package org.metodportal.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What one pass over a file's bytes tells.
 *
 * @param size bytes
 * @param sha256 hash of the whole file, hexadecimal
 * @param head the first bytes, at most {@link #HEAD}
 * @param workbook whether it begins as a zip archive, as .xlsx files do
 * @param binary whether it holds zero bytes, and more of what no text has than a slip explains
 * @param utf8 whether all of it is UTF-8
 * @param quoted whether it holds a quotation mark
 * @param cut whether it is UTF-8 but ends inside a character
 */
public record FileScan(
    long size,
    String sha256,
    byte[] head,
    boolean workbook,
    boolean binary,
    boolean utf8,
    boolean quoted,
    boolean cut) {

  static final int HEAD = 1 << 16;

  /** Bytes beyond ASCII that hardly are UTF-8 by chance. */
  private static final int SEVERAL = 6;

  /** A text of which more is zero bytes, with which programs pad words, is none. */
  private static final int PART_OF_ZEROS = 4;

  /** A text of which more is signs that control machines is none. */
  private static final int PART_OF_CONTROLS = 50;

  /** Reads the whole file once. */
  public static FileScan of(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    byte[] head = {};
    Utf8Check check = new Utf8Check();
    Sha256 hash = new Sha256();
    long size = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int read;
      while ((read = in.readNBytes(buffer, 0, buffer.length)) > 0) {
        if (size == 0) {
          head = Arrays.copyOf(buffer, read);
        }
        hash.add(buffer, read);
        check.accept(buffer, read);
        size += read;
      }
    }
    boolean workbook = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9;
    return new FileScan(
        size,
        hash.hex(),
        head,
        workbook,
        check.zeros() > 0
            && announced(head) == null
            && (check.zeros() > size / PART_OF_ZEROS
                || controls(head) > head.length / PART_OF_CONTROLS),
        check.isValid(),
        check.isQuoted(),
        check.isCut());
  }

  /**
   * The encoding that a byte order mark announces, or zero bytes in the places that they have in
   * UTF-16; null when nothing does.
   */
  private static @Nullable Charset announced(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(head, 0xFE, 0xFF) || isWide(head, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return isWide(head, 1) ? StandardCharsets.UTF_16LE : null;
  }

  /**
   * Whether nearly every pair of bytes is a letter in UTF-16: a Latin one, below 0, or a Cyrillic
   * one, below 4; some are Latin, as separators and digits are.
   *
   * @param high place of the high byte in a pair, 0 or 1
   */
  private static boolean isWide(byte[] head, int high) {
    int letters = 0;
    boolean latin = false;
    for (int i = 0; i + 1 < head.length; i += 2) {
      byte above = head[i + high];
      boolean letter = head[i + 1 - high] != 0 && (above == 0 || above == 4);
      letters += letter ? 1 : 0;
      latin |= letter && above == 0;
    }
    return latin && letters * 20 > head.length * 9;
  }

  /** Signs below the blank that no text has: not a zero, a tabulator, the end of a line or file. */
  private static int controls(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      controls += b > 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1A ? 1 : 0;
    }
    return controls;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first bytes announce the encoding of the file. */
  public boolean marked() {
    return announced(head) != null;
  }

  /**
   * The encodings to try, the likeliest first: what the first bytes announce, else UTF-8 when all
   * bytes fit it, else the Cyrillic ones by how much their letters look like Russian.
   */
  public Charset[] charsets() {
    Charset marked = announced(head);
    if (marked != null) {
      return new Charset[] {marked};
    }
    if (utf8 || cut) {
      return new Charset[] {StandardCharsets.UTF_8};
    }
    Charset[] likeliest = CyrillicText.likeliest(head);
    if (beginsAsUtf8()) {
      Arrays.sort(
          likeliest,
          Comparator.comparing((Charset charset) -> !charset.equals(StandardCharsets.UTF_8)));
    }
    return likeliest;
  }

  /** Whether the first line with several letters beyond ASCII is UTF-8. */
  private boolean beginsAsUtf8() {
    int from = 0;
    for (int at = 0; at < head.length; at++) {
      if (head[at] == '\n' || head[at] == '\r') {
        int high = 0;
        for (int i = from; i < at; i++) {
          high += head[i] < 0 ? 1 : 0;
        }
        if (high >= SEVERAL) {
          Utf8Check line = new Utf8Check();
          line.accept(Arrays.copyOfRange(head, from, at), at - from);
          return line.isValid();
        }
        from = at + 1;
      }
    }
    return false;
  }
}
