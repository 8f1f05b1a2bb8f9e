package org.metodportal.page.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.practice.RepeatedCards;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.Territory;
import org.metodportal.page.PortalModel;
import org.metodportal.page.ResultsDraft;
import org.metodportal.page.TerritoryResults;
import org.metodportal.problem.ProblemReport;

/** The shipped cards in territories that have nothing else. */
public final class PracticeSite {
  private static final Path CONTENT = Path.of("..", "content");

  private PracticeSite() {}

  /** A portal of the shipped cards. */
  public static PortalModel model() {
    return model(1);
  }

  /** A portal that has each shipped card so many times. */
  public static PortalModel model(int times) {
    ProblemReport report = new ProblemReport();
    Deficits deficits = DeficitReader.read(CONTENT, "content", report);
    List<TerritoryResults> territories = new ArrayList<>();
    for (String slug : List.of("kaspiysk", "kirov", "krasnogvardeysky", "oktyabrsky", "totsky")) {
      try {
        TerritoryTexts texts =
            TerritoryTexts.read(
                CONTENT,
                "content",
                slug,
                deficits,
                EditorWords.USUAL,
                LocalDate.of(2026, 11, 30),
                report);
        territories.add(results(slug, texts.with(RepeatedCards.of(texts.practices(), times))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new PortalModel(
        new PortalDescription(
            "Методпортал: практики",
            "Методпортал",
            "https://metodportal.example",
            "",
            List.of(),
            true),
        LocalDate.of(2026, 11, 21),
        territories,
        List.of(),
        deficits,
        Concepts.NONE);
  }

  /** A territory with its texts only. */
  public static TerritoryResults results(String slug, TerritoryTexts texts) {
    Territory territory =
        new Territory(
            slug,
            "Территория " + slug,
            "территории " + slug,
            "в территории " + slug,
            "муниципальный район",
            "indigo",
            null,
            5,
            new Territory.Act("приказ", "Управление", "1", LocalDate.of(2022, 1, 1), ""),
            List.of());
    return new ResultsDraft(territory).texts(texts).build();
  }
}
