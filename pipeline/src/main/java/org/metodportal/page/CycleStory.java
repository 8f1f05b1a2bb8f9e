package org.metodportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.indicator.IndicatorDefinition;
import org.metodportal.indicator.Territory;
import org.metodportal.monitoring.Gap;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.TerritoryMonitoring.MeasuredMeasure;
import org.metodportal.monitoring.measure.Effect;
import org.metodportal.monitoring.recommendation.Advice;
import org.metodportal.monitoring.recommendation.Recommendation;
import org.metodportal.monitoring.status.Direction;
import org.metodportal.monitoring.status.Fraction;
import org.metodportal.monitoring.status.Goal;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.Status;
import org.metodportal.monitoring.status.Trend;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.page.TerritoryPage.Entry;
import org.metodportal.page.TerritoryPage.GapGroup;
import org.metodportal.page.TerritoryPage.Step;
import org.metodportal.page.result.EffectWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Tells the cycle of a territory: six steps from the promise to the effect of measures. */
final class CycleStory {
  private static final String NBSP = RussianNumbers.NBSP;
  private static final int MOST_WORST = 3;
  private static final int MOST_NAMED = 2;

  private final TerritoryReading reading;
  private final TerritoryResults results;
  private final TerritoryMonitoring monitoring;
  private final Address address;
  private final List<IndicatorStatus> judged;
  private final List<IndicatorStatus> worst;

  CycleStory(TerritoryReading reading) {
    this.reading = reading;
    this.results = reading.results();
    this.monitoring = results.monitoring();
    this.address = Frames.territory(results);
    this.judged = monitoring.statuses().stream().filter(each -> each.judged() != null).toList();
    this.worst = judged.isEmpty() ? worsened() : farthest();
  }

  TerritoryPage page(Frame frame) {
    Territory territory = results.territory();
    return new TerritoryPage(
        frame,
        territory.name(),
        territory.level(),
        Citation.full(territory.act()),
        summary(),
        List.of(goals(), indicators(), monitoring(), advice(), measures(), effects()),
        TerritoryReading.tally(
            reading.definitions().stream().map(each -> reading.row(each, address)).toList()),
        worst.stream()
            .limit(MOST_WORST)
            .map(each -> reading.row(each.definition(), address))
            .toList(),
        judged.isEmpty() ? "Где стало хуже, чем раньше" : "Где до цели дальше всего",
        address.linkTo(Frames.monitoring(results)),
        gaps());
  }

