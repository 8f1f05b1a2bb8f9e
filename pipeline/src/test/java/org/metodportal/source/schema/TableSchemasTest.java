package org.metodportal.source.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.problem.ProblemReport;

/** A description of a table that cannot be used is told, and the program's own stands in for it. */
class TableSchemasTest {
  @TempDir Path data;

  private List<String> problems() {
    ProblemReport report = new ProblemReport();
    assertEquals(Table.values().length, TableSchemas.read(data, "data", report).size());
    return report.sorted().stream()
        .map(problem -> problem.code() + " " + problem.position().file())
        .toList();
  }

  @Test
  void noFolderMeansTheProgramsOwn() {
    assertEquals(List.of(), problems());
  }

  @Test
  void whatIsNoFolderInItsPlaceIsTold() throws IOException {
    Files.writeString(data.resolve("schema"), "");
    assertEquals(List.of("schema-broken data/schema"), problems());
  }

  @Test
  void aBrokenDescriptionIsToldByItsFile() throws IOException {
    TableSchemas.copyTo(data.resolve("schema"));
    Files.writeString(data.resolve("schema/staff.json"), "{");
    Files.delete(data.resolve("schema/events.json"));
    Files.createDirectory(data.resolve("schema/events.json"));
    assertEquals(
        List.of("schema-broken data/schema/events.json", "schema-broken data/schema/staff.json"),
        problems());
  }
}
