package org.metodportal.inbrowser;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;

/**
 * Unpacks workbooks in a browser: the reader of archives that the compiler brings fails at the end
 * of long parts. Reads what is listed in the directory at the end of the archive (APPNOTE.TXT of
 * PKWARE, 4.3.12 and 4.3.16); archives beyond 4 GB are no workbooks.
 */
public final class ZipParts implements Closeable {
  private static final int END = 0x06054b50;
  private static final int LISTED = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int LISTED_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private final byte[] bytes;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** Reads the directory of an archive. */
  public ZipParts(Path file) throws IOException {
    bytes = Files.readAllBytes(file);
    int end = end();
    int at = number(end + 16, 4);
    for (int left = number(end + 10, 2); left > 0; left--) {
      at = list(at);
    }
  }

  private int end() throws IOException {
    int last = bytes.length - END_SIZE;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (number(at, 4) == END) {
        return at;
      }
    }
    throw new IOException("no end of the archive");
  }

  /** Takes one entry of the directory; gives where the next one begins. */
  private int list(int at) throws IOException {
    if (number(at, 4) != LISTED) {
      throw new IOException("no entry of the directory");
    }
    int nameLength = number(at + 28, 2);
    String name = new String(slice(at + LISTED_SIZE, nameLength), StandardCharsets.UTF_8);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(number(at + 10, 2));
    entry.setCompressedSize(number(at + 20, 4));
    entry.setSize(number(at + 24, 4));
    entries.putIfAbsent(name, entry);
    places.putIfAbsent(name, number(at + 42, 4));
    return at + LISTED_SIZE + nameLength + number(at + 30, 2) + number(at + 32, 2);
  }

  private int number(int at, int size) throws IOException {
    if (at < 0 || at + size > bytes.length) {
      throw new IOException("the archive is cut");
    }
    int number = 0;
    for (int i = size - 1; i >= 0; i--) {
      number = number << 8 | (bytes[at + i] & 0xFF);
    }
    return number;
  }

  private byte[] slice(int from, int length) throws IOException {
    if (from < 0 || length < 0 || from + length > bytes.length) {
      throw new IOException("the archive is cut");
    }
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  /** All entries, in the order of the directory. */
  public Enumeration<ZipEntry> entries() {
    return Collections.enumeration(entries.values());
  }

  /** What an entry holds, unpacked. */
  public InputStream open(ZipEntry entry) throws IOException {
    Integer at = places.get(entry.getName());
    if (at == null || number(at, 4) != LOCAL) {
      throw new IOException("no such entry");
    }
    int from = at + LOCAL_SIZE + number(at + 26, 2) + number(at + 28, 2);
    byte[] packed = slice(from, (int) entry.getCompressedSize());
    if (entry.getMethod() == ZipEntry.STORED) {
      return new ByteArrayInputStream(packed);
    }
    // The inflater of a bare stream wants one byte more than there is.
    return new InflaterInputStream(
        new ByteArrayInputStream(Arrays.copyOf(packed, packed.length + 1)), new Inflater(true));
  }

  @Override
  public void close() {
    // Nothing is open: all of it is in memory.
  }
}
