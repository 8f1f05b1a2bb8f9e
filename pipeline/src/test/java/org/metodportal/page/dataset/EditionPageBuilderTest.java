package org.metodportal.page.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.page.Frames;
import org.metodportal.page.PortalModel;
import org.metodportal.page.ResultsDraft;
import org.metodportal.page.SmallFigures;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.opendata.Edition;
import org.metodportal.page.site.Pages;

final class EditionPageBuilderTest {
  private static final IndicatorDefinition READ_TWICE =
      DefinitionDraft.of("kirov", "k1", "Маршруты педагогов", "Маршруты")
          .readings("от всех педагогов", "от прошедших диагностику", "role == \"педагог\"")
          .build();

  private static Figure share(String code) {
    return SmallFigures.share(
        "kirov", code, 2024, Breakdown.TOTAL, "", 18, 240, null, ObservationFlag.NONE);
  }

  @Test
  void aSecondReadingIsPublishedOnThePageOfItsIndicatorAndWhatIsGoneIsNot() {
    PortalModel small = SmallPortal.model();
    TerritoryResults results =
        new ResultsDraft(small.territories().get(0).territory())
            .indicators(List.of(READ_TWICE), List.of(share("k1"), share("k1-r2")))
            .build();
    PortalModel model =
        new PortalModel(
            small.portal(),
            small.asOf(),
            List.of(results),
            small.files(),
            small.deficits(),
            small.concepts(),
            List.of(
                new Edition(
                    "2024-11-20-01",
                    LocalDate.of(2024, 11, 20),
                    List.of(),
                    List.of(share("k1"), share("k1-r2"), share("k9-r2")))),
            small.synonyms());

    EditionPage page =
        (EditionPage)
            new EditionPageBuilder(new Frames(model, Pages.SECTIONS))
                .all()
                .filter(EditionPage.class::isInstance)
                .findFirst()
                .orElseThrow();

    assertEquals(
        List.of(
            "k1: Маршруты, 7,5 %, ../../../kirov/monitoring/k1/",
            "k1-r2: Маршруты, если считать от прошедших диагностику, 7,5 %,"
                + " ../../../kirov/monitoring/k1/",
            "k9-r2: , 7,5, "),
        page.territories().get(0).rows().stream()
            .map(
                row ->
                    row.code()
                        + ": "
                        + row.title()
                        + ", "
                        + row.cells().get(0).text().replace('\u00a0', ' ')
                        + ", "
                        + row.href())
            .toList());
  }
}
