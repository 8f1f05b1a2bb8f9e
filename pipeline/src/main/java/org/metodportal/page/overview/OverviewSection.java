package org.metodportal.page.overview;

import java.util.List;
import java.util.stream.Stream;
import org.metodportal.definition.Territory;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.cycle.CycleStory;
import org.metodportal.page.cycle.TerritoryPage;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.report.ReportSection;
import org.metodportal.page.text.Sentence;

/** Makes the first page of a territory. */
public final class OverviewSection {
  /** The first page of each territory. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::territory,
          new MenuEntry("Обзор", 10),
          SearchKind.TERRITORY,
          results -> true,
          (results, frames) -> Stream.of(overview(results, frames)));

  private OverviewSection() {}

  private static TerritoryPage overview(TerritoryResults results, Frames frames) {
    TerritoryReading reading = new TerritoryReading(results);
    Territory territory = results.territory();
    Address address = SiteMap.territory(results.slug());
    return new CycleStory(reading)
        .page(
            frames.of(
                address,
                territory.name(),
                "Что обещано педагогам "
                    + territory.genitive()
                    + " и что получается: "
                    + Sentence.of(reading.size())
                    + " "
                    + reading.standing(),
                results,
                List.of(new Frames.Step(territory.name(), address))),
            ReportSection.links(results, address));
  }
}
