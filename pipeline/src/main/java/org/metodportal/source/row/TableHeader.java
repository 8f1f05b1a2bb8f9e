package org.metodportal.source.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.cell.ValueReader;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.TableSchema;

/**
 * The header of a file: which cell of a record belongs to which column of the table.
 *
 * @param line 1-based line of the header; of one on two rows the lower line
 * @param titles the header's cells, cleaned, without the empty ones at the end
 * @param slots for each cell the place in {@link TableSchema#packed()}, or a negative mark
 */
public record TableHeader(int line, List<String> titles, int[] slots) {
  static final int UNKNOWN = -1;

  /** Mark in place of a slot: the column holds personal data and is never read. */
  public static final int PERSONAL = -2;

  /** Mark of a column whose slot another column fills: this number minus the slot. */
  private static final int REPEATED = -10;

  static final int NAMELESS = -3;

  private static final int LONGEST_TITLE = 200;

  /** Cells by which a record may be a header among rows. */
  private static final int FEWEST_TITLES = 3;

  /** How many non-blank lines may stand at and above the header. */
  public static final int SEARCHED_LINES = 15;

  /**
   * The record among the first non-blank ones that names most columns; null when none names any.
   */
  public static @Nullable TableHeader find(List<RawRecord> records, ColumnNames names) {
    int most = 0;
    RawRecord above = null;
    RawRecord upper = null;
    RawRecord lower = null;
    for (RawRecord record : records) {
      if (record.isOpen() || record.isBlank()) {
        continue;
      }
      int alone = columns(null, record, names);
      int both = above == null ? alone : columns(above, record, names);
      if (Math.max(alone, both) > most) {
        most = Math.max(alone, both);
        upper = both > alone ? above : null;
        lower = record;
      }
      above = record;
    }
    return lower == null ? null : match(upper, lower, names, records);
  }

  /** How many columns a record names, perhaps with the one above it. */
  private static int columns(@Nullable RawRecord upper, RawRecord lower, ColumnNames names) {
    BitSet named = new BitSet();
    for (Title title : titles(upper, lower)) {
      ColumnNames.Name name = title.name(names);
      if (name != null) {
        named.set(name.slot());
      }
    }
    return named.cardinality();
  }

  /**
   * What stands over a column.
   *
   * @param text the title; empty when there is none
   * @param below what the lower of two rows says of it
   * @param group what the upper one says, here or over cells that it may be merged with
   */
  private record Title(String text, String below, String group) {
    ColumnNames.@Nullable Name name(ColumnNames names) {
      ColumnNames.Name name = text.length() > LONGEST_TITLE ? null : names.of(text);
      return name != null
              || group.isEmpty()
              || below.isEmpty()
              || group.length() + below.length() >= LONGEST_TITLE
          ? name
          : names.of(group + " " + below);
    }

    boolean isPersonal() {
      return PersonalColumns.isPersonal(text) || PersonalColumns.isPersonal(group);
    }
  }

  private static List<Title> titles(@Nullable RawRecord upper, RawRecord lower) {
    int width = Math.max(lower.cells().length, upper == null ? 0 : upper.cells().length);
    List<Title> titles = new ArrayList<>();
    String group = "";
    for (int i = 0; i < width; i++) {
      String below = cell(lower, i);
      String above = upper == null ? "" : cell(upper, i);
      group = above.isEmpty() ? group : above;
      titles.add(new Title(below.isEmpty() ? above : below, below, group));
    }
    return titles;
  }

  /**
   * Takes a record, or two one below the other, for a header. Of two the lower one names a column,
   * alone or together with the one above it; the upper one where the lower is empty.
   */
  private static TableHeader match(
      @Nullable RawRecord upper, RawRecord lower, ColumnNames names, List<RawRecord> sample) {
    List<Title> titles = titles(upper, lower);
    List<String> shown = new ArrayList<>();
    int[] slots = new int[titles.size()];
    int[] ranks = new int[titles.size()];
    int width = 0;
    for (int i = 0; i < slots.length; i++) {
      Title title = titles.get(i);
      String text = title.text;
      shown.add(PersonalText.isPossible(text) ? "столбец " + (i + 1) : ValueReader.shortened(text));
      ColumnNames.Name name = title.name(names);
      if (text.isEmpty()) {
        slots[i] = NAMELESS;
      } else if (name == null) {
        slots[i] = title.isPersonal() ? PERSONAL : UNKNOWN;
      } else {
        slots[i] = name.slot();
        ranks[i] = name.rank();
      }
      width = text.isEmpty() ? width : i + 1;
    }
    choose(slots, ranks, lower, sample);
    return new TableHeader(
        lower.line(), List.copyOf(shown.subList(0, width)), Arrays.copyOf(slots, width));
  }

  private static String cell(RawRecord record, int index) {
    return index < record.cells().length ? CellText.clean(record.cells()[index]) : "";
  }

  /** Leaves each column one cell: a filled one before an empty one, then the surest, the first. */
  private static void choose(int[] slots, int[] ranks, RawRecord header, List<RawRecord> sample) {
    for (int i = 0; i < slots.length; i++) {
      for (int j = i + 1; j < slots.length && slots[i] >= 0; j++) {
        if (slots[j] == slots[i]) {
          boolean filled = isFilled(i, header, sample);
          boolean otherFilled = isFilled(j, header, sample);
          boolean other = filled == otherFilled ? ranks[j] < ranks[i] : otherFilled;
          slots[other ? i : j] = REPEATED - slots[i];
        }
      }
    }
  }

