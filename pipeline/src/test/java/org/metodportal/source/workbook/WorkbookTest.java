package org.metodportal.source.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.file.RecordSource;
import org.metodportal.source.file.UnreadableFileException;

/** Workbooks as Excel, LibreOffice, Google Sheets, 1C and libraries write them, and broken ones. */
class WorkbookTest {
  @TempDir private Path folder;

  private List<String> read(BookFile book) throws IOException {
    return read(book.write(folder.resolve("book.xlsx")));
  }

  private static List<String> read(Path file) throws IOException {
    List<String> records = new ArrayList<>();
    try (Workbook workbook = Workbook.open(file);
        RecordSource source = workbook.records(workbook.sheets().get(0))) {
      RawRecord record;
      while ((record = source.next()) != null) {
        records.add(record.line() + ": " + String.join(" | ", record.cells()));
      }
      assertNull(source.next(), "the end stays the end");
    }
    return records;
  }

  private static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  /** What the number in a cell with the format shows. */
  private String shown(String number, String format) throws IOException {
    BookFile book = new BookFile().format(format);
    return read(book.sheet("1", row("<c s='1'><v>" + number + "</v></c>"))).get(0).substring(3);
  }

  @Test
  void aNumberIsReadAsItsFormatShowsIt() throws IOException {
    assertEquals("78.5", shown("0.785", "0%"), "digits that are not shown are kept");
    assertEquals("64", shown("0.64", "0.00%"));
    assertEquals("71", shown("0.71", "0.0%;[Red]-0.0%"));
    assertEquals("50", shown("0.5", "0%_);(0%)"));
    assertEquals("78", shown("78", "0\\%"), "a quoted sign scales nothing");
    assertEquals("78", shown("78", "0\"%\""));
    assertEquals("00007", shown("7", "00000"));
    assertEquals("1234567", shown("1234567", "00000"));
    assertEquals("12-034", shown("12034", "00\\-000"));
    assertEquals("sch-7", shown("7", "\"sch-\"0"));
    assertEquals("1234567", shown("1234567", "# ##0"));
    assertEquals("1234567", shown("1234567", "#,##0"));
    assertEquals("1234.50", shown("1234.5", "#,##0.00\\ \"руб./day\""));
    assertEquals("1.10", shown("1.1", "0.00"));
    assertEquals("12.50", shown("12.5", "0.00E+00"));
    assertEquals("1365000000012", shown("1365000000012", "0.00E+00"));
    assertEquals("72", shown("72", "0\\ \"ч.\""));
    assertEquals("-5", shown("-5", "0;[Red]-0"));
    assertEquals("нет", shown("0", "0;-0;\"нет\""));
    assertEquals("0", shown("0", "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-"));
    assertEquals("#СКРЫТО!", shown("5", ";;;"), "a hidden number is no silence");
    assertEquals("мало", shown("3", "[<10]\"мало\";0"));
    assertEquals("30", shown("30", "[<10]\"мало\";0"));
  }

  @Test
  void aNumberOfNoFormatKeepsTheDigitsOfASpreadsheet() throws IOException {
    assertEquals("0.3", shown("0.30000000000000004", "General"));
    assertEquals("2024", shown("2024.0", "General"));
    assertEquals("1365000000012", shown("1.365000000012E12", "General"));
    assertEquals("1.23456789012346E+19", shown("12345678901234567890", "General"));
    assertEquals("0", shown("-0", "@"));
  }

  @Test
  void aDateIsADayWhateverOfItIsShown() throws IOException {
    for (String format :
        List.of(
            "dd.mm.yyyy",
            "[$-419]d mmmm yyyy \"г.\"",
            "dd.mm.yyyy h:mm",
            "[$-F800]dddd, mmmm dd, yyyy",
            "d mmm",
            "mmmm yyyy",
            "yyyy\\-mm\\-dd;@",
            "DD.MM.YY")) {
      assertEquals("2024-02-20", shown("45342.5", format), format);
    }
    assertEquals("2024-03-11", shown("45361.999999999993", "dd.mm.yyyy"), "a day but for noise");
    assertEquals("2024", shown("45342", "yyyy"));
    assertEquals("12:00:00", shown("45342.5", "h:mm"));
    assertEquals("36:30:00", shown("1.52083333333333", "[h]:mm"));
    assertEquals("29.02.1900", shown("60", "dd.mm.yyyy"));
    assertEquals("1900-01-01", shown("1", "dd.mm.yyyy"));
    assertTrue(shown("-1", "dd.mm.yyyy").startsWith("###"));
  }

