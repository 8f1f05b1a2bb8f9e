package org.metodportal.publish.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.edition.Vintage;
import org.metodportal.disclosure.pair.CellKey;
import org.metodportal.publish.disk.FileTree;

/**
 * The counts of closed years that a release was made of, as a file of its internal folder: {@code
 * state/closed-years/<slug>.json}. It holds whole counts, so it is for the office alone.
 */
public final class VintageFile {
  /** Number of the form of the file; raise it when a component changes its meaning. */
  static final int FORMAT = 1;

  private static final String FOLDER = "closed-years";

  private VintageFile() {}

  /** The file as it stands on disk. */
  private record Stored(
      int format, LastGood.Stored counts, List<StoredDay> defined, List<CellKey> kept) {}

  private record StoredDay(String indicator, LocalDate day) {}

  /** Writes it into a release's internal folder. */
  public static void save(Vintage vintage, Path internal) throws IOException {
    Path file = file(internal, vintage.plan().territory().slug());
    Files.createDirectories(file.getParent());
    LastGood counts = new LastGood(vintage.taken(), vintage.plan(), vintage.result());
    Stored stored =
        new Stored(
            FORMAT,
            counts.stored(),
            vintage.defined().entrySet().stream()
                .map(each -> new StoredDay(each.getKey(), each.getValue()))
                .toList(),
            List.copyOf(new TreeSet<>(vintage.kept())));
    Files.write(file, LastGood.JSON.writeValueAsBytes(stored));
  }

  /**
   * Reads it from a release's internal folder.
   *
   * @return null when there is none of this form; then what the open tables show is all that is
   *     known of the release
   * @throws IOException when the disk fails
   */
  public static @Nullable Vintage load(Path internal, String slug) throws IOException {
    Path file = file(internal, slug);
    if (!FileTree.holds(file)) {
      return null;
    }
    try {
      JsonNode root = LastGood.JSON.readTree(Files.readAllBytes(file));
      if (root.path(LastGood.FORMAT_KEY).asInt() != FORMAT
          || root.path("counts").path(LastGood.FORMAT_KEY).asInt() != LastGood.FORMAT) {
        return null;
      }
      Stored stored = LastGood.JSON.treeToValue(root, Stored.class);
      LastGood counts = LastGood.of(stored.counts(), slug);
      TreeMap<String, LocalDate> defined = new TreeMap<>();
      stored.defined().forEach(each -> defined.put(each.indicator(), each.day()));
      return new Vintage(
          counts.dataDate(), counts.plan(), counts.result(), defined, Set.copyOf(stored.kept()));
    } catch (JsonProcessingException | IllegalArgumentException unusable) {
      return null;
    }
  }

  /** Carries the files of territories that a release leaves out into its internal folder. */
  public static void carry(Path from, Path to) throws IOException {
    Path folder = from.resolve("state").resolve(FOLDER);
    if (!FileTree.holds(folder)) {
      return;
    }
    Path target = Files.createDirectories(to.resolve("state").resolve(FOLDER));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Path copy = target.resolve(String.valueOf(file.getFileName()));
        if (!FileTree.holds(copy)) {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private static Path file(Path internal, String slug) {
    return internal.resolve("state").resolve(FOLDER).resolve(slug + ".json");
  }
}
