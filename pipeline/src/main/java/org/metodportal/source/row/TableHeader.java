package org.metodportal.source.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.cell.LookupNormalizer;
import org.metodportal.source.cell.ValueReader;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.TableSchema;

/**
 * The header of a file: which cell of a record belongs to which column of the table.
 *
 * @param line 1-based line where the header starts
 * @param titles the header's cells, cleaned, without the empty ones at the end
 * @param slots for each cell the place in {@link TableSchema#packed()}, or a negative mark
 */
public record TableHeader(int line, List<String> titles, int[] slots) {
  static final int UNKNOWN = -1;

  /** What stands for the slot of a column that is never read. */
  public static final int PERSONAL = -2;

  static final int REPEATED = -3;
  static final int NAMELESS = -4;

  /** How many non-blank lines may stand at and above the header. */
  public static final int SEARCHED_LINES = 8;

  /**
   * The record among the first non-blank ones that names most columns; null when none names any.
   */
  public static @Nullable TableHeader find(List<RawRecord> records, TableSchema schema) {
    Map<String, Integer> names = names(schema);
    TableHeader best = null;
    for (RawRecord record : records) {
      if (record.isOpen()) {
        continue;
      }
      TableHeader header = match(record, names);
      if (header.columnsFound() > (best == null ? 0 : best.columnsFound())) {
        best = header;
      }
    }
    return best;
  }

  private static Map<String, Integer> names(TableSchema schema) {
    Map<String, Integer> names = new HashMap<>();
    List<Field> fields = schema.packed();
    for (int slot = 0; slot < fields.size(); slot++) {
      Field field = fields.get(slot);
      names.put(comparable(field.name()), slot);
      names.put(comparable(field.title()), slot);
      for (String synonym : field.synonyms()) {
        names.putIfAbsent(comparable(synonym), slot);
      }
    }
    return names;
  }

  /** Headers are compared by their letters and digits alone. */
  private static String comparable(String title) {
    StringBuilder text = new StringBuilder();
    LookupNormalizer.normalize(CellText.clean(title))
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  private static TableHeader match(RawRecord record, Map<String, Integer> names) {
    int width = record.cells().length;
    List<String> titles = new ArrayList<>();
    int[] slots = new int[width];
    boolean[] taken = new boolean[names.size() + 1];
    int shown = 0;
    for (int i = 0; i < width; i++) {
      String title = CellText.clean(record.cells()[i]);
      titles.add(ValueReader.shortened(title));
      Integer slot = title.length() > 200 ? null : names.get(comparable(title));
      if (title.isEmpty()) {
        slots[i] = NAMELESS;
      } else if (slot == null) {
        slots[i] = PersonalColumns.isPersonal(title) ? PERSONAL : UNKNOWN;
      } else if (taken[slot]) {
        slots[i] = REPEATED;
      } else {
        taken[slot] = true;
        slots[i] = slot;
      }
      shown = title.isEmpty() ? shown : i + 1;
    }
    return new TableHeader(
        record.line(), List.copyOf(titles.subList(0, shown)), Arrays.copyOf(slots, shown));
  }

  /** How many columns of the schema the header has. */
  public int columnsFound() {
    int found = 0;
    for (int slot : slots) {
      found += slot >= 0 ? 1 : 0;
    }
    return found;
  }

  /** Number of columns that have a title. */
  public int width() {
    return slots.length;
  }

  boolean has(int slot) {
    for (int found : slots) {
      if (found == slot) {
        return true;
      }
    }
    return false;
  }

  /** Titles of the cells with the mark. */
  List<String> titlesMarked(int mark) {
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == mark) {
        marked.add(titles.get(i));
      }
    }
    return marked;
  }

  /** The title that the slot has in this file. */
  public String titleOf(int slot) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == slot) {
        return titles.get(i);
      }
    }
    return "";
  }
}
