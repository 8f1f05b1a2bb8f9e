package org.metodportal.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Figure;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.opendata.FigureTable;

/**
 * The office's own table of indicators: the rows of the public one with nothing hidden, and the
 * column {@code unknown} at the end.
 */
public final class IndicatorTable {
  private IndicatorTable() {}

  /** Writes the figures in their order. */
  public static void writeInternal(List<Figure> figures, Path file) throws IOException {
    List<String> header = new ArrayList<>(FigureTable.TABLE.header());
    header.add("unknown");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      CsvWriter table = new CsvWriter(out, header);
      for (Figure figure : figures) {
        List<@Nullable Object> row = new ArrayList<>(FigureTable.row(figure));
        row.add(figure.unknown());
        table.row(row);
      }
    }
  }
}
