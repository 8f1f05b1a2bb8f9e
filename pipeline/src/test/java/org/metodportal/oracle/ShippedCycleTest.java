package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.metodportal.cli.ShippedPortal;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.cycle.CycleFolder;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.reader.DefinitionReader;
import org.metodportal.definition.reader.Territories;
import org.metodportal.expression.ConditionLanguage;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.Gap;
import org.metodportal.monitoring.Monitoring;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.measure.Effect;
import org.metodportal.monitoring.recommendation.Audience;
import org.metodportal.monitoring.recommendation.FrequentDeficits;
import org.metodportal.problem.ProblemReport;

/** The shipped content and the published table, read back, show every step of the cycle. */
class ShippedCycleTest {
  private static final Path CONTENT = Path.of("..", "content");
  private static final TreeMap<String, TerritoryMonitoring> TERRITORIES = new TreeMap<>();
  private static final TreeMap<String, Cycle> CYCLES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    ProblemReport report = new ProblemReport();
    Deficits deficits = DeficitReader.read(CONTENT, "content", report);
    List<Figure> figures = figures();
    DefinitionReader reader =
        new DefinitionReader(new ExpressionLanguage(new TreeMap<String, List<String>>()));
    for (String slug : Territories.list(CONTENT, "content", report)) {
      TerritoryContent content = reader.read(CONTENT, "content", slug, report);
      TerritoryPlan plan =
          new TerritoryPlan(
              content.territory(),
              content.indicators(),
              TerritoryTexts.read(
                      CONTENT,
                      "content",
                      slug,
                      deficits,
                      EditorWords.USUAL,
                      LocalDate.of(2026, 11, 30),
                      report)
                  .countedPractices());
      Cycle cycle =
          CycleFolder.read(
              CONTENT,
              "content",
              plan,
              null,
              new ConditionLanguage(),
              LocalDate.of(2026, 11, 30),
              report);
      CYCLES.put(slug, cycle);
      TERRITORIES.put(
          slug,
          Monitoring.of(
              plan.territory(),
              plan.indicators(),
              figures.stream().filter(figure -> figure.territory().equals(slug)).toList(),
              cycle,
              FrequentDeficits.NONE,
              LocalDate.of(2026, 11, 21)));
    }
    assertEquals(List.of(), report.sorted());
  }

  @Test
  void everyTerritoryHasRulesAndMeasuresMarkedAsSamples() {
    assertTrue(CYCLES.values().stream().mapToInt(c -> c.recommendations().size()).sum() >= 12);
    assertTrue(CYCLES.values().stream().mapToInt(c -> c.measures().size()).sum() >= 10);
    CYCLES.forEach(
        (slug, cycle) -> {
          assertTrue(!cycle.recommendations().isEmpty() && !cycle.measures().isEmpty(), slug);
          cycle.recommendations().forEach(one -> assertTrue(one.sample(), one.file()));
          cycle.measures().forEach(one -> assertTrue(one.sample(), one.file()));
        });
  }

  @Test
  void everyOutcomeOfAMeasureOccursButThatOfOneForEverybody() {
    Set<Effect.Outcome> seen = EnumSet.noneOf(Effect.Outcome.class);
    TERRITORIES.values().stream()
        .flatMap(territory -> territory.measures().stream())
        .flatMap(measure -> measure.effects().stream())
        .forEach(effect -> seen.add(effect.outcome()));
    assertEquals(EnumSet.complementOf(EnumSet.of(Effect.Outcome.EVERYBODY)), seen);
  }

  @Test
  void everyGapOfTheCycleOccurs() {
    Set<Gap.Kind> seen = EnumSet.noneOf(Gap.Kind.class);
    TERRITORIES.values().stream()
        .flatMap(territory -> territory.gaps().stream())
        .forEach(gap -> seen.add(gap.kind()));
    assertEquals(EnumSet.allOf(Gap.Kind.class), seen);
  }

  @Test
  void everyAudienceIsAdvisedAndToldWhy() {
    Set<Audience> seen = EnumSet.noneOf(Audience.class);
    TERRITORIES
        .values()
        .forEach(
            territory ->
                territory
                    .advice()
                    .forEach(
                        advice -> {
                          seen.add(advice.recommendation().audience());
                          assertTrue(!advice.grounds().isEmpty(), advice.recommendation().file());
                        }));
    assertEquals(EnumSet.allOf(Audience.class), seen);
  }

  private static List<Figure> figures() throws IOException {
    Path table =
        ShippedPortal.out().resolve("public").resolve("open-data").resolve("indicators.csv");
    List<Figure> figures = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(table)) {
      for (CSVRecord row :
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
        figures.add(
            new Figure(
                row.get("territory"),
                row.get("indicator"),
                Integer.parseInt(row.get("year")),
                Breakdown.fromKey(row.get("breakdown")),
                row.get("member"),
                count(row.get("numerator")),
                count(row.get("denominator")),
                row.get("value").isEmpty() ? null : new BigDecimal(row.get("value")),
                null,
                flag(row.get("flag")),
                0));
      }
    }
    return figures;
  }

  private static Long count(String text) {
    return text.isEmpty() ? null : Long.valueOf(text);
  }

  private static ObservationFlag flag(String code) {
    for (ObservationFlag flag : ObservationFlag.values()) {
      if (flag.code().equals(code)) {
        return flag;
      }
    }
    throw new IllegalArgumentException(code);
  }
}
