package org.metodportal.page.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Territory;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.TerritoryMonitoring.MeasuredMeasure;
import org.metodportal.monitoring.cluster.Clusters;
import org.metodportal.monitoring.cluster.OrganizationStanding;
import org.metodportal.monitoring.recommendation.Advice;
import org.metodportal.monitoring.recommendation.Recommendation;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.page.Address;
import org.metodportal.page.Citation;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.LazyConcatenation;
import org.metodportal.page.Link;
import org.metodportal.page.ListingPage;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.Paper;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.Span;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.activity.ActivityTables;
import org.metodportal.page.cycle.ClusterTables;
import org.metodportal.page.cycle.CycleStory;
import org.metodportal.page.cycle.MeasuresPage;
import org.metodportal.page.cycle.MeasuresPage.Recommended;
import org.metodportal.page.cycle.MeasuresSection;
import org.metodportal.page.cycle.TerritoryPage.Tally;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.reply.Replies;
import org.metodportal.page.report.ReportPage.Band;
import org.metodportal.page.report.ReportPage.Group;
import org.metodportal.page.report.ReportPage.Row;
import org.metodportal.page.report.ReportPage.Worst;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.StatusMark;
import org.metodportal.page.result.StatusWords;
import org.metodportal.page.result.TargetWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianDates;

