package org.metodportal.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Runs work on all cores and waits for all of it; results keep the order of the input. */
public final class Parallel {
  private Parallel() {}

  /**
   * Work on one element.
   *
   * @param <T> the kind of element
   * @param <R> the kind of result
   */
  public interface Work<T, R> {
    /** Does the work. */
    R on(T one) throws IOException;
  }

  /** Work without a result. */
  public interface Task {
    /** Does the work. */
    void run() throws IOException;
  }

  /** Result or failure of the work on one element; taken when the work on all has ended. */
  private interface End<R> {
    R get() throws IOException;
  }

  /**
   * Runs the work on each element. All work has ended when this returns or throws, so that the
   * caller never deletes a folder still being written.
   *
   * @throws IOException the failure of the first element in order that failed with one; any other
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
   * Runs different tasks; all have ended when this returns or throws.
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
