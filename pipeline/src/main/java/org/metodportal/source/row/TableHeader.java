package org.metodportal.source.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.cell.LookupNormalizer;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.cell.ValueReader;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;
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

  /** What stands for the slot of a column that is never read. */
  public static final int PERSONAL = -2;

  private static final String CODE = LookupNormalizer.normalize("код");

  /** Minus the slot: what stands for another column of a slot that is taken. */
  private static final int REPEATED = -10;

  static final int NAMELESS = -3;

  /** More synonyms than a column has. */
  private static final int SYNONYMS = 1000;

  /** What people write behind a title to say what goes below it. */
  private static final Pattern HINT =
      Pattern.compile(
          "\\s*\\((?:дд[. /]?мм[. /]?гг(?:гг)?|да ?[/,] ?нет|\\+ ?/ ?-|1 ?/ ?0|%|в"
              + " ?%|код[ы]?|год|чел\\.?|ч\\.?|час\\.?|часов|ед\\.?|если есть|при"
              + " наличии|обязательно)\\)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The number of a column before its title: «1. Код педагога». */
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s*(?=\\p{L})");

  private static final int LONGEST_TITLE = 200;

  /** How many non-blank lines may stand at and above the header. */
  public static final int SEARCHED_LINES = 15;

  /**
   * The record among the first non-blank ones that names most columns; null when none names any.
   */
  public static @Nullable TableHeader find(List<RawRecord> records, TableSchema schema) {
    Map<String, Name> names = names(schema);
    TableHeader best = null;
    RawRecord above = null;
    for (RawRecord record : records) {
      if (record.isOpen() || record.isBlank()) {
        continue;
      }
      TableHeader header = match(null, record, names, records);
      TableHeader both = above == null ? header : match(above, record, names, records);
      for (TableHeader each : List.of(header, both)) {
        if (each.columnsFound() > (best == null ? 0 : best.columnsFound())) {
          best = each;
        }
      }
      above = record;
    }
    return best;
  }

  /**
   * A header under which a column may stand.
   *
   * @param slot slot of the column
   * @param rank the smaller, the surer: the field's name, its title, a synonym that says code or
   *     ID, another synonym, each in the order of the schema; of a column of identifiers a synonym
   *     that says code comes before a title that does not
   */
  private record Name(int slot, int rank) {}

  private static Map<String, Name> names(TableSchema schema) {
    Map<String, Name> names = new HashMap<>();
    List<Field> fields = schema.packed();
    for (int slot = 0; slot < fields.size(); slot++) {
      Field field = fields.get(slot);
      String title = comparable(field.title());
      boolean vague = field.type() == FieldType.ID && !saysCode(title);
      names.put(title, new Name(slot, (vague ? 2 : 1) * SYNONYMS));
      names.put(comparable(field.name()), new Name(slot, 0));
    }
    for (int slot = 0; slot < fields.size(); slot++) {
      boolean id = fields.get(slot).type() == FieldType.ID;
      int place = 1;
      for (String synonym : fields.get(slot).synonyms()) {
        String compared = comparable(synonym);
        int kind = !saysCode(compared) ? 3 : id ? 1 : 2;
        names.putIfAbsent(compared, new Name(slot, kind * SYNONYMS + place++));
      }
    }
    return names;
  }

  private static boolean saysCode(String title) {
    return title.contains(CODE) || title.contains("ID");
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

  /**
   * Takes a record, or two one below the other, for a header. Of two the lower one names a column,
   * alone or together with the one above it; the upper one where the lower is empty.
   */
  private static TableHeader match(
      @Nullable RawRecord upper, RawRecord lower, Map<String, Name> names, List<RawRecord> sample) {
    int width = Math.max(lower.cells().length, upper == null ? 0 : upper.cells().length);
    List<String> titles = new ArrayList<>();
    int[] slots = new int[width];
    int[] ranks = new int[width];
    int shown = 0;
    String group = "";
    for (int i = 0; i < width; i++) {
      String below = cell(lower, i);
      String above = upper == null ? "" : cell(upper, i);
      group = above.isEmpty() ? group : above;
      String title = below.isEmpty() ? above : below;
      titles.add(
          PersonalText.isPossible(title) ? "столбец " + (i + 1) : ValueReader.shortened(title));
      Name name = title.length() > LONGEST_TITLE ? null : name(title, names);
      if (name == null && !group.isEmpty() && group.length() + below.length() < LONGEST_TITLE) {
        name = below.isEmpty() ? null : names.get(comparable(group + " " + below));
      }
      if (title.isEmpty()) {
        slots[i] = NAMELESS;
      } else if (name == null) {
        boolean personal = PersonalColumns.isPersonal(title) || PersonalColumns.isPersonal(group);
        slots[i] = personal ? PERSONAL : UNKNOWN;
      } else {
        slots[i] = name.slot;
        ranks[i] = name.rank;
      }
      shown = title.isEmpty() ? shown : i + 1;
    }
    choose(slots, ranks, lower, sample);
    return new TableHeader(
        lower.line(), List.copyOf(titles.subList(0, shown)), Arrays.copyOf(slots, shown));
  }

  /** The column of a title, perhaps with its number before and a hint behind it; null for none. */
  private static @Nullable Name name(String title, Map<String, Name> names) {
    Name name = names.get(comparable(title));
    return name != null
        ? name
        : names.get(
            comparable(HINT.matcher(NUMBER.matcher(title).replaceFirst("")).replaceFirst("")));
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

  /** Whether a record says again what the header says, in two cells or more and in no other way. */
  public boolean isRepeatedBy(RawRecord record) {
    int same = 0;
    for (int i = 0; i < record.cells().length && i < titles.size(); i++) {
      String cell = CellText.clean(record.cells()[i]);
      if (cell.isEmpty()) {
        continue;
      }
      if (!comparable(cell).equals(comparable(titles.get(i)))) {
        return false;
      }
      same++;
    }
    return same > 1;
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
