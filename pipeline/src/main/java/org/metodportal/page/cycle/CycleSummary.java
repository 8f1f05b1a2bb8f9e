package org.metodportal.page.cycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.TerritoryMonitoring.MeasuredMeasure;
import org.metodportal.monitoring.measure.Effect;
import org.metodportal.monitoring.status.Goal;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.Status;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.monitoring.trend.Direction;
import org.metodportal.monitoring.trend.Trend;
import org.metodportal.page.Address;
import org.metodportal.page.SiteMap;
import org.metodportal.page.Span;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.result.StatusWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.NameOrder;

/**
 * The story in a few sentences: what was promised, what was reached, where it is worst, what is
 * done, whether it helped.
 */
final class CycleSummary {
  private static final int MOST_NAMED = 2;

  private final TerritoryResults results;
  private final TerritoryMonitoring monitoring;
  private final Address address;
  private final List<IndicatorStatus> judged;
  private final List<IndicatorStatus> worst;

  /**
   * The summary of a territory.
   *
   * @param address page that shows it
   */
  CycleSummary(TerritoryResults results, Address address) {
    this.results = results;
    this.monitoring = results.monitoring();
    this.address = address;
    this.judged = monitoring.statuses().stream().filter(each -> each.judged() != null).toList();
    this.worst = judged.isEmpty() ? worsened() : farthest();
  }

  /** Whether some indicator has a target to be judged by. */
  boolean hasTargets() {
    return !judged.isEmpty();
  }

  /** Indicators that are farthest from their targets; without targets, those that worsened. */
  List<IndicatorStatus> worst() {
    return worst;
  }

  /** Definitions that name one and the same place of the act are parts of one indicator of it. */
  private String promised() {
    List<IndicatorDefinition> definitions = results.definitions();
    Map<String, Long> ofPlace =
        definitions.stream()
            .filter(definition -> !definition.proposal())
            .collect(
                Collectors.groupingBy(
                    one -> one.clause().isEmpty() ? one.code() : one.clause(),
                    Collectors.counting()));
    long shown = ofPlace.values().stream().mapToLong(Long::longValue).sum();
    long parted = ofPlace.values().stream().filter(parts -> parts > 1).count();
    return StoryWords.promised(
        ofPlace.size(), parted, shown, definitions.size() - shown, withTarget().size());
  }

  /**
   * The sentences.
   *
   * @param overYear the year that is looked back at; 0 when they are told of the day
   */
  List<List<Span>> sentences(int overYear) {
    List<List<Span>> sentences = new ArrayList<>();
    sentences.add(Span.plain(promised()));
    sentences.add(Span.plain(outcome()));
    if (!worst.isEmpty()) {
      sentences.add(worstSentence());
    }
    sentences.add(
        Span.plain(
            StoryWords.measures(
                monitoring.measures().size(),
                monitoring.ahead().size(),
                monitoring.measures().stream().allMatch(each -> each.measure().sample()),
                aim(),
                overYear)));
    String helped = helped();
    if (!helped.isEmpty()) {
      List<Span> words = new ArrayList<>(Span.plain(helped));
      words.addAll(helpedBy());
      sentences.add(List.copyOf(words));
    }
    return List.copyOf(sentences);
  }

  private StoryWords.Aim aim() {
    if (worst.isEmpty()) {
      return StoryWords.Aim.NOTHING;
    }
    List<String> named =
        worst.stream().limit(MOST_NAMED).map(status -> status.definition().code()).toList();
    long about =
        monitoring.measures().stream()
            .filter(each -> !Collections.disjoint(each.measure().indicators(), named))
            .count();
    return about == 0
        ? StoryWords.Aim.OTHER
        : about == monitoring.measures().size() ? StoryWords.Aim.THIS : StoryWords.Aim.PARTLY;
  }

  private List<IndicatorStatus> withTarget() {
    return monitoring.statuses().stream()
        .filter(each -> each.definition().target() != null)
        .toList();
  }

  private String outcome() {
    if (!judged.isEmpty()) {
      return StoryWords.reached(
          judged.size(),
          count(Status.MET, Status.MET_AT_RISK),
          count(Status.ON_TRACK, Status.APPROACHING),
          count(Status.NOT_MET),
          count(Status.LOST),
          count(Status.NOT_MET_NO_TREND));
    }
    if (!withTarget().isEmpty()) {
      return StoryWords.reached(0, 0, 0, 0, 0, 0);
    }
    long better = monitoring.statuses().stream().filter(each -> sense(each) > 0).count();
    long steady =
        monitoring.statuses().stream()
            .map(IndicatorStatus::current)
            .filter(each -> each != null && each.trend().name() == Trend.Name.STEADY)
            .count();
    return StoryWords.moved(better, worsened().size(), steady);
  }

  private long count(Status... among) {
    List<Status> wanted = List.of(among);
    return judged.stream()
        .map(IndicatorStatus::judged)
        .filter(each -> each != null && wanted.contains(each.status()))
        .count();
  }

