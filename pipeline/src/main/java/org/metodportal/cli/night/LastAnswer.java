package org.metodportal.cli.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program answers when it is asked the same once more and nothing changed: {@code
 * state/again.txt} in the internal folder of the release shown.
 *
 * @param question what was asked
 * @param day the day that was named; null for the day of the clock
 * @param content folder that was read
 * @param data folder that was read
 * @param templates folder that was read
 * @param territories slugs that were named, with commas
 * @param contentShown the folder of texts as messages name it
 * @param dataShown the folder of tables as messages name it
 * @param keep how many releases are kept
 * @param metrics file of the run's figures; empty when nobody asked for it
 * @param exit code of the answer
 * @param out what it prints
 * @param err what it prints that must not be missed
 */
public record LastAnswer(
    List<String> question,
    @Nullable LocalDate day,
    Path content,
    Path data,
    Path templates,
    String territories,
    String contentShown,
    String dataShown,
    int keep,
    String metrics,
    int exit,
    String out,
    String err) {
  private static final String FORMAT = "metodportal-again 2";
  private static final String END = "end";
  private static final int FIELDS = 12;

  static Path file(Path internal) {
    return internal.resolve("state").resolve("again.txt");
  }

  /** Writes it into the internal folder of a release, whole or not at all. */
  public void write(Path internal) throws IOException {
    List<String> lines = new ArrayList<>(List.of(FORMAT));
    lines.add(day == null ? "" : day.toString());
    for (String field :
        List.of(
            content.toAbsolutePath().toString(),
            data.toAbsolutePath().toString(),
            templates.toAbsolutePath().toString(),
            territories,
            contentShown,
            dataShown,
            String.valueOf(keep),
            metrics,
            String.valueOf(exit),
            out,
            err)) {
      lines.add(Question.escaped(field));
    }
    lines.addAll(question);
    lines.add(END);
    Path file = file(internal);
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling("again.new");
    Files.writeString(fresh, String.join("\n", lines) + "\n");
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Reads it; null when there is none, or one that is cut, broken or of another version. */
  static @Nullable LastAnswer read(Path internal) throws IOException {
    Path file = file(internal);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    List<String> lines = Arrays.asList(Files.readString(file).split("\n"));
    int last = lines.size() - 1;
    if (last < FIELDS + 1 || !lines.get(0).equals(FORMAT) || !lines.get(last).equals(END)) {
      return null;
    }
    try {
      return new LastAnswer(
          List.copyOf(lines.subList(FIELDS + 1, last)),
          lines.get(1).isEmpty() ? null : LocalDate.parse(lines.get(1)),
          Path.of(Question.plain(lines.get(2))),
          Path.of(Question.plain(lines.get(3))),
          Path.of(Question.plain(lines.get(4))),
          Question.plain(lines.get(5)),
          Question.plain(lines.get(6)),
          Question.plain(lines.get(7)),
          Integer.parseInt(lines.get(8)),
          Question.plain(lines.get(9)),
          Integer.parseInt(lines.get(10)),
          Question.plain(lines.get(11)),
          Question.plain(lines.get(12)));
    } catch (DateTimeException | NumberFormatException broken) {
      return null;
    }
  }
}
