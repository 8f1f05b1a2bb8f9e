package org.metodportal.oracle.dirty;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.metodportal.sample.SampleData;

/** Tables of a made-up office as dirty as those of real ones. */
public final class DirtyOffice {
  private static final String TERRITORY = "kirov";

  private DirtyOffice() {}

  /**
   * Writes some thirty files; the same seed gives the same files.
   *
   * @param work folder for the clean tables
   * @param dirty folder to fill
   */
  public static void write(Path work, Path dirty, int persons, int seed) throws IOException {
    SampleData.write(work, Map.of(TERRITORY, persons), seed, line -> {});
    DirtyTables.write(
        TableSchema.readAll(Path.of("..", "data", "schema")), work.resolve(TERRITORY), dirty, seed);
  }
}
