package org.metodportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sums of one run as lines that two programs can be compared by: {@code
 * indicator,year,breakdown,member,numerator,denominator}, sorted.
 */
final class Sums {
  private final List<String> lines = new ArrayList<>();

  /** Adds a share. */
  void share(
      String indicator, int year, String breakdown, String member, long numerator, long all) {
    lines.add(String.join(",", indicator, "" + year, breakdown, member, "" + numerator, "" + all));
  }

  /** Adds a number of events. */
  void count(String indicator, int year, long number) {
    lines.add(String.join(",", indicator, "" + year, "total", "", "" + number, ""));
  }

  /** Writes the sorted lines. */
  void write(Path file) throws IOException {
    Collections.sort(lines);
    Files.write(file, lines);
  }
}
