package org.metodportal.registry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.row.RowCounts;
import org.metodportal.source.file.DataFolder;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

class TableCheckTest {
  private static final Map<Table, TableSchema> SCHEMAS =
      TableSchemas.read(Path.of("..", "data"), "data", new ProblemReport());

  private static final String STAFF =
      """
      year;person_id;org_id;role;main_job
      2024;p-1;s-1;педагог;да
      2024;p-1;s-2;педагог;да
      2024;p-1;s-2;педагог;да
      2024;p-2;s-9;педагог;да
      """;

  @TempDir Path data;

  private Verdict check(Map<String, String> files) throws IOException {
    Path folder = Files.createDirectories(data.resolve("t"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return TableCheck.of(SCHEMAS, "t", DataFolder.list(data, "data", "t", new ProblemReport()));
  }

  private static List<String> codes(Verdict verdict) {
    return verdict.problems().stream()
        .map(problem -> problem.code() + ":" + problem.position().line())
        .toList();
  }

  @Test
  void aTableAloneIsCheckedButForItsReferences() throws IOException {
    Verdict verdict = check(Map.of("staff.csv", STAFF));
    assertEquals(List.of("second-main-job:3", "second-main-job:4"), codes(verdict));
    assertEquals(
        List.of(new RowCounts("data/t/staff.csv", 4, 2, 0, 2)), List.copyOf(verdict.bins()));
  }

  @Test
  void tablesTogetherAreCheckedAgainstEachOther() throws IOException {
    Verdict verdict =
        check(
            Map.of(
                "staff.csv",
                STAFF,
                "organizations.csv",
                "org_id;name;type;settlement\ns-1;Школа;школа;город\ns-2;Школа;школа;город\n",
                "support.csv",
                "person_id;date;form\np-1;01.02.2024;беседа\np-2;01.02.2024;беседа\n"));
    assertEquals(
        List.of(
            "second-main-job:3", "second-main-job:4", "reference-unknown:5", "reference-unknown:3"),
        codes(verdict));
  }

  @Test
  void messagesNameColumnsByTheHeaderOfTheFile() throws IOException {
    Verdict verdict =
        check(
            Map.of(
                "mentoring.csv",
                "Наставляемый;Форма;Начало;Окончание\np-1;наставничество;02.02.2024;01.02.2024\n"));
    Problem problem = verdict.problems().get(0);
    assertEquals("end-before-start", problem.code());
    assertEquals("Окончание", problem.position().field());
  }

  @Test
  void whatABrowserNeedsToKnowComesOutAsItWentIn() {
    CheckTables tables = CheckTables.of(SCHEMAS);
    assertEquals(tables, CheckTables.unpacked(tables.packed()));
    assertEquals('Ђ', tables.upperHalves().get(0).charAt(0));
    assertEquals(4, tables.upperHalves().size());
  }
}
