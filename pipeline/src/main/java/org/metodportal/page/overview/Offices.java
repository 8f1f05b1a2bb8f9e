package org.metodportal.page.overview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.monitoring.TerritoryMonitoring.MeasuredMeasure;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.page.Address;
import org.metodportal.page.Link;
import org.metodportal.page.cycle.IndicatorRow;
import org.metodportal.page.cycle.MeasuresSection;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.text.NameOrder;

/** Which office answers for a measure about which indicators. */
final class Offices {
  private Offices() {}

  /** Offices by name, their indicators in the order of codes. */
  static List<MonitoringPage.Office> of(TerritoryReading reading, Address page) {
    TreeMap<String, List<ManagementMeasure>> measures = new TreeMap<>(NameOrder.COMPARATOR);
    for (MeasuredMeasure each : reading.results().monitoring().measures()) {
      measures
          .computeIfAbsent(each.measure().responsible(), office -> new ArrayList<>())
          .add(each.measure());
    }
    List<MonitoringPage.Office> offices = new ArrayList<>();
    measures.forEach(
        (office, own) -> {
          Set<String> codes = new LinkedHashSet<>();
          List<Link> links = new ArrayList<>();
          for (ManagementMeasure measure : own) {
            codes.addAll(measure.indicators());
            links.add(
                new Link(
                    measure.title(),
                    MeasuresSection.measure(reading.results(), page, measure.id())));
          }
          List<IndicatorRow> rows = new ArrayList<>();
          for (IndicatorDefinition definition : reading.definitions()) {
            if (codes.contains(definition.code())) {
              rows.add(reading.row(definition, page));
            }
          }
          offices.add(new MonitoringPage.Office(office, List.copyOf(links), List.copyOf(rows)));
        });
    return List.copyOf(offices);
  }
}
