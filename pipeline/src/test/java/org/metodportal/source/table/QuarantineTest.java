package org.metodportal.source.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

/** Rejected rows as the office gets them back. */
class QuarantineTest {
  @TempDir private Path folder;

  private String quarantined(String text, Integer... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("events.csv"), text);
    TableSchema schema =
        TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport()).get(Table.EVENTS);
    Path copies = folder.resolve("quarantine");
    Quarantine.write(
        new DataFile("t", Table.EVENTS, 0, file.toString(), "data/t/events.csv", text.length()),
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
    String sound = "E-2;05.06.2022;региональный\n".repeat(20);
    assertEquals(head + "E-9\n", quarantined(head + sound + broken, 2, 23));
  }
}
