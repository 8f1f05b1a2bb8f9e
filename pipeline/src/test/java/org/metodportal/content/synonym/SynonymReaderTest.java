package org.metodportal.content.synonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** The list of words that search takes for each other. */
final class SynonymReaderTest {
  private static Synonyms read(Path content, String yaml, ProblemReport report) throws IOException {
    Files.writeString(content.resolve("synonyms.yaml"), yaml);
    return SynonymReader.read(content, "content", report);
  }

  @Test
  void groupOfOneWordIsAProblemWithItsPlace(@TempDir Path content) throws IOException {
    ProblemReport report = new ProblemReport();
    Synonyms synonyms =
        read(
            content,
            "synonyms:\n  - words: [вакансии, свободные места]\n  - words: [школа]\n",
            report);

    assertEquals(List.of(List.of("вакансии", "свободные места")), synonyms.groups());
    assertEquals(List.of("synonym-alone"), report.sorted().stream().map(Problem::code).toList());
    assertEquals(
        List.of(
            "content/synonyms.yaml:3:12: В группе синонимов меньше двух слов: заменять нечем."
                + " Напишите через запятую все слова группы: words: [вакансии, свободные места]."),
        report.sorted().stream().map(each -> each.toString().replace('\u00a0', ' ')).toList());
  }

  @Test
  void wordsThatOnlyAskAreReadBesideTheGroups(@TempDir Path content) throws IOException {
    ProblemReport report = new ProblemReport();
    Synonyms synonyms = read(content, "synonyms: []\nasking: [где, найти]\n", report);

    assertEquals(List.of("где", "найти"), synonyms.asking());
    assertEquals(List.of(), report.sorted());
  }

  @Test
  void portalWithoutTheFileHasNone(@TempDir Path content) {
    assertEquals(Synonyms.NONE, SynonymReader.read(content, "content", new ProblemReport()));
  }

  @Test
  void shippedListNamesEachWordOfAGroupOnce() {
    ProblemReport report = new ProblemReport();
    Synonyms synonyms = SynonymReader.read(Path.of("..", "content"), "content", report);

    assertEquals(List.of(), report.sorted());
    assertTrue(synonyms.groups().size() > 30, "groups: " + synonyms.groups().size());
    for (List<String> group : synonyms.groups()) {
      Set<String> words = new HashSet<>();
      group.forEach(word -> assertTrue(words.add(word.toLowerCase(Locale.ROOT)), word));
    }
  }
}