  /** What was promised, what was reached, where it is worst, what is done, whether it helped. */
  private List<List<Span>> summary() {
    List<List<Span>> sentences = new ArrayList<>();
    long definitions = results.definitions().size();
    long proposals = results.definitions().stream().filter(IndicatorDefinition::proposal).count();
    sentences.add(
        Span.plain(StoryWords.promised(definitions - proposals, proposals, withTarget().size())));
    sentences.add(Span.plain(outcome()));
    if (!worst.isEmpty()) {
      sentences.add(worstSentence());
    }
    sentences.add(
        Span.plain(
            StoryWords.measures(
                monitoring.measures().size(),
                monitoring.measures().stream().allMatch(each -> each.measure().sample()),
                aim())));
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
    return worst.stream()
            .limit(MOST_NAMED)
            .anyMatch(
                status ->
                    monitoring.measures().stream()
                        .anyMatch(
                            each ->
                                each.measure().indicators().contains(status.definition().code())))
        ? StoryWords.Aim.THIS
        : StoryWords.Aim.OTHER;
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
          count(Status.NOT_MET));
    }
    if (!withTarget().isEmpty()) {
      return StoryWords.reached(0, 0, 0, 0);
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
    words.addAll(Span.plain(judged.isEmpty() ? "Стало хуже: " : "Дальше всего от цели "));
    List<IndicatorStatus> named = worst.stream().limit(MOST_NAMED).toList();
    for (int i = 0; i < named.size(); i++) {
      IndicatorDefinition definition = named.get(i).definition();
      words.addAll(Span.plain(i == 0 ? "«" : " и «"));
      words.add(
          Span.link(
              definition.shortTitle(),
              address.linkTo(Frames.indicator(results, definition.code()))));
      words.addAll(Span.plain("» (" + valueAndTarget(named.get(i)) + ")"));
    }
    words.addAll(Span.plain("."));
    return List.copyOf(words);
  }

  /** {@code 74,2 % в 2025 году при цели 100 %}. */
  private static String valueAndTarget(IndicatorStatus status) {
    YearStatus year = status.judged() == null ? status.current() : status.judged();
    Fraction value = year == null ? null : year.observation().value();
    if (year == null || value == null) {
      return "нет данных";
    }
    ValueWords words = ValueWords.of(status.definition());
    Goal goal = year.goal();
    return words.prose(value.rounded(1))
        + " в"
        + NBSP
        + year.year()
        + NBSP
        + "году"
        + (goal == null ? "" : " при цели " + words.prose(goal.value().rounded(1)));
  }

  /** Those that do not meet their target, the smallest part of it first. */
  private List<IndicatorStatus> farthest() {
    return judged.stream()
        .filter(each -> part(each) != null)
        .sorted(
            Comparator.comparing(CycleStory::partOf)
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
    Fraction value = year == null ? null : year.observation().value();
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

  /** 1 when a named trend is for the better, -1 for the worse, 0 otherwise. */
  private static int sense(IndicatorStatus status) {
    YearStatus current = status.current();
    Fraction perYear = current == null ? null : current.trend().perYear();
    if (current == null || perYear == null) {
      return 0;
    }
    return switch (current.trend().name()) {
      case RISE, FALL -> Direction.of(status.definition().upwards()).sense(perYear);
      default -> 0;
    };
  }

  private Step goals() {
    List<Entry> entries = new ArrayList<>();
    String list = address.linkTo(Frames.monitoring(results));
    for (Territory.Criterion criterion : results.territory().criteria()) {
      List<IndicatorStatus> own =
          monitoring.statuses().stream()
              .filter(each -> each.definition().criterion().equals(criterion.id()))
              .toList();
      long targets = own.stream().filter(each -> each.definition().target() != null).count();
      entries.add(
          new Entry(
              new Link(
                  criterion.title(),
                  own.isEmpty() ? "" : list + "#criterion-" + criterion.id(),
                  false),
              (criterion.clause().isEmpty() ? "" : criterion.clause() + "; ")
                  + (own.isEmpty()
                      ? "показателя пока нет"
                      : size(own.size(), targets)),
              false));
    }
    List<Link> onward = new ArrayList<>();
    TerritoryTexts texts = results.texts();
    String slug = results.territory().slug();
    if (texts.regulation() != null) {
      onward.add(link("Документ по пунктам", RegulationPages.address(slug)));
    }
    Roadmap roadmap = texts.roadmap();
    if (roadmap != null) {
      onward.add(
          link(
              "Дорожная карта: "
                  + RussianPlural.count(
                      roadmap.events().size(), "мероприятие", "мероприятия", "мероприятий"),
              RoadmapPages.address(slug)));
    }
    return new Step(
        "goals",
        "Цели: что обещано",
        List.of(
            "Обещания записаны в документе территории. Показатели сгруппированы так же, как в нём."),
        List.copyOf(entries),
        List.copyOf(onward));
  }

  /** {@code 5 показателей, целей — 2}. */
  static String size(int indicators, long targets) {
    return RussianPlural.count(indicators, "показатель", "показателя", "показателей")
        + (targets == 0 ? ", целей числом нет" : ", целей — " + targets);
  }

  private Step indicators() {
    List<String> facts = new ArrayList<>();
    facts.add(
        "Показатели считает программа по таблицам организаций; как именно, написано на странице"
            + " каждого показателя.");
    if (!reading.years().isEmpty()) {
      facts.add(
          "Опубликованы значения за "
              + RussianDates.years(
                  reading.years().get(0), reading.years().get(reading.years().size() - 1)));
    }
    int threshold = results.territory().threshold();
    facts.add(hiddenUnder(threshold));
    long proposals = results.definitions().stream().filter(IndicatorDefinition::proposal).count();
    if (proposals > 0) {
      facts.add(
          proposals == results.definitions().size()
              ? "Все показатели предложил портал: в документе их нет."
              : "Показатели, которые предложил портал, помечены: в документе их нет.");
    }
    return new Step(
        "indicators",
        "Показатели: как это измеряют",
        List.copyOf(facts),
        List.of(),
        List.of(
            link("Все показатели по годам", Frames.monitoring(results)),
            link("Открытые данные", Frames.OPEN_DATA)));
  }

  /** Which groups are too small to be published. */
  static String hiddenUnder(int threshold) {
    return "Если в группе меньше "
        + threshold
        + NBSP
        + RussianPlural.genitive(threshold, "человека", "человек")
        + ", число скрыто: по нему можно было бы узнать людей.";
  }

  private Step monitoring() {
    return new Step(
        "monitoring",
        "Мониторинг: что получается",
        List.of(
            "Статус говорит, достигнута ли цель и куда идут значения; где цели нет, сказано только"
                + " второе."),
        List.of(),
        List.of(link("Таблица значений, целей и статусов", Frames.monitoring(results))));
  }

  private Step advice() {
    List<String> facts = new ArrayList<>();
    ClusterTables tables = new ClusterTables(results);
    List<String> counts = tables.counts();
    if (!counts.isEmpty()) {
      int without = monitoring.clusters().withoutBand().size();
      facts.add(
          "Организации разделены на группы по тому, "
              + (tables.byTargets()
                  ? "какая часть целей достигнута: "
                  : "насколько их значения близки к значению всей территории: ")
              + String.join(", ", counts)
              + (without == 0 ? "." : "; ещё у" + NBSP + without + " данных недостаточно."));
    }
    Map<Recommendation, List<Advice>> given = MeasuresPages.given(monitoring);
    facts.add(
        given.isEmpty()
            ? "Ни одна рекомендация по этим значениям не подходит."
            : "По этим значениям портал советует:");
    List<Entry> entries = new ArrayList<>();
    given.forEach(
        (each, cases) ->
            entries.add(
                new Entry(
                    new Link(
                        each.title(), MeasuresPages.advice(results, address, each.id()), false),
                    MeasuresPages.audience(results, each, cases),
                    each.sample())));
    return new Step(
        "advice",
        "Анализ и рекомендации: кому что советуют",
        List.copyOf(facts),
        List.copyOf(entries),
        List.of(
            new Link(
                "Группы организаций и основания рекомендаций",
                MeasuresPages.groups(results, address),
                false)));
  }

  private Step measures() {
    List<Entry> entries = new ArrayList<>();
    for (MeasuredMeasure each : monitoring.measures()) {
      entries.add(
          new Entry(
              new Link(
                  each.measure().title(),
                  MeasuresPages.measure(results, address, each.measure().id()),
                  false),
              "с "
                  + RussianDates.full(each.measure().since())
                  + " Отвечает: "
                  + Sentence.of(each.measure().responsible()),
              each.measure().sample()));
    }
    return new Step(
        "measures",
        "Меры и решения: что делают",
        List.of(
            entries.isEmpty()
                ? "Меры этой территории в портале не записаны."
                : "Мера названа вместе с решением, адресатами, ответственным и показателем, который"
                    + " она должна изменить."),
        List.copyOf(entries),
        List.of(link("Меры с решениями и сроками", MeasuresPages.address(results))));
  }

  private Step effects() {
    List<Entry> entries = new ArrayList<>();
    for (MeasuredMeasure each : monitoring.measures()) {
      List<String> sentences = new ArrayList<>();
      for (Effect effect : each.effects()) {
        for (IndicatorDefinition definition : results.definitions()) {
          if (definition.code().equals(effect.indicator())) {
            sentences.add(
                "«" + definition.shortTitle() + "». " + EffectWords.of(definition, effect));
          }
        }
      }
      entries.add(
          new Entry(
              new Link(
                  each.measure().title(),
                  MeasuresPages.measure(results, address, each.measure().id()),
                  false),
              sentences.isEmpty()
                  ? "Показатель не назван, поэтому сказать, помогла ли мера, нельзя."
                  : String.join(" ", sentences),
              each.measure().sample()));
    }
    return new Step(
        "effect",
        "Эффект: помогло ли",
        List.of(
            entries.isEmpty()
                ? "Мер нет, поэтому и сравнивать нечего."
                : "Действие меры — то, чем изменение у её адресатов отличается от изменения у остальных"
                    + " организаций той же группы."),
        List.copyOf(entries),
        List.of());
  }

  private String helped() {
    long helped = 0;
    long same = 0;
    long worse = 0;
    long unknown = 0;
    for (MeasuredMeasure measured : monitoring.measures()) {
      List<Effect.Outcome> outcomes = measured.effects().stream().map(Effect::outcome).toList();
      if (hasHelped(measured)) {
        helped++;
      } else if (outcomes.contains(Effect.Outcome.WORSE)) {
        worse++;
      } else if (outcomes.contains(Effect.Outcome.NO_DIFFERENCE)) {
        same++;
      } else {
        unknown++;
      }
    }
    return StoryWords.helped(helped, same, worse, unknown);
  }

  /** The first measures that helped, by name; none when none did. */
  private List<Span> helpedBy() {
    List<Span> words = new ArrayList<>();
    for (MeasuredMeasure measured : monitoring.measures()) {
      if (words.size() < 2 * MOST_NAMED && hasHelped(measured)) {
        words.addAll(Span.plain(words.isEmpty() ? " Помогло вот что: «" : "», «"));
        words.add(
            Span.link(
                measured.measure().title(),
                MeasuresPages.measure(results, address, measured.measure().id())));
      }
    }
    if (!words.isEmpty()) {
      words.addAll(Span.plain("»."));
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

  private List<GapGroup> gaps() {
    Map<Gap.Kind, List<Link>> links = new EnumMap<>(Gap.Kind.class);
    for (Gap gap : monitoring.gaps()) {
      String href =
          switch (gap.kind()) {
            case BELOW_TARGET_NO_MEASURE, INDICATOR_WITHOUT_DATA ->
                address.linkTo(Frames.indicator(results, gap.subject()));
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
        .orElseGet(() -> address.linkTo(RegulationPages.address(results.territory().slug())));
  }

  private Link link(String text, Address target) {
    return new Link(text, address.linkTo(target), false);
  }
}
