package org.metodportal.page.cycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.metodportal.indicator.Territory;
import org.metodportal.monitoring.Gap;
import org.metodportal.page.Address;
import org.metodportal.page.Citation;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.PageWords;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.cycle.TerritoryPage.GapGroup;
import org.metodportal.page.text.Sentence;

/** Tells the cycle of a territory: six steps from the promise to the effect of measures. */
public final class CycleStory {
  private static final int MOST_WORST = 3;

  private final TerritoryReading reading;
  private final TerritoryResults results;
  private final Address address;

  public CycleStory(TerritoryReading reading) {
    this.reading = reading;
    this.results = reading.results();
    this.address = SiteMap.territory(results.slug());
  }

  public TerritoryPage page(Frame frame) {
    Territory territory = results.territory();
    CycleSummary summary = new CycleSummary(results, address);
    return new TerritoryPage(
        frame,
        territory.name(),
        territory.level(),
        Citation.full(territory.act()),
        summary.sentences(),
        new CycleSteps(reading, address).all(),
        TerritoryReading.tally(
            reading.definitions().stream().map(each -> reading.row(each, address)).toList()),
        summary.worst().stream()
            .limit(MOST_WORST)
            .map(each -> reading.row(each.definition(), address))
            .toList(),
        summary.hasTargets() ? "Где до цели дальше всего" : "Где стало хуже, чем раньше",
        address.linkTo(SiteMap.monitoring(results.slug())),
        gaps());
  }

  private List<GapGroup> gaps() {
    Map<Gap.Kind, List<Link>> links = new EnumMap<>(Gap.Kind.class);
    for (Gap gap : results.monitoring().gaps()) {
      String href =
          switch (gap.kind()) {
            case BELOW_TARGET_NO_MEASURE, INDICATOR_WITHOUT_DATA ->
                address.linkTo(SiteMap.indicator(results.slug(), gap.subject()));
            case MEASURE_WITHOUT_INDICATOR ->
                MeasuresPages.measure(results, address, gap.subject());
            case CLAUSE_WITHOUT_INDICATOR -> clause(gap.subject());
          };
      links
          .computeIfAbsent(gap.kind(), kind -> new ArrayList<>())
          .add(new Link(gap.title(), href, false));
    }
    List<GapGroup> groups = new ArrayList<>();
    links.forEach(
        (kind, own) -> groups.add(new GapGroup(Sentence.capital(kind.words()), List.copyOf(own))));
    return List.copyOf(groups);
  }

  private String clause(String clause) {
    if (results.texts().regulation() == null) {
      return "";
    }
    PageWords words = reading.words().on(address);
    return reading.words().places(clause).stream()
        .findFirst()
        .map(words::href)
        .orElseGet(() -> address.linkTo(SiteMap.regulation(results.slug())));
  }
}