/** Makes the analytical notes of a territory. */
public final class ReportSection {
  /** The analytical notes of each territory. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::reports,
          MenuEntry.NONE,
          SearchKind.REPORT,
          results -> true,
          (results, frames) -> new ReportSection(frames).of(results));

  private static final String STEP = "Справки";

  private final PortalModel model;
  private final Frames frames;
  private final MeasuresSection measuresPages;
  private final Replies replies;

  private ReportSection(Frames frames) {
    this.model = frames.model();
    this.frames = frames;
    this.measuresPages = new MeasuresSection(frames);
    this.replies = new Replies(frames);
  }

  /** The notes of a territory, each made when it is asked for, ascending. */
  private Stream<Page> of(TerritoryResults results) {
    List<Integer> years = YearView.years(results);
    return years.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(list(results)),
            LazyConcatenation.of(years, year -> Stream.of(page(results, year))));
  }

  /** The links to the notes of a territory, the newest first; the current one is marked. */
  public static List<Link> links(TerritoryResults results, Address from) {
    List<Link> links = new ArrayList<>();
    for (int year : YearView.years(results)) {
      Address target = SiteMap.report(results.slug(), year);
      links.add(0, new Link(String.valueOf(year), from.linkTo(target), from.equals(target)));
    }
    return List.copyOf(links);
  }

  /** The page above the notes: {@code /kirov/report/}. */
  private ListingPage list(TerritoryResults results) {
    Address address = SiteMap.reports(results.slug());
    String heading = "Аналитические справки " + results.territory().genitive();
    return new ListingPage(
        frames.ofTerritory(
            results,
            address,
            heading,
            heading + " по годам: выводы, показатели, рекомендации и меры.",
            new Frames.Step(STEP, address)),
        heading,
        "Каждая справка рассказывает об одном годе: выводы, показатели, рекомендации и меры.",
        links(results, address).stream()
            .map(
                link ->
                    new ListingPage.Entry(
                        new Link("Справка за " + link.text() + " год", link.href()), ""))
            .toList());
  }

  private ReportPage page(TerritoryResults all, int year) {
    TerritoryResults results = YearView.of(all, year);
    TerritoryReading reading = new TerritoryReading(results);
    Territory territory = results.territory();
    Address address = SiteMap.report(results.slug(), year);
    CycleStory story = new CycleStory(reading, address);
    boolean over = results.monitoring().asOf().getYear() > year;
    List<List<Span>> conclusions = story.summary(over ? year : 0);
    List<Group> groups = groups(reading, year, address);
    List<Recommended> advice = advice(reading, address);
    List<MeasuresPage.Measure> measures = measures(reading, address);
    return new ReportPage(
        frame(results, address, year, conclusions),
        Paper.of("spravka-" + results.slug() + "-" + year, results.dataDate()),
        new ReportPage.Subject(territory.name(), territory.level(), Citation.full(territory.act())),
        year,
        year - 1,
        new ReportPage.Summary(
            conclusions,
            movement(reading, year),
            tally(groups),
            ReportWords.reservations(year, model.asOf(), territory.act().date())),
        new ReportPage.Indicators(
            story.goals().entries(),
            groups,
            story.worstTitle(),
            story.worst().stream()
                .map(each -> worst(results, each, address))
                .flatMap(Stream::ofNullable)
                .toList(),
            CycleStory.noMeasures(over ? year : 0)),
        replies.in(results, year, address),
        new ActivityTables(results.counts()).all(),
        clusters(results, address),
        new ReportPage.Actions(
            ReportWords.advice(year, advice.size()),
            advice,
            measuresLead(results, year),
            measures,
            story.gaps(),
            advice.stream().anyMatch(Recommended::sample)
                || measures.stream().anyMatch(MeasuresPage.Measure::sample)),
        story.indicators().facts(),
        links(all, address),
        onward(results, address),
        citation(results, address, year));
  }

  private Frame frame(
      TerritoryResults results, Address address, int year, List<List<Span>> conclusions) {
    Territory territory = results.territory();
    StringBuilder said = new StringBuilder();
    for (List<Span> sentence : conclusions.subList(0, Math.min(2, conclusions.size()))) {
      said.append(' ');
      sentence.forEach(span -> said.append(span.text()));
    }
    return frames.ofTerritory(
        results,
        address,
        "Аналитическая справка за " + year + " год",
        "Выводы, показатели, рекомендации и меры "
            + territory.genitive()
            + " за "
            + year
            + " год."
            + said,
        new Frames.Step(STEP, SiteMap.reports(results.slug())),
        new Frames.Step("Справка за " + year + " год", address));
  }

  private static List<Group> groups(TerritoryReading reading, int year, Address page) {
    return reading.byCriterion(definition -> row(reading, definition, year, page)).stream()
        .map(group -> new Group(group.id(), group.title(), group.rows()))
        .toList();
  }

  private static Row row(
      TerritoryReading reading, IndicatorDefinition definition, int year, Address page) {
    ValueWords words = ValueWords.of(definition);
    IndicatorSeries series = reading.series(definition);
    Figure figure = series.total().figure(year);
    Figure earlier = series.total().figure(year - 1);
    BigDecimal value = figure == null ? null : figure.value();
    BigDecimal before = earlier == null ? null : earlier.value();
    Coverage coverage = reading.coverage(definition, year);
    List<String> counts = new ArrayList<>();
    if (figure != null && value != null && !words.counts(figure).isEmpty()) {
      counts.add(words.counts(figure));
    }
    if (coverage != null) {
      counts.add(ReportWords.answered(coverage));
    }
    YearStatus status = status(reading.status(definition), year);
    return new Row(
        definition.shortTitle(),
        page.linkTo(SiteMap.indicator(reading.results().slug(), definition.code())),
        definition.proposal(),
        String.join("; ", counts),
        Cell.value(earlier, words::compact),
        Cell.value(figure, words::compact),
        value == null || before == null || definition.measure() == Measure.PRESENCE
            ? ""
            : words.signed(value.subtract(before)),
        TargetWords.applied(definition, figure),
        StatusMark.ofNullable(definition, status),
        Bar.of(
            definition,
            figure,
            status == null || status.goal() == null ? null : status.goal().value().rounded(1)));
  }

  private static @Nullable YearStatus status(@Nullable IndicatorStatus status, int year) {
    return status == null
        ? null
        : status.history().stream().filter(each -> each.year() == year).findFirst().orElse(null);
  }

  private static List<Tally> tally(List<Group> groups) {
    return TerritoryReading.tallied(
        groups.stream()
            .flatMap(group -> group.rows().stream())
            .map(Row::status)
            .flatMap(Stream::ofNullable)
            .toList());
  }

  private static String movement(TerritoryReading reading, int year) {
    long better = 0;
    long worse = 0;
    long same = 0;
    long unknown = 0;
    for (IndicatorDefinition definition : reading.definitions()) {
      Figure figure = reading.series(definition).total().figure(year);
      Figure earlier = reading.series(definition).total().figure(year - 1);
      BigDecimal value = figure == null ? null : figure.value();
      BigDecimal before = earlier == null ? null : earlier.value();
      if (value == null || before == null) {
        unknown++;
        continue;
      }
      int sense = value.compareTo(before) * (definition.upwards() ? 1 : -1);
      better += sense > 0 ? 1 : 0;
      worse += sense < 0 ? 1 : 0;
      same += sense == 0 ? 1 : 0;
    }
    return ReportWords.movement(year - 1, better, worse, same, unknown);
  }

  private static @Nullable Worst worst(
      TerritoryResults results, IndicatorStatus status, Address page) {
    YearStatus year = status.judged() == null ? status.current() : status.judged();
    if (year == null) {
      return null;
    }
    IndicatorDefinition definition = status.definition();
    List<Link> measures = new ArrayList<>();
    for (MeasuredMeasure measured : results.monitoring().measures()) {
      if (measured.measure().indicators().contains(definition.code())) {
        measures.add(
            new Link(
                measured.measure().title(),
                MeasuresSection.measure(results, page, measured.measure().id())));
      }
    }
    return new Worst(
        definition.title(),
        page.linkTo(SiteMap.indicator(results.slug(), definition.code())),
        StatusMark.of(definition, year),
        StatusWords.reasons(definition, year),
        List.copyOf(measures));
  }

  private ReportPage.Clusters clusters(TerritoryResults results, Address page) {
    Clusters clusters = results.monitoring().clusters();
    MeasuresPage.Groups groups = new ClusterTables(results).groups();
    List<List<OrganizationStanding>> members = new ArrayList<>();
    clusters.rules().bands().forEach(band -> members.add(clusters.in(band)));
    int without = clusters.withoutBand().size();
    members.add(clusters.withoutBand());
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < groups.bands().size(); i++) {
      MeasuresPage.Band band = groups.bands().get(i);
      bands.add(
          new Band(
              band.id(),
              band.title(),
              band.range(),
              band.count(),
              members.get(i).stream()
                  .map(standing -> organization(results, standing.organization(), page))
                  .sorted(Comparator.comparing(Link::text, NameOrder.COMPARATOR))
                  .toList()));
    }
    return new ReportPage.Clusters(
        ReportWords.organizations(clusters.standings().size() - without, without),
        groups.rule(),
        List.copyOf(bands));
  }

  private Link organization(TerritoryResults results, String identifier, Address page) {
    Address profile = frames.organization(results.slug(), identifier);
    return new Link(
        results.organizationName(identifier), profile == null ? "" : page.linkTo(profile));
  }

  private List<Recommended> advice(TerritoryReading reading, Address page) {
    Map<Recommendation, List<Advice>> given = MeasuresSection.given(reading.results().monitoring());
    List<Recommended> advice = new ArrayList<>();
    given.forEach(
        (each, cases) -> advice.add(measuresPages.recommended(reading, each, cases, page)));
    return List.copyOf(advice);
  }

  private List<MeasuresPage.Measure> measures(TerritoryReading reading, Address page) {
    return reading.results().monitoring().measures().stream()
        .sorted(
            Comparator.comparing(
                (MeasuredMeasure each) -> each.measure().since(), Comparator.reverseOrder()))
        .map(each -> measuresPages.measure(reading, each, page))
        .toList();
  }

  private static String measuresLead(TerritoryResults results, int year) {
    TerritoryMonitoring monitoring = results.monitoring();
    return ReportWords.measures(
        year,
        monitoring.asOf().getYear() > year,
        monitoring.measures().size(),
        monitoring.measures().stream()
            .filter(each -> each.measure().since().getYear() == year)
            .count());
  }

  private static List<Link> onward(TerritoryResults results, Address page) {
    return List.of(
        new Link("Все показатели по годам", page.linkTo(SiteMap.monitoring(results.slug()))),
        new Link("Меры и рекомендации сегодня", page.linkTo(SiteMap.measures(results.slug()))),
        new Link("Открытые данные", page.linkTo(SiteMap.OPEN_DATA)));
  }

  private String citation(TerritoryResults results, Address address, int year) {
    return "Аналитическая справка за "
        + year
        + " год : "
        + results.territory().name()
        + " : данные на "
        + RussianDates.full(results.dataDate() == null ? model.asOf() : results.dataDate())
        + " // "
        + model.portal().title()
        + ". — URL: "
        + frames.fullAddress(address);
  }
}
