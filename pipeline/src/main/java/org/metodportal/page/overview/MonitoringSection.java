package org.metodportal.page.overview;

import java.util.stream.Stream;
import org.metodportal.definition.Territory;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.activity.ActivityTables;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.deficit.DeficitTables;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.report.ReportSection;
import org.metodportal.page.text.Sentence;

/** Makes the page of all indicators of a territory. */
public final class MonitoringSection {
  /** All indicators of each territory by year; each has its own page below. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::monitoring,
          new MenuEntry("Показатели", 20),
          SearchKind.INDICATOR,
          results -> true,
          (results, frames) -> Stream.of(monitoring(results, frames)));

  private MonitoringSection() {}

  private static MonitoringPage monitoring(TerritoryResults results, Frames frames) {
    TerritoryReading reading = new TerritoryReading(results);
    Territory territory = results.territory();
    Address address = SiteMap.monitoring(results.slug());
    return new MonitoringPage(
        frames.ofTerritory(
            results,
            address,
            "Показатели " + territory.genitive(),
            "Все показатели "
                + territory.genitive()
                + " по годам: "
                + Sentence.of(reading.size())
                + " "
                + reading.standing(),
            new Frames.Step(OF_TERRITORY.menu().title(), address)),
        territory.genitive(),
        summary(reading),
        reading.years(),
        reading.groups(address),
        Offices.of(reading, address),
        new DeficitTables(frames.model()).of(results, address),
        new ActivityTables(results.counts()).all(),
        address.linkTo(SiteMap.OPEN_DATA.file(CountTables.ACTIVITY.fileName())),
        address.linkTo(SiteMap.OPEN_DATA.file(CountTables.EVENTS.fileName())),
        ReportSection.links(results, address));
  }

  private static String summary(TerritoryReading reading) {
    return Sentence.of("Всего " + reading.size()) + " " + reading.standing();
  }
}
