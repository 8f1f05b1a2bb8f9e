package org.metodportal.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.file.RecordSource;
import org.metodportal.source.file.UnreadableFileException;
import org.metodportal.source.row.TableHeader;

/**
 * The records among which the header of a file is looked for.
 *
 * @param records all up to the last line where a header may stand, blank ones too
 * @param filled how many of them show anything
 * @param broken why the file cannot be read further; null when it can
 */
record FirstRecords(List<RawRecord> records, int filled, @Nullable UnreadableFileException broken) {

  /** Reads them; the source then stands at the record after the last one. */
  static FirstRecords of(RecordSource source) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    int filled = 0;
    try {
      RawRecord record;
      while (filled < TableHeader.SEARCHED_LINES && (record = source.next()) != null) {
        records.add(record);
        filled += record.isBlank() ? 0 : 1;
      }
    } catch (UnreadableFileException e) {
      return new FirstRecords(records, filled, e);
    }
    return new FirstRecords(records, filled, null);
  }
}
