package org.metodportal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.metodportal.sample.SampleData;
import org.metodportal.source.schema.TableSchemas;

/**
 * Synthetic tables of one size.
 *
 * @param persons persons of a usual year
 * @param data folder with {@code schema/} and the territory's folder
 * @param rows rows without headers
 * @param bytes size of the files
 */
record Tables(int persons, Path data, long rows, long bytes) {

  /** Makes the tables, or takes those that an earlier run left whole. */
  static Tables of(int persons, long seed, Path work) throws IOException {
    Path data = work.resolve("persons-" + persons + "-seed-" + seed);
    Path whole = data.resolve("whole");
    if (!Files.exists(whole)) {
      SampleData.write(data, Map.of(Work.TERRITORY, persons), seed, line -> {});
      TableSchemas.copyTo(data.resolve("schema"));
      Files.writeString(whole, "");
    }
    long rows = 0;
    long bytes = 0;
    List<Path> files;
    try (Stream<Path> all = Files.list(data.resolve(Work.TERRITORY))) {
      files = all.toList();
    }
    for (Path file : files) {
      rows += lines(file) - 1;
      bytes += Files.size(file);
    }
    return new Tables(persons, data, rows, bytes);
  }

  /** Line feeds of a file; cells of the synthetic tables hold none. */
  private static long lines(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long lines = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }
}
