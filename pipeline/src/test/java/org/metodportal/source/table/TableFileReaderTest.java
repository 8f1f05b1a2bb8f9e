package org.metodportal.source.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.row.ParsedRow;
import org.metodportal.source.row.SkippedRow;
import org.metodportal.source.row.ValidRow;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

/** Whole files in the dialects that offices send. */
class TableFileReaderTest {
  private static final String TABLE =
      """
      event_id;date;level;kind;participants
      E-1;05.06.2022;региональный;семинар;12
      E-2;06.06.2022;муниципальный;;
      """;

  @TempDir private Path folder;
  private final List<ParsedRow> rows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private FileReading read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("events.csv"), bytes);
    TableSchema schema =
        TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport()).get(Table.EVENTS);
    rows.clear();
    problems.clear();
    return new TableFileReader(schema)
        .read(
            new DataFile("t", Table.EVENTS, 0, file.toString(), "data/t/events.csv", bytes.length),
            rows::add,
            (Problem problem) -> problems.add(problem.toString()));
  }

  private FileReading read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> shown() {
    TableSchema schema =
        TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport()).get(Table.EVENTS);
    RowView view = new RowView(schema);
    List<String> shown = new ArrayList<>();
    for (ParsedRow row : rows) {
      if (row instanceof ValidRow valid) {
        view.look(valid.packed(), 0, valid.packed().length);
        List<String> cells = new ArrayList<>();
        for (Field field : schema.packed()) {
          cells.add(view.show(schema.slot(field.name())));
        }
        shown.add(valid.line() + ": " + String.join(" | ", cells));
      } else if (row instanceof SkippedRow skipped) {
        shown.add(skipped.line() + ": " + skipped.reason());
      } else {
        shown.add(row.line() + ": rejected");
      }
    }
    return shown;
  }

  private static final List<String> EXPECTED =
      List.of(
          "2: E-1 | 05.06.2022 | региональный | семинар | 12.0",
          "3: E-2 | 06.06.2022 | муниципальный | — | —");

  static Stream<Arguments> dialects() {
    Charset office = Charset.forName("windows-1251");
    return Stream.of(
        Arguments.of("UTF-8", TABLE.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-8 with a mark", ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("windows-1251", TABLE.getBytes(office)),
        Arguments.of("UTF-16LE", ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16BE", ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("UTF-16LE without a mark", TABLE.getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16BE without a mark", TABLE.getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of(
            "words padded with zeros", TABLE.replace("ный;", "ный\0\0\0;").getBytes(office)),
        Arguments.of("commas", TABLE.replace(';', ',').getBytes(office)),
        Arguments.of("tabs", TABLE.replace(';', '\t').getBytes(StandardCharsets.UTF_8)),
        Arguments.of("CRLF", TABLE.replace("\n", "\r\n").getBytes(office)),
        Arguments.of("no newline at the end", TABLE.strip().getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "Russian titles",
            TABLE
                .replace(
                    "event_id;date;level;kind;participants",
                    "Код мероприятия;Дата;Уровень;Вид;Участников")
                .getBytes(office)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dialects")
  void readsEveryDialect(String name, byte[] bytes) throws IOException {
    read(bytes);
    assertEquals(List.of(), problems, name);
    assertEquals(EXPECTED, shown());
  }

  @Test
  void findsTheHeaderUnderTitlesAndSkipsTheNumbering() throws IOException {
    FileReading reading =
        read(
            "Сведения о мероприятиях\n\nза 2022 год\n" + TABLE.replaceFirst("\n", "\n1;2;3;4;5\n"));
    assertEquals(
        List.of(
            "5: NUMBERING",
            "6: E-1 | 05.06.2022 | региональный | семинар | 12.0",
            "7: E-2 | 06.06.2022 | муниципальный | — | —"),
        shown());
    assertEquals(3, reading.read());
    assertEquals(1, reading.skipped());
  }

  @Test
  void countsBlankLinesBetweenRecordsButNotAfterTheLast() throws IOException {
    FileReading reading =
        read("event_id;date;level\n\nE-1;05.06.2022;региональный\n\n;;\nИтого;1;\n\n\n");
    assertEquals(
        List.of(
            "2: BLANK",
            "3: E-1 | 05.06.2022 | региональный | — | —",
            "4: BLANK",
            "5: BLANK",
            "6: SUMMARY"),
        shown());
    assertEquals(5, reading.read());
    assertEquals(4, reading.skipped());
  }

  @Test
  void keepsTheLineOfARecordWithLineBreaks() throws IOException {
    read(
        "event_id;date;level;kind\nE-1;05.06.2022;региональный;\"семинар\nв двух частях\"\n"
            + "E-2;06.06.2022;муниципальный;\n");
    assertEquals(
        List.of(
            "2: E-1 | 05.06.2022 | региональный | семинар в двух частях | —",
            "4: E-2 | 06.06.2022 | муниципальный | — | —"),
        shown());
  }

  @Test
  void neverReadsPersonalColumnsAndSaysSoOnce() throws IOException {
    read(
        "event_id;ФИО организатора;date;level;Телефон\n"
            + "E-1;Тайный Т.Т.;05.06.2022;региональный;8-900\n");
    assertEquals(List.of("2: E-1 | 05.06.2022 | региональный | — | —"), shown());
    assertEquals(1, problems.size());
    assertFalse(problems.toString().contains("Тайный") || problems.toString().contains("8-900"));
  }

  @Test
  void aWrongOptionalValueIsMissingAndAWrongRequiredOneRejects() throws IOException {
    FileReading reading =
        read(
            "event_id;date;level;participants\nE-1;31.02.2022;региональный;5\n"
                + "E-2;06.06.2022;муниципальный;много\n");
    assertEquals(List.of("2: rejected", "3: E-2 | 06.06.2022 | муниципальный | — | —"), shown());
    assertEquals(1, reading.rejected());
    assertEquals(
        List.of(
            "data/t/events.csv:2 (date): «31.02.2022» — такой даты нет. Напишите дату как"
                + " 28.02.2022.",
            "data/t/events.csv:3 (participants): «много» — это не число. Напишите число, например"
                + " 78,5. Значение пропущено, строка принята."),
        problems);
  }

  @Test
  void aNegativeNumberIsDoubtedEveryTimeAndStays() throws IOException {
    String rows =
        "event_id;date;level;participants\nE-1;05.06.2022;региональный;-5\n"
            + "E-2;06.06.2022;муниципальный;-5\n";
    for (String text : List.of(rows, rows.replace("event_id", "\"event_id\""))) {
      FileReading reading = read(text);
      assertEquals(
          List.of(
              "2: E-1 | 05.06.2022 | региональный | — | -5.0",
              "3: E-2 | 06.06.2022 | муниципальный | — | -5.0"),
          shown());
      assertEquals(0, reading.rejected());
      assertEquals(
          List.of(
              "data/t/events.csv:2 (participants): «-5» — число меньше нуля."
                  + " Проверьте, не лишний ли минус. Строка принята, число оставлено.",
              "data/t/events.csv:3 (participants): «-5» — число меньше нуля."
                  + " Проверьте, не лишний ли минус. Строка принята, число оставлено."),
          problems);
    }
  }

  @Test
  void aFileWithoutARequiredColumnIsRejectedWithItsRows() throws IOException {
    FileReading reading = read("event_id;date\nE-1;05.06.2022\n\nE-2;06.06.2022\n");
    assertEquals(3, reading.read());
    assertEquals(1, reading.skipped());
    assertEquals(2, reading.rejected());
    assertEquals(1, problems.size());
  }

  @Test
  void anUnclosedQuoteInTheLastRowRejectsThatRow() throws IOException {
    FileReading reading =
        read("event_id;date;level\nE-1;05.06.2022;региональный\nE-2;\"06.06.2022;региональный\n");
    assertEquals(List.of("2: E-1 | 05.06.2022 | региональный | — | —", "3: rejected"), shown());
    assertEquals(2, reading.read());
    assertEquals(1, reading.rejected());
  }
}
