package org.metodportal.build.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.publish.disk.FileTree;

/**
 * The tables that an earlier run read, as its {@code run.json} tells.
 *
 * @param byFile by {@code territory/file}
 */
public record EarlierTables(SortedMap<String, ReadTable> byFile) {
  /** No earlier run is known. */
  public static final EarlierTables NONE = new EarlierTables(new TreeMap<>());

  /**
   * One table.
   *
   * @param accepted rows that were counted
   * @param sha256 of the file; empty when not known
   * @param since the day of the release in which the file became what it was
   */
  public record ReadTable(long accepted, String sha256, LocalDate since) {}

  /** Reads them; none when there is no record, or a broken one. */
  public static EarlierTables of(Path record) throws IOException {
    if (!FileTree.holds(record)) {
      return NONE;
    }
    SortedMap<String, ReadTable> tables = new TreeMap<>();
    try {
      JsonNode run = new ObjectMapper().readTree(Files.readAllBytes(record));
      String day = run.path("asOf").asText();
      for (JsonNode file : run.path("files")) {
        tables.put(
            key(file.path("territory").asText(), file.path("file").asText()),
            new ReadTable(
                file.path("accepted").asLong(),
                file.path("sha256").asText(),
                LocalDate.parse(file.path("since").asText(day))));
      }
    } catch (JsonProcessingException | DateTimeException broken) {
      return NONE;
    }
    return new EarlierTables(tables);
  }

  /** The table of a territory; null when it was not read. */
  public @Nullable ReadTable of(String territory, String path) {
    return byFile.get(key(territory, path));
  }

  /**
   * Since when a file is what it is.
   *
   * @param today the day to give for a file that was another, or was not there
   */
  public LocalDate since(String territory, String path, String sha256, LocalDate today) {
    ReadTable before = of(territory, path);
    return before != null && !sha256.isEmpty() && before.sha256().equals(sha256)
        ? before.since()
        : today;
  }

  private static String key(String territory, String path) {
    return territory + "/" + path.substring(path.lastIndexOf('/') + 1);
  }
}
