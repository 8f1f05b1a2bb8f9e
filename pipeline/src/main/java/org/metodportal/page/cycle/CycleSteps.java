package org.metodportal.page.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.TerritoryMonitoring.MeasuredMeasure;
import org.metodportal.monitoring.measure.Effect;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.recommendation.Advice;
import org.metodportal.monitoring.recommendation.Recommendation;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.page.Address;
import org.metodportal.page.Link;
import org.metodportal.page.PageWords;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.cycle.TerritoryPage.Entry;
import org.metodportal.page.cycle.TerritoryPage.Step;
import org.metodportal.page.result.CriterionGroup;
import org.metodportal.page.result.EffectWords;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumerals;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** The six steps of the story, from the promise to the effect of measures. */
final class CycleSteps {
  /**
   * Why a figure may be missing; the number of persons is not told, for it would narrow what is
   * hidden.
   */
  private static final String HIDDEN =
      "Число скрыто, если группа мала или ответ в ней почти общий: по нему можно было бы узнать"
          + " людей.";

  private final TerritoryReading reading;
  private final TerritoryResults results;
  private final TerritoryMonitoring monitoring;
  private final Address address;

  /**
   * The steps of a territory.
   *
   * @param address page that shows them
   */
  CycleSteps(TerritoryReading reading, Address address) {
    this.reading = reading;
    this.results = reading.results();
    this.monitoring = results.monitoring();
    this.address = address;
  }

  /** The steps in their order. */
  List<Step> all() {
    return List.of(goals(), indicators(), monitoring(), advice(), measures(), effects());
  }

  Step goals() {
    List<Entry> entries = new ArrayList<>();
    String list = address.linkTo(SiteMap.monitoring(results.slug()));
    PageWords clauses = reading.words().on(address);
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
                  own.isEmpty() ? "" : list + "#" + CriterionGroup.anchor(criterion)),
              clauses.linked(
                  (criterion.clause().isEmpty() ? "" : criterion.clause() + "; ")
                      + (own.isEmpty() ? "показателя пока нет" : size(own.size(), targets))),
              false));
    }
    List<Link> onward = new ArrayList<>();
    TerritoryTexts texts = results.texts();
    String slug = results.slug();
    if (texts.regulation() != null) {
      onward.add(link("Документ по пунктам", SiteMap.regulation(slug)));
    }
    Roadmap roadmap = texts.roadmap();
    if (roadmap != null) {
      onward.add(
          link(
              "Дорожная карта: "
                  + RussianPlural.count(
                      roadmap.events().size(), "мероприятие", "мероприятия", "мероприятий"),
              SiteMap.roadmap(slug)));
    }
    return new Step(
        "goals",
        "Цели: что обещано",
        List.of(
            "Обещания записаны в документе территории. Показатели сгруппированы так же, как в"
                + " нём."),
        List.copyOf(entries),
        List.copyOf(onward));
  }

  /** {@code 5 показателей, цель есть у двух}. */
  static String size(int indicators, long targets) {
    return RussianPlural.count(indicators, "показатель", "показателя", "показателей")
        + (targets == 0
            ? ", без целевых значений"
            : indicators == 1
                ? " с целью"
                : targets == indicators
                    ? ", цель есть у всех " + RussianNumerals.genitiveMasculine(targets)
                    : ", цель есть у\u00a0" + RussianNumerals.genitiveMasculine(targets));
  }

  Step indicators() {
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
    facts.add(HIDDEN);
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
            link("Все показатели по годам", SiteMap.monitoring(results.slug())),
            link("Открытые данные", SiteMap.OPEN_DATA)));
  }

  private Step monitoring() {
    List<Link> onward = new ArrayList<>();
    onward.add(link("Таблица значений, целей и статусов", SiteMap.monitoring(results.slug())));
    if (results.counts().hasStaffing()) {
      onward.add(link("Кадры и свободные места", SiteMap.staffing(results.slug())));
    }
    return new Step(
        "monitoring",
        "Мониторинг: что получается",
        List.of(
            "Статус говорит, достигнута ли цель и куда идут значения; где цели нет, сказано только"
                + " второе."),
        List.of(),
        List.copyOf(onward));
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
              + (without == 0 ? "." : "; ещё у\u00a0" + without + " данных недостаточно."));
    }
    Map<Recommendation, List<Advice>> given = MeasuresSection.given(monitoring);
    facts.add(
        given.isEmpty()
            ? "Ни одна рекомендация по этим значениям не подходит."
            : "По этим значениям портал советует:");
    List<Entry> entries = new ArrayList<>();
    given.forEach(
        (each, cases) ->
            entries.add(
                new Entry(
                    new Link(each.title(), MeasuresSection.advice(results, address, each.id())),
                    MeasuresSection.audience(results, each, cases),
                    each.sample())));
    return new Step(
        "advice",
        "Анализ и рекомендации: кому что советуют",
        List.copyOf(facts),
        List.copyOf(entries),
        List.of(
            new Link(
                "Группы организаций и основания рекомендаций",
                MeasuresSection.groups(results, address))));
  }

  private Step measures() {
    List<Entry> entries = new ArrayList<>();
    for (MeasuredMeasure each : monitoring.measures()) {
      entries.add(
          new Entry(
              new Link(
                  each.measure().title(),
                  MeasuresSection.measure(results, address, each.measure().id())),
              "с "
                  + RussianDates.full(each.measure().since())
                  + " Отвечает: "
                  + Sentence.of(each.measure().responsible()),
              each.measure().sample()));
    }
    for (ManagementMeasure each : monitoring.ahead()) {
      entries.add(
          new Entry(
              new Link(each.title(), MeasuresSection.measure(results, address, each.id())),
              "начнётся "
                  + RussianDates.full(each.since())
                  + " Отвечает: "
                  + Sentence.of(each.responsible()),
              each.sample()));
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
        List.of(link("Меры с решениями и сроками", SiteMap.measures(results.slug()))));
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
                  MeasuresSection.measure(results, address, each.measure().id())),
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
                ? (monitoring.ahead().isEmpty() ? "Мер нет" : "Ни одна мера ещё не началась")
                    + ", поэтому и сравнивать нечего."
                : "Действие меры — то, чем изменение у её адресатов отличается от изменения у"
                    + " остальных организаций из групп, в которых адресаты были за год до неё."),
        List.copyOf(entries),
        List.of());
  }

  private Link link(String text, Address target) {
    return new Link(text, address.linkTo(target));
  }
}
