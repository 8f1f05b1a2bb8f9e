package org.metodportal.content.logo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.picture.PictureSize;
import org.metodportal.document.Choices;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/**
 * The key {@code logo}: a file of the folder {@code files} beside, and what is to be seen on it.
 */
public final class LogoReader {
  /** The key. */
  public static final String KEY = "logo";

  private static final String FOLDER = "files";
  private static final String FILE = "file";
  private static final String WORDS = "alt";
  private static final Choices ENDINGS = Choices.of("png", "jpg", "jpeg", "webp");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+");
  private static final int LARGEST_KILOBYTES = 100;
  private static final int LONGEST_SIDE = 1000;

  /** A wider one would leave no room for the name beside it. */
  private static final int WIDEST = 4;

  private LogoReader() {}

  /**
   * The picture of a territory, whose other keys are read elsewhere.
   *
   * @param shown the content folder as messages name it
   * @return null without the key and after a problem with it
   */
  public static @Nullable Logo ofTerritory(
      Path content, String shown, String territory, ProblemReport report) {
    Path folder = content.resolve(territory);
    String place = shown + "/" + territory;
    Path file = folder.resolve("territory.yaml");
    if (!Files.isRegularFile(file)) {
      return null;
    }
    ProblemReport own = new ProblemReport();
    YamlTree tree = YamlTree.read(file, place + "/territory.yaml", territory, own);
    if (tree == null) {
      return null;
    }
    List<Problem> ofWhole = own.sorted();
    Logo logo = read(tree, folder, place, territory, own);
    own.sorted().stream().filter(each -> !ofWhole.contains(each)).forEach(report::add);
    return logo;
  }

  /**
   * The picture that the keys name.
   *
   * @param folder the folder of the file with the keys
   * @param shown the same as messages name it
   * @param territory slug; empty for the portal
   * @return null without the key and after a problem with it
   */
  public static @Nullable Logo read(
      YamlTree keys, Path folder, String shown, String territory, ProblemReport report) {
    YamlTree logo = keys.optionalTree(KEY);
    if (logo == null) {
      return null;
    }
    logo.allow(FILE, WORDS);
    String name = logo.string(FILE);
    String words = logo.string(WORDS);
    if (name == null) {
      return null;
    }
    Path file = folder.resolve(FOLDER).resolve(NAME.matcher(name).matches() ? name : "");
    Fault fault = fault(name, file, shown + "/" + FOLDER + "/");
    PictureSize size = fault == null ? PictureSize.read(file) : null;
    if (fault == null) {
      fault = fault(size);
    }
    if (fault != null) {
      report.add(
          Problem.error("logo")
              .in(territory)
              .value(name)
              .at(logo.position(FILE))
              .says(fault.words)
              .hint(fault.cure));
    }
    return fault != null || size == null || words == null
        ? null
        : new Logo(name, words.strip(), size.width(), size.height(), file);
  }

  /** What is wrong, and what to do instead. */
  private record Fault(String words, String cure) {}

  private static @Nullable Fault fault(String name, Path file, String shownFolder) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ENDINGS.words().contains(ending)) {
      return new Fault(
          "Знак «" + name + "» портал не покажет: у файла не то окончание.",
          ENDINGS.hint(ending, "Допустимые окончания"));
    }
    if (!NAME.matcher(name).matches()) {
      return new Fault(
          "Имя файла «" + name + "» не может стать адресом.",
          "Положите его в "
              + shownFolder
              + " и назовите строчными латинскими буквами, цифрами и дефисами: gerb.png.");
    }
    if (!Files.isRegularFile(file)) {
      return new Fault(
          "Файла «" + name + "» нет в папке " + shownFolder + ".",
          "Положите его туда или уберите ключ logo.");
    }
    long kilobytes = kilobytes(file);
    return kilobytes > LARGEST_KILOBYTES
        ? new Fault(
            "Знак «%s» весит %d КБ, а можно не больше %d КБ: он стоит на каждой странице."
                .formatted(name, kilobytes, LARGEST_KILOBYTES),
            "Уменьшите его до 200 точек по высоте и сохраните как PNG.")
        : null;
  }

  private static @Nullable Fault fault(@Nullable PictureSize size) {
    if (size == null) {
      return new Fault(
          "Файл не читается как картинка.", "Откройте его и сохраните заново как PNG.");
    }
    if (Math.max(size.width(), size.height()) > LONGEST_SIDE) {
      return new Fault(
          "Знак больше %d точек: %d на %d.".formatted(LONGEST_SIDE, size.width(), size.height()),
          "Уменьшите его до 200 точек по высоте: на странице он ростом со строку.");
    }
    return size.width() > WIDEST * size.height()
        ? new Fault(
            "Знак слишком широк: %d на %d точек.".formatted(size.width(), size.height()),
            "Оставьте сам знак без слов: название стоит рядом с ним.")
        : null;
  }

  /** Size of a file, rounded up; above any limit when the disk does not say. */
  private static long kilobytes(Path file) {
    try {
      return (Files.size(file) + 1023) / 1024;
    } catch (IOException unreadable) {
      return 0; // reading the picture will tell
    }
  }
}
