package org.metodportal.monitoring.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.monitoring.trend.Projection;

/** Every row of cases.md comes out as it says, in the words that pages show. */
class IndicatorStatusTest {
  @ParameterizedTest
  @MethodSource("org.metodportal.monitoring.status.StatusCase#all")
  void meansWhatTheTableSays(StatusCase row) {
    assertEquals(row.expected(), words(row.actual()));
  }

  @Test
  void theTableKnowsEveryOutcome() throws IOException {
    Set<Status> seen =
        StatusCase.all()
            .flatMap(row -> row.actual().history().stream())
            .map(YearStatus::status)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(List.of(Status.values())), seen);
    Set<Remark> remarks =
        StatusCase.all()
            .filter(row -> row.actual().current() != null)
            .flatMap(row -> row.actual().current().remarks().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(List.of(Remark.values())), remarks);
    Set<Revision> revisions =
        StatusCase.all()
            .map(row -> row.actual().revision())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(List.of(Revision.values())), revisions);
  }

  @Test
  void theHistoryKnowsOnlyWhatWasKnownThen() throws IOException {
    IndicatorStatus status = row("39");
    assertEquals(
        List.of(
            "цель не достигнута, динамика пока неизвестна",
            "цель достигнута",
            "цель 2022 года достигнута",
            "цель 2022 года достигнута",
            "цель 2022 года достигнута"),
        status.history().stream().map(YearStatus::words).toList());
    YearStatus judged = status.judged();
    assertTrue(judged != null && judged.year() == 2025 && judged.isOfEarlierYear());
    assertEquals(List.of(), status.original());
  }

  @Test
  void theHistoryUnderTheFirstTargetStandsBeside() throws IOException {
    assertEquals(
        List.of("цель не достигнута, динамика пока неизвестна", "отставание", "цель не достигнута"),
        row("95").original().stream().map(YearStatus::words).toList());
  }

  private static IndicatorStatus row(String number) throws IOException {
    return StatusCase.all()
        .filter(row -> row.number().equals(number))
        .findFirst()
        .orElseThrow()
        .actual();
  }

  private static String words(IndicatorStatus status) {
    YearStatus current = status.current();
    if (current == null) {
      return "— | — | — | — | ";
    }
    Fraction perYear = current.trend().perYear();
    Projection projection = current.projection();
    Fraction miss = current.miss();
    String remarks =
        current.remarks().stream().map(Remark::words).collect(Collectors.joining(" · "));
    if (status.revision() != Revision.NONE) {
      String first =
          status.original().stream()
              .filter(year -> year.year() == current.year())
              .findFirst()
              .orElseThrow()
              .words();
      remarks += ": " + first + " (" + status.revision().words() + ")";
    }
    return String.join(
        " | ",
        current.level() == null ? "—" : current.level().words(),
        (perYear == null ? "" : brief(perYear, 2) + " ") + current.trend().words(),
        projection == null
            ? "—"
            : projection.value().rounded(1).toPlainString()
                + " в "
                + projection.year()
                + (miss == null ? "" : " (" + brief(Fraction.of(100).times(miss), 1) + ")"),
        current.words(),
        remarks);
  }

  private static String brief(Fraction number, int digits) {
    BigDecimal rounded = number.rounded(digits).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
