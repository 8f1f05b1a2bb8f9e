package org.metodportal.source.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.metodportal.source.workbook.BookFile.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.source.schema.Table;
import org.metodportal.source.workbook.BookFile;

/** Which sheet of a workbook is read, what is told of the others, and cells that are faults. */
class WorkbooksOfOfficesTest {
  private static final String HEADER =
      row(1, "person_id", "date", "procedure", "operator", "score");

  @TempDir private Path folder;

  private ReadFile read(BookFile book) {
    return ReadFile.of(Table.DIAGNOSTICS, book.write(folder.resolve("diagnostics.xlsx")));
  }

  private static String data(int line, String person) {
    return row(line, person, "11.03.2024", "предметная", "центр", "70");
  }

  private static String table(String person) {
    return HEADER + data(2, person);
  }

  @Test
  void theFirstVisibleSheetWithCellsIsRead() {
    ReadFile file =
        read(
            new BookFile()
                .sheet("Пусто", "<row r='3'><c r='A3' s='0'/></row>")
                .sheet("Старое", "state='veryHidden'", "<sheetData/>")
                .tab("График", "", "chartsheet", "chartsheets/sheet1.xml")
                .sheet("Данные", table("p-1")));
    assertEquals(List.of("2: p-1|11.03.2024|предметная|центр|70.0"), file.rows());
    assertEquals(List.of(), file.told());
  }

  @Test
  void anotherSheetWithTheSameTableIsAnErrorThatNamesBoth() {
    ReadFile file =
        read(
            new BookFile()
                .sheet("Школа № 1", table("p-1"))
                .sheet("Школа № 2", table("p-2"))
                .sheet("Архив", "state='hidden'", "<sheetData>" + table("p-3") + "</sheetData>"));
    assertEquals(1, file.rows().size());
    assertEquals(List.of("sheet-left-out:0:"), file.told());
    assertEquals(
        "data/t/diagnostics.xlsx: Прочитан лист «Школа № 1» (1-й), а такая же таблица есть ещё:"
            + " лист «Школа № 2» (2-й), скрытый лист «Архив» (3-й). Её строки не прочитаны."
            + " Сохраните каждый такой лист отдельным файлом, например diagnostics-2.xlsx, или"
            + " удалите его.",
        file.sentences().get(0));
  }

  @Test
  void aTableBehindASheetOfInstructionsIsNamedOnce() {
    ReadFile file =
        read(
            new BookFile()
                .sheet("Инструкция", row(1, "Как заполнять", "Не менять столбцы"))
                .sheet("Данные", table("p-1")));
    assertEquals(List.of("sheet-left-out:0:"), file.told());
    String sentence = file.sentences().get(0);
    assertTrue(sentence.contains("«Инструкция»") && sentence.contains("«Данные»"), sentence);
  }

  @Test
  void aSheetCalledByAPersonIsNotCalledSo() {
    ReadFile file =
        read(
            new BookFile()
                .sheet("Петрова Анна", table("p-1"))
                .sheet("Сидоров И. П.", table("p-2")));
    assertFalse(file.sentences().toString().matches("(?s).*(Петров|Сидоров).*"));
    assertTrue(file.sentences().get(0).contains("Прочитан лист 1, а"), file.sentences().get(0));
  }

  @Test
  void sheetsWithSomethingElseAreToldOnce() {
    ReadFile file =
        read(
            new BookFile()
                .sheet("Данные", table("p-1"))
                .sheet("Списки", row(1, "Центр") + row(2, "Институт"))
                .sheet("Памятка", row(1, "одна строка")));
    assertEquals(List.of("sheet-unread:0:"), file.told());
  }

  @Test
  void aBookWhoseFilledSheetsAreHiddenSaysSo() {
    ReadFile file =
        read(
            new BookFile()
                .sheet("Пусто", "")
                .sheet("Данные", "state='hidden'", "<sheetData>" + table("p-1") + "</sheetData>"));
    assertEquals(List.of("sheet-left-out:0:"), file.told());
  }

  @Test
  void cellsThatShowNoValueAreFaultsOfTheirRows() {
    String cells =
        "<c t='inlineStr'><is><t>предметная</t></is></c><c t='inlineStr'><is><t>центр</t></is></c>";
    ReadFile file =
        read(
            new BookFile()
                .format(";;;")
                .sheet(
                    "1",
                    HEADER
                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>p-1</t></is></c><c"
                        + " r='B2'><v>45342</v></c>"
                        + cells
                        + "<c r='E2'><f>A1</f></c></row><row r='3'><c r='A3'"
                        + " t='inlineStr'><is><t>p-2</t></is></c><c r='B3'><f>A1</f></c>"
                        + cells
                        + "</row><row r='4'><c r='A4' t='inlineStr'><is><t>p-3</t></is></c><c"
                        + " r='B4'><v>45342</v></c>"
                        + cells
                        + "<c t='e'><v>#REF!</v></c></row><row r='5'><c r='A5'"
                        + " t='inlineStr'><is><t>p-4</t></is></c><c r='B5'><v>45342</v></c>"
                        + cells
                        + "<c s='1'><v>7</v></c></row>"));
    assertEquals(
        List.of(
            "formula-without-result:2:score",
            "formula-without-result:3:date",
            "spreadsheet-error:4:score",
            "number-hidden:5:score"),
        file.told());
    assertEquals(
        List.of(
            "2: p-1|20.02.2024|предметная|центр",
            "3: rejected",
            "4: p-3|20.02.2024|предметная|центр",
            "5: p-4|20.02.2024|предметная|центр"),
        file.rows());
  }

