package org.metodportal.publish.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;

/**
 * What a release remembers of a territory, so that a later one can show its last good pages again
 * when the office's new content or tables are broken.
 *
 * @param dataDate the day that the data speak of
 * @param plan definitions as they were
 * @param outcome what the tables gave; problems and bins are not remembered
 */
public record LastGood(LocalDate dataDate, TerritoryPlan plan, TerritoryResult outcome) {
  private static final ObjectInputFilter OWN_CLASSES =
      ObjectInputFilter.Config.createFilter(
          "org.metodportal.**;java.lang.*;java.math.*;java.time.*;java.util.*;!*");

  /** Writes it into a release's internal folder. */
  public void save(Path internal) throws IOException {
    Path folder = Files.createDirectories(internal.resolve("state"));
    ByteArrayOutputStream serialized = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(serialized)) {
      out.writeObject(plan);
    }
    PackedBytes bytes = new PackedBytes(1 << 16);
    bytes.putSigned(dataDate.toEpochDay());
    bytes.putBytes(serialized.toByteArray());
    outcome.figuresAlone().pack(bytes);
    Files.write(folder.resolve(plan.territory().slug()), bytes.toByteArray());
  }

  /**
   * Reads it from a release's internal folder.
   *
   * @return null when the release has none, or one of another version of the program
   */
  public static @Nullable LastGood load(Path internal, String slug) throws IOException {
    Path file = internal.resolve("state").resolve(slug);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    PackedReader in = new PackedReader(Files.readAllBytes(file));
    try {
      LocalDate dataDate = LocalDate.ofEpochDay(in.takeSigned());
      TerritoryPlan plan;
      try (ObjectInputStream serialized =
          new ObjectInputStream(new ByteArrayInputStream(in.takeBytes()))) {
        serialized.setObjectInputFilter(OWN_CLASSES);
        plan = (TerritoryPlan) serialized.readObject();
      }
      return new LastGood(dataDate, plan, TerritoryResult.unpack(in));
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      // Another version wrote it: the release keeps its own pages, but they cannot be made anew.
      return null;
    }
  }
}
