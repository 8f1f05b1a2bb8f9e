package org.metodportal.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.PracticeCard;
import org.metodportal.source.document.Choices;
import org.metodportal.source.document.FrontMatter;
import org.metodportal.source.document.YamlTree;

/** Reads what indicators see of the cards in {@code content/<territory>/practices/}. */
public final class PracticeCards {
  private static final String NO_CONCLUSION = "нет";

  /** Words of a conclusion. */
  public static final Choices VERDICTS =
      Choices.of("положительное", "отрицательное", NO_CONCLUSION);

  private PracticeCards() {}

  /**
   * Reads the cards of a territory by file name; a card with a mistake is left out and reported.
   *
   * @param shown the content folder as messages name it
   * @throws IOException when the disk fails
   */
  public static List<PracticeCard> read(
      Path content, String shown, String territory, ProblemReport report) throws IOException {
    Path folder = content.resolve(territory).resolve("practices");
    List<PracticeCard> cards = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return cards;
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files =
          listed
              .filter(file -> file.getFileName().toString().endsWith(".md"))
              .sorted(
                  (a, b) ->
                      CodePointOrder.compare(
                          a.getFileName().toString(), b.getFileName().toString()))
              .toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      FrontMatter card =
          FrontMatter.read(file, shown + "/" + territory + "/practices/" + name, territory, report);
      if (card == null) {
        continue;
      }
      long before = report.errors();
      LocalDate published = card.tree().date("published");
      String verdict = verdict(card.tree());
      boolean draft = Boolean.TRUE.equals(card.tree().optionalFlag("draft"));
      if (!draft && published != null && report.errors() == before) {
        cards.add(
            new PracticeCard(
                name.substring(0, name.length() - ".md".length()), published.getYear(), verdict));
      }
    }
    return cards;
  }

  private static String verdict(YamlTree card) {
    YamlTree conclusion = card.optionalTree("conclusion");
    String verdict = conclusion == null ? null : conclusion.optionalChoice("verdict", VERDICTS);
    return verdict == null ? NO_CONCLUSION : verdict;
  }
}
