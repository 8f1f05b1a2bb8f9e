package org.metodportal.content.roadmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.word.EditorWords;
import org.metodportal.document.FrontMatter;
import org.metodportal.problem.ProblemReport;

/** The plans of the shipped content, and plans written in a test. */
public final class RealRoadmaps {
  /** Territories of the shipped content. */
  public static final List<String> TERRITORIES =
      List.of("kaspiysk", "kirov", "krasnogvardeysky", "oktyabrsky", "totsky");

  private static final Path CONTENT = Path.of("..", "content");

  private RealRoadmaps() {}

  /** The shipped plan of a territory. */
  public static Roadmap of(String territory, ProblemReport report) {
    try {
      return Objects.requireNonNull(
          TerritoryTexts.read(
                  CONTENT,
                  "content",
                  territory,
                  DeficitReader.read(CONTENT, "content", report),
                  EditorWords.USUAL,
                  LocalDate.of(2026, 11, 30),
                  report)
              .roadmap());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All shipped plans. */
  public static List<Roadmap> all() {
    List<Roadmap> plans = new ArrayList<>();
    for (String territory : TERRITORIES) {
      plans.add(of(territory, new ProblemReport()));
    }
    return plans;
  }

  /** A plan of 2025–2027 with the text below its keys, which end on line 5. */
  public static Roadmap written(String body, ProblemReport report) {
    return written(body, null, report);
  }

  /** The same plan of a territory with an act. */
  public static Roadmap written(
      String body, @Nullable Regulation regulation, ProblemReport report) {
    String text =
        """
        ---
        title: План
        period: {from: 2025-01-01, to: 2027-12-31}
        source: приказ № 1
        ---
        """
            + body;
    FrontMatter matter =
        Objects.requireNonNull(FrontMatter.parse(text, "roadmap.md", "lesnoy", report));
    return Objects.requireNonNull(
        RoadmapReader.read(matter, "roadmap.md", "lesnoy", regulation, report));
  }
}
