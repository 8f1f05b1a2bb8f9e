package org.metodportal.publish.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.publish.Parallel;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.source.file.Sha256;

/**
 * What a release consists of: {@code release.json} in its public folder names every other file.
 *
 * @param format number of the form of the file
 * @param release id of the release
 * @param files in the order of their paths
 */
public record ReleaseManifest(int format, String release, List<Entry> files) {
  /** Name of the file, in the root of a release. */
  public static final String FILE = "release.json";

  private static final int FORMAT = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /**
   * A file of a release.
   *
   * @param path from the root of the release, with forward slashes
   * @param size in bytes
   * @param sha256 64 hexadecimal digits in lower case
   */
  public record Entry(String path, long size, String sha256) {}

  /** What is known of a file before it is read. */
  interface Known {
    /** The entry of a file; null when it has to be read. */
    @Nullable Entry of(Path file, String path) throws IOException;
  }

  /** Lists the files of a folder, all of which are read. */
  static ReleaseManifest of(String release, Path folder) throws IOException {
    return of(release, folder, (file, path) -> null);
  }

  /** Lists the files of a folder. */
  static ReleaseManifest of(String release, Path folder, Known known) throws IOException {
    List<String> files =
        FileTree.names(folder).stream().filter(file -> !file.equals(FILE)).toList();
    return new ReleaseManifest(
        FORMAT,
        release,
        Parallel.each(
            files,
            path -> {
              Path file = folder.resolve(path);
              Entry entry = known.of(file, path);
              return entry != null ? entry : new Entry(path, Files.size(file), Sha256.of(file));
            }));
  }

  /**
   * Reads the manifest of a release.
   *
   * @return null when the release has none, or one that is broken
   */
  public static @Nullable ReleaseManifest read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      ReleaseManifest read = JSON.readValue(Files.readAllBytes(file), ReleaseManifest.class);
      return read.format() == FORMAT ? read : null;
    } catch (JsonProcessingException broken) {
      return null;
    }
  }

  /** SHA-256 of the file. */
  public String hash() throws IOException {
    return Sha256.of(bytes());
  }

  void write(Path folder) throws IOException {
    Files.write(folder.resolve(FILE), bytes());
  }

  private byte[] bytes() throws IOException {
    return (JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Size of all files together, in bytes. */
  public long totalSize() {
    return files.stream().mapToLong(Entry::size).sum();
  }

  /** SHA-256 of the files, by path. */
  public Map<String, String> hashes() {
    return files.stream().collect(Collectors.toUnmodifiableMap(Entry::path, Entry::sha256));
  }

  /** Files by path. */
  Map<String, Entry> byPath() {
    Map<String, Entry> entries = new TreeMap<>();
    files.forEach(entry -> entries.put(entry.path(), entry));
    return entries;
  }

  /**
   * Compares a folder with the manifest.
   *
   * @return Russian lines, one for each file that is missing, changed or strange; empty when the
   *     folder is what the manifest says
   */
  public List<String> differences(Path folder) throws IOException {
    Map<String, Entry> found = of(release, folder).byPath();
    List<String> differences = new ArrayList<>();
    byPath()
        .forEach(
            (path, entry) -> {
              Entry own = found.remove(path);
              if (own == null) {
                differences.add(path + ": файла нет");
              } else if (own.size() != entry.size()) {
                differences.add(path + ": размер " + own.size() + " байт, а был " + entry.size());
              } else if (!own.sha256().equals(entry.sha256())) {
                differences.add(path + ": содержимое изменено");
              }
            });
    found.keySet().forEach(path -> differences.add(path + ": лишний файл"));
    return differences;
  }
}
