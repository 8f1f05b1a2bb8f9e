package org.metodportal.page.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.indicator.series.Series;
import org.metodportal.indicator.series.TerritorySeries;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.Status;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.page.Address;
import org.metodportal.page.PageWords;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritoryWords;
import org.metodportal.page.chart.Sparkline;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.CriterionGroup;
import org.metodportal.page.result.Standing;
import org.metodportal.page.result.StatusMark;
import org.metodportal.page.result.TargetWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** The results of one territory, arranged for its pages. */
public final class TerritoryReading {
  private final TerritoryResults results;
  private final List<IndicatorDefinition> definitions;
  private final TerritoryWords words;
  private final TerritorySeries series;
  private final Map<String, Map<Integer, Coverage>> coverage = new HashMap<>();
  private final Map<String, IndicatorStatus> statuses = new HashMap<>();

  public TerritoryReading(TerritoryResults results) {
    this.results = results;
    this.words = new TerritoryWords(results.slug(), results.texts());
    this.definitions = wholesBeforeParts(results.definitions());
    this.series =
        new TerritorySeries(TerritoryPlan.withSecondReadings(definitions), results.figures());
    for (IndicatorStatus status : results.monitoring().statuses()) {
      statuses.put(status.definition().code(), status);
    }
    for (IndicatorStatus status : results.monitoring().beside()) {
      statuses.put(status.definition().code(), status);
    }
    for (Coverage answer : results.coverage()) {
      coverage
          .computeIfAbsent(answer.indicator(), code -> new TreeMap<>())
          .put(answer.year(), answer);
    }
  }

  private static List<IndicatorDefinition> wholesBeforeParts(List<IndicatorDefinition> all) {
    Comparator<String> byName = NameOrder.COMPARATOR;
    return all.stream()
        .sorted(
            Comparator.comparing(TerritoryReading::whole, byName)
                .thenComparing(each -> !each.partOf().isEmpty())
                .thenComparing(IndicatorDefinition::code, byName))
        .toList();
  }

  private static String whole(IndicatorDefinition definition) {
    return definition.partOf().isEmpty() ? definition.code() : definition.partOf();
  }

  /** The parts that the act names of an indicator, by code; empty for most. */
  public List<IndicatorDefinition> partsOf(IndicatorDefinition whole) {
    return definitions.stream().filter(each -> each.partOf().equals(whole.code())).toList();
  }

  /** The indicator of which one is a part; null for one that stands by itself. */
  public @Nullable IndicatorDefinition wholeOf(IndicatorDefinition part) {
    return definitions.stream()
        .filter(each -> each.code().equals(part.partOf()))
        .findFirst()
        .orElse(null);
  }

  public TerritoryResults results() {
    return results;
  }

  /** The act and the terms that texts of the territory refer to. */
  public TerritoryWords words() {
    return words;
  }

  /** By code, numbers by size; the parts of an indicator stand right after it. */
  public List<IndicatorDefinition> definitions() {
    return definitions;
  }

  /** Every year from the first with a figure to the last, ascending. */
  public List<Integer> years() {
    return series.years();
  }

  public IndicatorSeries series(IndicatorDefinition definition) {
    return series.of(definition.code());
  }

  public @Nullable Coverage coverage(IndicatorDefinition definition, int year) {
    Map<Integer, Coverage> byYear = coverage.get(definition.code());
    return byYear == null ? null : byYear.get(year);
  }

  /** {@code 7 показателей за 2021–2024 гг.}. */
  public String size() {
    String count =
        RussianPlural.count(definitions.size(), "показатель", "показателя", "показателей");
    return years().isEmpty()
        ? count
        : count + " за " + RussianDates.years(years().get(0), years().get(years().size() - 1));
  }

  /** How many indicators have a value that can be judged by a target. */
  public long judged() {
    return definitions.stream().filter(definition -> standing(definition) != null).count();
  }

  /** How many of those meet it. */
  public long met() {
    return definitions.stream().map(this::standing).filter(s -> s != null && s.met()).count();
  }

