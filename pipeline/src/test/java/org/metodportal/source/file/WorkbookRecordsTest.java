package org.metodportal.source.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as other programs than Excel for Windows write them. */
class WorkbookRecordsTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String STYLES =
      "<styleSheet xmlns='" + MAIN + "'><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>";

  @TempDir private Path folder;

  private List<String> read(String properties, String rows, boolean styled) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType="
            + "'application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='"
            + TYPE
            + "sheet.main+xml'/>"
            + (styled
                ? "<Override PartName='/xl/styles.xml' ContentType='" + TYPE + "styles+xml'/>"
                : "")
            + "</Types>");
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets><sheet name='1' sheetId='1' r:id='r1'/></sheets></workbook>"
            .formatted(MAIN, RELATIONS, properties));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    if (styled) {
      parts.put("xl/styles.xml", STYLES);
    }
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    List<String> records = new ArrayList<>();
    try (RecordSource source = WorkbookRecords.open(file)) {
      RawRecord record;
      while ((record = source.next()) != null) {
        records.add(record.line() + ": " + String.join(" | ", record.cells()));
      }
    }
    return records;
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns='%s'><Relationship Id='r1' Type='%s/%s' Target='%s'/></Relationships>"
        .formatted(PACKAGE, RELATIONS, type, target);
  }

  @Test
  void datesAreCountedFromTheYearThatTheBookSays() throws IOException {
    String rows = "<row r='1'><c r='A1' s='0'><v>43986</v></c></row>";
    assertEquals(List.of("1: 2020-06-04"), read("", rows, true));
    assertEquals(List.of("1: 2024-06-05"), read("<workbookPr date1904='1'/>", rows, true));
  }

  @Test
  void aBookWithoutFormatsIsRead() throws IOException {
    String rows = "<row r='2'><c r='A2'><v>45448</v></c></row>";
    assertEquals(List.of("1: ", "2: 45448"), read("", rows, false));
  }

  @Test
  void rowsWithoutNumbersAreCountedFromOne() throws IOException {
    String rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>";
    assertEquals(List.of("1: 1", "2: 2"), read("", rows, true));
  }
}
