package org.metodportal.source.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.schema.Table;

/** Every table file under the data folder is read or is an error. */
class DataFolderTest {
  @TempDir private Path data;
  private final ProblemReport report = new ProblemReport();

  @BeforeEach
  void foundations() throws IOException {
    put("t/organizations.csv");
    put("t/staff.csv");
  }

  private void put(String path) throws IOException {
    Path file = data.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }

  private List<String> listed() {
    return DataFolder.list(data, "data", "t", report).stream()
        .map(file -> file.table() + " " + file.order() + " " + file.nameInTerritory())
        .toList();
  }

  private List<String> told() {
    return report.sorted().stream()
        .map(p -> p.severity() + " " + p.code() + " " + p.position().file())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diagnostics (1).csv|DIAGNOSTICS",
        "diagnostics 2024.csv|DIAGNOSTICS",
        "diagnostics_2024.csv|DIAGNOSTICS",
        "diagnostics2024.csv|DIAGNOSTICS",
        "Копия diagnostics.csv|DIAGNOSTICS",
        "diаgnоstiсs.csv|DIAGNOSTICS",
        "ДИАГНОСТИКА.XLSX|DIAGNOSTICS",
        "Диагностика педагогов 2024.csv|DIAGNOSTICS",
        "кадры.csv|STAFF",
        "STAFF-2024.CSV|STAFF",
        "staff-школа-5.xlsx|STAFF",
        "staff.training.csv|STAFF",
        "Наставничество (2).xlsx|MENTORING",
      })
  void aFileFeedsTheTableThatItsNameMentions(String name, Table table) throws IOException {
    put("t/" + name);
    assertEquals(true, listed().stream().anyMatch(file -> file.startsWith(table + " ")), name);
    assertEquals(3, listed().size());
    assertEquals(List.of(), told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"данные.csv", "staffing.xlsx", "2024.csv", "Кадры и вакансии.csv"})
  void aNameThatMentionsNoTableOrTwoIsAnError(String name) throws IOException {
    put("t/" + name);
    listed();
    assertEquals(List.of("ERROR file-unknown data/t/" + name), told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"diagnostics.xls", "diagnostics.ods", "tables-staff.zip", "staff.txt", "staff"})
  void aFileOfAnotherKindIsAnError(String name) throws IOException {
    put("t/" + name);
    listed();
    assertEquals(List.of("ERROR file-type data/t/" + name), told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"~$staff.xlsx", ".staff.csv", "README.md", "Thumbs.db"})
  void locksAndHiddenFilesArePassedOver(String name) throws IOException {
    put("t/" + name);
    assertEquals(2, listed().size());
    assertEquals(List.of(), told());
  }

  @Test
  void aPictureIsToldAndHarmsNothing() throws IOException {
    put("t/снимок.png");
    listed();
    assertEquals(List.of("WARNING file-unknown data/t/снимок.png"), told());
  }

  @Test
  void filesInFoldersAreReadInTheOrderOfTheirPaths() throws IOException {
    put("t/школа 5/2024/staff.csv");
    put("t/zz/organizations.csv");
    assertEquals(
        List.of(
            "organizations 0 organizations.csv",
            "staff 0 staff.csv",
            "organizations 1 zz/organizations.csv",
            "staff 1 школа 5/2024/staff.csv"),
        listed());
  }

  @Test
  void aLinkToNowhereIsAnErrorOfThatFileAlone() throws IOException {
    Files.createSymbolicLink(data.resolve("t/diagnostics.csv"), Path.of("nowhere.csv"));
    assertEquals(2, listed().size());
    assertEquals(List.of("ERROR file-not-regular data/t/diagnostics.csv"), told());
  }

  @Test
  void aPipeIsAnErrorOfThatFileAlone() throws IOException, InterruptedException {
    Path pipe = data.resolve("t/diagnostics.csv");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(2, listed().size());
    assertEquals(List.of("ERROR file-not-regular data/t/diagnostics.csv"), told());
  }

  @Test
  void tablesOutsideOfTheFoldersOfTerritoriesAreErrors() throws IOException {
    put("diagnostics.csv");
    put("tt/staff.csv");
    put("old/letter.docx");
    put("schema/staff.json");
    put("README.ru.md");
    DataFolder.reportStrays(data, "data", Set.of("t"), report);
    assertEquals(
        List.of("ERROR file-misplaced data/diagnostics.csv", "ERROR territory-unknown data/tt"),
        told());
  }
}
