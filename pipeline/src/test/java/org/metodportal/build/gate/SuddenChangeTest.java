package org.metodportal.build.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SuddenChangeTest {
  @TempDir Path temp;

  private Path site(String name, int pages, int rows) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(name));
    for (int i = 0; i < pages; i++) {
      Files.writeString(folder.resolve(i + ".html"), "");
    }
    Files.createDirectories(folder.resolve("open-data"));
    Files.writeString(
        folder.resolve("open-data/indicators.csv"), "header\n" + "row\n".repeat(rows));
    return folder;
  }

  @Test
  void aFifthMayGoOvernightAndNoMore() throws IOException {
    Path shown = site("shown", 10, 100);

    assertEquals(List.of(), SuddenChange.reasons(site("same", 10, 100), shown, 20));
    assertEquals(List.of(), SuddenChange.reasons(site("fifth", 8, 80), shown, 20));
    assertEquals(
        List.of("Стало страниц: 7, а было 10: убыль больше 20 %."),
        SuddenChange.reasons(site("pages", 7, 80), shown, 20));
    assertEquals(
        List.of("Стало строк показателей: 79, а было 100: убыль больше 20 %."),
        SuddenChange.reasons(site("rows", 8, 79), shown, 20));
  }

  @Test
  void anEmptyBeginningLosesNothing() throws IOException {
    assertEquals(List.of(), SuddenChange.reasons(site("made", 0, 0), site("shown", 0, 0), 20));
    assertEquals(List.of(), SuddenChange.reasons(site("more", 50, 900), site("few", 1, 1), 20));
  }
}
