package org.metodportal.source.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.oracle.polluted.PollutedFile;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.row.ValidRow;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

class MendedTableTest {
  private static final TableSchema EVENTS =
      TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport()).get(Table.EVENTS);

  @TempDir private Path folder;

  private DataFile file(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("events.csv"), bytes);
    return new DataFile("t", Table.EVENTS, 0, file.toString(), "events.csv", bytes.length);
  }

  private MendedTable mended(String text, Charset charset) throws IOException {
    return MendedTable.of(file(text.getBytes(charset)), EVENTS);
  }

  private List<byte[]> rows(byte[] bytes) throws IOException {
    List<byte[]> rows = new ArrayList<>();
    new TableFileReader(EVENTS)
        .read(
            file(bytes),
            row -> {
              if (row instanceof ValidRow valid) {
                rows.add(valid.packed());
              }
            },
            problem -> {});
    return rows;
  }

  @Test
  void whatIsCertainIsWrittenAsEverybodyWritesIt() throws IOException {
    assertEquals(
        "Код мероприятия;Дата;Уровень;Участников\r\n"
            + "e-1;05.06.2024;муниципальный;1234,5\r\n"
            + "e-2;20.02.2024;региональный;\r\n",
        mended(
                "Отчёт\nevent_id\tdate\tlevel\tФИО\tparticipants\n"
                    + "e-1\t5 июня 2024 г.\tМуниципальный\tЗабрякин П. Т.\t1 234,50\n"
                    + "e-2\t2024-02-20\tрегиональный\t\t–\n\nИтого\t\t\t\t7\n",
                Charset.forName("windows-1251"))
            .text()
            .replace(";–\r\n", ";\r\n"));
  }

  @Test
  void whatIsNotUnderstoodStaysAsItCame() throws IOException {
    MendedTable table =
        mended(
            "event_id;date;level;participants\n"
                + "e-1;31.02.2024;муниципальный;много\n"
                + "e-2;01.02.2024;муниципальный;много\n",
            StandardCharsets.UTF_8);
    assertEquals(
        "Код мероприятия;Дата;Уровень;Участников\r\n"
            + "e-1;31.02.2024;муниципальный;много\r\n"
            + "e-2;01.02.2024;муниципальный;много\r\n",
        table.text());
    assertEquals(0, table.changed());
  }

  @Test
  void aFileWithoutRowsHasNoCopy() throws IOException {
    assertNull(mended("какой-то текст", StandardCharsets.UTF_8));
    assertNull(mended("event_id;date;level\n", StandardCharsets.UTF_8));
  }

  @Test
  void theCopyOfADirtyTableHasTheSameRows() throws IOException {
    for (long number = 5_000; number < 5_200; number++) {
      PollutedFile polluted = PollutedFile.of(number);
      List<byte[]> before = rows(polluted.bytes());
      MendedTable copy = MendedTable.of(file(polluted.bytes()), EVENTS);
      assertNotNull(copy, polluted.shape());
      List<byte[]> after = rows(copy.text().getBytes(StandardCharsets.UTF_8));
      assertEquals(before.size(), after.size(), polluted.shape());
      for (int i = 0; i < before.size(); i++) {
        assertArrayEquals(before.get(i), after.get(i), polluted.shape());
      }
    }
  }
}
