package org.metodportal.bench.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.Territory;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.ResultsDraft;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.site.Pages;
import org.metodportal.problem.ProblemReport;
import org.metodportal.publish.SiteWriter;

/**
 * The portal's pages and its index of search without the rest of the program: nothing is checked
 * but each card by its reader, nothing is counted, glossaries are not marked.
 */
final class PortalPages {
  private PortalPages() {}

  /** Takes a content folder, a folder of templates and the folder of the site. */
  public static void main(String[] arguments) throws Exception {
    PortalModel model = read(Path.of(arguments[0]));
    try (Stream<Page> pages = Pages.of(model)) {
      new SiteWriter(Path.of(arguments[1]))
          .write(pages, model.portal().baseUrl(), Path.of(arguments[2]));
    }
  }

  private static PortalModel read(Path content) throws IOException {
    ProblemReport report = new ProblemReport();
    Deficits deficits = DeficitReader.read(content, "content", report);
    List<TerritoryResults> territories = new ArrayList<>();
    for (String slug : Corpus.TERRITORIES) {
      territories.add(
          new ResultsDraft(territory(slug))
              .texts(
                  TerritoryTexts.read(
                      content,
                      "content",
                      slug,
                      deficits,
                      EditorWords.USUAL,
                      LocalDate.of(2026, 11, 30),
                      report))
              .build());
    }
    if (report.errors() > 0) {
      throw new IOException(report.sorted().get(0).toString());
    }
    return new PortalModel(
        new PortalDescription(
            "Портал для измерений", "Портал", "https://portal.example", "", List.of(), true),
        LocalDate.of(2026, 11, 21),
        territories,
        List.of(),
        deficits,
        Concepts.NONE);
  }

  private static Territory territory(String slug) {
    return new Territory(
        slug,
        "Район " + slug,
        "района " + slug,
        "в районе " + slug,
        "муниципальный район",
        "indigo",
        null,
        5,
        new Territory.Act("приказ", "Управление", "1", LocalDate.of(2022, 1, 1), ""),
        List.of());
  }
}
