package org.metodportal.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark compares gives the same sums. */
class DuckDbSumsTest {
  @TempDir Path folder;

  private List<String> lines(String name, Sums sums) throws IOException {
    Path file = folder.resolve(name);
    sums.write(file);
    return Files.readAllLines(file);
  }

  @Test
  void theQueryTheProgramAndThePlainOneAgree() throws IOException {
    Tables tables = Tables.of(600, 7, folder);
    Path content = Path.of("..", "content");
    List<String> plain = lines("plain", Work.PLAIN.run(tables.data(), content, () -> {}));
    assertTrue(plain.size() > 300, "lines: " + plain.size());
    assertEquals(plain, lines("duckdb", Work.DUCKDB.run(tables.data(), content, () -> {})));
    assertEquals(plain, lines("pipeline", Work.PIPELINE.run(tables.data(), content, () -> {})));
  }
}
