package org.metodportal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.TableSchemas;

/** The generator knows nothing of the program, so its list of tables is compared with the other. */
class GeneratorTablesTest {
  @Test
  void writesTheTablesOfTheContract() {
    assertEquals(
        Arrays.stream(org.metodportal.source.schema.Table.values())
            .map(Enum::name)
            .collect(Collectors.toSet()),
        Arrays.stream(Table.values()).map(Enum::name).collect(Collectors.toSet()));
  }

  @Test
  void namesFilesAsTheReaderLooksForThem() {
    for (Table table : Table.values()) {
      for (String file : table.files(false)) {
        String code = file.substring(0, file.indexOf('.'));
        assertEquals(
            org.metodportal.source.schema.Table.valueOf(table.name()),
            org.metodportal.source.schema.Table.named(code));
        assertEquals(code, code.toLowerCase(Locale.ROOT));
      }
    }
  }

  @Test
  void writesTheColumnsOfTheSchemas() {
    ProblemReport report = new ProblemReport();
    TableSchemas.read(Path.of("..", "data"), "data", report)
        .forEach(
            (table, schema) ->
                assertEquals(
                    schema.fields().stream().map(Field::name).sorted().toList(),
                    List.of(Table.valueOf(table.name()).header().split(";")).stream()
                        .sorted()
                        .toList(),
                    table.code()));
    assertEquals(List.of(), report.sorted());
  }
}
