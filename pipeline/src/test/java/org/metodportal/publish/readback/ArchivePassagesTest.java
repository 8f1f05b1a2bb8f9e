package org.metodportal.publish.readback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.disk.Archive;

/** An archive holds what lies beside it; what does not is read. */
final class ArchivePassagesTest {
  @TempDir private Path folder;

  private List<String> read() throws Exception {
    List<String> read = new ArrayList<>();
    PublicFile.read(folder, "archive.zip", passage -> read.add(passage.toString()));
    return read;
  }

  @Test
  void aFileThatIsNotTheOneBesideTheArchiveIsRead() throws Exception {
    Files.writeString(folder.resolve("data.csv"), "year,value\n2024,7\n");
    Files.writeString(folder.resolve("readme.txt"), "Описание\n");
    Path archive = folder.resolve("archive.zip");
    Archive.write(archive, List.of("readme.txt", "data.csv", "chart.svg"));
    assertEquals(3, read().size(), "the names alone: " + read());

    Files.writeString(folder.resolve("data.csv"), "year,value\n2024,c\n");
    String all = String.join("\n", read());
    assertEquals(5, read().size(), all);
    assertEquals(true, all.contains("2024,7"), all);
  }

  @Test
  void equalFilesGiveEqualBytesWheneverTheyWereWritten() throws Exception {
    Path file = folder.resolve("data.csv");
    Path archive = folder.resolve("archive.zip");
    Files.writeString(file, "year,value\n2024,7\n");
    Archive.write(archive, List.of("data.csv"));
    byte[] first = Files.readAllBytes(archive);
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    Archive.write(archive, List.of("data.csv"));
    assertArrayEquals(first, Files.readAllBytes(archive));
  }
}
