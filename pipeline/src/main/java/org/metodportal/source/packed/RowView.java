package org.metodportal.source.packed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;
import org.metodportal.source.schema.TableSchema;

/**
 * Looks at one packed row at a time; slots are places in {@link TableSchema#packed()}.
 *
 * <p>Getters of a value that is missing give null or the stated absent value.
 */
public final class RowView {
  /** A day as people write it. */
  public static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  /** Tag of a missing value. */
  public static final int MISSING = 0;

  /** Tag of a value that stands behind it. */
  public static final int PRESENT = 1;

  /** Tag that is the value no. */
  public static final int NO = 1;

  /** Tag that is the value yes. */
  public static final int YES = 2;

  /** Tag of an answer that is a number, which stands behind it. */
  public static final int NUMBER = 3;

  /** Texts that are kept for later rows. */
  private static final int MOST_TEXTS = 1 << 13;

  private final List<Field> fields;
  private final FieldType[] types;

  /** Where columns begin, as far as they were walked over. */
  private final int[] offsets;

  private int found;
  private final PackedReader walker = new PackedReader(new byte[0]);

  /** Texts met before: most columns say the same few things in every row. */
  private final ByteKeyMap<String> texts = new ByteKeyMap<>();

  private byte[] bytes = {};
  private int columnsStart;
  private int columnsLength;
  private int end;

  /** Looks at rows of the table. */
  public RowView(TableSchema schema) {
    fields = schema.packed();
    types = fields.stream().map(Field::type).toArray(FieldType[]::new);
    offsets = new int[fields.size()];
  }

  /** Moves to a packed row. */
  public void look(byte[] array, int from, int length) {
    bytes = array;
    walker.over(array, from, length);
    columnsLength = walker.takeLength();
    columnsStart = walker.position();
    end = from + length;
    found = 0;
  }

  /** Where the text begins whose length {@link #textLength} has just read. */
  private int textFrom;

  /** Where a column begins; the columns up to it are walked over once, when first asked for. */
  private int offset(int slot) {
    while (found <= slot) {
      offsets[found] = walker.position();
      passOver(types[found], walker);
      found++;
    }
    return offsets[slot];
  }

  private static void passOver(FieldType type, PackedReader reader) {
    int tag = reader.takeByte();
    if (tag == MISSING) {
      return;
    }
    switch (type) {
      case ID, TEXT -> reader.skip(reader.takeLength());
      case DATE, YEAR -> reader.takeSigned();
      case PERCENT, NUMBER -> reader.skip(8);
      case ANSWER -> reader.skip(tag == NUMBER ? 8 : 0);
      case YESNO, CODE -> {
        // The tag is the value.
      }
      case CODES -> {
        int count = reader.takeLength();
        for (int i = 0; i < count; i++) {
          reader.skip(reader.takeLength());
        }
      }
    }
  }

  /** The array that holds the row. */
  public byte[] array() {
    return bytes;
  }

  /** Where the columns begin in the array, those of the key first. */
  public int columnsStart() {
    return columnsStart;
  }

  /** Length of the first columns; rows that agree in them have equal bytes there. */
  public int lengthOf(int columns) {
    return columns == offsets.length ? columnsLength : offset(columns) - columnsStart;
  }

  /** Length of all columns; rows equal after normalisation have equal bytes there. */
  public int columnsLength() {
    return columnsLength;
  }

  /** Whether the value is missing. */
  public boolean isMissing(int slot) {
    return bytes[offset(slot)] == MISSING;
  }

  /** An identifier or a text, folded where the column is compared so. */
  public @Nullable String text(int slot) {
    if (isMissing(slot)) {
      return null;
    }
    int length = textLength(offset(slot) + 1);
    return text(textFrom, length);
  }

  /** The length that stands at a place in front of a text. */
  private int textLength(int at) {
    int next = at;
    int length = 0;
    int shift = 0;
    byte b;
    do {
      b = bytes[next++];
      length |= (b & 0x7F) << shift;
      shift += 7;
    } while (b < 0);
    textFrom = next;
    return length;
  }

  private String text(int from, int length) {
    String text = texts.get(bytes, from, length);
    if (text == null) {
      text = new String(bytes, from, length, StandardCharsets.UTF_8);
      if (texts.values().size() < MOST_TEXTS) {
        texts.add(bytes, from, length, text);
      }
    }
    return text;
  }

  /** What a table has under the identifier or text of a column; null when missing or not there. */
  public <T> @Nullable T in(ByteKeyMap<T> table, int slot) {
    if (isMissing(slot)) {
      return null;
    }
    int length = textLength(offset(slot) + 1);
    return table.get(bytes, textFrom, length);
  }

  /** Like {@link #in}, for a table that is complete and shared between threads. */
  public <T> @Nullable T inShared(ByteKeyMap<T> table, int slot) {
    if (isMissing(slot)) {
      return null;
    }
    int length = textLength(offset(slot) + 1);
    return table.peek(bytes, textFrom, length);
  }

