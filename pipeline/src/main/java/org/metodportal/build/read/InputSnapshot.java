package org.metodportal.build.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.file.Sha256;

/**
 * Everything that a build is made of, so that a later one can tell that nothing changed: settings,
 * and the files of its folders with their hashes. The hash of a file whose size and times are those
 * of an earlier snapshot is taken from there; a file that was written about when that snapshot was
 * taken is hashed again, for a later change may have left its times as they were.
 */
public final class InputSnapshot {
  private static final String FORMAT = "metodportal-inputs 1";

  /** Times of files are this coarse at worst, in milliseconds. */
  private static final long COARSE = 2_000;

  private final Map<String, String> settings;
  private final Map<String, State> files;
  private final long taken;

  /**
   * A file as it was met.
   *
   * @param times when it was written and when it was changed in any way, as one text
   * @param newest the later of both, milliseconds since the epoch
   */
  private record State(long size, String times, long newest, String sha256) {}

  private InputSnapshot(Map<String, String> settings, Map<String, State> files, long taken) {
    this.settings = settings;
    this.files = files;
    this.taken = taken;
  }

  /**
   * Takes a snapshot.
   *
   * @param settings whatever else the build depends on, by name; no value has a line break
   * @param folders folders by name; symbolic links are followed
   * @param passing name of the folder in which what cannot be read is passed over, because its
   *     reader tells of it and a run that was told so leaves no snapshot
   * @param known an earlier snapshot; null when there is none
   * @param now milliseconds since the epoch
   * @throws IOException when a file or folder of another one cannot be read
   */
  public static InputSnapshot take(
      Map<String, String> settings,
      Map<String, Path> folders,
      String passing,
      @Nullable InputSnapshot known,
      long now)
      throws IOException {
    Map<String, State> files = new TreeMap<>();
    for (Map.Entry<String, Path> folder : new TreeMap<>(folders).entrySet()) {
      Path root = folder.getValue();
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              String name =
                  folder.getKey() + "/" + root.relativize(file).toString().replace('\\', '/');
              try {
                files.put(name, state(name, file, attributes, known));
                return FileVisitResult.CONTINUE;
              } catch (IOException unread) {
                return visitFileFailed(file, unread);
              }
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unread)
                throws IOException {
              return folder.getKey().equals(passing)
                  ? FileVisitResult.CONTINUE
                  : super.visitFileFailed(file, unread);
            }
          });
    }
    return new InputSnapshot(new TreeMap<>(settings), files, now);
  }

  private static State state(
      String name, Path file, BasicFileAttributes attributes, @Nullable InputSnapshot known)
      throws IOException {
    if (!attributes.isRegularFile()) {
      // A pipe or a device has no content to compare: the reader of the folder speaks of it.
      return new State(0, "-", 0, "-");
    }
    FileTime changed = changed(file, attributes);
    String times =
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)
            + ":"
            + changed.to(TimeUnit.NANOSECONDS);
    long newest = Math.max(attributes.lastModifiedTime().toMillis(), changed.toMillis());
    if (known != null && newest < known.taken - COARSE) {
      State before = known.files.get(name);
      if (before != null && before.size() == attributes.size() && before.times().equals(times)) {
        return before;
      }
    }
    return new State(attributes.size(), times, newest, Sha256.of(file));
  }

  /** When the file was changed in any way, its name and rights included, where the disk knows. */
  private static FileTime changed(Path file, BasicFileAttributes attributes) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? (FileTime) Files.getAttribute(file, "unix:ctime")
        : attributes.lastModifiedTime();
  }

  /** Whether a build of the other snapshot would be made of the same. */
  public boolean sameAs(InputSnapshot other) {
    if (!settings.equals(other.settings) || !files.keySet().equals(other.files.keySet())) {
      return false;
    }
    return files.entrySet().stream()
        .allMatch(
            file ->
                file.getValue()
                    .sha256()
                    .equals(Objects.requireNonNull(other.files.get(file.getKey())).sha256()));
  }

  /** Writes the snapshot. */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(FORMAT).append('\n').append(taken).append('\n');
    settings.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    text.append('\n');
    files.forEach(
        (name, state) ->
            text.append(state.size())
                .append(' ')
                .append(state.times())
                .append(' ')
                .append(state.newest())
                .append(' ')
                .append(state.sha256())
                .append(' ')
                .append(name)
                .append('\n'));
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.append("end\n"));
  }

  /**
   * Reads a snapshot.
   *
   * @return null when there is none, or one that is cut, broken or of another version
   */
  public static @Nullable InputSnapshot read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (!text.startsWith(FORMAT + "\n") || !text.endsWith("\nend\n")) {
      return null;
    }
    try {
      return parse(text.substring(0, text.length() - "end\n".length()).split("\n", -1));
    } catch (IndexOutOfBoundsException | NumberFormatException broken) {
      return null;
    }
  }

  private static InputSnapshot parse(String[] lines) {
    Map<String, String> settings = new TreeMap<>();
    int at = 2;
    for (; !lines[at].isEmpty(); at++) {
      int equals = lines[at].indexOf('=');
      settings.put(lines[at].substring(0, equals), lines[at].substring(equals + 1));
    }
    Map<String, State> files = new TreeMap<>();
    for (at++; at < lines.length && !lines[at].isEmpty(); at++) {
      String[] parts = lines[at].split(" ", 5);
      files.put(
          parts[4],
          new State(Long.parseLong(parts[0]), parts[1], Long.parseLong(parts[2]), parts[3]));
    }
    return new InputSnapshot(settings, files, Long.parseLong(lines[1]));
  }
}
