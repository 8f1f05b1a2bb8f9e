package org.metodportal.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.file.RecordSource;
import org.metodportal.source.file.UnquotedRecords;
import org.metodportal.source.file.UnreadableFileException;
import org.metodportal.source.row.ColumnNames;
import org.metodportal.source.row.HeaderReport;
import org.metodportal.source.row.ParsedRow;
import org.metodportal.source.row.RejectedRow;
import org.metodportal.source.row.RowReader;
import org.metodportal.source.row.SkippedRow;
import org.metodportal.source.row.TableHeader;
import org.metodportal.source.row.ValidRow;
import org.metodportal.source.schema.TableSchema;

/**
 * One file on its way from records to rows: finds the header, passes over what is no data, hands
 * data on and counts all of it.
 */
final class FileRows {
  /** Columns of the widest sheet of a spreadsheet. */
  private static final int MOST_COLUMNS = 16_384;

  private final DataFile file;
  private final TableSchema schema;
  private final ColumnNames names;
  private final Consumer<ParsedRow> rows;
  private final Consumer<Problem> problems;
  private final List<Integer> emptyLines = new ArrayList<>();
  private @Nullable TableHeader header;

  /** Null when no row can be read: the file has no header, or one without required columns. */
  private @Nullable RowReader reader;

  private boolean beforeFirstRow = true;

  /** Whether a line of another encoding was told. */
  private boolean misread;

  /** Whether a line with another separator was told. */
  private boolean separated;

  /** Whether the rows now stand under the header of another table. */
  private boolean another;

  private long read;
  private long skipped;
  private long rejected;

  FileRows(
      DataFile file,
      TableSchema schema,
      ColumnNames names,
      Consumer<ParsedRow> rows,
      Consumer<Problem> problems) {
    this.file = file;
    this.schema = schema;
    this.names = names;
    this.rows = rows;
    this.problems = problems;
  }

  /** Reads to the end. */
  void run(RecordSource source) throws IOException {
    FirstRecords first = FirstRecords.of(source);
    List<RawRecord> start = first.records();
    UnreadableFileException broken = first.broken();
    refuseTooWide(start);
    HeaderReport report = new HeaderReport(file, schema, problems);
    TableHeader found = TableHeader.find(start, names);
    if (found == null) {
      if (broken != null) {
        throw broken;
      }
      if (start.stream().noneMatch(RawRecord::isOpen)) {
        report.notFound(start, first.filled() == 0);
      }
      start.stream().filter(RawRecord::isOpen).findFirst().ifPresent(this::reportOpen);
      return;
    }
    header = found;
    if (report.usable(found)) {
      reader = new RowReader(file, schema, found, problems);
    }
    for (RawRecord record : start) {
      if (record.line() > found.line()) {
        take(record);
      }
    }
    if (broken != null) {
      throw broken;
    }
    if (source instanceof UnquotedRecords plain) {
      takeAll(plain);
    } else {
      RawRecord record;
      while ((record = source.next()) != null) {
        take(record);
      }
    }
    if (reader != null) {
      reader.reportDoubts();
    }
    if (read == 0) {
      problems.accept(
          Problem.warning("file-without-rows")
              .in(file.territory())
              .at(SourcePosition.of(file.shown()))
              .says("В файле есть заголовок, но нет ни одной строки под ним.")
              .hint("Проверьте, вся ли таблица выгружена; если сведений нет, удалите файл."));
    }
  }

  private static void refuseTooWide(List<RawRecord> start) throws UnreadableFileException {
    for (RawRecord record : start) {
      if (record.cells().length > MOST_COLUMNS) {
        throw new UnreadableFileException(
            "columns-too-many",
            record.line(),
            "В строке " + record.cells().length + " ячеек: столбцов столько не бывает.",
            "Проверьте, не слились ли строки таблицы в одну, и выгрузите её заново.");
      }
    }
  }

  /** Rejects the record that cannot be read and that ends the reading; 0 when no line is known. */
  void breakOff(int line) {
    if (line > 0 && header != null) {
      reject(line);
    }
  }

  /** What the reading came to. */
  FileReading result(String sha256) {
    TableHeader columns = header;
    List<String> titles = new ArrayList<>();
    for (int slot = 0; columns != null && slot < schema.fields().size(); slot++) {
      titles.add(columns.titleOf(slot));
    }
    return new FileReading(sha256, read, skipped, rejected, titles);
  }

