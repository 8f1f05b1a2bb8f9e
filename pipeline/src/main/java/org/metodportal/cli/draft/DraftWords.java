package org.metodportal.cli.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.metodportal.content.practice.PracticeWords;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.UnitKind;
import org.metodportal.document.Choices;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.ProblemReport;

/** Words that fill the gaps of drafts: whatever a reader of the file accepts, from that reader. */
final class DraftWords {
  private DraftWords() {}

  /** The day and its year. */
  static Map<String, String> dates(LocalDate today) {
    Map<String, String> words = new TreeMap<>();
    words.put("today", today.toString());
    words.put("day", DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).format(today));
    words.put("year", String.valueOf(today.getYear()));
    return words;
  }

  /**
   * The dates and everything that a card may name.
   *
   * @param territory content folder of the territory, which need not exist
   * @param slug name of the new file or folder
   */
  static Map<String, String> of(LocalDate today, Path territory, String slug) throws IOException {
    Map<String, String> words = dates(today);
    List<String> criteria = criteria(territory);
    List<String> indicators = indicators(territory);
    words.put("name", slug);
    words.put("verdicts", listed(PracticeWords.VERDICTS));
    words.put("criteria", String.join(", ", criteria));
    words.put("criterion", criteria.isEmpty() ? "main" : criteria.get(0));
    words.put("indicators", String.join(", ", indicators));
    words.put("indicator", indicators.isEmpty() ? "" : indicators.get(0));
    words.put("statuses", listed(IndicatorDefinition.STATUSES));
    words.put("directions", listed(IndicatorDefinition.DIRECTIONS));
    words.put(
        "measures", String.join(", ", Arrays.stream(Measure.values()).map(Measure::key).toList()));
    words.put(
        "units", String.join(", ", Arrays.stream(UnitKind.values()).map(UnitKind::key).toList()));
    return words;
  }

  /** Choices as a comment lists them. */
  static String listed(Choices choices) {
    return String.join(", ", choices.words());
  }

  private static List<String> criteria(Path territory) {
    Path file = territory.resolve("territory.yaml");
    YamlTree tree = Files.exists(file) ? YamlTree.read(file, "", "", new ProblemReport()) : null;
    return tree == null
        ? List.of()
        : tree.optionalTrees("criteria").stream()
            .flatMap(entry -> Stream.ofNullable(entry.optionalString("id")))
            .toList();
  }

  private static List<String> indicators(Path territory) throws IOException {
    Path folder = territory.resolve("indicators");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".md"))
          .map(file -> file.substring(0, file.length() - ".md".length()))
          .sorted()
          .toList();
    }
  }
}
