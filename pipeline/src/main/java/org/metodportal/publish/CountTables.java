package org.metodportal.publish;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.staffing.CountFiles;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.registry.Programme;

/**
 * Counts beside the indicators as files: UTF-8, comma, RFC 4180 quoting, LF, decimal point, sorted
 * by the columns of their key.
 */
public final class CountTables {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final List<Topic> STAFFING_TOPICS =
      List.of(
          Topic.AGE,
          Topic.CATEGORY,
          Topic.EXPERIENCE,
          Topic.PROFILE,
          Topic.TEACHERS,
          Topic.VACANCIES);

  /**
   * The counts of a territory.
   *
   * @param territory slug
   * @param programmes its catalogue
   */
  public record Source(String territory, PublicCounts counts, List<Programme> programmes) {}

  private CountTables() {}

  /**
   * Writes the tables of staff, of completed programmes and of deficits.
   *
   * @param sources in any order
   */
  public static void write(List<Source> sources, Path folder) throws IOException {
    List<Source> sorted =
        sources.stream()
            .sorted(Comparator.comparing(Source::territory, CodePointOrder.ORDER))
            .toList();
    write(
        folder.resolve(CountFiles.STAFFING),
        CountColumns.STAFFING,
        printer -> {
          for (Source source : sorted) {
            for (PublicCount row : rows(source.counts(), STAFFING_TOPICS)) {
              printer.printRecord(
                  source.territory(),
                  row.year(),
                  row.topic().key(),
                  row.group(),
                  row.member(),
                  number(row.count()),
                  row.base(),
                  number(row.share()),
                  row.flag().code());
            }
          }
        });
    write(
        folder.resolve(CountFiles.COMPLETIONS),
        CountColumns.COMPLETIONS,
        printer -> {
          for (Source source : sorted) {
            Map<String, String> titles = new HashMap<>();
            source.programmes().forEach(each -> titles.put(each.spelling(), each.title()));
            for (PublicCount row : rows(source.counts(), List.of(Topic.COMPLETIONS))) {
              printer.printRecord(
                  source.territory(),
                  row.year(),
                  row.member(),
                  titles.get(row.member()),
                  number(row.count()),
                  row.flag().code());
            }
          }
        });
    write(
        folder.resolve(CountFiles.DEFICITS),
        CountColumns.DEFICITS,
        printer -> {
          for (Source source : sorted) {
            for (PublicCount row :
                rows(source.counts(), List.of(Topic.DIAGNOSED, Topic.DEFICITS))) {
              printer.printRecord(
                  source.territory(),
                  row.year(),
                  row.topic().key(),
                  row.member(),
                  number(row.count()),
                  row.base(),
                  number(row.share()),
                  row.flag().code());
            }
          }
        });
  }

  private interface Rows {
    void print(CSVPrinter printer) throws IOException;
  }

  private static void write(Path file, List<TableColumn> columns, Rows rows) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(columns.stream().map(TableColumn::name).toList());
      rows.print(printer);
    }
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static List<PublicCount> rows(PublicCounts counts, List<Topic> topics) {
    List<PublicCount> rows = new ArrayList<>();
    topics.forEach(topic -> rows.addAll(counts.of(topic)));
    rows.sort(
        Comparator.comparingInt(PublicCount::year)
            .thenComparing(row -> row.topic().key())
            .thenComparing(PublicCount::group, CodePointOrder.ORDER)
            .thenComparing(PublicCount::member, CodePointOrder.ORDER));
    return rows;
  }
}
