package org.metodportal.fault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Which file operation fails, and how. Operations are told apart by what they do and by the place
 * of the program that asks for it, for threads take turns as they like. Only files below {@link
 * #below} are looked at.
 */
public final class Faults {
  private static final StackWalker STACK = StackWalker.getInstance();

  private static volatile String root = "\0";
  private static volatile @Nullable Plan plan;
  private static volatile @Nullable Map<String, AtomicInteger> met;

  private Faults() {}

  /** How the machine refuses. */
  public enum Kind {
    /** The disk is full. */
    ENOSPC("No space left on device"),
    /** The disk is broken. */
    EIO("Input/output error"),
    /** The rights are gone. */
    EACCES("Permission denied");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    private IOException on(@Nullable String file) {
      if (file == null) {
        return new IOException(words);
      }
      return this == EACCES
          ? new AccessDeniedException(file)
          : new FileSystemException(file, null, words);
    }
  }

  /**
   * One failure that is to come.
   *
   * @param where which operation and who asks for it; empty for any
   */
  private record Plan(String where, Kind kind, AtomicInteger before, AtomicBoolean done) {}

  /** Looks at files below a folder from now on. */
  public static void below(String folder) {
    root = folder;
  }

  /** Writes down which operations are met. */
  public static void listen() {
    met = new ConcurrentHashMap<>();
  }

  /** The operations met since {@link #listen}, with how often each was. */
  public static Map<String, Integer> heard() {
    Map<String, Integer> heard = new TreeMap<>();
    Map<String, AtomicInteger> counted = met;
    if (counted != null) {
      counted.forEach((where, count) -> heard.put(where, count.get()));
    }
    met = null;
    return heard;
  }

  /** Lets an operation fail once, when it is met for the n-th time from now on. */
  public static void plan(String where, int nth, Kind kind) {
    plan = new Plan(where, kind, new AtomicInteger(nth), new AtomicBoolean());
  }

  /** Lets the n-th operation from now on fail, whichever it is. */
  public static void plan(int nth, Kind kind) {
    plan("", nth, kind);
  }

  /** Nothing fails any more; whether something did. */
  public static boolean end() {
    Plan ended = plan;
    plan = null;
    return ended != null && ended.done().get();
  }

  /**
   * An operation is about to happen.
   *
   * @param path what it is asked of
   */
  static void meet(String operation, String path) throws IOException {
    meet(operation, path, path);
  }

  /** An operation on an open file, whose failure does not name it. */
  static void meetOpen(String operation, String path) throws IOException {
    meet(operation, path, null);
  }

  private static void meet(String operation, String path, @Nullable String told)
      throws IOException {
    Plan planned = plan;
    Map<String, AtomicInteger> counted = met;
    if ((planned == null && counted == null) || !path.startsWith(root)) {
      return;
    }
    boolean any = planned != null && planned.where().isEmpty();
    if (planned != null && !any && !planned.where().startsWith(operation + " ")) {
      return;
    }
    String where = any ? "" : operation + " " + asker();
    if (counted != null) {
      counted.computeIfAbsent(where, first -> new AtomicInteger()).incrementAndGet();
    }
    if (planned != null
        && planned.where().equals(where)
        && planned.before().decrementAndGet() == 0) {
      planned.done().set(true);
      throw planned.kind().on(told);
    }
  }

  private static String asker() {
    return STACK.walk(
        frames ->
            frames
                .filter(frame -> frame.getClassName().startsWith("org.metodportal."))
                .filter(frame -> !frame.getClassName().startsWith("org.metodportal.fault."))
                .findFirst()
                .map(
                    frame ->
                        frame.getClassName().replaceFirst(".*\\.", "")
                            + ":"
                            + frame.getLineNumber())
                .orElse("-"));
  }
}
