package org.metodportal.content.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** What an editor reads about answers of organizations; one with a mistake is left out alone. */
final class ReplyReaderTest {
  private static final String KEYS =
      """
      ---
      organization: les-school-01
      date: 2025-03-12
      year: 2024
      indicators: [l1]
      ---
      Слова.
      """;

  @TempDir private Path content;

  private final ProblemReport report = new ProblemReport();

  @BeforeEach
  void oneIndicator() throws IOException {
    write("indicators/l1.md", "");
  }

  private void write(String name, String text) throws IOException {
    Path file = content.resolve("lesnoy").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Reply> read(String... texts) throws IOException {
    for (int i = 0; i < texts.length; i++) {
      write("replies/o" + i + ".md", texts[i]);
    }
    return ReplyReader.read(content, "content", "lesnoy", report);
  }

  private List<String> problems() {
    return report.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void theNewestAnswerComesFirst() throws IOException {
    List<Reply> replies = read(KEYS, KEYS.replace("2025-03-12", "2025-04-01"));

    assertEquals(List.of(), problems());
    assertEquals(List.of("o1", "o0"), replies.stream().map(Reply::slug).toList());
    assertEquals(
        new Reply(
            "lesnoy",
            "o0",
            "les-school-01",
            LocalDate.of(2025, 3, 12),
            2024,
            List.of("l1"),
            "Слова.",
            false),
        replies.get(1));
  }

  @Test
  void aDraftIsReadAndNotShown() throws IOException {
    assertEquals(List.of(), read(KEYS.replace("year: 2024", "year: 2024\ndraft: true")));
    assertEquals(List.of(), problems());
  }

  @Test
  void eachMistakeHasItsPlaceAndItsCure() throws IOException {
    assertEquals(
        List.of(),
        read(
            KEYS.replace("l1", "l7"),
            KEYS.replace("year: 2024", "year: 2026"),
            KEYS.replace("Слова.\n", ""),
            KEYS.replace("date: 2025-03-12", "day: 2025-03-12")));
    assertEquals(
        List.of(
            "content/lesnoy/replies/o0.md:5:14",
            "content/lesnoy/replies/o1.md:4:7",
            "content/lesnoy/replies/o2.md:7:1",
            "content/lesnoy/replies/o3.md:2:1",
            "content/lesnoy/replies/o3.md:3:1"),
        report.sorted().stream().map(each -> each.position().toString()).toList(),
        String.join("\n", problems()));
  }
}