  private List<Span> worstSentence() {
    List<Span> words = new ArrayList<>();
    words.addAll(Span.plain(judged.isEmpty() ? "Становится хуже: " : "Дальше всего от цели "));
    List<IndicatorStatus> named = worst.stream().limit(MOST_NAMED).toList();
    for (int i = 0; i < named.size(); i++) {
      IndicatorDefinition definition = named.get(i).definition();
      words.addAll(Span.plain(i == 0 ? "" : " и\u00a0"));
      words.add(
          Span.link(
              "«" + definition.shortTitle() + "»",
              address.linkTo(SiteMap.indicator(results.slug(), definition.code()))));
      words.addAll(Span.plain(" (" + valueAndTarget(named.get(i)) + ")"));
    }
    words.addAll(Span.plain("."));
    return List.copyOf(words);
  }

  /**
   * {@code 74,2 % в 2025 году при цели 100 % к 2026 году}, the year where the target is of a later
   * one, and how the act was read where it can be read in two ways; without a target the change and
   * the trend.
   */
  private static String valueAndTarget(IndicatorStatus status) {
    YearStatus year = status.judged() == null ? status.current() : status.judged();
    Observation judged =
        year == null
            ? null
            : year.verdict().judged() == null ? year.observation() : year.verdict().judged();
    Fraction value = judged == null ? null : judged.value();
    if (year == null || judged == null || value == null) {
      return "нет данных";
    }
    ValueWords words = ValueWords.of(status.definition());
    Goal goal = year.goal();
    String movement = StatusWords.movement(status.definition(), year);
    String reading = status.definition().reading();
    return words.prose(value.rounded(1))
        + " в\u00a0"
        + judged.year()
        + "\u00a0году"
        + (goal == null || year.level() == null
            ? ""
            : " при цели "
                + words.prose(goal.value().rounded(1))
                + (goal.isOf(judged.year()) ? "" : " к\u00a0" + goal.year() + "\u00a0году"))
        + (reading.isEmpty() ? "" : ", если считать " + reading)
        + (movement.isEmpty() ? "" : "; " + movement);
  }

  /** Those that do not meet their target, the smallest part of it first. */
  private List<IndicatorStatus> farthest() {
    return judged.stream()
        .filter(each -> part(each) != null)
        .sorted(
            Comparator.comparing(CycleSummary::partOf)
                .thenComparing(each -> each.definition().code(), NameOrder.COMPARATOR))
        .toList();
  }

  private static Fraction partOf(IndicatorStatus status) {
    Fraction part = part(status);
    return part == null ? Fraction.ONE : part;
  }

  /** Which part of a missed target is reached, 0–1; null when it is met. */
  private static @Nullable Fraction part(IndicatorStatus status) {
    YearStatus year = status.judged();
    Goal goal = year == null ? null : year.goal();
    Observation judged = year == null ? null : year.verdict().judged();
    Fraction value = judged == null ? null : judged.value();
    if (goal == null || value == null) {
      return null;
    }
    Direction direction = Direction.of(status.definition().upwards());
    if (direction.meets(value, goal.value())) {
      return null;
    }
    return direction == Direction.UP ? value.over(goal.value()) : goal.value().over(value);
  }

  private List<IndicatorStatus> worsened() {
    return monitoring.statuses().stream().filter(each -> sense(each) < 0).toList();
  }

  /** 1 when a named trend, or what it turned into, is for the better, -1 for the worse, else 0. */
  private static int sense(IndicatorStatus status) {
    YearStatus current = status.current();
    if (current == null) {
      return 0;
    }
    return switch (current.trend().name()) {
      case RISE, FALL -> Direction.of(status.definition().upwards()).sense(current.trend().sign());
      case STEADY, FEW_POINTS, NOT_MEASURED, BEFORE_ACT -> 0;
    };
  }

  private String helped() {
    long helped = 0;
    long same = 0;
    long worse = 0;
    List<StoryWords.Unknown> unknown = new ArrayList<>();
    for (MeasuredMeasure measured : monitoring.measures()) {
      List<Effect.Outcome> outcomes = measured.effects().stream().map(Effect::outcome).toList();
      if (hasHelped(measured)) {
        helped++;
      } else if (outcomes.contains(Effect.Outcome.WORSE)) {
        worse++;
      } else if (outcomes.contains(Effect.Outcome.NO_DIFFERENCE)) {
        same++;
      } else {
        unknown.add(
            outcomes.isEmpty()
                ? StoryWords.Unknown.UNMEASURED
                : outcomes.contains(Effect.Outcome.TOO_EARLY)
                    ? StoryWords.Unknown.EARLY
                    : StoryWords.Unknown.FEW);
      }
    }
    return StoryWords.helped(helped, same, worse, unknown);
  }

  /** The first measures that helped, by name; none when none did. */
  private List<Span> helpedBy() {
    List<Span> words = new ArrayList<>();
    for (MeasuredMeasure measured : monitoring.measures()) {
      if (words.size() < 2 * MOST_NAMED && hasHelped(measured)) {
        words.addAll(Span.plain(words.isEmpty() ? " Помогло вот что: " : ", "));
        words.add(
            Span.link(
                "«" + measured.measure().title() + "»",
                MeasuresSection.measure(results, address, measured.measure().id())));
      }
    }
    if (!words.isEmpty()) {
      words.addAll(Span.plain("."));
    }
    return words;
  }

  private static boolean hasHelped(MeasuredMeasure measured) {
    return measured.effects().stream()
        .anyMatch(
            effect ->
                effect.outcome() == Effect.Outcome.EFFECTIVE
                    || effect.outcome() == Effect.Outcome.PARTLY);
  }
}
