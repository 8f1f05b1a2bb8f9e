package org.metodportal.publish.readback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What an archive holds: a file that lies beside it with the same bytes is read there, everything
 * else as lines of text.
 */
final class ArchivePassages {
  private ArchivePassages() {}

  static void read(Path file, Consumer<Passage> passages) throws IOException {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = archive.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        passages.accept(Passage.of("имя файла в архиве", entry.getName()));
        byte[] bytes;
        try (InputStream in = archive.getInputStream(entry)) {
          bytes = in.readAllBytes();
        }
        Path beside = file.resolveSibling(entry.getName());
        if (!Files.isRegularFile(beside) || !Arrays.equals(bytes, Files.readAllBytes(beside))) {
          String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
          for (int line = 0; line < lines.length; line++) {
            passages.accept(
                Passage.of(entry.getName() + " в архиве, строка " + (line + 1), lines[line]));
          }
        }
      }
    }
  }
}
