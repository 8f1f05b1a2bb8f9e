package org.metodportal.cli.night;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Adds to a file whatever the program prints. The words may hold what stands in rejected rows, so
 * only the owner may read the file. Where it cannot be written, the program prints as ever.
 */
public final class NightlyLog extends OutputStream {
  /** System property with the path of the file; absent when nothing is to be kept. */
  public static final String PROPERTY = "metodportal.log";

  private final OutputStream usual;
  private final OutputStream kept;

  private NightlyLog(OutputStream usual, OutputStream kept) {
    this.usual = usual;
    this.kept = kept;
  }

  /** Lets both streams of the program also write to a file; an empty path keeps nothing. */
  public static void open(String path) {
    if (path.isEmpty()) {
      return;
    }
    try {
      Path file = Path.of(path);
      Files.createDirectories(file.toAbsolutePath().getParent());
      OutputStream kept =
          Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      System.setOut(both(System.out, kept));
      System.setErr(both(System.err, kept));
    } catch (IOException unwritable) {
      System.err.println("Журнал " + path + " не пишется: нет места или права.");
    }
  }

  private static PrintStream both(PrintStream usual, OutputStream kept) {
    return new PrintStream(new NightlyLog(usual, kept), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int oneByte) throws IOException {
    usual.write(oneByte);
    kept.write(oneByte);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    usual.write(bytes, from, length);
    kept.write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    usual.flush();
    kept.flush();
  }
}
