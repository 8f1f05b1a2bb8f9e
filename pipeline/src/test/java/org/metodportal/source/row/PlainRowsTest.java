package org.metodportal.source.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Field;
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

  private static final String[] IDS = {
    "8-900-000-00-", "A_8900000", "1E", "KIR 5-", "h-", "'X-", "112-233-445 ", "Петрова Анна ", "+"
  };
  private static final String[] DATES = {
    "06.05.2024", "2024-02-29", "2024-02-30", "38000", "3/31/2024", "5 мая 2024 г.", "", "вчера"
  };
  private static final String[] NUMBERS = {"78,5", "101", "-3", "1,250", "1000001", "", "сто"};
  private static final String[] TEXTS = {
    "", "н/д", "Семинар ", "Петрова Анна Петровна", "Ð¡ÐµÐ¼Ð¸Ð½Ð°Ñ€", "#REF!", "8 900 000-00-00"
  };

  /** Rows of a long file; the first 4,096 decide whether cells recur. */
  private static final int LONG = 6_000;

  private static final Map<Table, TableSchema> SCHEMAS =
      TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport());

  private static final String[] ENDS = {"\n", "\r\n", "\r", "\n\n", "\n;;;\n", "\nИтого;5\n"};

  @TempDir private Path folder;

  private static IntStream seeds() {
    return IntStream.range(0, 20);
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

  /** A cell as people and programs write them in such a column; once in a while anything else. */
  private static String cell(Field field, Random random, int row) {
    boolean usual = random.nextInt(12) > 0;
    return switch (field.type()) {
      case ID -> usual ? "P-" + random.nextInt(9_000) : pick(IDS, random) + row;
      case DATE -> usual ? "2024-03-" + (10 + random.nextInt(20)) : pick(DATES, random);
      case YEAR -> usual ? "2024" : pick(CELLS[0], random);
      case YESNO, ANSWER -> usual ? "да" : pick(CELLS[4], random);
      case PERCENT, NUMBER -> usual ? Integer.toString(random.nextInt(90)) : pick(NUMBERS, random);
      case CODE ->
          usual ? field.codes().get(random.nextInt(field.codes().size())) : pick(CELLS[3], random);
      case CODES -> usual ? "ОЦЕНКА,ЦИФРА" : pick(CELLS[5], random);
      case TEXT -> usual ? "семинар" : pick(TEXTS, random);
    };
  }

  private static String pick(String[] choice, Random random) {
    return choice[random.nextInt(choice.length)];
  }

  private List<String> read(String text, Table table) throws IOException {
    Path file = Files.writeString(folder.resolve(table + ".csv"), text);
    List<String> seen = new ArrayList<>();
    FileReading reading =
        new TableFileReader(Objects.requireNonNull(SCHEMAS.get(table)))
            .read(
                new DataFile(
                    "t", table, 0, file.toString(), "data/t/" + table + ".csv", text.length()),
                row ->
                    seen.add(
                        row instanceof ValidRow valid
                            ? valid.line() + " " + HexFormat.of().formatHex(valid.packed())
                            : row.toString()),
                problem -> seen.add(problem.toString()));
    seen.add(reading.read() + " " + reading.skipped() + " " + reading.rejected());
    return seen;
  }

  private void assertBothTheSame(String header, String rows, Table table) throws IOException {
    List<String> plain = read(header + rows, table);
    String quoted = header.replaceFirst("[^;]+", "\"$0\"");
    assertEquals(read(quoted + rows, table), plain);
    assertTrue(plain.size() > 100, "the table has hardly any row");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothWaysGiveTheSame(int seed) throws IOException {
    assertBothTheSame(HEADER, table(new Random(seed)), Table.STAFF);
  }

  /** So many rows that the fast way no longer looks identifiers up among those met lately. */
  @ParameterizedTest
  @EnumSource
  void bothWaysGiveTheSameOfALongFileOfEachTable(Table table) throws IOException {
    Random random = new Random(7);
    List<Field> fields = Objects.requireNonNull(SCHEMAS.get(table)).fields();
    StringBuilder rows = new StringBuilder("\n");
    for (int row = 0; row < LONG; row++) {
      String separator = "";
      for (Field field : fields) {
        rows.append(separator).append(cell(field, random, row));
        separator = ";";
      }
      rows.append('\n');
    }
    String header = fields.stream().map(Field::name).collect(Collectors.joining(";"));
    assertBothTheSame(header, rows.toString(), table);
  }
}
