package org.metodportal.publish.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a folder packed into one; equal files give equal bytes, whenever they were written. */
public final class Archive {
  /** The first moment that a ZIP can name, without a time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /**
   * Packs files that lie beside the archive.
   *
   * @param names names of the files, in the order in which they are packed; none that is missing
   *     gets in
   * @throws IOException when the machine fails
   */
  public static void write(Path archive, List<String> names) throws IOException {
    Files.deleteIfExists(archive);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String name : names) {
        Path file = archive.resolveSibling(name);
        if (Files.isRegularFile(file)) {
          ZipEntry entry = new ZipEntry(name);
          entry.setTimeLocal(NO_TIME);
          zip.putNextEntry(entry);
          Files.copy(file, zip);
          zip.closeEntry();
        }
      }
    }
  }
}
