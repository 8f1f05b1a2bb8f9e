package org.metodportal.monitoring.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.document.PlacedText;
import org.metodportal.expression.Condition;
import org.metodportal.expression.ConditionLanguage;
import org.metodportal.expression.ConditionWords;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.TerritorySeries;
import org.metodportal.monitoring.SmallTerritory;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.cluster.Clusters;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Whom a recommendation is addressed to: organizations, groups, the territory, a subject. */
class MatchingTest {
  private static final ConditionWords WORDS =
      new ConditionWords(
          ClusterRules.USUAL.bands().stream().map(Band::title).toList(),
          List.of("first", "second"),
          List.of("a", "b"),
          List.of());

  /** Two schools in groups (indices 3/4 and 1/4), one without: it publishes one indicator. */
  private static final SmallTerritory SMALL =
      new SmallTerritory()
          .total("a", 2024, "6")
          .total("b", 2024, "c")
          .organization("a", 2024, "s1", "5")
          .organization("b", 2024, "s1", "30")
          .organization("a", 2024, "s2", "5")
          .organization("b", 2024, "s2", "0")
          .organization("a", 2024, "s3", "1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ORGANIZATION | indicators['a'] < 10 | s1 s2 s3",
        "ORGANIZATION | indicators['a'] < 5 | s3",
        "ORGANIZATION | indicators['b'] < 10 | s2",
        "ORGANIZATION | overall < 0.6 | s2",
        "ORGANIZATION | overall == 0.25 | s2",
        "ORGANIZATION | criteria['first'] == 0.5 | s1 s2",
        "ORGANIZATION | cluster == 'устойчивое развитие' | s1",
        "ORGANIZATION | 'ФГ' in deficits | nobody",
        "CLUSTER | overall < 2 | steady support",
        "CLUSTER | overall == 0.75 | steady",
        "CLUSTER | indicators['a'] == 5 | steady support",
        "CLUSTER | indicators['b'] == 30 | steady",
        "CLUSTER | criteria['second'] == 0 | support",
        "CLUSTER | cluster == 'адресная поддержка' | support",
        "TERRITORY | overall == 0.5 | the territory",
        "TERRITORY | indicators['a'] == 6 | the territory",
        "TERRITORY | indicators['b'] < 100 | nobody",
        "TERRITORY | criteria['first'] == 0.6 | the territory",
        "TERRITORY | 'ФГ' in deficits | the territory",
        "TERRITORY | 'ЦИФРА' in deficits | nobody",
        "TEACHERS | indicators['a'] == 4 | физика",
        "TEACHERS | indicators['a'] == 6 | nobody",
        "TEACHERS | 'ФГ' in deficits | nobody",
      })
  void isGivenToWhomItsConditionHoldsFor(Audience audience, String condition, String addressees) {
    List<Advice> advice = advice(recommendation("r", audience, condition));
    assertEquals(
        addressees,
        advice.isEmpty()
            ? "nobody"
            : advice.stream()
                .map(each -> each.addressee().isEmpty() ? "the territory" : each.addressee())
                .collect(Collectors.joining(" ")));
  }

  @Test
  void adviceKeepsTheOrderOfTheRecommendationsAndSaysWhy() {
    List<Advice> advice =
        advice(
            recommendation("late", Audience.TERRITORY, "indicators['a'] < 10"),
            recommendation("early", Audience.ORGANIZATION, "indicators['a'] < 5"));
    assertEquals(
        List.of("late", "early"), advice.stream().map(each -> each.recommendation().id()).toList());
    assertEquals(6.0, advice.get(0).grounds().get(0).value());
    assertEquals("organization", Audience.ORGANIZATION.key());
  }

  private static List<Advice> advice(Recommendation... recommendations) {
    Figure physics =
        new Figure(
            "x",
            "a",
            2024,
            Breakdown.SUBJECT,
            "физика",
            null,
            null,
            new BigDecimal("4"),
            null,
            ObservationFlag.NONE,
            0);
    TerritorySeries figures =
        new TerritorySeries(
            List.of(
                SmallTerritory.indicator("a", "first", "10"),
                SmallTerritory.indicator("b", "second", "20")),
            Stream.concat(SMALL.figures().stream(), Stream.of(physics)).toList());
    Clusters clusters = Clusters.of(SmallTerritory.TERRITORY, figures, ClusterRules.USUAL, 2024);
    return new Matching(
            SmallTerritory.TERRITORY, figures, clusters, new FrequentDeficits(List.of("ФГ")))
        .match(List.of(recommendations));
  }

  private static Recommendation recommendation(String id, Audience audience, String cel) {
    ProblemReport report = new ProblemReport();
    Condition condition =
        new ConditionLanguage()
            .check(PlacedText.of(cel, SourcePosition.of("r.md", 1, 1)), WORDS, "x", report);
    return new Recommendation(
        id,
        "x",
        "Совет",
        Objects.requireNonNull(condition, () -> report.sorted().toString()),
        audience,
        audience == Audience.TEACHERS ? "физика" : "",
        List.of(),
        List.of(),
        "",
        true,
        "recommendations/r.md",
        10);
  }
}
