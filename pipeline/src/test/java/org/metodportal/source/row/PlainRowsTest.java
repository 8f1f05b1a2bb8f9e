package org.metodportal.source.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;
import org.metodportal.source.table.FileReading;
import org.metodportal.source.table.TableFileReader;

/**
 * A file without quotation marks is read from its bytes, one with them by a parser. A quoted header
 * changes nothing but the way, so both ways must give the same rows and problems.
 */
class PlainRowsTest {
  private static final String HEADER =
      "year;person_id;org_id;role;main_job;subject;birth_date;teaching_since;category;position_fit;"
          + "status;profile_match;digital_profile";

  private static final String[][] CELLS = {
    {"2022", "2023", " 2022", "22", "", "2101"},
    {"KIR-1", "KIR-2", "kir-3", "КИР-4", "KIR 5", "'KIR-6", "H-7", "", "-", "KIR_8", "KIR/9"},
    {"kir-school-01", "KIR-SCHOOL-01", "Кир-ёлка", "x", ""},
    {"педагог", "Педагог", " руководитель ", "учитель", ""},
    {"да", "нет", "+", "-", "ДА", "может быть", ""},
    {"математика", "Математика", "физика  и химия", "н/д", "–", "\u00a0труд", ""},
    {"1980-01-31", "1980-02-29", "1981-02-29", "31.12.1990", "2021-05-06", "1850-01-01", ""},
    {"2004-11-22", "22.11.2004", "2004-11-31", "38000", "", "-", "1600-03-01"},
    {"высшая", "нет", "первая", "", "третья"},
    {"да", "нет", ""},
    {"", "молодой специалист", "методист"},
    {"да", "1", "0"},
    {"нет", "", "нет данных", "Итого"},
  };

  private static final String[] ENDS = {"\n", "\r\n", "\r", "\n\n", "\n;;;\n", "\nИтого;5\n"};

  @TempDir private Path folder;

  private static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  private static String table(Random random) {
    StringBuilder text = new StringBuilder("\n");
    String usual = ENDS[random.nextInt(3)];
    for (int row = 0; row < 200; row++) {
      int cells = random.nextInt(20) == 0 ? random.nextInt(CELLS.length + 3) : CELLS.length;
      for (int i = 0; i < cells; i++) {
        String[] choice = CELLS[Math.min(i, CELLS.length - 1)];
        boolean sound = random.nextInt(12) > 0;
        text.append(i == 0 ? "" : ";")
            .append(choice[random.nextInt(sound ? Math.min(2, choice.length) : choice.length)]);
      }
      text.append(random.nextInt(15) == 0 ? ENDS[random.nextInt(ENDS.length)] : usual);
    }
    return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
  }

  private List<String> read(String text, TableSchema schema) throws IOException {
    Path file = Files.write(folder.resolve("staff.csv"), text.getBytes(StandardCharsets.UTF_8));
    List<String> seen = new ArrayList<>();
    FileReading reading =
        new TableFileReader(schema)
            .read(
                new DataFile(
                    "t", Table.STAFF, 0, file.toString(), "data/t/staff.csv", text.length()),
                row ->
                    seen.add(
                        row instanceof ValidRow valid
                            ? valid.line() + " " + HexFormat.of().formatHex(valid.packed())
                            : row.toString()),
                problem -> seen.add(problem.toString()));
    seen.add(reading.read() + " " + reading.skipped() + " " + reading.rejected());
    return seen;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothWaysGiveTheSame(int seed) throws IOException {
    TableSchema schema =
        TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport()).get(Table.STAFF);
    String rows = table(new Random(seed));
    List<String> plain = read(HEADER + rows, schema);
    assertEquals(read(HEADER.replace("year;", "\"year\";") + rows, schema), plain);
    assertTrue(plain.size() > 100, "the table has hardly any row");
  }
}
