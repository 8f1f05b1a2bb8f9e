package org.metodportal.source.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.Severity;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.cell.FullYears;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.cell.ValueFault;
import org.metodportal.source.cell.ValueReader;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.file.UnquotedRecords;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.TableSchema;

/** Turns the records of one file into packed rows and reports the cells that cannot be read. */
public final class RowReader {
  /** Characters that a cell may have. */
  static final int LONGEST_CELL = 32_767;

  private static final String ABSENT = "value-missing";

  private static final String WRONG_ENCODING = "wrong-encoding";

  /** Columns of a rejected row that cannot be read when something is wrong with the row itself. */
  private static final int MANY = 3;

  /**
   * What is wrong with a cell.
   *
   * @param column index of the cell
   * @param rejects whether the row falls with it
   */
  private record Fault(int column, String cell, ValueFault fault, boolean rejects) {}

  private final DataFile file;
  private final TableHeader header;
  private final Consumer<Problem> problems;
  private final ValueReader[] readers;
  private final CellCache[] recent;
  private final List<AgeColumns> ages = new ArrayList<>();
  private final RowPacker packer;

  /** Columns of required values that the current row lacks. */
  private final List<Integer> absent = new ArrayList<>();

  /** What is wrong with other cells of the current row. */
  private final List<Fault> faults = new ArrayList<>();

  private final PlainRowReader plain;

  /** Reads rows under a header. */
  public RowReader(
      DataFile file, TableSchema schema, TableHeader header, Consumer<Problem> problems) {
    this.file = file;
    this.header = header;
    this.problems = problems;
    List<Field> fields = schema.packed();
    readers = new ValueReader[fields.size()];
    recent = new CellCache[fields.size()];
    for (int slot = 0; slot < readers.length; slot++) {
      readers[slot] = ValueReader.of(fields.get(slot), slot);
      recent[slot] = new CellCache();
      if (!fields.get(slot).ageYear().isEmpty()) {
        ages.add(new AgeColumns(slot, schema.slot(fields.get(slot).ageYear())));
      }
    }
    packer = new RowPacker(schema);
    plain = new PlainRowReader(schema, header, readers, ages);
  }

  /** The packed row of the current record; null when it is one for {@link #read(RawRecord)}. */
  public byte @Nullable [] readPlain(UnquotedRecords records) {
    return plain.read(records);
  }

  /** The packed row of a record; null when a fault rejects it. */
  public byte @Nullable [] read(RawRecord record) {
    String[] cells = record.cells();
    int[] slots = header.slots();
    boolean sound = true;
    absent.clear();
    faults.clear();
    packer.clear();
    for (int i = 0; i < cells.length && i < slots.length; i++) {
      int slot = slots[i];
      if (slot >= 0) {
        RowPacker.Packed known = recent[slot].recall(cells[i]);
        if (known != null) {
          packer.recall(slot, known);
        } else {
          sound &= readCell(i, cells[i], readers[slot]);
        }
      }
    }
    if (cells.length < slots.length) {
      sound &= readAbsent(record);
    }
    boolean beyond = isFilledBeyond(record);
    boolean many = faults.size() + absent.size() >= MANY || beyond;
    if (!sound && !faults.isEmpty() && many) {
      reportWhole(record.line());
      return null;
    }
    reportFaults(record.line());
    if (beyond) {
      reportBeyond(record.line());
    }
    reportLacking(record.line());
    if (!sound) {
      return null;
    }
    for (AgeColumns age : ages) {
      dropUnsoundAge(age, record.line());
    }
    return packer.pack();
  }

  /** Reads a cell that was not met lately; gives whether the row still stands. */
  private boolean readCell(int column, String cell, ValueReader reader) {
    boolean endless = cell.length() > LONGEST_CELL;
    ValueFault fault = endless ? tooLong(cell) : reader.read(reader.clean(cell), packer);
    if (fault != null && fault.code().equals(ABSENT)) {
      absent.add(column);
      return false;
    }
    if (fault != null) {
      boolean rejects = !fault.kept() && (reader.field().required() || endless);
      faults.add(new Fault(column, cell, fault, rejects));
      return !rejects;
    }
    CellCache cells = recent[reader.slot()];
    if (cells.wants(cell)) {
      cells.remember(cell, packer.packed(reader.slot()));
    }
    return true;
  }

  /** Reports required cells that a short record lacks; gives whether the row still stands. */
  private boolean readAbsent(RawRecord record) {
    boolean sound = true;
    for (int i = record.cells().length; i < header.width(); i++) {
      int slot = header.slots()[i];
      ValueFault fault = slot < 0 ? null : readers[slot].read("", packer);
      if (fault != null) {
        sound = false;
        absent.add(i);
      }
    }
    return sound;
  }

