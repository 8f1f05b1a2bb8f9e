package org.metodportal.source.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.row.ParsedRow;
import org.metodportal.source.row.ValidRow;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

/**
 * The data contract: a birth date that gives an age outside 16–100 makes only that value missing;
 * the age is that of 1 January after the reporting year. A quotation mark makes the file go the
 * slow way, which must say the same.
 */
final class AgeBoundariesTest {
  private static final TableSchema STAFF =
      TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport()).get(Table.STAFF);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    // 16 on 1 January 2025, and a day too young.
    "2024,01.01.2009,true",
    "2024,02.01.2009,false",
    // 100 on 1 January 2025 for a year, and a day too old.
    "2024,02.01.1924,true",
    "2024,01.01.1924,false",
    "2024,31.12.1924,true",
    // Around leap days.
    "2023,29.02.2008,false",
    "2024,29.02.2008,true",
    "2023,01.01.1923,false",
    "2023,02.01.1923,true"
  })
  void anAgeFrom16To100IsKept(int year, String birth, boolean kept) throws IOException {
    for (String orgId : List.of("школа-1", "\"школа-1\"")) {
      Path file =
          Files.writeString(
              folder.resolve("staff.csv"),
              "year;person_id;org_id;role;main_job;birth_date\n"
                  + year
                  + ";P-1;"
                  + orgId
                  + ";педагог;да;"
                  + birth
                  + "\n");
      List<String> problems = new ArrayList<>();
      List<ParsedRow> rows = new ArrayList<>();
      new TableFileReader(STAFF)
          .read(
              new DataFile("t", Table.STAFF, 0, file.toString(), "staff.csv", Files.size(file)),
              rows::add,
              problem -> problems.add(problem.code() + " " + problem.position().field()));

      RowView view = new RowView(STAFF);
      ValidRow row = (ValidRow) rows.get(0);
      view.look(row.packed(), 0, row.packed().length);
      assertEquals(kept, !view.isMissing(STAFF.slot("birth_date")), orgId);
      assertEquals(kept ? List.of() : List.of("age-out-of-range birth_date"), problems, orgId);
    }
  }
}
