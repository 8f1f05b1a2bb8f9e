package org.metodportal.definition.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

class TerritoriesTest {
  @TempDir Path content;
  private final ProblemReport report = new ProblemReport();

  @Test
  void listsFoldersWithATerritoryInCodePointOrder() throws IOException {
    for (String slug : List.of("totsky", "kirov", "a-2", "a2")) {
      write(slug + "/territory.yaml");
    }
    write("portal.yaml");
    write("drafts/заметки.md");
    assertEquals(
        List.of("a-2", "a2", "kirov", "totsky"), Territories.list(content, "content", report));
    assertEquals(0, report.errors());
  }

  @Test
  void refusesAFolderThatCannotBeAnAddress() throws IOException {
    write("Киров/territory.yaml");
    assertEquals(List.of(), Territories.list(content, "content", report));
    assertEquals(
        List.of(
            "content/Киров: Имя папки «Киров» не годится для адреса страницы. Назовите её строчными"
                + " латинскими буквами, цифрами и дефисами."),
        report.sorted().stream().map(Problem::toString).toList());
  }

  @Test
  void aFolderWithIndicatorsThatLostItsFileIsNotPassedOverSilently() throws IOException {
    write("kirov/indicators/k1.md");
    assertEquals(List.of(), Territories.list(content, "content", report));
    assertEquals(
        List.of(
            "content/kirov: В папке есть показатели, но нет файла territory.yaml: территории нет на"
                + " сайте. Верните этот файл; если территория не нужна, удалите папку."),
        report.sorted().stream().map(Problem::toString).toList());
  }

  @Test
  void reportsAFolderThatIsNotThere() {
    assertEquals(List.of(), Territories.list(content.resolve("нет"), "нет", report));
    assertEquals(
        "нет: Папка не читается. Проверьте, что она на месте и её разрешено читать.",
        report.sorted().get(0).toString());
  }

  private void write(String file) throws IOException {
    Path path = content.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }
}
