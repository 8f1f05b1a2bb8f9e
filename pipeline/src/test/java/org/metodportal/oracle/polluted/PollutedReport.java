package org.metodportal.oracle.polluted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How many rows of as many polluted files as the Pollock benchmark has come through, are told, or
 * are lost, doubled or altered in silence. As a program it prints that of every reader.
 */
public final class PollutedReport {
  private static final int FILES = 2_290;
  private static final long FIRST = 1_000;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DAY = Pattern.compile("^(\\d\\d)\\.(\\d\\d)\\.(\\d{4})$");
  private static final Pattern WHOLE = Pattern.compile("^(\\d+)\\.0$");

  private int right;
  private int told;
  private final List<String> silent = new ArrayList<>();

  private PollutedReport() {}

  /**
   * Lets a program read files, each written into the folder.
   *
   * @param step 1 for all of them, 3 for every third
   */
  static PollutedReport of(PollutedReader reader, Path folder, int step) throws IOException {
    PollutedReport report = new PollutedReport();
    for (long number = FIRST; number < FIRST + FILES; number += step) {
      PollutedFile file = PollutedFile.of(number);
      report.judge(file, reader.read(Files.write(folder.resolve("events.csv"), file.bytes())));
    }
    return report;
  }

  private void judge(PollutedFile file, PollutedReader.Outcome outcome) {
    List<PollutedReader.Row> rows = new ArrayList<>();
    outcome.rows().forEach(row -> rows.add(new PollutedReader.Row(row.line(), plain(row.cells()))));
    Set<String> judged = new HashSet<>();
    for (PollutedFile.Row meant : file.rows()) {
      List<String> cells = plain(meant.cells());
      PollutedReader.Row same =
          rows.stream()
              .filter(row -> row.line() == 0 || row.line() == meant.line())
              .filter(row -> row.cells().equals(cells))
              .findFirst()
              .orElse(null);
      if (same != null) {
        rows.remove(same);
        right++;
        continue;
      }
      judged.add(cells.get(0));
      if (outcome.whole()
          || IntStream.rangeClosed(meant.line(), meant.last()).anyMatch(outcome.told()::contains)) {
        told++;
      } else {
        silent.add(file.shape() + "\n  line " + meant.line() + " " + meant.cells());
      }
    }
    for (PollutedReader.Row row : rows) {
      boolean isTold = outcome.whole() || outcome.told().contains(row.line());
      if (!isTold && !isSum(row) && !judged.contains(row.cells().get(0))) {
        silent.add(file.shape() + "\n  no row: line " + row.line() + " " + row.cells());
      }
    }
  }

  /** Sums, notes and numbers of columns are no rows that anybody takes for events. */
  private static boolean isSum(PollutedReader.Row row) {
    return row.line() == 0 && !row.cells().get(0).startsWith("E-");
  }

  /** Values without what readers may show as they like: the form of a date, blanks, a zero. */
  private static List<String> plain(List<String> cells) {
    List<String> plain = new ArrayList<>();
    for (String cell : cells) {
      // Old encodings have no angle quotation marks.
      String marked = cell.replace('«', '"').replace('»', '"');
      String text = BLANKS.matcher(marked).replaceAll(" ").strip();
      plain.add(WHOLE.matcher(DAY.matcher(text).replaceFirst("$3-$2-$1")).replaceFirst("$1"));
    }
    return plain;
  }

  /** Rows that came through as they are meant. */
  int right() {
    return right;
  }

  /** Rows that are not as they are meant, and of which or of whose file the program said so. */
  int told() {
    return told;
  }

  /** Rows that are lost, doubled or altered without a word, with the shape of their file. */
  List<String> silent() {
    return silent;
  }

  /** Prints a line for each program. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("polluted");
    for (PollutedReader reader : PollutedReader.values()) {
      PollutedReport report = of(reader, folder, 1);
      System.out.printf(
          "%s: right %d, told %d, silent %d%n",
          reader, report.right, report.told, report.silent.size());
    }
  }
}
