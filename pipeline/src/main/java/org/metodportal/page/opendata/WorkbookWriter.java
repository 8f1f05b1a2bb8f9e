package org.metodportal.page.opendata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a workbook that a Russian office program opens without questions: numbers and
 * days are numbers and days, headings are Russian words, and a second sheet says what each column
 * means and under which name it stands in the CSV. A text stays a text even when it begins like a
 * formula. The same rows give the same bytes.
 */
final class WorkbookWriter implements RowSink {
  private static final String PROGRAM = "Методпортал";
  private static final String ROWS_SHEET = "Данные";
  private static final String NOTES_SHEET = "Сведения";

  /** A sheet of Excel has 1 048 576 rows. */
  private static final int ROWS_OF_A_SHEET = 1_000_000;

  /** Rows that are kept in memory before they are written. */
  private static final int ROWS_AT_ONCE = 1_000;

  private static final int NARROWEST = 9;
  private static final int WIDEST = 48;
  private static final Pattern END_OF_HEADING = Pattern.compile("[:;(]|, ");
  private static final Pattern CREATED =
      Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

  /** The earliest time that a zip can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private final Workbook workbook;
  private final PublishedTable table;
  private @Nullable Worksheet sheet;
  private int sheets;
  private int next;

  private WorkbookWriter(Workbook workbook, PublishedTable table) {
    this.workbook = workbook;
    this.table = table;
  }

  /**
   * Writes a table as a file.
   *
   * @param file where it goes; one that stands there is taken away first, because the same bytes
   *     may stand under a second name
   * @param notes sentences for the sheet of notes, in Russian
   */
  static void write(Path file, PublishedTable table, List<String> notes, TableRows rows)
      throws IOException {
    Files.deleteIfExists(file);
    Path timed = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".xlsx");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(timed));
          Workbook workbook = new Workbook(out, PROGRAM, null)) {
        WorkbookWriter writer = new WorkbookWriter(workbook, table);
        writer.begin();
        rows.write(writer);
        writer.end();
        writer.writeNotes(notes);
      }
      copyWithoutTime(timed, file);
    } finally {
      Files.deleteIfExists(timed);
    }
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    if (cells.size() != table.columns().size()) {
      throw new IllegalArgumentException(
          "A row of " + cells.size() + " cells of " + table.name() + ": " + cells);
    }
    if (next > ROWS_OF_A_SHEET) {
      end();
      begin();
    }
    Worksheet rows = current();
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell != null) {
        write(rows, i, table.columns().get(i), cell);
      }
    }
    next++;
    if (next % ROWS_AT_ONCE == 0) {
      rows.flush();
    }
  }

  private void write(Worksheet rows, int column, TableColumn described, Object cell) {
    if (cell instanceof LocalDate day) {
      rows.value(next, column, day);
      rows.style(next, column).format("dd.mm.yyyy").set();
    } else if (cell instanceof Number number) {
      rows.value(next, column, number);
      if (described.type().equals("number")) {
        rows.style(next, column).format("0.0##").set();
      }
    } else if (cell instanceof Boolean yes) {
      rows.value(next, column, yes ? "да" : "нет");
    } else if (!cell.toString().isEmpty()) {
      writeText(rows, column, described, cell.toString());
    }
  }

  /** A number that is given as a text becomes a number all the same. */
  private void writeText(Worksheet rows, int column, TableColumn described, String text) {
    switch (described.type()) {
      case "integer", "year", "number" ->
          write(rows, column, described, new BigDecimal(text.replace("\u00a0", "")));
      case "date" -> write(rows, column, described, LocalDate.parse(text));
      case "boolean" -> write(rows, column, described, Boolean.valueOf(text));
      default -> rows.value(next, column, text);
    }
  }

  private Worksheet current() {
    if (sheet == null) {
      throw new IllegalStateException("no sheet of " + table.name() + " is open");
    }
    return sheet;
  }

  private void begin() {
    sheets++;
    Worksheet opened = workbook.newWorksheet(sheets == 1 ? ROWS_SHEET : ROWS_SHEET + " " + sheets);
    for (int i = 0; i < table.columns().size(); i++) {
      String heading = heading(table.columns().get(i));
      opened.value(0, i, heading);
      opened.width(i, Math.min(WIDEST, Math.max(NARROWEST, heading.length() + 2)));
    }
    opened.range(0, 0, 0, table.columns().size() - 1).style().bold().wrapText(true).set();
    opened.freezePane(0, 1);
    sheet = opened;
    next = 1;
  }

  private void end() throws IOException {
    Worksheet rows = current();
    rows.setAutoFilter(0, 0, next - 1, table.columns().size() - 1);
    rows.finish();
    sheet = null;
  }

  private void writeNotes(List<String> notes) throws IOException {
    Worksheet sheet = workbook.newWorksheet(NOTES_SHEET);
    sheet.value(0, 0, table.title());
    sheet.style(0, 0).bold().set();
    int row = 1;
    sheet.value(row++, 0, table.description());
    sheet.value(row++, 0, table.provenance());
    for (String note : notes) {
      sheet.value(row++, 0, note);
    }
    row++;
    List<String> headings = List.of("Столбец", "Имя в CSV", "Что значит", "Допустимые значения");
    for (int i = 0; i < headings.size(); i++) {
      sheet.value(row, i, headings.get(i));
      sheet.width(i, i < 2 ? 28 : WIDEST);
    }
    sheet.range(row, 0, row, headings.size() - 1).style().bold().set();
    for (TableColumn column : table.columns()) {
      row++;
      sheet.value(row, 0, heading(column));
      sheet.value(row, 1, column.name());
      sheet.value(row, 2, column.russian());
      sheet.value(row, 3, String.join(", ", column.words()));
    }
    sheet.finish();
  }

  /** What a column is, without what is to be known of it: «Год прогноза». */
  static String heading(TableColumn column) {
    return END_OF_HEADING.split(column.russian(), 2)[0].strip();
  }

  /** The library writes when a workbook was made, and nothing can stop it. */
  private static void copyWithoutTime(Path timed, Path file) throws IOException {
    try (ZipFile in = new ZipFile(timed.toFile());
        ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (ZipEntry part : Collections.list(in.entries())) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(NO_TIME);
        out.putNextEntry(copy);
        byte[] bytes = in.getInputStream(part).readAllBytes();
        out.write(part.getName().equals(PROPERTIES) ? withoutTime(bytes) : bytes);
        out.closeEntry();
      }
    }
  }

  private static byte[] withoutTime(byte[] properties) {
    String text = new String(properties, StandardCharsets.UTF_8);
    return CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }
}
