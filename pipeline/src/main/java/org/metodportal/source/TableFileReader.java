package org.metodportal.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.Severity;
import org.metodportal.problem.SourcePosition;

/** Reads the files of one table: finds the dialect and the header, then turns records into rows. */
public final class TableFileReader {
  private static final List<String> SUMMARIES = List.of("итого", "всего", "в том числе", "из них");
  private static final int LONGEST_CELL = 32_767;
  private static final int YOUNGEST = 16;
  private static final int OLDEST = 100;
  private static final long ABSENT = Long.MIN_VALUE;

  private final TableSchema schema;
  private final List<ValueReader> readers = new ArrayList<>();
  private final List<AgeColumns> ages = new ArrayList<>();
  private final RowPacker packer;

  private record AgeColumns(int birth, int year) {}

  /** Reads files of that table. */
  public TableFileReader(TableSchema schema) {
    this.schema = schema;
    List<Field> fields = schema.packed();
    for (int slot = 0; slot < fields.size(); slot++) {
      readers.add(new ValueReader(fields.get(slot), slot));
      if (!fields.get(slot).ageYear().isEmpty()) {
        ages.add(new AgeColumns(slot, schema.slot(fields.get(slot).ageYear())));
      }
    }
    packer = new RowPacker(schema);
  }

  /**
   * Reads a file to its end, or to the place where it cannot be read any more.
   *
   * @param rows receives every data row in the order of the file
   * @param problems receives what is wrong
   */
  public FileReading read(DataFile file, Consumer<ParsedRow> rows, Consumer<Problem> problems) {
    FileScan scan;
    try {
      scan = FileScan.of(file.path());
    } catch (IOException e) {
      problems.accept(
          fileError(
              file,
              0,
              "file-unreadable",
              "Файл не открывается.",
              "Проверьте, что он существует и его разрешено читать."));
      return new FileReading("", 0, 0, 0, List.of());
    }
    Reading reading = new Reading(file, rows, problems);
    try (RecordSource source = open(file, scan, problems)) {
      reading.run(source);
    } catch (UnreadableFileException e) {
      problems.accept(fileError(file, e.line(), e.code(), e.sentence(), e.hint()));
      if (e.line() > 0 && reading.header != null) {
        reading.reject(e.line());
      }
    } catch (IOException e) {
      problems.accept(
          fileError(
              file, 0, "file-unreadable", "Файл не дочитан до конца.", "Выгрузите его заново."));
    }
    return new FileReading(
        scan.sha256(), reading.read, reading.skipped, reading.rejected, reading.titles());
  }

  /** Opens the records of a file in the encoding and with the separator that fit the table best. */
  RecordSource open(DataFile file, FileScan scan, Consumer<Problem> problems) throws IOException {
    if (scan.size() == 0) {
      throw new UnreadableFileException(
          "file-empty", 0, "Файл пуст.", "Выгрузите таблицу заново или удалите файл.");
    }
    boolean named = file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    if (scan.workbook() || named) {
      return WorkbookRecords.open(file.path());
    }
    if (scan.binary()) {
      throw new UnreadableFileException(
          "file-binary",
          0,
          "Это не текст и не книга .xlsx.",
          "Сохраните таблицу как CSV или «Книга Excel (.xlsx)».");
    }
    Dialect dialect = dialect(scan);
    if (scan.cut() && dialect.charset.equals(StandardCharsets.UTF_8)) {
      problems.accept(
          fileError(
              file,
              0,
              "file-cut",
              "Файл обрывается посреди буквы: он передан не полностью.",
              "Выгрузите его заново."));
    }
    return DelimitedRecords.open(file.path(), dialect.charset, dialect.separator);
  }

  record Dialect(Charset charset, char separator) {}

  Dialect dialect(FileScan scan) throws IOException {
    Dialect best = null;
    int most = -1;
    for (Charset charset : scan.charsets()) {
      String head = new String(scan.head(), charset);
      for (char separator : DelimitedRecords.SEPARATORS) {
        TableHeader header = null;
        try (RecordSource sample = DelimitedRecords.of(new StringReader(head), separator)) {
          header = TableHeader.find(beginning(sample), schema);
        }
        int found = header == null ? 0 : header.columnsFound();
        if (found > most) {
          most = found;
          best = new Dialect(charset, separator);
        }
      }
    }
    return best == null ? new Dialect(StandardCharsets.UTF_8, ';') : best;
  }

