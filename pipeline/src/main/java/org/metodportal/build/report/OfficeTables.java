package org.metodportal.build.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Figure;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.opendata.FigureTable;

/** The office's own tables: the rows of the public ones with nothing hidden. */
public final class OfficeTables {
  private OfficeTables() {}

  /** Writes the figures in their order, with the column {@code unknown} at the end. */
  public static void writeFigures(List<Figure> figures, Path folder) throws IOException {
    List<String> header = new ArrayList<>(FigureTable.TABLE.header());
    header.add("unknown");
    CsvWriter.write(
        folder.resolve(FigureTable.TABLE.fileName()),
        header,
        out -> {
          for (Figure figure : figures) {
            List<@Nullable Object> row = new ArrayList<>(FigureTable.row(figure));
            row.add(figure.unknown());
            out.row(row);
          }
        });
  }

  /** Writes the tables of what is counted beside the indicators. */
  public static void writeCounts(List<CountTables.Source> sources, Path folder) throws IOException {
    for (CountTables.Table each : CountTables.ALL) {
      CsvWriter.write(
          folder.resolve(each.table().fileName()),
          each.table().header(),
          out -> each.rows().write(sources, out));
    }
  }
}