  /** {@code Целей достигнуто: 5 из 7.}, or why there is nothing to compare with. */
  public String standing() {
    boolean targets = definitions.stream().anyMatch(definition -> definition.target() != null);
    if (!targets) {
      return "Числовых целей в документе нет.";
    }
    return judged() == 0
        ? "Сравнить с целями пока нечего."
        : "Целей достигнуто: " + met() + "\u00a0из\u00a0" + judged() + ".";
  }

  /** Rows by criterion of the territory; what belongs to none comes last. */
  public List<IndicatorGroup> groups(Address page) {
    PageWords links = words.on(page);
    return byCriterion(definition -> row(definition, page)).stream()
        .map(
            group ->
                new IndicatorGroup(
                    group.id(),
                    group.title(),
                    links.linked(Sentence.capital(group.clause())),
                    tally(group.rows()),
                    group.rows()))
        .toList();
  }

  /**
   * Rows of any kind by criterion of the territory; what belongs to none comes last.
   *
   * @param row the row of an indicator; null when it has none here
   */
  public <T> List<CriterionGroup<T>> byCriterion(Function<IndicatorDefinition, @Nullable T> row) {
    return CriterionGroup.of(results.territory(), definitions, row);
  }

  /** How many indicators have each status, by target where there is one; the best first. */
  static List<TerritoryPage.Tally> tally(List<IndicatorRow> rows) {
    return tallied(
        rows.stream()
            .map(row -> row.judged() == null ? row.status() : row.judged())
            .flatMap(Stream::ofNullable)
            .toList());
  }

  /** How many times each status is there, the best first. */
  public static List<TerritoryPage.Tally> tallied(List<StatusMark> statuses) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    statuses.forEach(mark -> counts.merge(mark.status(), 1, Integer::sum));
    List<TerritoryPage.Tally> tally = new ArrayList<>();
    counts.forEach(
        (status, count) ->
            tally.add(
                new TerritoryPage.Tally(
                    StatusMark.alone(status),
                    "у\u00a0"
                        + RussianNumbers.whole(count)
                        + "\u00a0"
                        + RussianPlural.genitive(count, "показателя", "показателей"))));
    return List.copyOf(tally);
  }

  /** What the totals of an indicator mean; null when it is not judged at all. */
  public @Nullable IndicatorStatus status(IndicatorDefinition definition) {
    return statuses.get(definition.code());
  }

  /** The last status by a target, where the current year has none. */
  public static @Nullable StatusMark judged(IndicatorStatus status) {
    YearStatus judged = status.judged();
    YearStatus current = status.current();
    return judged == null || (current != null && current.year() == judged.year())
        ? null
        : StatusMark.of(status.definition(), judged);
  }

  public IndicatorRow row(IndicatorDefinition definition, Address page) {
    ValueWords words = ValueWords.of(definition);
    Series own = series(definition).total();
    Figure latest = own.latest();
    Figure shown = latest == null ? own.last() : latest;
    IndicatorStatus status = status(definition);
    return new IndicatorRow(
        definition.code(),
        definition.title(),
        page.linkTo(SiteMap.indicator(results.slug(), definition.code())),
        definition.proposal(),
        !definition.partOf().isEmpty(),
        shown == null ? 0 : shown.year(),
        Cell.value(shown, words::compact),
        TargetWords.applied(definition, shown),
        status == null ? null : StatusMark.ofNullable(definition, status.current()),
        status == null ? null : judged(status),
        otherVerdict(definition, shown),
        Sparkline.of(definition, own, years()),
        years().stream().map(year -> Cell.value(own.figure(year), words::compact)).toList());
  }

  /** What a value means by the targets of another act; null where there are none. */
  public @Nullable OtherVerdict otherVerdict(
      IndicatorDefinition definition, @Nullable Figure figure) {
    IndicatorDefinition.OtherTargets others = definition.otherTargets();
    IndicatorDefinition other = definition.byOtherTargets();
    IndicatorStatus status = other == null ? null : status(other);
    return others == null || other == null || status == null || status.current() == null
        ? null
        : new OtherVerdict(
            Sentence.capital(others.title()),
            TargetWords.applied(other, figure),
            StatusMark.of(other, status.current()));
  }

  private @Nullable Standing standing(IndicatorDefinition definition) {
    return Standing.latest(definition, series(definition).total());
  }
}
