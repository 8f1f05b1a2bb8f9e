package org.metodportal.build.readback;

import java.util.Comparator;

/**
 * A place of a public file that says what it must not; the value itself is never repeated.
 *
 * @param file path in the public folder
 * @param place where in the file, in Russian words
 * @param what what stands there, in Russian words
 */
public record Trace(String file, String place, String what) implements Comparable<Trace> {
  private static final Comparator<Trace> ORDER =
      Comparator.comparing(Trace::file).thenComparing(Trace::place).thenComparing(Trace::what);

  @Override
  public int compareTo(Trace other) {
    return ORDER.compare(this, other);
  }
}
