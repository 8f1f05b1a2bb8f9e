package org.metodportal.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs work on all cores and waits for all of it; results keep the order of the input. */
public final class Parallel {
  /** How many elements wait at once. */
  private static final int WAITING = 32;

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

  /** Work on one element without a result. */
  public interface Waiting<T> {
    /** Does the work. */
    void on(T one) throws IOException;
  }

  /**
   * Runs work that waits for the disk and not for a core, many elements at a time: a disk writes
   * together what is asked for together. All work has ended when this returns or throws.
   *
   * @throws IOException as {@link #each}
   */
  public static <T> void waiting(Collection<T> things, Waiting<T> work) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(WAITING);
    try {
      List<Future<End<T>>> ends = new ArrayList<>();
      for (T thing : things) {
        ends.add(
            threads.submit(
                () ->
                    on(
                        thing,
                        one -> {
                          work.on(one);
                          return one;
                        })));
      }
      List<End<T>> ended = new ArrayList<>();
      for (Future<End<T>> end : ends) {
        ended.add(end.get());
      }
      for (End<T> end : ended) {
        end.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("asked to stop");
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible.getCause());
    } finally {
      threads.shutdownNow();
      awaitEnd(threads);
    }
  }

  /** Waits for tasks that were told to stop, however often this thread is asked to stop itself. */
  private static void awaitEnd(ExecutorService threads) {
    boolean interrupted = false;
    while (true) {
      try {
        if (threads.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
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
