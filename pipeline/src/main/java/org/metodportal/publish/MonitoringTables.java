package org.metodportal.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.OrganizationStanding;
import org.metodportal.monitoring.status.Fraction;
import org.metodportal.monitoring.status.Goal;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.Projection;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.problem.CodePointOrder;

/**
 * What the public figures mean, as files beside them: UTF-8, comma, RFC 4180 quoting, LF, decimal
 * point, sorted by the columns of their key.
 */
public final class MonitoringTables {
  /** File name of the statuses. */
  public static final String STATUSES = "status.csv";

  /** File name of the groups of organizations. */
  public static final String CLUSTERS = "clusters.csv";

  private static final List<String> STATUS_COLUMNS =
      List.of(
          "territory",
          "indicator",
          "year",
          "status",
          "words",
          "target",
          "target_year",
          "trend",
          "trend_words",
          "projection",
          "projection_year",
          "original_status");
  private static final List<String> CLUSTER_COLUMNS =
      List.of(
          "territory",
          "organization",
          "year",
          "cluster",
          "words",
          "overall",
          "published",
          "next",
          "distance");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final int INDEX_DIGITS = 3;
  private static final int TREND_DIGITS = 2;

  private MonitoringTables() {}

  /** One row per indicator and year. */
  public static void writeStatuses(List<TerritoryMonitoring> territories, Path file)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(STATUS_COLUMNS);
      for (TerritoryMonitoring territory : sorted(territories)) {
        for (IndicatorStatus indicator :
            territory.statuses().stream()
                .sorted(
                    Comparator.comparing(
                        (IndicatorStatus status) -> status.definition().code(),
                        CodePointOrder.ORDER))
                .toList()) {
          for (int i = 0; i < indicator.history().size(); i++) {
            String original =
                indicator.original().isEmpty() ? "" : indicator.original().get(i).status().code();
            print(printer, territory, indicator, indicator.history().get(i), original);
          }
        }
      }
    }
  }

  /** One row per organization of which something is published. */
  public static void writeClusters(List<TerritoryMonitoring> territories, Path file)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(CLUSTER_COLUMNS);
      for (TerritoryMonitoring territory : sorted(territories)) {
        for (OrganizationStanding standing : territory.clusters().standings().values()) {
          printer.printRecord(
              territory.territory().slug(),
              standing.organization(),
              territory.clusters().year(),
              id(standing.band()),
              standing.words(),
              number(standing.overall(), INDEX_DIGITS),
              standing.published(),
              id(standing.next()),
              number(standing.distance(), INDEX_DIGITS));
        }
      }
    }
  }

  private static void print(
      CSVPrinter printer,
      TerritoryMonitoring territory,
      IndicatorStatus indicator,
      YearStatus status,
      String original)
      throws IOException {
    Goal goal = status.goal();
    Projection projection = status.projection();
    printer.printRecord(
        territory.territory().slug(),
        indicator.definition().code(),
        status.year(),
        status.status().code(),
        status.status().words(),
        goal == null ? "" : goal.value().rounded(TREND_DIGITS).stripTrailingZeros().toPlainString(),
        goal == null ? "" : goal.year(),
        number(status.trend().perYear(), TREND_DIGITS),
        status.trend().name().words(),
        number(projection == null ? null : projection.value(), 1),
        projection == null ? "" : projection.year(),
        original);
  }

  private static List<TerritoryMonitoring> sorted(List<TerritoryMonitoring> territories) {
    return territories.stream()
        .sorted(
            Comparator.comparing(
                (TerritoryMonitoring one) -> one.territory().slug(), CodePointOrder.ORDER))
        .toList();
  }

  private static String id(@Nullable Band band) {
    return band == null ? "" : band.id();
  }

  private static String number(@Nullable Fraction fraction, int digits) {
    return fraction == null ? "" : fraction.rounded(digits).toPlainString();
  }
}