  @Test
  void daysAreCountedFromTheYearThatTheBookSays() throws IOException {
    String rows = row("<c s='1'><v>43986</v></c>");
    assertEquals(
        List.of("1: 2024-06-05"),
        read(
            new BookFile()
                .properties("<workbookPr date1904='1'/>")
                .format("dd.mm.yyyy")
                .sheet("1", rows)));
    assertEquals(List.of("1: 43986"), read(new BookFile().sheet("1", rows)), "no formats at all");
  }

  @Test
  void everyTypeOfCellIsRead() throws IOException {
    assertEquals(
        List.of("1: общий | в ячейке | формула | true | false | 2024-02-20 | 2024-02-20 | #N/A | "),
        read(
            new BookFile()
                .texts("<t>общий</t>")
                .sheet(
                    "1",
                    row(
                        "<c t='s'><v>0</v></c>",
                        "<c t='inlineStr'><is><t>в ячейке</t></is></c>",
                        "<c t='str'><f>A1</f><v>формула</v></c>",
                        "<c t='b'><v>1</v></c>",
                        "<c t='b'><v>0</v></c>",
                        "<c t='d'><v>2024-02-20</v></c>",
                        "<c t='d'><v>2024-02-20T00:00:00</v></c>",
                        "<c t='e'><v>#N/A</v></c>",
                        "<c s='3'/>"))));
  }

  @Test
  void textsOfSeveralPiecesAreOne() throws IOException {
    assertEquals(
        List.of("1: предметная диагностика | a\rb_x000D_ | <&>"),
        read(
            new BookFile()
                .texts(
                    "<r><rPr><b/></rPr><t>предмет</t></r><r><t xml:space='preserve'>ная </t></r>"
                        + "<rPh sb='0' eb='1'><t>ЧТЕНИЕ</t></rPh><r><t>диагностика</t></r>",
                    "<t>a_x000D_b_x005F_x000D_</t>",
                    "<t><![CDATA[<&]]>&gt;</t>")
                .sheet(
                    "1",
                    row(
                        "<c t='s'><v>0</v></c>",
                        "<c t='s'><v>1</v></c>",
                        "<c t='s'><v>2</v></c>"))));
  }

  @Test
  void aFormulaWithoutResultIsNoEmptyCell() throws IOException {
    assertEquals(
        List.of("1: #ФОРМУЛА! | #ФОРМУЛА! | #ФОРМУЛА! |  | 5"),
        read(
            new BookFile()
                .sheet(
                    "1",
                    row(
                        "<c><f>B1</f></c>",
                        "<c><f>B1</f><v></v></c>",
                        "<c t='str'><f>B1</f></c>",
                        "<c t='str'><f>B1</f><v></v></c>",
                        "<c><f>B1</f><v>5</v></c>"))));
  }

  @Test
  void strictOpenXmlIsRead() throws IOException {
    assertEquals(
        List.of("1: текст | 2024-02-20"),
        read(
            new BookFile()
                .strict()
                .texts("<t>текст</t>")
                .sheet("1", row("<c t='s'><v>0</v></c>", "<c t='d'><v>2024-02-20</v></c>"))));
  }

  @Test
  void rowsAndCellsWithoutNumbersFollowEachOther() throws IOException {
    assertEquals(
        List.of("1: 1 |  | 2", "2: ", "3: 3 | 4"),
        read(
            new BookFile()
                .sheet(
                    "1",
                    "<row><c><v>1</v></c><c r='C1'><v>2</v></c></row>"
                        + "<row r='3'><c r='A3'><v>3</v></c><c><v>4</v></c></row>")));
  }

