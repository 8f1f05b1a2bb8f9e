package org.metodportal.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The same work on several things, on all cores; what it gives stands in their order. */
public final class SideBySide {
  private SideBySide() {}

  /**
   * Work on one thing, beside others.
   *
   * @param <T> what is worked on
   * @param <R> what it gives
   */
  public interface Work<T, R> {
    /** Does it. */
    R on(T one) throws IOException;
  }

  /** Work that gives nothing. */
  public interface Task {
    /** Does it. */
    void run() throws IOException;
  }

  /** What the work on one thing came to: it is asked for when the work on all has ended. */
  private interface End<R> {
    R get() throws IOException;
  }

  /**
   * Does the work on each. Also when one fails, the others are done before this returns: whoever
   * clears up afterwards meets nobody who still writes.
   *
   * @throws IOException the failure of the first thing in order that failed with one; any other
   *     failure is thrown as it is
   */
  public static <T, R> List<R> each(Collection<T> things, Work<T, R> work) throws IOException {
    List<End<R>> ends = things.parallelStream().map(one -> on(one, work)).toList();
    List<R> results = new ArrayList<>(ends.size());
    for (End<R> end : ends) {
      results.add(end.get());
    }
    return results;
  }

  /**
   * Does different things; when one fails, the others are done before this returns.
   *
   * @throws IOException as {@link #each}
   */
  public static void all(Task... tasks) throws IOException {
    each(
        List.of(tasks),
        task -> {
          task.run();
          return task;
        });
  }

  private static <T, R> End<R> on(T one, Work<T, R> work) {
    try {
      R result = work.on(one);
      return () -> result;
    } catch (IOException failure) {
      return () -> {
        throw failure;
      };
    } catch (RuntimeException | Error failure) {
      return () -> {
        throw failure;
      };
    }
  }
}
