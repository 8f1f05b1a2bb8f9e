package org.metodportal.source.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.cell.CalendarDate;
import org.metodportal.source.cell.ValueReader;
import org.metodportal.source.file.UnquotedRecords;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;
import org.metodportal.source.schema.TableSchema;

/**
 * Packs the rows of a text without quotation marks straight from its bytes, as {@link RowReader}
 * would, as long as nothing about a row is out of the ordinary; such a row is left to that reader,
 * which reports it.
 */
final class PlainRowReader {
  private static final int UNNAMED = -1;

  private final ValueReader[] readers;
  private final FieldType[] types;
  private final ByteCellCache[] recent;

  /** The cell of each slot, or {@link #UNNAMED}. */
  private final int[] cells;

  private final int width;
  private final List<AgeColumns> ages;
  private final long[] wholes;
  private final RowPacker packer;
  private final PackedBytes columns = new PackedBytes(1 << 9);
  private final PackedBytes spellings = new PackedBytes(1 << 9);

  PlainRowReader(
      TableSchema schema, TableHeader header, ValueReader[] readers, List<AgeColumns> ages) {
    this.readers = readers;
    this.ages = ages;
    List<Field> fields = schema.packed();
    types = new FieldType[fields.size()];
    recent = new ByteCellCache[fields.size()];
    cells = new int[fields.size()];
    for (int slot = 0; slot < cells.length; slot++) {
      types[slot] = fields.get(slot).type();
      recent[slot] = new ByteCellCache();
      cells[slot] = UNNAMED;
    }
    width = header.width();
    for (int i = 0; i < width; i++) {
      if (header.slots()[i] >= 0) {
        cells[header.slots()[i]] = i;
      }
    }
    wholes = new long[cells.length];
    packer = new RowPacker(schema);
  }

  /** The packed row of the current record; null when the other reader must read it. */
  byte @Nullable [] read(UnquotedRecords records) {
    if (records.count() != width || !beginsPlainly(records)) {
      return null;
    }
    columns.clear();
    spellings.clear();
    for (int slot = 0; slot < cells.length; slot++) {
      int cell = cells[slot];
      if (cell < 0) {
        columns.putByte(RowView.MISSING);
        wholes[slot] = RowPacker.ABSENT;
      } else if (!put(records, cell, slot)) {
        return null;
      }
    }
    for (AgeColumns age : ages) {
      if (!age.isSurelySound(wholes[age.birth()], wholes[age.year()])) {
        return null;
      }
    }
    return join();
  }

  /** Whether the first cell begins neither a blank row nor a summary. */
  private static boolean beginsPlainly(UnquotedRecords records) {
    int from = records.from(0);
    if (from == records.to(0)) {
      return false;
    }
    byte b = records.array()[from];
    return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
  }

  /** Packs a cell; false when something is wrong with it. */
  private boolean put(UnquotedRecords records, int cell, int slot) {
    byte[] array = records.array();
    int from = records.from(cell);
    int to = records.to(cell);
    if (from == to && !readers[slot].field().required()) {
      columns.putByte(RowView.MISSING);
      wholes[slot] = RowPacker.ABSENT;
      return true;
    }
    if (types[slot] == FieldType.DATE) {
      long day = FastPathCells.day(array, from, to);
      if (day != CalendarDate.NONE) {
        columns.putByte(RowView.PRESENT);
        columns.putSigned(day);
        wholes[slot] = day;
        return true;
      }
    }
    ByteCellCache lately = recent[slot];
    if (!lately.isUseless()) {
      RowPacker.Packed known = lately.recall(array, from, to, records.hash(cell));
      if (known != null) {
        put(slot, known);
        return true;
      }
    } else if (types[slot] == FieldType.ID && FastPathCells.putId(array, from, to, columns)) {
      return true;
    }
    return putRare(records, cell, slot);
  }

  private void put(int slot, RowPacker.Packed known) {
    byte[] value = known.value();
    columns.append(value, 0, value.length);
    wholes[slot] = known.whole();
    byte[] spelling = known.spelling();
    if (spelling != null) {
      spellings.putCount(slot);
      spellings.putBytes(spelling);
    }
  }

  private boolean putRare(UnquotedRecords records, int cell, int slot) {
    String text = records.text(cell);
    if (text.length() > RowReader.LONGEST_CELL) {
      return false;
    }
    packer.clear(slot);
    if (readers[slot].read(readers[slot].clean(text), packer) != null) {
      return false;
    }
    RowPacker.Packed packed = packer.packed(slot);
    put(slot, packed);
    recent[slot].remember(
        records.array(), records.from(cell), records.to(cell), records.hash(cell), packed);
    return true;
  }

  /** Length of the columns, the columns, the spellings. */
  private byte[] join() {
    int length = columns.size();
    int prefix = 1;
    for (int rest = length >>> 7; rest > 0; rest >>>= 7) {
      prefix++;
    }
    byte[] row = new byte[prefix + length + spellings.size()];
    int rest = length;
    for (int i = 0; i < prefix - 1; i++) {
      row[i] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    row[prefix - 1] = (byte) rest;
    columns.copyTo(row, prefix);
    spellings.copyTo(row, prefix + length);
    return row;
  }
}
