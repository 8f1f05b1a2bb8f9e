package org.metodportal.source.cell;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;

/**
 * Reads the cells of one column: text as written in, packed value or fault out. Each type of column
 * has a reader of its own.
 */
public abstract class ValueReader {
  private static final Set<String> MISSING = folded("", "-", "–", "—", "н/д", "нет данных");

  /** What the words for a missing value begin with, before folding. */
  private static final String MISSING_BEGIN = "-–—нНhH";

  private static final int SHOWN = 60;

  private final Field field;
  private final int slot;
  private final Set<String> missing = new HashSet<>(MISSING);

  ValueReader(Field field, int slot) {
    this.field = field;
    this.slot = slot;
    for (String code : field.codes()) {
      missing.remove(LookupNormalizer.normalize(code));
    }
    if (field.type() == FieldType.YESNO || field.type() == FieldType.ANSWER) {
      missing.remove("-");
    }
  }

  /** The reader of a column that stands at the slot of packed rows. */
  public static ValueReader of(Field field, int slot) {
    return switch (field.type()) {
      case ID, TEXT -> new TextReader(field, slot);
      case DATE -> new DateReader(field, slot);
      case YEAR -> new YearReader(field, slot);
      case YESNO -> new YesNoReader(field, slot);
      case PERCENT, NUMBER -> new NumberReader(field, slot);
      case CODE -> new CodeReader(field, slot);
      case CODES -> new CodesReader(field, slot);
      case ANSWER -> new AnswerReader(field, slot);
    };
  }

  static Set<String> folded(String... words) {
    Set<String> set = new HashSet<>();
    for (String word : words) {
      set.add(LookupNormalizer.normalize(word));
    }
    return Set.copyOf(set);
  }

  /** The column. */
  public Field field() {
    return field;
  }

  /** Index of the column in a packed row. */
  public int slot() {
    return slot;
  }

  /**
   * Packs the value of a cell; a missing one leaves the column missing.
   *
   * @param text the cell's cleaned text
   * @return null when the value, or its absence, is in order; a value that is only doubted is
   *     packed
   */
  public final @Nullable ValueFault read(String text, RowPacker row) {
    if (isMissing(text)) {
      return field.required() ? absent() : null;
    }
    ValueFault spoiled = SpoiledText.fault(text);
    return spoiled == null ? value(text, row) : spoiled;
  }

  /** The text of a cell as {@link #read} takes it. */
  public String clean(String cell) {
    return CellText.clean(cell);
  }

  /** What is doubtful about all the values read so far together; null when nothing is. */
  public @Nullable ValueFault doubt() {
    return null;
  }

  /** Packs a value that is not missing; gives what is wrong with it, or null. */
  abstract @Nullable ValueFault value(String text, RowPacker row);

  /** What is written into such a cell, in Russian. */
  abstract String expected();

  /** Whether a cleaned text is one of the words for a missing value, or empty. */
  final boolean isMissing(String text) {
    return text.isEmpty()
        || (text.length() <= 10
            && MISSING_BEGIN.indexOf(text.charAt(0)) >= 0
            && (text.equals("–")
                || text.equals("—")
                || missing.contains(LookupNormalizer.normalize(text))));
  }

  private ValueFault absent() {
    return new ValueFault(
        "value-missing",
        "Обязательное значение «" + field.title() + "» не указано.",
        "Заполните ячейку (" + expected() + ").");
  }

  /** The text in quotation marks, shortened; not quoted when it looks like that of a person. */
  public static String quoted(String text) {
    return PersonalText.isPossible(text) ? "Значение ячейки" : "«" + shortened(text) + "»";
  }

  /** The beginning of a long text. */
  public static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
