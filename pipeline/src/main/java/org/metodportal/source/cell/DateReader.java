package org.metodportal.source.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;

/** Reads dates. */
final class DateReader extends ValueReader {
  /** Whether a date was met whose month stands before its day. */
  private boolean monthFirst;

  DateReader(Field field, int slot) {
    super(field, slot);
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    long day = CalendarDate.parse(text);
    if (day == CalendarDate.NONE) {
      return noDate(text);
    }
    PackedBytes value = row.value(slot());
    value.putByte(RowView.PRESENT);
    value.putSigned(day);
    return null;
  }

  private ValueFault noDate(String text) {
    LocalDate swapped = CalendarDate.monthFirst(text);
    if (swapped != null) {
      monthFirst = true;
      return new ValueFault(
          "not-a-date",
          quoted(text) + " — похоже, месяц стоит перед днём.",
          "Напишите дату как " + RowView.DAY.format(swapped) + ".");
    }
    LocalDate nearest = CalendarDate.nearest(text);
    return nearest != null
        ? new ValueFault(
            "no-such-date",
            quoted(text) + " — такой даты нет.",
            "Напишите дату как " + RowView.DAY.format(nearest) + ".")
        : new ValueFault(
            "not-a-date",
            quoted(text) + " — это не дата.",
            "Напишите день, месяц и год, например 05.06.2022.");
  }

  @Override
  public @Nullable ValueFault doubt() {
    return monthFirst
        ? new ValueFault(
            "dates-month-first",
            "В столбце есть даты, в которых месяц стоит перед днём: остальные, например 03/04/2024,"
                + " прочитаны как день и месяц.",
            "Проверьте даты всего столбца и выгрузите их в виде 05.06.2022.",
            true)
        : null;
  }

  @Override
  String expected() {
    return "дата, например 05.06.2022";
  }
}
