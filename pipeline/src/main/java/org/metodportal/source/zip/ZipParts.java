package org.metodportal.source.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files packed into a workbook; the page that checks tables unpacks them in its own way. */
public final class ZipParts implements Closeable {
  private final ZipFile zip;

  /** Reads the list of the files. */
  public ZipParts(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
  }

  /** All entries. */
  public Enumeration<? extends ZipEntry> entries() {
    return zip.entries();
  }

  /** What an entry holds, unpacked. */
  public InputStream open(ZipEntry entry) throws IOException {
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
