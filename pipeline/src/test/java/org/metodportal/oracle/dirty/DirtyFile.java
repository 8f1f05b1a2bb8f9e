package org.metodportal.oracle.dirty;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes lines of cells in one of the formats that offices send. */
final class DirtyFile {
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          Charset.forName("windows-1251"),
          Charset.forName("windows-1251"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private final Chance chance;

  DirtyFile(Chance chance) {
    this.chance = chance;
  }

  void write(Path file, List<List<String>> lines) throws IOException {
    if (file.toString().endsWith(".xlsx")) {
      writeWorkbook(file, lines);
    } else {
      writeCsv(file, lines);
    }
  }

  private void writeCsv(Path file, List<List<String>> lines) throws IOException {
    Charset encoding = chance.of(ENCODINGS);
    char separator = chance.of(';', ';', ',', '\t');
    String end = chance.of("\r\n", "\n");
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        text.append(i == 0 ? "" : separator).append(quoted(line.get(i), separator));
      }
      text.append(end);
    }
    if (chance.oneIn(3)) {
      text.setLength(text.length() - end.length());
    }
    boolean marked =
        encoding.name().startsWith("UTF-16")
            || (encoding.equals(StandardCharsets.UTF_8) && chance.oneIn(2));
    Files.write(file, encodable((marked ? "\uFEFF" : "") + text, encoding).getBytes(encoding));
  }

  private String quoted(String cell, char separator) {
    boolean must =
        cell.indexOf(separator) >= 0
            || cell.indexOf('"') >= 0
            || cell.indexOf('\n') >= 0
            || cell.indexOf('\r') >= 0;
    return must || chance.oneIn(30) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String encodable(String text, Charset encoding) {
    CharsetEncoder encoder = encoding.newEncoder();
    StringBuilder kept = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (encoder.canEncode(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private void writeWorkbook(Path file, List<List<String>> lines) throws IOException {
    boolean typed = chance.oneIn(2);
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "office", "1.0")) {
      Worksheet sheet = book.newWorksheet("Лист1");
      for (int row = 0; row < lines.size(); row++) {
        for (int column = 0; column < lines.get(row).size(); column++) {
          String cell = lines.get(row).get(column);
          if (!typed || !writeTyped(sheet, row, column, cell)) {
            sheet.value(row, column, cell);
          }
        }
      }
      book.newWorksheet("Справочник").value(0, 0, "не таблица");
    }
  }

  /** Whether the cell is a number, a date or a choice that a spreadsheet would hold as such. */
  private boolean writeTyped(Worksheet sheet, int row, int column, String cell) {
    if (cell.matches("(0|[1-9]\\d{0,5})([.,]\\d)?")) {
      sheet.value(row, column, new BigDecimal(cell.replace(',', '.')));
      return true;
    }
    if (cell.matches("(19[3-9]|20[0-4])\\d-\\d\\d-\\d\\d") && !cell.endsWith("-02-30")) {
      sheet.value(row, column, LocalDate.parse(cell));
      sheet.style(row, column).format(chance.of("dd.mm.yyyy", "yyyy-mm-dd", "DD.MM.YYYY")).set();
      return true;
    }
    if (cell.matches("(0|[1-9]\\d?) ?%")) {
      sheet.value(row, column, new BigDecimal(cell.replaceAll("\\D", "")).movePointLeft(2));
      sheet.style(row, column).format(chance.of("0%", "0.00%")).set();
      return true;
    }
    if (cell.equals("true")) {
      sheet.value(row, column, Boolean.TRUE);
      return true;
    }
    return false;
  }
}
