package org.metodportal.publish.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.file.Sha256;

/**
 * Results of earlier runs, each a file whose name is its kind and the hash of all that it was made
 * of, the program among it: a result is found only by whoever would make the same one. A file that
 * is not whole is not found. The results are never needed: without them, or when they cannot be
 * read or written, everything is made anew. Safe for several threads.
 *
 * <p>A file is the SHA-256 of the rest, in 64 digits, and the rest. Results may be counts of
 * persons, so the folder must stand where its owner alone may look.
 */
public final class ResultStore {
  private static final String FORMAT = "metodportal-results 1";
  private static final String FRESH = ".new";
  private static final String NO_KEY = "";
  private static final int DIGITS = 64;

  private final @Nullable Path folder;
  private final String program;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final AtomicLong taken = new AtomicLong();

  private ResultStore(@Nullable Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** Keeps nothing and finds nothing. */
  public static ResultStore none() {
    return new ResultStore(null, "");
  }

  /**
   * The results in a folder.
   *
   * @param folder is made when something is kept
   * @param program what tells this program from every other that would make other results
   */
  public static ResultStore in(Path folder, String program) {
    return new ResultStore(folder, program);
  }

  /**
   * The key of a result of this program.
   *
   * @param madeOf all that it is made of
   * @return empty when nothing is kept, or when that has no {@link ContentKey}: such a result is
   *     made each time
   */
  public String key(String kind, Object... madeOf) {
    if (folder == null) {
      return NO_KEY;
    }
    try {
      String content = ContentKey.of(madeOf);
      return kind
          + "-"
          + new Sha256().addPart(FORMAT).addPart(program).addPart(kind).addPart(content).hex();
    } catch (IllegalArgumentException without) {
      return NO_KEY;
    }
  }

  /** The result; null when it is not kept, or not whole. */
  public byte @Nullable [] find(String key) {
    Path file = file(key);
    if (file == null || !Files.isRegularFile(file)) {
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length < DIGITS) {
        return null;
      }
      byte[] result = Arrays.copyOfRange(bytes, DIGITS, bytes.length);
      if (!Arrays.equals(sum(result), 0, DIGITS, bytes, 0, DIGITS)) {
        return null;
      }
      used.add(key);
      taken.incrementAndGet();
      return result;
    } catch (IOException unreadable) {
      return null;
    }
  }

  private static byte[] sum(byte[] result) {
    return Sha256.of(result).getBytes(StandardCharsets.US_ASCII);
  }

  /** Keeps a result for later runs. */
  public void keep(String key, byte[] result) {
    Path file = file(key);
    if (file == null || folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path fresh = folder.resolve(key + FRESH);
      byte[] bytes =
          ByteBuffer.allocate(DIGITS + result.length).put(sum(result)).put(result).array();
      Files.write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      used.add(key);
    } catch (IOException unwritable) {
      // The next run makes it anew.
    }
  }

  /** A result that another one was made of: it stays as long as that one. */
  public void use(String key) {
    used.add(key);
  }

  /** How many results were taken from earlier runs. */
  public long taken() {
    return taken.get();
  }

  /** Deletes what this run did not use: nobody will make the same again, or it costs one run. */
  public void prune() {
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!used.contains(String.valueOf(file.getFileName()))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException kept) {
      // What stays harms nobody.
    }
  }

  private @Nullable Path file(String key) {
    return folder == null || key.equals(NO_KEY) ? null : folder.resolve(key);
  }
}
