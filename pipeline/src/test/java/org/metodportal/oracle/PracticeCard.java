package org.metodportal.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What an indicator sees of a card of the practice bank.
 *
 * @param territory folder of the territory under the content
 * @param card file name, unique in the territory
 * @param published day the card was published
 * @param verdict of the experts: положительное, отрицательное or нет; нет when the card gives none
 */
record PracticeCard(String territory, String card, LocalDate published, String verdict) {

  /** The published cards of every territory, in the order of their paths. */
  static List<PracticeCard> readAll(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content, 3)) {
      return files
          .filter(PracticeCard::isCard)
          .sorted()
          .map(PracticeCard::read)
          .flatMap(Stream::ofNullable)
          .toList();
    }
  }

  private static boolean isCard(Path file) {
    return file.toString().endsWith(".md")
        && file.getParent().getFileName().toString().equals("practices");
  }

  /** A card, or null when it has no day of publication yet. */
  private static PracticeCard read(Path file) {
    Map<?, ?> head = frontMatter(file);
    Object published = head.get("published");
    if (published == null) {
      return null;
    }
    Object verdict =
        head.get("conclusion") instanceof Map<?, ?> conclusion ? conclusion.get("verdict") : null;
    return new PracticeCard(
        file.getParent().getParent().getFileName().toString(),
        file.getFileName().toString(),
        LocalDate.parse(published.toString()),
        verdict == null ? "нет" : verdict.toString());
  }

  private static Map<?, ?> frontMatter(Path file) {
    try {
      String[] parts = Files.readString(file).split("(?m)^---\\s*$", 3);
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(parts[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