  private static boolean isFilled(int cell, RawRecord header, List<RawRecord> sample) {
    return sample.stream()
        .filter(record -> record.line() > header.line() && record.cells().length > cell)
        .anyMatch(record -> !CellText.clean(record.cells()[cell]).isEmpty());
  }

  /**
   * Whether a record says again what the header says, in two cells or more, in its words or in
   * others that mean the same columns.
   */
  public boolean isRepeatedBy(RawRecord record, ColumnNames names) {
    return record.cells().length > 1 && (saysTheSame(record) || namesTheSame(record, names));
  }

  private boolean namesTheSame(RawRecord record, ColumnNames names) {
    return isOfTitles(record)
        && Arrays.equals(named(match(null, record, names, List.of())), named(this));
  }

  /**
   * Whether a record is the header of another table, or of this one in another order: it names two
   * columns. One alone is a word such as «дата» in a line that says what to write below.
   */
  public boolean isOther(RawRecord record, TableSchema schema, ColumnNames names) {
    return isOfTitles(record) && columns(null, record, names) > 1 && !readsAsRow(record, schema);
  }

  /** The slots that it names, cell by cell. */
  private static int[] named(TableHeader header) {
    return Arrays.stream(header.slots).map(slot -> Math.max(slot, UNKNOWN)).toArray();
  }

  /** Whether three cells or more are filled, all by words: most rows have a number or a date. */
  private static boolean isOfTitles(RawRecord record) {
    int filled = 0;
    for (String raw : record.cells()) {
      if (hasDigit(raw)) {
        return false;
      }
      filled += raw.isBlank() ? 0 : 1;
    }
    return filled >= FEWEST_TITLES;
  }

  private static boolean hasDigit(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) >= '0' && cell.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether every required cell that is no text can be read. */
  private boolean readsAsRow(RawRecord record, TableSchema schema) {
    RowPacker packer = new RowPacker(schema);
    List<Field> fields = schema.packed();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] >= 0 && fields.get(slots[i]).required()) {
        ValueReader reader = ValueReader.of(fields.get(slots[i]), slots[i]);
        if (reader.read(reader.clean(cell(record, i)), packer) != null) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean saysTheSame(RawRecord record) {
    int same = 0;
    for (int i = 0; i < record.cells().length && i < titles.size(); i++) {
      String cell = CellText.clean(record.cells()[i]);
      if (cell.isEmpty()) {
        continue;
      }
      if (!mayBeTheSame(cell, titles.get(i))
          || !ColumnNames.comparable(cell).equals(ColumnNames.comparable(titles.get(i)))) {
        return false;
      }
      same++;
    }
    return same > 1;
  }

  /** Whether their first letters can mean the same: cheap, and false for most rows. */
  private static boolean mayBeTheSame(String cell, String title) {
    int one = ColumnNames.firstSign(cell);
    int other = ColumnNames.firstSign(title);
    boolean latin = one < 0x80 && other < 0x80;
    return Character.isDigit(one) == Character.isDigit(other)
        && (!latin || Character.toUpperCase(one) == Character.toUpperCase(other));
  }

  /**
   * Whether a record is no row: a single cell is filled, or none of the required ones and none of
   * the key.
   */
  public boolean isBeside(RawRecord record, TableSchema schema) {
    int filled = 0;
    boolean ofRow = false;
    List<Field> fields = schema.packed();
    for (int i = 0; i < record.cells().length; i++) {
      if (CellText.clean(record.cells()[i]).isEmpty()) {
        continue;
      }
      filled++;
      int slot = i < slots.length ? slots[i] : UNKNOWN;
      ofRow |=
          slot >= 0
              && (fields.get(slot).required() || schema.key().contains(fields.get(slot).name()));
      if (ofRow && filled > 1) {
        return false;
      }
    }
    return slots.length > 1 && (filled == 1 || !ofRow);
  }

  /** Whether a record has something in the cell of every required column. */
  public boolean fillsRequired(RawRecord record, TableSchema schema) {
    int filled = 0;
    List<Field> fields = schema.packed();
    for (int i = 0; i < record.cells().length && i < slots.length; i++) {
      boolean required = slots[i] >= 0 && fields.get(slots[i]).required();
      filled += required && !CellText.clean(record.cells()[i]).isEmpty() ? 1 : 0;
    }
    return filled == fields.stream().filter(Field::required).count();
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

  /** Whether every required column of the table has its cell. */
  public boolean hasRequired(TableSchema schema) {
    List<Field> fields = schema.packed();
    for (int slot = 0; slot < fields.size(); slot++) {
      if (fields.get(slot).required() && !has(slot)) {
        return false;
      }
    }
    return true;
  }

  boolean has(int slot) {
    for (int found : slots) {
      if (found == slot) {
        return true;
      }
    }
    return false;
  }

  /** Titles that were taken where there was a choice, each with those that were not. */
  List<String> choices() {
    List<String> choices = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] <= REPEATED) {
        choices.add("взят «" + titleOf(REPEATED - slots[i]) + "», не взят «" + titles.get(i) + "»");
      }
    }
    return choices;
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
