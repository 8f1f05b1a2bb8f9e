package org.metodportal.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  /**
   * Does the work on each.
   *
   * @throws IOException the first that any work throws
   */
  public static <T, R> List<R> each(Collection<T> things, Work<T, R> work) throws IOException {
    try {
      return things.parallelStream().map(one -> on(one, work)).toList();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static <T, R> R on(T one, Work<T, R> work) {
    try {
      return work.on(one);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
