package org.metodportal.cli.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.read.SourceFolder;
import org.metodportal.definition.reader.Territories;
import org.metodportal.document.LatinName;
import org.metodportal.problem.ProblemReport;

/**
 * A draft that is asked for.
 *
 * @param today the day that the draft bears
 * @param name name of the new file or folder; of an event, what is to be done; null when not given
 * @param section words of the heading of a section, for an event; empty for the last section
 * @param named territories that were named, whether they exist or not
 * @param chosen of the territories that exist, those that are meant
 */
public record DraftRequest(
    SourceFolder content,
    SourceFolder data,
    LocalDate today,
    @Nullable String name,
    String section,
    List<String> named,
    UnaryOperator<List<String>> chosen) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Longest name of a file or folder, in characters. */
  private static final int LONGEST_NAME = 48;

  /** The territory named, or the only one there is. */
  String territory() throws DraftRefused {
    List<String> existing = Territories.list(content.path(), content.shown(), new ProblemReport());
    List<String> meant = chosen.apply(existing);
    if (meant.size() != 1) {
      throw new DraftRefused(
          "Назовите территорию: --territory. Есть: " + String.join(", ", existing) + ".");
    }
    return meant.get(0);
  }

  /** The name as a part of an address; the usual one when none is given. */
  String slug(String usual) throws DraftRefused {
    String given = name == null ? usual : name;
    if (!SLUG.matcher(given).matches() || given.length() > LONGEST_NAME) {
      String latin = LatinName.of(given, LONGEST_NAME);
      throw new DraftRefused(
          "Имя «"
              + given
              + "» не годится для адреса: нужны строчные латинские буквы, цифры и дефисы."
              + (latin.isEmpty() ? "" : " Например: --name " + latin));
    }
    return given;
  }

  /**
   * Writes a new file.
   *
   * @param below path below the folder, with forward slashes
   * @throws DraftRefused when the file exists
   */
  static void write(SourceFolder folder, String below, String text)
      throws IOException, DraftRefused {
    Path file = folder.path().resolve(below);
    if (Files.exists(file)) {
      throw new DraftRefused(
          "Файл "
              + folder.shown()
              + "/"
              + below
              + " уже есть и остался как был. Назовите новый иначе: --name.");
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }
}
