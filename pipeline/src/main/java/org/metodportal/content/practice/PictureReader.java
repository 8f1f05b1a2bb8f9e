package org.metodportal.content.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.picture.PictureSize;
import org.metodportal.document.Choices;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.markdown.MarkdownPictures;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Finds the pictures that the texts of cards show; they lie where attachments lie. */
final class PictureReader {
  private static final Choices ENDINGS = Choices.of("jpg", "jpeg", "png", "webp");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
  private static final Pattern MEANT = Pattern.compile("!\\[[^\\]\\n]*]\\(<?([^()<>\\n]*)>?\\)");
  private static final int LARGEST_KILOBYTES = 500;
  private static final String EXAMPLE = "![Учителя за круглым столом](krug.jpg)";

  private final Path folder;
  private final String shown;
  private final ProblemReport report;

  /**
   * @param folder where the files lie
   * @param shown the same as messages name it
   */
  PictureReader(Path folder, String shown, ProblemReport report) {
    this.folder = folder;
    this.shown = shown;
    this.report = report;
  }

  /** Pictures of a card, each once; one with a mistake is reported and left out. */
  List<Picture> read(FrontMatter card, String territory) {
    String body = card.body();
    if (!body.contains("![")) {
      return List.of();
    }
    Map<String, Picture> pictures = new LinkedHashMap<>();
    MarkdownPictures written = MarkdownPictures.in(body);
    for (MarkdownPictures.Picture image : written.pictures()) {
      SourcePosition position = position(card, image.offset());
      if (image.apart()) {
        error(
            territory,
            position,
            image.written(),
            new FileFault(
                "Имя файла картинки стоит отдельно от описания.",
                "Напишите его рядом: " + EXAMPLE + "."));
      } else {
        String name = image.address();
        Picture picture = picture(name, position, territory);
        if (picture != null) {
          pictures.put(name, picture);
        }
        if (image.words().isBlank()) {
          report.add(
              Problem.warning("picture-words")
                  .in(territory)
                  .at(position)
                  .says(
                      "У картинки «"
                          + name
                          + "» нет описания: кто её не видит, не узнает, что на ней.")
                  .hint("Напишите в квадратных скобках, что на ней видно: " + example(name) + "."));
        }
      }
    }
    // A name with a blank makes no picture for Markdown, and its text would be shown as it stands.
    Matcher meant = MEANT.matcher(body);
    while (meant.find()) {
      if (!written.understood().get(meant.start())) {
        String name = meant.group(1).strip();
        error(territory, position(card, meant.start()), name, misnamed(name));
      }
    }
    return List.copyOf(pictures.values());
  }

  /** The picture of a name; null after a problem. */
  private @Nullable Picture picture(String name, SourcePosition position, String territory) {
    FileFault fault = fault(name);
    Path file = folder.resolve(fault == null ? name : "");
    PictureSize size = fault == null ? PictureSize.read(file) : null;
    if (fault == null && size != null) {
      return new Picture(name, size.width(), size.height(), file);
    }
    error(
        territory,
        position,
        name,
        fault != null
            ? fault
            : new FileFault(
                "Файл «" + name + "» не читается как картинка.",
                "Откройте его и сохраните заново как JPEG или PNG."));
    return null;
  }

  private void error(String territory, SourcePosition position, String value, FileFault fault) {
    report.add(
        Problem.error("practice-picture")
            .in(territory)
            .value(value)
            .at(position)
            .says(fault.words())
            .hint(fault.hint()));
  }

  private static String example(String name) {
    return NAME.matcher(name).matches() ? EXAMPLE.replace("krug.jpg", name) : EXAMPLE;
  }

  private static SourcePosition position(FrontMatter card, int offset) {
    String before = card.body().substring(0, offset);
    int line = card.bodyLine() + (int) before.chars().filter(each -> each == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    int column = before.codePointCount(start, offset) + 1;
    return SourcePosition.of(card.tree().position().file(), line, column);
  }

  private @Nullable FileFault fault(String name) {
    if (ELSEWHERE.matcher(name).matches()) {
      return new FileFault("Картинка «" + name + "» лежит на другом сайте.", ownFolder());
    }
    if (name.contains("/") || name.contains("\\")) {
      return new FileFault("Картинка «" + name + "» названа с папкой.", ownFolder());
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ENDINGS.words().contains(ending)) {
      return new FileFault(
          "Картинку «" + name + "» портал не показывает: у неё не то окончание.",
          ENDINGS.hint(ending, "Допустимые окончания"));
    }
    if (!NAME.matcher(name).matches()) {
      return misnamed(name);
    }
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return new FileFault("Картинки «" + name + "» нет в папке " + shown + ".", missing(name));
    }
    long kilobytes = kilobytes(file);
    return kilobytes > LARGEST_KILOBYTES
        ? new FileFault(
            "Картинка «%s» весит %d КБ, а можно не больше %d КБ."
                .formatted(name, kilobytes, LARGEST_KILOBYTES),
            "Уменьшите её до 1600 точек по длинной стороне и сохраните как JPEG с качеством 80 %.")
        : null;
  }

  private String ownFolder() {
    return "Положите файл в папку " + shown + " и напишите только его имя: " + EXAMPLE + ".";
  }

  private static FileFault misnamed(String name) {
    return new FileFault(
        "Имя картинки «" + name + "» не может стать адресом.",
        "Назовите файл строчными латинскими буквами, цифрами и дефисами: krug-uchiteley.jpg.");
  }

  private String missing(String name) {
    return new Choices(pictures())
        .nearest(name)
        .map(near -> "Возможно, вы имели в виду «" + near + "».")
        .orElse("Положите её туда или уберите из текста.");
  }

  private List<String> pictures() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> ENDINGS.words().contains(name.substring(name.lastIndexOf('.') + 1)))
          .sorted(CodePointOrder.ORDER)
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** Size of a file, rounded up; above any limit when the disk does not say. */
  private static long kilobytes(Path file) {
    try {
      return (Files.size(file) + 1023) / 1024;
    } catch (IOException unreadable) {
      return Long.MAX_VALUE;
    }
  }
}
