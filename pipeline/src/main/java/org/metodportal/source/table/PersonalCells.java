package org.metodportal.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.FileScan;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.file.RecordSource;
import org.metodportal.source.file.UnreadableFileException;
import org.metodportal.source.row.ColumnNames;
import org.metodportal.source.row.TableHeader;
import org.metodportal.source.schema.TableSchema;

/**
 * What a file of a table says of persons that may stand nowhere else: their identifiers, and what
 * stands in columns that announce names, documents, telephones or mail. For a comparison in memory
 * only: nothing of it is kept, logged or written.
 *
 * @param identifiers cells of the column of identifiers of persons, cleaned
 * @param personal cells of columns that the table does not have and whose header announces personal
 *     values, cleaned
 */
public record PersonalCells(Set<String> identifiers, Set<String> personal) {
  /**
   * Reads a file as far as it can be read.
   *
   * @param identifier name of the field of identifiers
   */
  public static PersonalCells read(DataFile file, TableSchema schema, String identifier) {
    Set<String> identifiers = new HashSet<>();
    Set<String> personal = new HashSet<>();
    try (RecordSource source =
        new TableFileReader(schema).open(file, FileScan.of(file.path()), problem -> {})) {
      read(source, schema, identifier, identifiers, personal);
    } catch (IOException e) {
      // What cannot be read was not read by the job either, and that is told as a problem.
      return new PersonalCells(identifiers, personal);
    }
    return new PersonalCells(identifiers, personal);
  }

  private static void read(
      RecordSource source,
      TableSchema schema,
      String identifier,
      Set<String> identifiers,
      Set<String> personal)
      throws IOException {
    List<RawRecord> start = new ArrayList<>();
    RawRecord record;
    int shown = 0;
    while (shown < TableHeader.SEARCHED_LINES && (record = source.next()) != null) {
      start.add(record);
      shown += record.isBlank() ? 0 : 1;
    }
    TableHeader header = TableHeader.find(start, new ColumnNames(schema));
    if (header == null) {
      throw new UnreadableFileException("header-not-found", 0, "", "");
    }
    int slot = slot(schema, identifier);
    for (RawRecord each : start) {
      if (each.line() > header.line()) {
        add(each, header, slot, identifiers, personal);
      }
    }
    while ((record = source.next()) != null) {
      add(record, header, slot, identifiers, personal);
    }
  }

  private static int slot(TableSchema schema, String identifier) {
    for (int slot = 0; slot < schema.packed().size(); slot++) {
      if (schema.packed().get(slot).name().equals(identifier)) {
        return slot;
      }
    }
    return -1;
  }

  private static void add(
      @Nullable RawRecord record,
      TableHeader header,
      int slot,
      Set<String> identifiers,
      Set<String> personal) {
    if (record == null || record.isOpen()) {
      return;
    }
    int[] slots = header.slots();
    for (int i = 0; i < record.cells().length && i < slots.length; i++) {
      boolean isPersonal = slots[i] == TableHeader.PERSONAL;
      if (isPersonal || (slot >= 0 && slots[i] == slot)) {
        String cell = CellText.clean(record.cells()[i]);
        if (!cell.isEmpty()) {
          (isPersonal ? personal : identifiers).add(cell);
        }
      }
    }
  }
}