  /** Tells of all the required values that a row lacks at once. */
  private void reportLacking(int line) {
    List<String> titles = absent.stream().map(column -> header.titles().get(column)).toList();
    if (titles.isEmpty()) {
      return;
    }
    ValueReader reader = readers[header.slots()[absent.get(0)]];
    ValueFault fault = Objects.requireNonNull(reader.read("", packer));
    report(
        line,
        titles.get(0),
        "",
        titles.size() == 1
            ? fault
            : new ValueFault(
                ABSENT,
                "Не указаны обязательные значения: " + String.join(", ", titles) + ".",
                "Заполните эти ячейки. Если в исходной таблице они объединены с верхними,"
                    + " повторите значения в каждой строке."),
        true);
  }

  /** Tells of each cell; that the row is in another encoding is one cause, told once. */
  private void reportFaults(int line) {
    boolean misread = false;
    for (Fault each : faults) {
      boolean encoding = each.fault.code().equals(WRONG_ENCODING);
      if (!encoding || !misread || each.rejects) {
        report(line, header.titles().get(each.column), each.cell, each.fault, each.rejects);
      }
      misread |= encoding;
    }
  }

  /** Tells of a row in which so much is wrong that it is no row of the table, or is shifted. */
  private void reportWhole(int line) {
    boolean misread = faults.stream().anyMatch(each -> each.fault.code().equals(WRONG_ENCODING));
    List<String> unread = new ArrayList<>();
    faults.forEach(
        each ->
            unread.add(
                header.titles().get(each.column)
                    + " "
                    + ValueReader.quoted(CellText.clean(each.cell))));
    absent.forEach(column -> unread.add(header.titles().get(column) + " (пусто)"));
    problems.accept(
        Problem.error(misread ? WRONG_ENCODING : "row-unlike-table")
            .in(file.territory())
            .at(SourcePosition.of(file.shown(), line, ""))
            .says(
                (misread
                        ? "Строка похожа на текст в неверной кодировке: "
                        : "Строка не похожа на строку таблицы: не прочитаны ")
                    + String.join(", ", unread)
                    + ".")
            .hint(
                misread
                    ? "Откройте исходный файл и сохраните его заново в UTF-8."
                    : "Проверьте, не сдвинуты ли ячейки строки относительно заголовка."));
  }

  private boolean isFilledBeyond(RawRecord record) {
    for (int i = header.width(); i < record.cells().length; i++) {
      if (!CellText.clean(record.cells()[i]).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void reportBeyond(int line) {
    problems.accept(
        Problem.warning("cells-beyond-header")
            .in(file.territory())
            .at(SourcePosition.of(file.shown(), line, ""))
            .says("В строке больше ячеек, чем в заголовке: лишние пропущены.")
            .hint("Проверьте, не сдвинуты ли столбцы."));
  }

  private static ValueFault tooLong(String cell) {
    return new ValueFault(
        "cell-too-long",
        "В ячейке " + cell.length() + " знаков, а больше " + LONGEST_CELL + " не бывает.",
        "Проверьте кавычки в этой строке или сократите текст.");
  }

  /** Reports what is doubtful about a column as a whole; called after the last row. */
  public void reportDoubts() {
    for (ValueReader reader : readers) {
      ValueFault doubt = reader.doubt();
      if (doubt != null) {
        report(header.line(), header.titleOf(reader.slot()), "", doubt, false);
      }
    }
  }

  /** Makes a birth date missing that gives an age no worker has. */
  private void dropUnsoundAge(AgeColumns age, int line) {
    long day = packer.whole(age.birth(), RowPacker.ABSENT);
    long year = packer.whole(age.year(), RowPacker.ABSENT);
    if (age.isSurelySound(day, year)) {
      return;
    }
    LocalDate birth = LocalDate.ofEpochDay(day);
    int years = FullYears.atEndOf((int) year, birth);
    if (years < AgeColumns.YOUNGEST || years > AgeColumns.OLDEST) {
      packer.value(age.birth()).putByte(RowView.MISSING);
      report(
          line,
          header.titleOf(age.birth()),
          birth.toString(),
          new ValueFault(
              "age-out-of-range",
              ValueReader.quoted(birth.toString())
                  + " — по этой дате возраст "
                  + years
                  + ", а допускается от "
                  + AgeColumns.YOUNGEST
                  + " до "
                  + AgeColumns.OLDEST
                  + ".",
              "Проверьте год рождения."),
          false);
    }
  }

  private static String shown(String cell) {
    String text = CellText.clean(cell);
    return PersonalText.isPossible(text) ? "" : ValueReader.shortened(text);
  }

  private void report(int line, String title, String cell, ValueFault fault, boolean rejects) {
    String consequence = rejects || fault.kept() ? "" : " Значение пропущено, строка принята.";
    problems.accept(
        Problem.of(rejects ? Severity.ERROR : Severity.WARNING, fault.code())
            .in(file.territory())
            .value(shown(cell))
            .at(SourcePosition.of(file.shown(), line, title))
            .says(fault.message())
            .hint(fault.hint() + consequence));
  }
}
