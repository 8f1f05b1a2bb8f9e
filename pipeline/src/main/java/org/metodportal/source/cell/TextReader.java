package org.metodportal.source.cell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;

/** Reads identifiers and texts; what is compared after folding keeps how it was written. */
final class TextReader extends ValueReader {
  /** A number as a spreadsheet shows one that is too long for it. */
  private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[eEеЕ]\\+?\\d+");

  /** Characters of an identifier: pages are named by them, and folders have names of 255 bytes. */
  private static final int LONGEST_ID = 60;

  /** Schools are named after persons: «имени А. С. Пушкина». */
  private static final Pattern NAMED_AFTER =
      Pattern.compile(
          "(?<!\\p{L})им(?:ени|\\.)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  TextReader(Field field, int slot) {
    super(field, slot);
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    if (isOfPerson(text)) {
      return new ValueFault(
          "value-of-person",
          "Значение похоже на имя, телефон или почту человека: такие не принимаются.",
          field().type() == FieldType.ID
              ? "Напишите обозначение, по которому человека не узнать, например п-0001."
              : "Уберите из ячейки сведения о человеке.");
    }
    if (field().type() == FieldType.ID && text.indexOf(' ') >= 0) {
      return new ValueFault(
          "id-with-blank",
          quoted(text) + " — в обозначении не должно быть пробелов.",
          "Напишите его слитно, например " + shortened(text.replace(" ", "-")) + ".");
    }
    if (field().type() == FieldType.ID && text.length() > LONGEST_ID) {
      return new ValueFault(
          "id-too-long",
          "В обозначении " + text.length() + " знаков, а допускается не больше " + LONGEST_ID + ".",
          "Напишите короткое обозначение; полное название пишут в другом столбце.");
    }
    if (field().type() == FieldType.ID && ROUNDED.matcher(text).matches()) {
      return new ValueFault(
          "id-rounded",
          quoted(text) + " — табличная программа округлила обозначение, и цифры потеряны.",
          "Верните исходное обозначение: сделайте столбец текстовым и выгрузите таблицу заново.");
    }
    String whole = field().type() == FieldType.ID ? WholeText.of(text) : text;
    String compared = field().folded() ? LookupNormalizer.normalize(whole) : text;
    PackedBytes value = row.value(slot());
    value.putByte(RowView.PRESENT);
    value.putText(compared);
    if (!compared.equals(text)) {
      row.spelling(slot(), text);
    }
    return null;
  }

  /** Whether it names a person; a number may be an identifier, a name after «имени» a school's. */
  private boolean isOfPerson(String text) {
    if (field().type() != FieldType.ID) {
      return PersonalText.isLikely(text) && !NAMED_AFTER.matcher(text).find();
    }
    boolean words = text.indexOf(' ') >= 0 || text.indexOf('_') >= 0;
    return words
        ? PersonalText.isPossible(text)
        : PersonalText.isLikely(text) && !text.chars().allMatch(Character::isDigit);
  }

  @Override
  String expected() {
    return field().type() == FieldType.ID ? "обозначение без пробелов" : "текст";
  }
}