  @Test
  void mergedCellsFillWhatTheyCover() throws IOException {
    String rows =
        BookFile.row(1, "Отчёт о диагностике", "", "")
            + BookFile.row(2, "p-02", "11.03.2024", "центр")
            + BookFile.row(3, "p-03")
            + "<row r='4'><c r='A4' t='inlineStr'><is><t>p-04</t></is></c><c r='C4' s='0'/></row>"
            + "<row r='5'><c r='A5' s='0'/></row>"
            + BookFile.row(6, "p-05");
    String merged =
        "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='B2:B5'/><mergeCell"
            + " ref='C2:C5'/></mergeCells>";
    assertEquals(
        List.of(
            "1: Отчёт о диагностике",
            "2: p-02 | 11.03.2024 | центр",
            "3: p-03 | 11.03.2024 | центр",
            "4: p-04 | 11.03.2024 | центр",
            "5: ",
            "6: p-05"),
        read(new BookFile().sheet("1", "", "<sheetData>" + rows + "</sheetData>" + merged)));
  }

  @Test
  void sheetsOfChartsAreNoSheets() throws IOException {
    BookFile book =
        new BookFile()
            .tab("График", "", "chartsheet", "chartsheets/sheet1.xml")
            .sheet("Данные", "state='hidden'", "<sheetData/>");
    try (Workbook workbook = Workbook.open(book.write(folder.resolve("book.xlsx")))) {
      assertEquals(
          List.of(new Workbook.Sheet(2, "Данные", true, "xl/worksheets/sheet2.xml")),
          workbook.sheets());
    }
  }

  private UnreadableFileException refused(BookFile book) {
    return assertThrows(UnreadableFileException.class, () -> read(book));
  }

  @Test
  void whatNoSheetHasEndsTheReadingAtItsRow() {
    String begun = BookFile.row(1, "person_id");
    UnreadableFileException row =
        refused(new BookFile().sheet("1", begun + "<row r='2000000000'><c><v>1</v></c></row>"));
    assertEquals("workbook-too-large 2", row.code() + " " + row.line());
    UnreadableFileException column =
        refused(new BookFile().sheet("1", begun + "<row><c r='ZZZZZZ2'><v>1</v></c></row>"));
    assertEquals("columns-too-many 2", column.code() + " " + column.line());
    UnreadableFileException wide =
        refused(new BookFile().sheet("1", begun + row("<c><v>1</v></c>".repeat(20_000))));
    assertEquals("columns-too-many 2", wide.code() + " " + wide.line());
    UnreadableFileException text =
        refused(new BookFile().sheet("1", begun + row("<c t='s'><v>7</v></c>")));
    assertEquals("workbook-broken 2", text.code() + " " + text.line());
  }

  @Test
  void bombsAreRefusedBeforeTheyGoOff() {
    String cell = "<row><c t='inlineStr'><is><t>%s</t></is></c></row>";
    assertEquals(
        "record-too-long",
        refused(new BookFile().sheet("1", cell.formatted("а".repeat(3_000_000)))).code());
    assertEquals(
        "workbook-too-large",
        refused(new BookFile().sheet("1", cell.formatted("a".repeat(80_000_000)))).code());
    assertEquals(
        "workbook-broken", refused(new BookFile().sheet("1", row("<a>".repeat(1_000_000)))).code());
    assertEquals(
        "workbook-too-large",
        refused(new BookFile().sheet("1", row("<c r='" + " ".repeat(40_000_000) + "'/>"))).code());
    assertEquals(
        "workbook-broken",
        refused(
                new BookFile()
                    .sheet("1", "")
                    .part("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b 'b'>]><a>&b;</a>"))
            .code());
  }

  @Test
  void otherFilesInAZipAreCalledByTheirName() throws IOException {
    assertTrue(
        refused(new BookFile().part("mimetype", "application/ods").part("content.xml", "<a/>"))
            .sentence()
            .contains("нет ни одного листа"));
    Path cut = new BookFile().sheet("1", row("<c><v>1</v></c>")).write(folder.resolve("cut.xlsx"));
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(
        "workbook-broken", assertThrows(UnreadableFileException.class, () -> read(cut)).code());
  }
}
