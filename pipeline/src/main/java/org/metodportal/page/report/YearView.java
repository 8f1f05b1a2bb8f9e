package org.metodportal.page.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.Monitoring;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.recommendation.FrequentDeficits;
import org.metodportal.page.TerritoryResults;

/**
 * A territory as it could be seen when a year was over, or is seen on the day while the year is
 * not: figures up to that year, measures that had begun, and what follows from both. The rules
 * (targets, groups, conditions of recommendations) are those of today: nobody keeps earlier ones.
 */
final class YearView {
  private YearView() {}

  /** Years with any published or hidden total, ascending. */
  static List<Integer> years(TerritoryResults results) {
    TreeSet<Integer> years = new TreeSet<>();
    for (Figure figure : results.figures()) {
      if (figure.breakdown() == Breakdown.TOTAL
          && (figure.value() != null || figure.flag() == ObservationFlag.HIDDEN)) {
        years.add(figure.year());
      }
    }
    return List.copyOf(years);
  }

  /** The view of a year. */
  static TerritoryResults of(TerritoryResults results, int year) {
    TerritoryMonitoring monitoring = results.monitoring();
    List<Figure> figures =
        results.figures().stream().filter(figure -> figure.year() <= year).toList();
    List<Coverage> coverage =
        results.coverage().stream().filter(answer -> answer.year() <= year).toList();
    LocalDate over = LocalDate.of(year + 1, 1, 1);
    List<ManagementMeasure> begun = new ArrayList<>();
    for (ManagementMeasure measure : monitoring.cycle().measures()) {
      if (measure.since().isBefore(over)) {
        begun.add(measure);
      }
    }
    PublicCounts counts = results.counts().until(year);
    return new TerritoryResults(
        results.territory(),
        results.definitions(),
        figures,
        results.organizations(),
        coverage,
        results.dataDate(),
        results.stale(),
        results.programmes(),
        results.texts(),
        Monitoring.of(
            results.territory(),
            results.definitions(),
            figures,
            new Cycle(monitoring.cycle().clusters(), monitoring.cycle().recommendations(), begun),
            FrequentDeficits.of(counts),
            monitoring.asOf().isBefore(over) ? monitoring.asOf() : over),
        counts,
        results.audit(),
        results.statements(),
        results.tables());
  }
}
