package org.metodportal.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.definition.reader.DefinitionReader;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.monitoring.Cycle;

/**
 * What earlier runs in the same program read and counted, as long as the files it was made of stay
 * the same. A run with a new workbench reads everything.
 *
 * <p>Tables are counted again only when a table changed, or a definition in more than its words.
 */
final class Workbench {
  /** The language of definitions, under {@link #LANGUAGE}; it knows the codes of the tables. */
  final Shelf<DefinitionReader> language = new Shelf<>();

  /** Definitions by territory; empty where {@code territory.yaml} is broken. */
  final Shelf<Optional<TerritoryContent>> definitions = new Shelf<>();

  /** What territories wrote about their management cycles. */
  final Shelf<Cycle> cycles = new Shelf<>();

  /** Texts by territory. */
  final Shelf<TerritoryTexts> texts = new Shelf<>();

  /** What the tables gave, by territory; made of a plan without its words and a list of files. */
  final Shelf<TerritoryResult> outcomes = new Shelf<>();

  /** Name of the only language. */
  static final String LANGUAGE = "CEL";

  /** How many times tables were read, for those who watch that it is not done in vain. */
  private int counts;

  /** Says that tables are read now. */
  void counting() {
    counts++;
  }

  /** How many times tables were read. */
  int counts() {
    return counts;
  }

  /**
   * Forgets what changed files touch.
   *
   * @param changed paths under the content or the data folder; others touch nothing
   * @param content absolute path of the content folder
   * @param data absolute path of the data folder
   */
  void forget(Collection<Path> changed, Path content, Path data) {
    for (Path path : changed) {
      if (path.startsWith(content)) {
        forgetContent(content.relativize(path));
      } else if (path.startsWith(data)) {
        forgetTable(data.relativize(path));
      }
    }
  }

  /** Of a territory, definitions or texts; of the whole portal, every text. */
  private void forgetContent(Path file) {
    String territory = file.getName(0).toString();
    if (file.getNameCount() == 1) {
      texts.clear();
      cycles.clear();
      return;
    }
    String part = file.getName(1).toString();
    if (part.equals("indicators") || part.equals("territory.yaml")) {
      definitions.forget(territory);
    }
    texts.forget(territory);
    cycles.forget(territory);
  }

  private void forgetTable(Path file) {
    String territory = file.getName(0).toString();
    if (territory.equals("schema")) {
      language.clear();
      definitions.clear();
      cycles.clear();
      outcomes.clear();
    } else {
      outcomes.forget(territory);
    }
  }
}
