package org.metodportal.page.opendata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkbookWriterTest {
  private static final PublishedTable TABLE =
      new PublishedTable(
          "visits",
          "Посещения",
          "Одна строка — одно посещение.",
          List.of("школа"),
          "Придумано для проверки.",
          List.of(
              TableColumn.text("place", "Место: куда пришли", "Place"),
              TableColumn.YEAR,
              TableColumn.of("share", "number", "Доля, %", "Share"),
              TableColumn.of("day", "date", "День", "Day"),
              TableColumn.of("late", "boolean", "Опоздали ли", "Late")),
          List.of("place"));

  @TempDir private Path folder;

  private Path written(String name, TableRows rows) throws IOException {
    Path file = folder.resolve(name);
    WorkbookWriter.write(file, TABLE, List.of("Данные синтетические."), rows);
    return file;
  }

  private static List<Row> sheet(Path file, int place) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      return workbook.getSheet(place).orElseThrow().read();
    }
  }

  private static TableRows rows() {
    return out -> {
      out.row("Школа", 2024, new BigDecimal("12.5"), LocalDate.of(2024, 9, 1), true);
      out.row("=1+1", "2025", "7", "2025-09-01", "false");
      out.row("Сад", 2025, null, null, null);
    };
  }

  @Test
  void numbersAreNumbersAndDaysAreDaysHoweverTheyAreGiven() throws IOException {
    List<Row> rows = sheet(written("a.xlsx", rows()), 0);

    for (int row = 1; row <= 2; row++) {
      for (int column = 1; column <= 3; column++) {
        assertEquals(CellType.NUMBER, rows.get(row).getCell(column).getType());
      }
    }
    assertEquals(new BigDecimal("12.5"), rows.get(1).getCellAsNumber(2).orElseThrow());
    assertEquals(
        LocalDate.of(2025, 9, 1), rows.get(2).getCellAsDate(3).orElseThrow().toLocalDate());
    assertEquals("нет", rows.get(2).getCellText(4));
  }

  @Test
  void textThatBeginsLikeAFormulaStaysAText() throws IOException {
    Row row = sheet(written("a.xlsx", rows()), 0).get(2);

    assertEquals(CellType.STRING, row.getCell(0).getType());
    assertEquals("=1+1", row.getCellText(0));
  }

  @Test
  void headingsAreRussianWordsAndTheNotesNameTheColumnsOfTheCsv() throws IOException {
    Path file = written("a.xlsx", rows());

    assertEquals("Место", sheet(file, 0).get(0).getCellText(0));
    List<String> notes = sheet(file, 1).stream().map(row -> row.getCellText(0)).toList();
    assertEquals("Посещения", notes.get(0));
    assertEquals("Данные синтетические.", notes.get(3));
    Row place = sheet(file, 1).get(6 - 1);
    assertEquals("Место", place.getCellText(0));
    assertEquals("place", place.getCellText(1));
    assertEquals("Место: куда пришли", place.getCellText(2));
  }

  @Test
  void sameRowsGiveTheSameBytes() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(written("a.xlsx", rows())),
        Files.readAllBytes(written("b.xlsx", rows())));
  }

  @Test
  void nothingButTheWorkbookIsLeftInTheFolder() throws IOException {
    written("a.xlsx", rows());

    try (var files = Files.list(folder)) {
      assertEquals(List.of("a.xlsx"), files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void rowOfAnotherWidthIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> written("a.xlsx", out -> out.row("Школа", 2024)));
  }
}
