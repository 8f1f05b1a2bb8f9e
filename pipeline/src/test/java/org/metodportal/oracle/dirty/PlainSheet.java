package org.metodportal.oracle.dirty;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a file; a completely empty line is an empty list. */
final class PlainSheet {
  private static final Charset RUSSIAN_EXCEL = Charset.forName("windows-1251");

  private PlainSheet() {}

  /** The cells of the file, a list for each separator it may have been written with. */
  static List<List<List<String>>> readings(Path file) throws IOException {
    if (file.toString().endsWith(".xlsx")) {
      return List.of(withoutTail(workbook(file)));
    }
    String text = decode(Files.readAllBytes(file));
    List<List<List<String>>> readings = new ArrayList<>();
    for (char separator : new char[] {';', ',', '\t'}) {
      try {
        readings.add(withoutTail(csv(text, separator)));
      } catch (IOException | RuntimeException notThisSeparator) {
        // A quote in the middle of a cell of another separator.
        readings.add(List.of());
      }
    }
    return readings;
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, RUSSIAN_EXCEL);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static List<List<String>> csv(String text, char separator) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    List<List<String>> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      parser.forEach(
          line -> lines.add(line.size() == 1 && line.get(0).isEmpty() ? List.of() : line.toList()));
    }
    return lines;
  }

  private static List<List<String>> workbook(Path file) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (ReadableWorkbook book =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
      for (Row row : book.getFirstSheet().read()) {
        while (lines.size() < row.getRowNum() - 1) {
          lines.add(List.of());
        }
        String[] cells = new String[row.getCellCount()];
        Arrays.fill(cells, "");
        for (Cell cell : row) {
          if (cell != null) {
            cells[cell.getColumnIndex()] = text(cell);
          }
        }
        lines.add(Stream.of(cells).allMatch(String::isEmpty) ? List.of() : List.of(cells));
      }
    }
    return lines;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      String format = cell.getDataFormatString();
      if (format != null && format.toLowerCase(Locale.ROOT).contains("yy")) {
        return LocalDate.of(1899, 12, 30).plusDays(cell.asNumber().longValueExact()).toString();
      }
      boolean percent = format != null && format.endsWith("%");
      return percent
          ? cell.asNumber().movePointRight(2).toPlainString() + " %"
          : cell.asNumber().toPlainString();
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.asBoolean().toString();
    }
    return cell.getText();
  }

  /** What follows the last record is not a row. */
  private static List<List<String>> withoutTail(List<List<String>> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isEmpty()) {
      end--;
    }
    return lines.subList(0, end);
  }
}