  /** The records up to the last line where a header may stand. */
  private static List<RawRecord> beginning(RecordSource source) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    int shown = 0;
    try {
      RawRecord record;
      while (shown < TableHeader.SEARCHED_LINES && (record = source.next()) != null) {
        records.add(record);
        shown += record.isBlank() ? 0 : 1;
      }
    } catch (UnreadableFileException e) {
      // A sample ends anywhere; the reading of the whole file will say so if the file does too.
      return records;
    }
    return records;
  }

  /** A column as people and as files know it. */
  private static String named(Field field) {
    return field.title() + " (" + field.name() + ")";
  }

  private static Problem fileError(
      DataFile file, int line, String code, String message, String hint) {
    return Problem.error(
        code, file.territory(), SourcePosition.of(file.shown(), line, ""), message, hint);
  }

  /** One file being read. */
  private final class Reading {
    private final DataFile file;
    private final Consumer<ParsedRow> rows;
    private final Consumer<Problem> problems;
    private @Nullable TableHeader header;
    private boolean unusable;
    private boolean beforeFirstRow = true;
    private final List<Integer> emptyLines = new ArrayList<>();
    private long read;
    private long skipped;
    private long rejected;

    Reading(DataFile file, Consumer<ParsedRow> rows, Consumer<Problem> problems) {
      this.file = file;
      this.rows = rows;
      this.problems = problems;
    }

    void run(RecordSource source) throws IOException {
      List<RawRecord> start = new ArrayList<>();
      UnreadableFileException broken = null;
      int shown = 0;
      try {
        RawRecord record;
        while (shown < TableHeader.SEARCHED_LINES && (record = source.next()) != null) {
          start.add(record);
          shown += record.isBlank() ? 0 : 1;
        }
      } catch (UnreadableFileException e) {
        broken = e;
      }
      header = TableHeader.find(start, schema);
      checkHeader(shown == 0 && broken == null);
      if (header == null) {
        return;
      }
      for (RawRecord record : start) {
        if (record.line() > header.line()) {
          take(record);
        }
      }
      if (broken != null) {
        throw broken;
      }
      RawRecord record;
      while ((record = source.next()) != null) {
        take(record);
      }
      if (read == 0) {
        problems.accept(
            Problem.warning(
                "file-without-rows",
                file.territory(),
                SourcePosition.of(file.shown()),
                "В файле есть заголовок, но нет ни одной строки под ним.",
                "Проверьте, вся ли таблица выгружена; если сведений нет, удалите файл."));
      }
    }

    private void checkHeader(boolean blank) {
      if (header == null) {
        problems.accept(
            blank
                ? fileError(
                    file,
                    0,
                    "file-empty",
                    "В файле нет ни одной заполненной строки.",
                    "Выгрузите таблицу заново или удалите файл.")
                : fileError(
                    file,
                    0,
                    "header-not-found",
                    "В первых "
                        + TableHeader.SEARCHED_LINES
                        + " строках нет заголовка таблицы «"
                        + schema.title()
                        + "».",
                    "Добавьте строку заголовка со столбцами: " + expectedColumns()));
        return;
      }
      List<String> missing = new ArrayList<>();
      for (ValueReader reader : readers) {
        if (reader.field().required() && !header.has(readers.indexOf(reader))) {
          missing.add(named(reader.field()));
        }
      }
      unusable = !missing.isEmpty();
      if (unusable) {
        problems.accept(
            fileError(
                file,
                header.line(),
                "column-missing",
                (missing.size() == 1 ? "Нет обязательного столбца " : "Нет обязательных столбцов: ")
                    + String.join(", ", missing)
                    + ". Строки файла не приняты. Найдены столбцы: "
                    + String.join(", ", header.titles())
                    + ".",
                "Нужны столбцы: " + expectedColumns()));
      }
      warnOnce(
          TableHeader.PERSONAL,
          "personal-column",
          "Персональные данные не принимаются, эти столбцы не прочитаны и нигде не сохранены: ",
          "Удалите эти столбцы из выгрузки.");
      warnOnce(
          TableHeader.UNKNOWN,
          "column-unknown",
          "Незнакомые столбцы пропущены: ",
          "Если нужный столбец назван иначе, переименуйте его. Есть столбцы: " + expectedColumns());
      warnOnce(
          TableHeader.REPEATED,
          "column-repeated",
          "Столбец повторяется, взят первый из одинаковых: ",
          "Оставьте один столбец с этими данными.");
    }

    private void warnOnce(int mark, String code, String message, String hint) {
      TableHeader found = header;
      if (found == null) {
        return;
      }
      List<String> titles = found.titlesMarked(mark);
      if (!titles.isEmpty()) {
        problems.accept(
            Problem.warning(
                code,
                file.territory(),
                SourcePosition.of(file.shown(), found.line(), ""),
                message + String.join(", ", titles) + ".",
                hint));
      }
    }

    private List<String> titles() {
      TableHeader columns = header;
      List<String> titles = new ArrayList<>();
      for (int slot = 0; columns != null && slot < readers.size(); slot++) {
        titles.add(columns.titleOf(slot));
      }
      return titles;
    }

    private String expectedColumns() {
      List<String> names = new ArrayList<>();
      for (Field field : schema.fields()) {
        names.add(named(field) + (field.required() ? "*" : ""));
      }
      return String.join(", ", names) + " (* — обязательные).";
    }

    private void take(RawRecord record) {
      if (record.cells().length == 0) {
        emptyLines.add(record.line());
        return;
      }
      for (int line : emptyLines) {
        skip(line, SkippedRow.Reason.BLANK);
      }
      emptyLines.clear();
      if (record.isBlank()) {
        skip(record.line(), SkippedRow.Reason.BLANK);
        return;
      }
      boolean first = beforeFirstRow;
      beforeFirstRow = false;
      if (first && isNumbering(record.cells())) {
        skip(record.line(), SkippedRow.Reason.NUMBERING);
      } else if (isSummary(record.cells())) {
        skip(record.line(), SkippedRow.Reason.SUMMARY);
      } else if (unusable) {
        reject(record.line());
      } else {
        takeValues(record);
      }
    }

    private void skip(int line, SkippedRow.Reason reason) {
      read++;
      skipped++;
      rows.accept(new SkippedRow(line, reason));
    }

    private void reject(int line) {
      read++;
      rejected++;
      rows.accept(new RejectedRow(line));
    }

    private void takeValues(RawRecord record) {
      TableHeader columns = header;
      if (columns == null) {
        return;
      }
      String[] cells = record.cells();
      boolean sound = true;
      boolean beyond = false;
      packer.clear();
      for (int i = 0; i < cells.length; i++) {
        int slot = i < columns.width() ? columns.slots()[i] : TableHeader.NAMELESS;
        if (slot >= 0) {
          ValueReader reader = readers.get(slot);
          String title = columns.titles().get(i);
          ValueFault fault =
              cells[i].length() > LONGEST_CELL
                  ? tooLong(cells[i])
                  : reader.read(CellText.clean(cells[i]), packer);
          if (fault != null) {
            boolean rejects = reader.field().required() || fault.code().equals("cell-too-long");
            sound &= !rejects;
            report(record.line(), title, cells[i], fault, rejects);
          }
        } else if (i >= columns.width()) {
          beyond |= !CellText.clean(cells[i]).isEmpty();
        }
      }
      for (int i = cells.length; i < columns.width(); i++) {
        int slot = columns.slots()[i];
        if (slot >= 0 && readers.get(slot).field().required()) {
          ValueFault fault = readers.get(slot).read("", packer);
          if (fault != null) {
            sound = false;
            report(record.line(), columns.titles().get(i), "", fault, true);
          }
        }
      }
      if (beyond) {
        problems.accept(
            Problem.warning(
                "cells-beyond-header",
                file.territory(),
                SourcePosition.of(file.shown(), record.line(), ""),
                "В строке больше ячеек, чем в заголовке: лишние пропущены.",
                "Проверьте, не сдвинуты ли столбцы."));
      }
      if (!sound) {
        reject(record.line());
        return;
      }
      read++;
      rows.accept(new ValidRow(record.line(), withSoundAge(record, columns)));
    }

    private ValueFault tooLong(String cell) {
      return new ValueFault(
          "cell-too-long",
          "В ячейке " + cell.length() + " знаков, а больше " + LONGEST_CELL + " не бывает.",
          "Проверьте кавычки в этой строке или сократите текст.");
    }

    private void report(int line, String title, String cell, ValueFault fault, boolean rejects) {
      String consequence = rejects ? "" : " Значение пропущено, строка принята.";
      problems.accept(
          new Problem(
              fault.code(),
              rejects ? Severity.ERROR : Severity.WARNING,
              file.territory(),
              SourcePosition.of(file.shown(), line, title),
              ValueReader.shortened(CellText.clean(cell)),
              fault.message(),
              fault.hint() + consequence));
    }

    /** The packed row, without a birth date that gives an age no worker has. */
    private byte[] withSoundAge(RawRecord record, TableHeader columns) {
      for (AgeColumns age : ages) {
        long day = packer.whole(age.birth, ABSENT);
        long year = packer.whole(age.year, ABSENT);
        if (day == ABSENT || year == ABSENT) {
          continue;
        }
        LocalDate birth = LocalDate.ofEpochDay(day);
        int years = FullYears.atEndOf((int) year, birth);
        if (years < YOUNGEST || years > OLDEST) {
          packer.value(age.birth).putByte(RowView.MISSING);
          String title = columns.titleOf(age.birth);
          report(
              record.line(),
              title,
              birth.toString(),
              new ValueFault(
                  "age-out-of-range",
                  ValueReader.quoted(birth.toString())
                      + " — по этой дате возраст "
                      + years
                      + ", а допускается от "
                      + YOUNGEST
                      + " до "
                      + OLDEST
                      + ".",
                  "Проверьте год рождения."),
              false);
        }
      }
      return packer.pack();
    }
  }

  /** Whether the record numbers the columns: 1, 2, 3 and so on from its first cell. */
  private static boolean isNumbering(String[] cells) {
    int count = 0;
    for (String raw : cells) {
      String cell = CellText.clean(raw);
      if (cell.isEmpty() && count > 1) {
        continue;
      }
      if (!cell.equals(Integer.toString(++count))) {
        return false;
      }
    }
    return count > 1;
  }

  private static boolean isSummary(String[] cells) {
    for (String raw : cells) {
      String cell = CellText.clean(raw);
      if (!cell.isEmpty()) {
        for (String summary : SUMMARIES) {
          if (cell.regionMatches(true, 0, summary, 0, summary.length())) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }
}
