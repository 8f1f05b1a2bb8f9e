package org.metodportal.page.cycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.metodportal.definition.Territory;
import org.metodportal.monitoring.Gap;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.page.Address;
import org.metodportal.page.Citation;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.PageWords;
import org.metodportal.page.SiteMap;
import org.metodportal.page.Span;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.cycle.TerritoryPage.GapGroup;
import org.metodportal.page.cycle.TerritoryPage.Step;
import org.metodportal.page.text.Sentence;

/** Tells the cycle of a territory: six steps from the promise to the effect of measures. */
public final class CycleStory {
  private static final int MOST_WORST = 3;

  private final TerritoryReading reading;
  private final TerritoryResults results;
  private final Address address;
  private final CycleSummary summary;

  public CycleStory(TerritoryReading reading) {
    this(reading, SiteMap.territory(reading.results().slug()));
  }

  /**
   * A story.
   *
   * @param address page that tells it: links start there
   */
  public CycleStory(TerritoryReading reading, Address address) {
    this.reading = reading;
    this.results = reading.results();
    this.address = address;
    this.summary = new CycleSummary(results, address);
  }

  /**
   * The page of a territory.
   *
   * @param reports its analytical notes
   */
  public TerritoryPage page(Frame frame, List<Link> reports) {
    Territory territory = results.territory();
    return new TerritoryPage(
        frame,
        territory.name(),
        territory.level(),
        Citation.full(territory.act()),
        summary.sentences(0),
        new CycleSteps(reading, address).all(),
        TerritoryReading.tally(
            reading.definitions().stream().map(each -> reading.row(each, address)).toList()),
        worst().stream().map(each -> reading.row(each.definition(), address)).toList(),
        worstTitle(),
        gaps(),
        reports);
  }

  /**
   * The whole cycle in a few sentences.
   *
   * @param overYear the year that is looked back at; 0 while it is not over
   */
  public List<List<Span>> summary(int overYear) {
    return summary.sentences(overYear);
  }

  /**
   * What is said beside an indicator that no measure should move.
   *
   * @param overYear the year that is looked back at; 0 while it is not over
   */
  public static String noMeasures(int overYear) {
    return StoryWords.noMeasures(StoryWords.Aim.THIS, overYear);
  }

  /** The indicators where it is worst, the worst first; few of them. */
  public List<IndicatorStatus> worst() {
    return summary.worst().stream().limit(MOST_WORST).toList();
  }

  /** What makes them the worst, as a heading. */
  public String worstTitle() {
    return summary.hasTargets() ? "Где до цели дальше всего" : "Где стало хуже, чем раньше";
  }

  /** What the act promises, criterion by criterion. */
  public Step goals() {
    return new CycleSteps(reading, address).goals();
  }

  /** How values are made. */
  public Step indicators() {
    return new CycleSteps(reading, address).indicators();
  }

  /** Where the chain from the goal to the effect breaks. */
  public List<GapGroup> gaps() {
    Map<Gap.Kind, List<Link>> links = new EnumMap<>(Gap.Kind.class);
    for (Gap gap : results.monitoring().gaps()) {
      String href =
          switch (gap.kind()) {
            case BELOW_TARGET_NO_MEASURE, WORSE_NO_MEASURE, INDICATOR_WITHOUT_DATA ->
                address.linkTo(SiteMap.indicator(results.slug(), gap.subject()));
            case MEASURE_WITHOUT_INDICATOR ->
                MeasuresSection.measure(results, address, gap.subject());
            case CLAUSE_WITHOUT_INDICATOR -> clause(gap.subject());
          };
      links.computeIfAbsent(gap.kind(), kind -> new ArrayList<>()).add(new Link(gap.title(), href));
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