  /** Takes most rows from their bytes, the others as any record. */
  private void takeAll(UnquotedRecords records) throws IOException {
    while (records.advance()) {
      byte[] packed =
          reader == null || beforeFirstRow || another || !emptyLines.isEmpty()
              ? null
              : reader.readPlain(records);
      if (packed == null) {
        take(records.record());
      } else {
        read++;
        rows.accept(new ValidRow(records.line(), packed));
      }
    }
  }

  /** Says where a quotation mark was left open; nothing of the record is quoted. */
  private void reportOpen(RawRecord record) {
    List<String> titles = header == null ? List.of() : header.titles();
    String title = record.openCell() < titles.size() ? titles.get(record.openCell()) : "";
    problems.accept(
        Problem.error("quote-not-closed")
            .in(file.territory())
            .at(SourcePosition.of(file.shown(), record.line(), title))
            .says("Здесь открыта кавычка и не закрыта: где кончаются ячейки строки, неизвестно.")
            .hint(
                "Закройте кавычку или удалите её. "
                    + (header == null
                        ? "Это строка заголовка: без неё файл не прочитан."
                        : "Следующие строки прочитаны.")));
  }

  private void reportMisread(int line) {
    problems.accept(
        file.error(
            line,
            "encoding-mixed",
            "С этой строки файл записан в другой кодировке: такие строки отклонены.",
            "Похоже, в один файл сложили два. Сохраните каждый отдельно или весь файл в UTF-8."));
  }

  private void rejectSeparated(int line, char separator) {
    if (!separated) {
      separated = true;
      problems.accept(
          file.error(
              line,
              "separator-other",
              "Ячейки этой строки разделены "
                  + (separator == '\t' ? "табуляцией" : "знаком «" + separator + "»")
                  + ", а ячейки заголовка — другим: такие строки отклонены.",
              "Сохраните таблицу заново, чтобы разделитель был один во всём файле."));
    }
    reject(line);
  }

  private void reportAnother(int line) {
    problems.accept(
        file.error(
            line,
            "table-second",
            "Здесь начинается другая таблица, со своим заголовком: её строки не приняты.",
            "Сохраните её отдельным файлом; столбцы одной таблицы во всём файле стоят в одном"
                + " порядке."));
  }

  private void take(RawRecord record) {
    if (record.cells().length == 0 && !record.isOpen()) {
      emptyLines.add(record.line());
      return;
    }
    if (!emptyLines.isEmpty()) {
      emptyLines.forEach(line -> skip(line, SkippedRow.Reason.BLANK));
      emptyLines.clear();
    }
    if (record.isBlank()) {
      skip(record.line(), SkippedRow.Reason.BLANK);
      return;
    }
    if (record.isOpen() || record.isMisread()) {
      beforeFirstRow = false;
      if (record.isOpen()) {
        reportOpen(record);
      } else if (!misread) {
        misread = true;
        reportMisread(record.line());
      }
      reject(record.line());
      return;
    }
    boolean first = beforeFirstRow;
    Character other = header == null ? null : LinesBeside.otherSeparator(record, header.width());
    beforeFirstRow = false;
    if (LinesBeside.isNumbering(record.cells(), first)) {
      skip(record.line(), SkippedRow.Reason.NUMBERING);
    } else if (LinesBeside.isSummary(record, header, schema)) {
      skip(record.line(), SkippedRow.Reason.SUMMARY);
    } else if (header != null && header.isRepeatedBy(record, names)) {
      another = false;
      skip(record.line(), SkippedRow.Reason.HEADER);
    } else if (another || (header != null && header.isOther(record, schema, names))) {
      if (!another) {
        reportAnother(record.line());
      }
      another = true;
      reject(record.line());
    } else if (other != null) {
      rejectSeparated(record.line(), other);
    } else if (header != null && header.isBeside(record, schema)) {
      skip(record.line(), SkippedRow.Reason.SUBHEADING);
      problems.accept(
          Problem.warning("row-beside-table")
              .in(file.territory())
              .at(SourcePosition.of(file.shown(), record.line(), ""))
              .says("Похоже на подзаголовок, примечание или подпись, а не на строку таблицы.")
              .hint("Строка пропущена. Если это данные, заполните обязательные столбцы."));
    } else {
      takeRow(record);
    }
  }

  private void takeRow(RawRecord record) {
    byte[] packed = reader == null ? null : reader.read(record);
    if (packed == null) {
      reject(record.line());
    } else {
      read++;
      rows.accept(new ValidRow(record.line(), packed));
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
}