  /** Adds a value to a table that has nothing under the identifier or text of a column. */
  public <T> void addTo(ByteKeyMap<T> table, int slot, T value) {
    int length = textLength(offset(slot) + 1);
    table.add(bytes, textFrom, length, value);
  }

  /** A text as it was written; equal to {@link #text} where it is not folded. */
  public @Nullable String spelling(int slot) {
    int at = columnsStart + columnsLength;
    while (at < end) {
      int written = textLength(at);
      int length = textLength(textFrom);
      if (written == slot) {
        return text(textFrom, length);
      }
      at = textFrom + length;
    }
    return text(slot);
  }

  /** A required identifier or text. */
  public String required(int slot) {
    String text = text(slot);
    if (text == null) {
      throw new IllegalStateException("required column " + fields.get(slot).name() + " is missing");
    }
    return text;
  }

  /** Hash of an identifier's bytes; the same on every machine. */
  public int hash(int slot) {
    int length = textLength(offset(slot) + 1);
    return ByteHash.of(bytes, textFrom, textFrom + length);
  }

  /** A date as days since 1970-01-01, or a year; {@code absent} when missing. */
  public long whole(int slot, long absent) {
    if (isMissing(slot)) {
      return absent;
    }
    return new PackedReader(bytes, offset(slot) + 1, end - offset(slot) - 1).takeSigned();
  }

  /** The year of a date; 1970 when the date is missing. */
  public int yearOf(int slot) {
    return LocalDate.ofEpochDay(whole(slot, 0)).getYear();
  }

  /** A number; null when missing. */
  public @Nullable Double number(int slot) {
    if (isMissing(slot)) {
      return null;
    }
    return new PackedReader(bytes, offset(slot) + 1, 8).takeDouble();
  }

  /** A yes/no; null when missing. */
  public @Nullable Boolean yes(int slot) {
    int tag = bytes[offset(slot)];
    return tag == MISSING ? null : (Boolean) (tag == YES);
  }

  /** A code in the schema's spelling; null when missing. */
  public @Nullable String code(int slot) {
    int tag = bytes[offset(slot)];
    return tag == MISSING ? null : fields.get(slot).codes().get(tag - 1);
  }

  /** A required code. */
  public String requiredCode(int slot) {
    return fields.get(slot).codes().get(bytes[offset(slot)] - 1);
  }

  /** A list of codes, folded; null when missing. */
  public @Nullable List<String> codes(int slot) {
    if (isMissing(slot)) {
      return null;
    }
    PackedReader reader = new PackedReader(bytes, offset(slot) + 1, end - offset(slot) - 1);
    String[] codes = new String[reader.takeLength()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = reader.takeText();
    }
    return List.of(codes);
  }

  /** An answer's yes/no; null when missing or when the answer is a number other than 1 and 0. */
  public @Nullable Boolean answeredYes(int slot) {
    int tag = bytes[offset(slot)];
    if (tag == NUMBER) {
      double number = answeredNumber(slot);
      return number == 1 ? Boolean.TRUE : number == 0 ? Boolean.FALSE : null;
    }
    return tag == MISSING ? null : (Boolean) (tag == YES);
  }

  /** An answer's number; NaN when missing or when the answer is a yes/no. */
  public double answeredNumber(int slot) {
    return bytes[offset(slot)] == NUMBER
        ? new PackedReader(bytes, offset(slot) + 1, 8).takeDouble()
        : Double.NaN;
  }

  /** What a person would recognise the row by: its key columns as text. */
  public String describeKey(int keyFields) {
    StringBuilder text = new StringBuilder();
    for (int slot = 0; slot < keyFields; slot++) {
      text.append(slot == 0 ? "" : ", ").append(show(slot));
    }
    return text.toString();
  }

  /** The value of a slot as a person would write it; «—» when missing. */
  public String show(int slot) {
    if (isMissing(slot)) {
      return "—";
    }
    return switch (fields.get(slot).type()) {
      case ID, TEXT -> String.valueOf(spelling(slot));
      case DATE -> DAY.format(LocalDate.ofEpochDay(whole(slot, 0)));
      case YEAR -> Long.toString(whole(slot, 0));
      case PERCENT, NUMBER -> String.valueOf(number(slot));
      case CODE -> requiredCode(slot);
      case CODES -> String.join(", ", Objects.requireNonNull(codes(slot)));
      case YESNO -> Boolean.TRUE.equals(yes(slot)) ? "да" : "нет";
      case ANSWER -> {
        double number = answeredNumber(slot);
        yield Double.isNaN(number)
            ? Boolean.TRUE.equals(answeredYes(slot)) ? "да" : "нет"
            : Double.toString(number);
      }
    };
  }
}
