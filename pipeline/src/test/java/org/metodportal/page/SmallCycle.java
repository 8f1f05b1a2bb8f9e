package org.metodportal.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.metodportal.document.PlacedText;
import org.metodportal.expression.Condition;
import org.metodportal.expression.ConditionLanguage;
import org.metodportal.expression.ConditionWords;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.measure.ManagementMeasure.Addressees;
import org.metodportal.monitoring.measure.ManagementMeasure.Decision;
import org.metodportal.monitoring.recommendation.Audience;
import org.metodportal.monitoring.recommendation.Recommendation;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** A made-up cycle: measures of every kind of addressee, recommendations with and without links. */
final class SmallCycle {
  private SmallCycle() {}

  static Cycle of(String territory) {
    return new Cycle(
        new ClusterRules(ClusterRules.USUAL.bands(), 1),
        List.of(
            recommendation(
                territory,
                "one-lesson",
                Audience.ORGANIZATION,
                "indicators[\"k6\"] > 10",
                List.of("opyt-na-podokonnike"),
                List.of("Трудные темы", "Нигде не найти")),
            recommendation(
                territory,
                "events",
                Audience.TERRITORY,
                "indicators[\"k2\"] >= 4",
                List.of(),
                List.of())),
        List.of(
            measure(territory, "all", Addressees.EVERYBODY, List.of("k1"), "5"),
            measure(
                territory, "group", new Addressees("anchor", List.of()), List.of("k6", "k2"), ""),
            measure(
                territory, "schools", new Addressees("", List.of("s2", "s10")), List.of(), "")));
  }

  private static ManagementMeasure measure(
      String territory,
      String id,
      Addressees addressees,
      List<String> indicators,
      String expected) {
    return new ManagementMeasure(
        id,
        territory,
        "Мера «" + id + "»",
        new Decision("приказ", "12-п", LocalDate.of(2023, 8, 20), null),
        LocalDate.of(2023, 9, 1),
        addressees,
        indicators,
        new TreeMap<>(
            expected.isEmpty() ? Map.of() : Map.of(indicators.get(0), new BigDecimal(expected))),
        "Методический центр, методист",
        List.of(),
        expected.isEmpty() ? "" : "Беседа после диагностики. <b>Разметка</b> не действует.",
        true,
        "measures/" + id + ".md",
        12);
  }

  private static Recommendation recommendation(
      String territory,
      String id,
      Audience audience,
      String when,
      List<String> practices,
      List<String> programmes) {
    ProblemReport report = new ProblemReport();
    Condition condition =
        new ConditionLanguage()
            .check(
                PlacedText.of(when, SourcePosition.of("r.md", 3, 7)),
                new ConditionWords(
                    List.of("точка опоры"),
                    List.of("center"),
                    List.of("k1", "k2", "k6"),
                    List.of()),
                territory,
                report);
    return new Recommendation(
        id,
        territory,
        "Совет «" + id + "»",
        Objects.requireNonNull(condition, () -> report.sorted().toString()),
        audience,
        "",
        practices,
        programmes,
        "Выберите **один** дефицит.",
        true,
        "recommendations/" + id + ".md",
        9);
  }
}
