package org.metodportal.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.opendata.CountTables.Source;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.opendata.PublishedTable;

/** The office's own tables of counts: the rows of the public ones with nothing hidden. */
public final class InternalCounts {
  private InternalCounts() {}

  /** Writes the tables of staff, of completed programmes and of deficits. */
  public static void write(List<Source> sources, Path folder) throws IOException {
    write(folder, CountTables.STAFFING, out -> CountTables.writeStaffing(sources, out));
    write(folder, CountTables.COMPLETIONS, out -> CountTables.writeCompletions(sources, out));
    write(folder, CountTables.DEFICITS, out -> CountTables.writeDeficits(sources, out));
  }

  private static void write(Path folder, PublishedTable table, CsvWriter.Rows rows)
      throws IOException {
    try (Writer out =
        Files.newBufferedWriter(folder.resolve(table.fileName()), StandardCharsets.UTF_8)) {
      rows.write(new CsvWriter(out, table.header()));
    }
  }
}