  @Test
  void whatNoTableHasIsOneErrorOfItsFile() {
    assertEquals(
        List.of("workbook-too-large:3:"),
        read(new BookFile().sheet("1", table("p-1") + data(2_000_000_000, "p-2"))).told());
    assertEquals(
        List.of("columns-too-many:3:"),
        read(new BookFile().sheet("1", table("p-1") + "<row><c r='ZZZZZZ3'><v>1</v></c></row>"))
            .told());
    ReadFile wide =
        ReadFile.of(Table.DIAGNOSTICS, folder, "person_id" + ";столбец".repeat(200_000) + "\n");
    assertEquals(List.of("columns-too-many:1:"), wide.told());
  }

  @Test
  void otherFilesAreCalledByWhatTheyAre() {
    assertEquals(
        "Это веб-страница (HTML), хотя файл назван таблицей.",
        sentence("<html><body><table><tr><td>person_id</td></tr></table></body></html>"));
    assertEquals(
        "Это «Таблица XML 2003», а не CSV и не книга .xlsx.",
        sentence(
            "<?xml version=\"1.0\"?>\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"));
    assertEquals("Это документ XML, а не таблица.", sentence("<?xml version=\"1.0\"?><a/>"));
    assertEquals("Это данные JSON, а не таблица.", sentence("[{\"person_id\": 1}]"));
    assertEquals("Это документ RTF, а не таблица.", sentence("{\\rtf1 p}"));
    assertTrue(sentence("%PDF-1.7\n").startsWith("Это документ PDF"));
  }

  private String sentence(String text) {
    return ReadFile.of(Table.DIAGNOSTICS, folder, text).problems().get(0).message();
  }

  @Test
  void linesInQuotesAsWholesAreRead() {
    ReadFile file =
        ReadFile.of(
            Table.DIAGNOSTICS,
            folder,
            "\"person_id,date,procedure,operator,deficits\"\n"
                + "\"p-1,11.03.2024,предметная,центр,\"\"A,B\"\"\"\n"
                + "\"p-2,12.03.2024,предметная,центр,\"\n");
    assertEquals(
        List.of("2: p-1|11.03.2024|предметная|центр||A, B", "3: p-2|12.03.2024|предметная|центр"),
        file.rows());
    assertEquals(List.of(), file.told());
  }

  @Test
  void linesOfAnotherEncodingAreToldOnceAndRejected() {
    byte[] first =
        "person_id;date;procedure;operator\np-1;11.03.2024;предметная;центр\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] second =
        "p-2;11.03.2024;предметная;центр\np-3;12.03.2024;предметная;центр\n"
            .getBytes(Charset.forName("windows-1251"));
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    ReadFile file = ReadFile.of(Table.DIAGNOSTICS, folder, "diagnostics.csv", both);
    assertEquals(List.of("encoding-mixed:3:"), file.told());
    assertEquals(
        List.of("2: p-1|11.03.2024|предметная|центр", "3: rejected", "4: rejected"), file.rows());
    byte[] turned = Arrays.copyOf(second, first.length + second.length);
    System.arraycopy(first, 0, turned, second.length, first.length);
    ReadFile other = ReadFile.of(Table.DIAGNOSTICS, folder, "diagnostics.csv", turned);
    assertTrue(other.problems().size() < 3, other.told().toString());
  }

  @Test
  void aRowThatLacksSeveralValuesIsToldOnce() {
    ReadFile file =
        ReadFile.of(
            Table.DIAGNOSTICS,
            folder,
            "person_id;date;procedure;operator;score\n"
                + "p-1;11.03.2024;предметная;центр;1\n"
                + "p-2;;;;50\n");
    assertEquals(List.of("value-missing:3:date"), file.told());
    assertTrue(file.sentences().get(0).contains("date, procedure, operator"));
  }

  @Test
  void whatOnlyBeginsAsASummaryAndIsARowIsARow() {
    ReadFile file =
        ReadFile.of(
            Table.EVENTS,
            folder,
            "kind;event_id;date;level\nИз них лучшие;e-1;05.02.2024;муниципальный\n"
                + "Из них лучшие;;;муниципальный\nИтого;e-2;05.02.2024;муниципальный\n");
    assertEquals(
        List.of("2: e-1|05.02.2024|муниципальный|Из них лучшие", "3: SUMMARY", "4: SUMMARY"),
        file.rows());
  }
}
