package org.metodportal.source.table;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.metodportal.problem.Problem;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.DelimitedRecords;
import org.metodportal.source.file.FileScan;
import org.metodportal.source.file.FileSign;
import org.metodportal.source.file.RecordSource;
import org.metodportal.source.file.UnquotedRecords;
import org.metodportal.source.file.UnreadableFileException;
import org.metodportal.source.file.WrappedRecords;
import org.metodportal.source.row.ColumnNames;
import org.metodportal.source.row.ParsedRow;
import org.metodportal.source.row.TableHeader;
import org.metodportal.source.schema.TableSchema;

/** Reads the files of one table: finds the dialect and the header, then turns records into rows. */
public final class TableFileReader {
  private final TableSchema schema;
  private final ColumnNames names;

  /** Reads files of that table. */
  public TableFileReader(TableSchema schema) {
    this.schema = schema;
    this.names = new ColumnNames(schema);
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
          file.error(
              0,
              "file-unreadable",
              "Файл не открывается.",
              "Проверьте, что он существует и его разрешено читать."));
      return new FileReading("", 0, 0, 0, List.of());
    }
    FileRows reading = new FileRows(file, schema, names, rows, problems);
    try (RecordSource source = open(file, scan, problems)) {
      reading.run(source);
    } catch (UnreadableFileException e) {
      problems.accept(file.error(e.line(), e.code(), e.sentence(), e.hint()));
      reading.breakOff(e.line());
    } catch (IOException e) {
      problems.accept(
          file.error(0, "file-unreadable", "Файл не дочитан до конца.", "Выгрузите его заново."));
    }
    return reading.result(scan.sha256());
  }

  /** Opens the records of a file in the encoding and with the separator that fit the table best. */
  RecordSource open(DataFile file, FileScan scan, Consumer<Problem> problems) throws IOException {
    if (scan.size() == 0) {
      throw new UnreadableFileException(
          "file-empty", 0, "Файл пуст.", "Выгрузите таблицу заново или удалите файл.");
    }
    if (scan.workbook()) {
      return new SheetChoice(file, schema, problems).open();
    }
    Optional<FileSign> sign = FileSign.of(scan.head());
    if (sign.isPresent()) {
      throw sign.get().exception();
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
          file.error(
              0,
              "file-cut",
              "Файл обрывается посреди буквы: он передан не полностью.",
              "Выгрузите его заново."));
    }
    boolean plain =
        scan.utf8()
            && !scan.quoted()
            && dialect.separator != UnquotedRecords.NO_SEPARATOR
            && dialect.charset.equals(StandardCharsets.UTF_8);
    if (dialect.wrapped) {
      return WrappedRecords.open(file.path(), dialect.charset, dialect.separator);
    }
    return plain
        ? UnquotedRecords.open(file.path(), dialect.separator)
        : DelimitedRecords.open(file.path(), dialect.charset, dialect.separator, dialect.width);
  }

  /**
   * How a text is written.
   *
   * @param width cells of the header; 0 when none was found
   * @param wrapped whether lines are in quotation marks as wholes
   */
  record Dialect(Charset charset, char separator, int width, boolean wrapped) {
    /** How the rows of a workbook are written when they become a text. */
    static final Dialect OF_WORKBOOK = new Dialect(StandardCharsets.UTF_8, ';', 0, false);
  }

  Dialect dialect(FileScan scan) throws IOException {
    Dialect plain = dialect(scan, false);
    if (plain.width > 1 || !scan.quoted()) {
      return plain;
    }
    Dialect wrapped = dialect(scan, true);
    return wrapped.width > plain.width ? wrapped : plain;
  }

  private Dialect dialect(FileScan scan, boolean wrapped) throws IOException {
    Dialect best = new Dialect(StandardCharsets.UTF_8, ';', 0, false);
    int most = -1;
    for (Charset charset : scan.charsets()) {
      String head = new String(scan.head(), charset);
      for (char separator : DelimitedRecords.SEPARATORS) {
        TableHeader header;
        try (RecordSource sample =
            wrapped
                ? WrappedRecords.of(head, separator)
                : DelimitedRecords.of(new StringReader(head), separator)) {
          header = TableHeader.find(FirstRecords.of(sample).records(), names);
        }
        int found = header == null ? 0 : header.columnsFound();
        if (found > most) {
          most = found;
          best = new Dialect(charset, separator, header == null ? 0 : header.width(), wrapped);
        }
      }
    }
    return best;
  }
}
