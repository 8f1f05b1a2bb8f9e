package org.metodportal.content.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.document.MarkdownFolder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Reads the cards in {@code content/<territory>/practices/}. */
public final class PracticeFile {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Folders of the bank itself. */
  private static final Set<String> TAKEN =
      Set.of("direction", "level", "subject", "form", "deficit", "territory", "verdict");

  private PracticeFile() {}

  /**
   * Reads the cards of a territory by file name; a card with a mistake is not shown and reported.
   *
   * @param content the content folder
   * @param shown the content folder as messages name it
   * @param regulation where clauses lead; null when the territory has none
   * @param deficits the codes that cards may name
   * @throws IOException when the disk fails
   */
  public static PracticeCards read(
      Path content,
      String shown,
      String territory,
      @Nullable Regulation regulation,
      Deficits deficits,
      ProblemReport report)
      throws IOException {
    Path folder = content.resolve(territory).resolve("practices");
    String shownFolder = shown + "/" + territory + "/practices";
    PracticeReader reader =
        new PracticeReader(
            folder,
            shownFolder,
            regulation == null ? null : References.to(regulation),
            deficits,
            report);
    List<Practice> practices =
        new MarkdownFolder(folder, shownFolder, territory)
            .read(
                entry -> {
                  boolean named = isAddress(entry.id(), entry.shown(), territory, report);
                  Practice practice = reader.read(entry.document(), territory, entry.id());
                  return named ? practice : null;
                },
                report);
    return new PracticeCards(practices, reader.counted());
  }

  private static boolean isAddress(
      String slug, String file, String territory, ProblemReport report) {
    if (!SLUG.matcher(slug).matches()) {
      report.add(
          Problem.error("practice-name")
              .in(territory)
              .at(SourcePosition.of(file))
              .says("Имя файла «" + slug + "» не может стать адресом страницы.")
              .hint(
                  "Назовите файл строчными латинскими буквами, цифрами и дефисами:"
                      + " para-urokov.md."));
      return false;
    }
    if (TAKEN.contains(slug)) {
      report.add(
          Problem.error("practice-name")
              .in(territory)
              .at(SourcePosition.of(file))
              .says("Имя «" + slug + "» занято разделом банка практик.")
              .hint("Назовите файл иначе: из имени получается адрес карточки."));
      return false;
    }
    return true;
  }
}
