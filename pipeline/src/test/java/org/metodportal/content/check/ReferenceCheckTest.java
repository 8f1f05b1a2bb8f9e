package org.metodportal.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.Organization;
import org.metodportal.registry.Programme;

/** What a text names of the tables is in the tables, or the editor learns what to write. */
final class ReferenceCheckTest {
  private static final List<Organization> ORGANIZATIONS =
      List.of(
          new Organization(
              "les-school-01", "les-school-01", "Школа № 1", "школа", "село", null, 2020, 2030));
  private static final List<Programme> PROGRAMMES =
      List.of(
          new Programme(
              "p-001", "P-001", "Урок на двоих", "центр", "ПК", null, null, null, 2020, 2030));

  @TempDir Path content;
  private final List<String> codes = new ArrayList<>();

  private List<String> told(
      String file, String keys, List<Organization> organizations, List<Programme> programmes)
      throws IOException {
    Path path = content.resolve("lesnoy").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "---\n" + keys.replace("\\n", "\n") + "\n---\n\nТекст.\n");
    ProblemReport report = new ProblemReport();
    new ReferenceCheck(
            content,
            "content",
            "lesnoy",
            organizations,
            programmes,
            null,
            new CheckMemory(),
            report)
        .check();
    report.sorted().forEach(problem -> codes.add(problem.code()));
    return report.sorted().stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measures/m.md|for: {organizations: [les-school-99]}|2:23|Возможно, вы имели в виду"
            + " «les-school-01».",
        "measures/m.md|for:\\n  organizations:\\n  - ВСЕ|4:5|Напишите код из её столбца org_id.",
        "practices/p.md|organization: Школа № 1|2:15|Напишите её код, как в таблице:"
            + " «les-school-01».",
        "practices/p.md|organization: LES-SCHOOL-01|2:15|Напишите её код, как в таблице:"
            + " «les-school-01».",
        "recommendations/r.md|programmes: [Урок на двух]|2:14|Возможно, вы имели в виду «Урок на"
            + " двоих».",
        "recommendations/r.md|programmes: [P-001]|2:14|Напишите «Урок на двоих».",
        "recommendations/r.md|programmes: [Нет такой]|2:14|Напишите название программы, как в"
            + " таблице."
      })
  void unknownNameIsToldWithItsPlaceAndCure(String file, String keys, String place, String cure)
      throws IOException {
    List<String> told = told(file, keys, ORGANIZATIONS, PROGRAMMES);

    assertEquals(1, told.size(), told.toString());
    assertEquals(
        "content/lesnoy/" + file + ":" + place,
        told.get(0).substring(0, told.get(0).indexOf(": ")));
    assertEquals(cure, told.get(0).substring(told.get(0).length() - cure.length()));
  }

  @Test
  void unknownOrganizationAndProgrammeHaveCodesOfTheirOwn() throws IOException {
    told("measures/m.md", "for: {organizations: [нет]}", ORGANIZATIONS, PROGRAMMES);
    told("recommendations/r.md", "programmes: [Нет]", ORGANIZATIONS, PROGRAMMES);

    assertEquals(
        List.of("organization-unknown", "programme-unknown"),
        codes.stream().distinct().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "measures/m.md,'for: {organizations: [les-school-01]}'",
    "measures/m.md,'for: {cluster: support}'",
    "practices/p.md,organization: les-school-01",
    "practices/p.md,title: Без организации",
    "recommendations/r.md,programmes: [Урок на двоих]"
  })
  void knownNameIsLeftAlone(String file, String keys) throws IOException {
    assertEquals(List.of(), told(file, keys, ORGANIZATIONS, PROGRAMMES));
  }

  @Test
  void absentTableIsToldElsewhereAndOnce() throws IOException {
    assertEquals(List.of(), told("practices/p.md", "organization: x", List.of(), List.of()));
  }
}
