package org.metodportal.registry.row;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * The accepted row of a file that tells of the latest day: of what happened, not of when something
 * begins or ends.
 *
 * @param day the day; of a year its first
 * @param line line of the row, 1-based; of several rows of that day the first
 * @param field name of the column
 * @param written the day or the year as a person writes it
 */
public record LatestRow(LocalDate day, int line, String field, String written) {
  /** The later of two rows of one file. */
  LatestRow later(LatestRow other) {
    int order = day.compareTo(other.day);
    return order > 0 || (order == 0 && line <= other.line) ? this : other;
  }

  /**
   * The warning that the day has not come yet; null when it has.
   *
   * @param file the file, as messages name it
   * @param title the header under which the column stands
   * @param asOf the day that counts as today; that day itself has come
   */
  public @Nullable Problem notYet(String territory, String file, String title, LocalDate asOf) {
    if (!day.isAfter(asOf)) {
      return null;
    }
    boolean year = written.length() == 4;
    return Problem.warning("future-row")
        .in(territory)
        .value(written)
        .at(SourcePosition.of(file, line, title))
        .says((year ? "Год " : "День ") + written + " ещё не наступил. Строка принята.")
        .hint(
            "Проверьте год: чаще всего в нём опечатка. Это самая поздняя строка файла: проверьте и"
                + " соседние.");
  }

  /** Packs the row. */
  void pack(PackedBytes out) {
    out.putSigned(day.toEpochDay());
    out.putCount(line);
    out.putText(field);
    out.putText(written);
  }

  /** Unpacks what {@link #pack} packed. */
  static LatestRow unpack(PackedReader in) {
    return new LatestRow(
        LocalDate.ofEpochDay(in.takeSigned()), in.takeLength(), in.takeText(), in.takeText());
  }
}
