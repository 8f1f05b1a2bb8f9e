package org.metodportal.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Figure;

/**
 * The table of indicators as a file: UTF-8, comma, RFC 4180 quoting, LF, decimal point; one row per
 * figure in their order.
 */
public final class IndicatorTable {
  /** Columns of the published table. */
  public static final List<String> COLUMNS =
      List.of(
          "territory",
          "indicator",
          "year",
          "breakdown",
          "member",
          "numerator",
          "denominator",
          "value",
          "target",
          "flag");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private IndicatorTable() {}

  /** Writes the public table: what is hidden has its flag and no figures. */
  public static void writePublic(List<Figure> figures, Path file) throws IOException {
    write(figures, file, false);
  }

  /** Writes the internal twin: nothing hidden, with the column {@code unknown} at the end. */
  public static void writeInternal(List<Figure> figures, Path file) throws IOException {
    write(figures, file, true);
  }

  private static void write(List<Figure> figures, Path file, boolean internal) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      for (String column : COLUMNS) {
        printer.print(column);
      }
      if (internal) {
        printer.print("unknown");
      }
      printer.println();
      for (Figure figure : figures) {
        printer.print(figure.territory());
        printer.print(figure.indicator());
        printer.print(figure.year());
        printer.print(figure.breakdown());
        printer.print(figure.member());
        printer.print(text(figure.numerator()));
        printer.print(text(figure.denominator()));
        printer.print(figure.value() == null ? "" : figure.value().toPlainString());
        printer.print(figure.target() == null ? "" : figure.target().toPlainString());
        printer.print(figure.flag().code());
        if (internal) {
          printer.print(figure.unknown());
        }
        printer.println();
      }
    }
  }

  private static String text(@Nullable Long count) {
    return count == null ? "" : count.toString();
  }
}
