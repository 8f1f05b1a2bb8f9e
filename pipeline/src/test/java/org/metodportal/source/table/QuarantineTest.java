package org.metodportal.source.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

/** Rejected rows as the office gets them back. */
class QuarantineTest {
  @TempDir private Path folder;

  private String quarantined(String text, Integer... lines) throws IOException {
    return quarantined(text.getBytes(StandardCharsets.UTF_8), lines);
  }

  private String quarantined(byte[] bytes, Integer... lines) throws IOException {
    Path file = Files.write(folder.resolve("events.csv"), bytes);
    TableSchema schema =
        TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport()).get(Table.EVENTS);
    Path copies = folder.resolve("quarantine");
    Quarantine.write(
        new DataFile("t", Table.EVENTS, 0, file.toString(), "data/t/events.csv", bytes.length),
        schema,
        Set.of(lines),
        copies);
    return Files.readString(copies.resolve("events.csv"));
  }

  @Test
  void rowsComeBackAsTheyWereWithoutPersonalColumns() throws IOException {
    assertEquals(
        "event_id;date;level;kind\nE-2;\" 31.02.2022\";региональный;\"a;b\"\n",
        quarantined(
            "event_id;ФИО;date;level;kind\nE-1;Тайный;05.06.2022;региональный;\n"
                + "E-2;Тайный; 31.02.2022;региональный;\"a;b\"\n",
            3));
  }

  @Test
  void rowsAboveAQuoteThatIsNeverClosedComeBackToo() throws IOException {
    String head = "event_id;date;level\nE-1;31.02.2022;региональный\n";
    String broken = "E-9;\"06.06.2022;региональный\n";
    assertEquals(head + "E-9\n", quarantined(head + broken, 2, 3));
    assertEquals(head + "\n", quarantined(head + "\"E-9;06.06.2022;региональный\n", 2, 3));
    String sound = "E-2;05.06.2022;региональный\n".repeat(20);
    assertEquals(head + "E-9\n", quarantined(head + sound + broken, 2, 23));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,windows-1251", "windows-1251,UTF-8", "UTF-8,IBM866"})
  void linesOfAnotherEncodingComeBackReadable(Charset first, Charset second) throws IOException {
    String head = "event_id;date;level\nE-1;05.06.2022;региональный\n";
    String other = "E-2;06.06.2022;муниципальный\nE-3;07.06.2022;федеральный\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head.getBytes(first));
    bytes.write(other.getBytes(second));
    assertEquals("\uFEFFevent_id;date;level\n" + other, quarantined(bytes.toByteArray(), 3, 4));
  }

  @Test
  void aLineWithAnotherSeparatorComesBackOnlyWhereAllColumnsAreTheTables() throws IOException {
    String line = "E-2,06.06.2022,муниципальный\n";
    assertEquals("event_id;date;level\n" + line, quarantined("event_id;date;level\n" + line, 2));
    assertEquals(
        "event_id;date;level\n",
        quarantined("event_id;Учитель;date;level\nE-2,Тайный,06.06.2022,муниципальный\n", 2));
  }
}
