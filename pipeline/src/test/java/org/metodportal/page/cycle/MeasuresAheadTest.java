package org.metodportal.page.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.metodportal.page.text.PlainReading.assertReads;
import static org.metodportal.page.text.PlainReading.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.practice.Deficits;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.SmallTerritory;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.measure.ManagementMeasure.Addressees;
import org.metodportal.monitoring.measure.ManagementMeasure.Decision;
import org.metodportal.page.Frames;
import org.metodportal.page.PortalModel;
import org.metodportal.page.ResultsDraft;
import org.metodportal.page.SiteMap;
import org.metodportal.page.Span;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.site.Pages;

/** A measure that is decided and has not begun is shown, and counts for nothing yet. */
final class MeasuresAheadTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static ManagementMeasure measure(String id, LocalDate since) {
    return new ManagementMeasure(
        id,
        "x",
        "Мера " + id,
        new Decision("приказ", "1", LocalDate.of(2025, 5, 20), null),
        since,
        Addressees.EVERYBODY,
        List.of("below"),
        new TreeMap<>(Map.of("below", BigDecimal.valueOf(5))),
        "Методист",
        List.of(),
        "",
        false,
        "measures/" + id + ".md",
        10);
  }

  private static TerritoryResults results(ManagementMeasure... measures) {
    return new ResultsDraft(SmallTerritory.TERRITORY)
        .indicators(
            List.of(SmallTerritory.indicator("below", "first", "10")),
            new SmallTerritory().total("below", 2023, "3").total("below", 2024, "2").figures())
        .cycle(new Cycle(ClusterRules.USUAL, List.of(), List.of(measures)))
        .dataDate(DAY)
        .build();
  }

  private static MeasuresPage page(TerritoryResults results) {
    PortalModel model =
        new PortalModel(
            new PortalDescription("Портал", "Портал", "https://x.example", "", List.of(), true),
            DAY,
            List.of(results),
            List.of(),
            Deficits.NONE,
            Concepts.NONE);
    return new MeasuresSection(new Frames(model, Pages.SECTIONS)).of(new TerritoryReading(results));
  }

  /** The entries of a step of the cycle, with their titles. */
  private static List<String> step(TerritoryResults results, String id) {
    List<String> entries = new ArrayList<>();
    for (TerritoryPage.Step step :
        new CycleSteps(new TerritoryReading(results), SiteMap.territory("x")).all()) {
      if (step.id().equals(id)) {
        step.entries()
            .forEach(each -> entries.add(each.link().text() + ": " + words(each.words())));
      }
    }
    return entries;
  }

  private static String words(List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.text()));
    return plain(words.toString());
  }

  @Test
  void thePageOfMeasuresSaysWhenItBegins() {
    MeasuresPage page = page(results(measure("now", DAY), measure("later", DAY.plusDays(1))));

    assertReads("Здесь 1 мера; рекомендаций сейчас нет. Позже начнётся ещё 1 мера.", page.lead());
    assertEquals(
        List.of("measure-later false 2 июня 2025 г.", "measure-now true 1 июня 2025 г."),
        page.measures().stream()
            .map(each -> plain(each.id() + " " + each.begun() + " " + each.since()))
            .toList());
    assertReads(
        "Рано судить: мера ещё не началась.", page.measures().get(0).indicators().get(0).effect());
    assertReads("Ожидается рост на 5 п. п.", page.measures().get(0).indicators().get(0).expected());
    assertReads(
        "Рано судить: первый полный год меры (2026) ещё не закончился.",
        page.measures().get(1).indicators().get(0).effect());
  }

  @Test
  void theStoryOfTheTerritoryDoesNotCountIt() {
    TerritoryResults results = results(measure("later", LocalDate.of(2025, 9, 1)));
    List<List<Span>> sentences = new CycleSummary(results, SiteMap.territory("x")).sentences(0);

    assertEquals(
        "Решение принято о 1 мере, она ещё не началась.",
        words(sentences.get(sentences.size() - 1)));
    assertEquals(
        List.of("Мера later: начнётся 1 сентября 2025 г. Отвечает: Методист."),
        step(results, "measures"));
    assertEquals(List.of(), step(results, "effect"));
  }
}
