package org.metodportal.page.site;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.metodportal.page.Frames;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.cycle.MeasuresSection;
import org.metodportal.page.document.DocumentSection;
import org.metodportal.page.glossary.GlossarySection;
import org.metodportal.page.indicator.IndicatorSection;
import org.metodportal.page.overview.OverviewSection;
import org.metodportal.page.own.OwnSection;
import org.metodportal.page.portal.AboutSection;
import org.metodportal.page.portal.HomeSection;
import org.metodportal.page.practice.PracticeSection;
import org.metodportal.page.programme.ProgrammeSection;
import org.metodportal.page.regulation.RegulationSection;
import org.metodportal.page.roadmap.RoadmapSection;
import org.metodportal.page.structure.StructureSection;

/**
 * The pages on which somebody who saved a text looks for it first. Other pages may show something
 * of it, too.
 */
public final class PagesOfFile {
  private static final String CARD = ".md";
  private static final String PRACTICES = "practices";

  /** File or folder of the content folder → its pages. */
  private static final Map<String, Function<Frames, Stream<Page>>> OF_PORTAL =
      Map.of(
          "home.md", HomeSection.OF_PORTAL.pages(),
          "about.md", AboutSection.OF_PORTAL.pages(),
          "pages", OwnSection.OF_PORTAL.pages());

  /** File or folder of a territory → its pages. */
  private static final Map<String, BiFunction<TerritoryResults, Frames, Stream<Page>>>
      OF_TERRITORY =
          Map.ofEntries(
              shown("territory.yaml", OverviewSection.OF_TERRITORY),
              shown("polozhenie.md", RegulationSection.OF_TERRITORY),
              shown("roadmap.md", RoadmapSection.OF_TERRITORY),
              shown("structure.yaml", StructureSection.OF_TERRITORY),
              shown("programmes.yaml", ProgrammeSection.OF_TERRITORY),
              shown("glossary.md", GlossarySection.OF_TERRITORY),
              shown("measures", MeasuresSection.OF_TERRITORY),
              shown("replies", MeasuresSection.OF_TERRITORY),
              shown("recommendations", MeasuresSection.OF_TERRITORY),
              shown("indicators", IndicatorSection.OF_TERRITORY),
              shown("pages", OwnSection.OF_TERRITORY),
              Map.entry(
                  "documents.yaml",
                  (results, frames) -> DocumentSection.OF_PORTAL.pages().apply(frames)));

  private PagesOfFile() {}

  /**
   * The pages, each made when it is asked for.
   *
   * @param file path from the content folder; a file that no page is known for has none
   */
  public static Stream<Page> of(PortalModel model, Path file) {
    Frames frames = new Frames(model, Pages.SECTIONS);
    String first = file.getName(0).toString();
    for (TerritoryResults results : model.territories()) {
      if (results.slug().equals(first) && file.getNameCount() > 1) {
        return of(results, frames, file);
      }
    }
    return OF_PORTAL.getOrDefault(first, none -> Stream.empty()).apply(frames);
  }

  private static Stream<Page> of(TerritoryResults results, Frames frames, Path file) {
    String name = file.getFileName().toString();
    String part = file.getName(1).toString();
    return part.equals(PRACTICES) && name.endsWith(CARD)
        ? PracticeSection.card(frames, name.substring(0, name.length() - CARD.length()))
        : OF_TERRITORY.getOrDefault(part, (none, same) -> Stream.empty()).apply(results, frames);
  }

  private static Map.Entry<String, BiFunction<TerritoryResults, Frames, Stream<Page>>> shown(
      String part, TerritorySection section) {
    return Map.entry(
        part,
        (results, frames) ->
            section.present().test(results)
                ? section.pages().apply(results, frames)
                : Stream.empty());
  }
}
