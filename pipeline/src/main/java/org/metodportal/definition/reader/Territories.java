package org.metodportal.definition.reader;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** The territories of a folder of content. */
public final class Territories {
  /** Names of the portal's own pages and folders, which a territory would hide. */
  public static final Set<String> RESERVED =
      Set.of(
          "about",
          "assets",
          "changes",
          "check",
          "compare",
          "documents",
          "glossary",
          "open-data",
          "pages",
          "practices",
          "programmes",
          "schema",
          "search",
          "table");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

  private Territories() {}

  /**
   * Slugs of the territories: names of the folders that hold a {@code territory.yaml}, in
   * code-point order. A name that cannot stand in an address is reported and left out; so is a
   * folder with indicators that lost its file.
   *
   * @param content folder of content
   * @param shownName name of that folder in messages, such as {@code content}
   */
  public static List<String> list(Path content, String shownName, ProblemReport report) {
    List<String> slugs = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(content)) {
      for (Path folder : folders) {
        String name = String.valueOf(folder.getFileName());
        if (!Files.isRegularFile(folder.resolve(TerritoryReader.NAME))) {
          if (Files.isDirectory(folder.resolve("indicators"))) {
            report.add(withoutFile(shownName + "/" + name));
          }
          continue;
        }
        if (RESERVED.contains(name)) {
          report.add(
              Problem.error("territory-folder")
                  .at(SourcePosition.of(shownName + "/" + name))
                  .says("По адресу /" + name + "/ стоит страница самого портала.")
                  .hint("Назовите папку территории иначе."));
        } else if (SLUG.matcher(name).matches()) {
          slugs.add(name);
        } else {
          report.add(
              Problem.error("territory-folder")
                  .at(SourcePosition.of(shownName + "/" + name))
                  .says("Имя папки «" + name + "» не годится для адреса страницы.")
                  .hint("Назовите её строчными латинскими буквами, цифрами и дефисами."));
        }
      }
    } catch (IOException e) {
      report.add(
          Problem.error("file-unreadable")
              .at(SourcePosition.of(shownName))
              .says("Папка не читается.")
              .hint("Проверьте, что она на месте и её разрешено читать."));
    }
    slugs.sort(CodePointOrder.ORDER);
    return slugs;
  }

  private static Problem withoutFile(String folder) {
    return Problem.error("territory-folder")
        .at(SourcePosition.of(folder))
        .says(
            "В папке есть показатели, но нет файла "
                + TerritoryReader.NAME
                + ": территории нет на сайте.")
        .hint("Верните этот файл; если территория не нужна, удалите папку.");
  }
}
