package org.metodportal.content;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.glossary.Glossary;
import org.metodportal.content.glossary.GlossaryFile;
import org.metodportal.content.glossary.UnusedTerms;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.regulation.reading.RegulationFile;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapReader;
import org.metodportal.problem.ProblemReport;

/**
 * What a territory tells in words.
 *
 * @param regulation its act; null when it has none
 * @param glossary its terms; null when it has none
 * @param roadmap its plan of events; null when it has none
 */
public record TerritoryTexts(
    @Nullable RegulationEditions regulation,
    @Nullable Glossary glossary,
    @Nullable Roadmap roadmap) {
  /** A territory without texts. */
  public static final TerritoryTexts NONE = new TerritoryTexts(null, null, null);

  /**
   * Reads the texts of a territory; one with a mistake is reported and left out.
   *
   * @param shown the content folder as messages name it
   * @throws IOException when the disk fails
   */
  public static TerritoryTexts read(
      Path content, String shown, String territory, ProblemReport report) throws IOException {
    RegulationEditions editions = RegulationFile.read(content, shown, territory, report);
    Regulation regulation = editions == null ? null : editions.inForce();
    Glossary glossary = GlossaryFile.read(content, shown, territory, regulation, report);
    if (glossary != null && regulation != null) {
      report.addAll(UnusedTerms.of(glossary, regulation, territory));
    }
    return new TerritoryTexts(
        editions, glossary, RoadmapReader.read(content, shown, territory, regulation, report));
  }
}
