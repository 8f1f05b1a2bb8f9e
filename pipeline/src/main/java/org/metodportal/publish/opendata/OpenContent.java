package org.metodportal.publish.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.indicator.Figure;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.practice.PracticeBank;

/**
 * Everything that tables of open data are made of.
 *
 * @param asOf the day that the release speaks of
 * @param figures the public figures of all territories, in their order
 */
public record OpenContent(
    PortalDescription portal,
    LocalDate asOf,
    List<Figure> figures,
    PracticeBank practices,
    List<TerritoryResults> territories) {

  /** What the figures of each territory mean. */
  List<TerritoryMonitoring> monitoring() {
    return territories.stream().map(TerritoryResults::monitoring).toList();
  }

  /** What is counted beside the indicators. */
  List<CountTables.Source> counts() {
    return territories.stream()
        .map(each -> new CountTables.Source(each.slug(), each.counts(), each.programmes()))
        .toList();
  }

  /** The plans of the territories that have one. */
  List<Roadmap> roadmaps() {
    List<Roadmap> roadmaps = new ArrayList<>();
    for (TerritoryResults territory : territories) {
      Roadmap roadmap = territory.texts().roadmap();
      if (roadmap != null) {
        roadmaps.add(roadmap);
      }
    }
    return roadmaps;
  }
}
