package org.metodportal.build.read;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.check.CheckMemory;
import org.metodportal.content.consent.PublicNames;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.reader.DefinitionReader;
import org.metodportal.disclosure.edition.Former;
import org.metodportal.disclosure.edition.PublicationOrder;
import org.metodportal.disclosure.edition.PublishedTerritory;
import org.metodportal.disclosure.pattern.Protector;
import org.metodportal.disclosure.statement.Statements;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.monitoring.Cycle;
import org.metodportal.page.TerritoryResults;
import org.metodportal.publish.store.ResultStore;
import org.metodportal.registry.Organization;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * What earlier builds read and counted: those of the same process until the files change that it
 * was made of, those of other processes by the content of these files. A build with a new cache
 * reads everything.
 *
 * <p>Tables are counted again only when a table changed, or a definition in more than its words.
 */
public final class BuildCache {
  /** The only name in {@link #language}. */
  static final String LANGUAGE = "CEL";

  private static final String STATEMENTS = "statements";
  private static final int ROOM = 1 << 14;

  /** The reader of definitions, which knows the codes of the tables. */
  final CacheRegion<DefinitionReader> language = new CacheRegion<>();

  /** Definitions by territory; empty where {@code territory.yaml} is broken. */
  final CacheRegion<Optional<TerritoryContent>> definitions = new CacheRegion<>();

  /** Management cycles by territory. */
  final CacheRegion<Cycle> cycles = new CacheRegion<>();

  /** Texts by territory. */
  final CacheRegion<TerritoryTexts> texts = new CacheRegion<>();

  /** Names in the cards of a territory. */
  final CacheRegion<PublicNames> names = new CacheRegion<>();

  /** What the tables gave, by territory; made of a plan without its words and a list of files. */
  final CacheRegion<TerritoryResult> outcomes = new CacheRegion<>();

  /** What the check of texts found in each file; it watches over its files itself. */
  final CheckMemory checks = new CheckMemory();

  /** What is public, by territory; made of the figures, the plan and what was public before. */
  private final CacheRegion<PublishedTerritory> published = new CacheRegion<>();

  /** What pages show of a territory; made of all that it is put together from. */
  private final CacheRegion<TerritoryResults> results = new CacheRegion<>();

  /** What is told in place of hidden shares, by territory; made of its published rows. */
  private final CacheRegion<Statements> statements = new CacheRegion<>();

  private final ResultStore store;
  private int tableRuns;

  /** Nothing was read before. */
  public BuildCache() {
    this(ResultStore.none());
  }

  /** What other processes left. */
  public BuildCache(ResultStore store) {
    this.store = store;
  }

  /** Results of other processes. */
  public ResultStore store() {
    return store;
  }

  /** Chooses what to hide, or knows what was chosen. */
  public Protector protector() {
    return new KeptPatterns(store);
  }

  /** What is public of a territory, decided anew only where something of it changed. */
  public PublishedTerritory published(
      TerritoryPlan plan,
      TerritoryResult tonight,
      List<String> deficits,
      Former former,
      PublicationOrder order) {
    String slug = plan.territory().slug();
    List<Object> basis = List.of(plan, tonight, deficits, former, order);
    if (!published.isMadeOf(slug, basis)) {
      published.put(
          slug, basis, new KeptPublications(store).of(plan, tonight, deficits, former, order));
    }
    return published.get(slug);
  }

  /** What pages show of a territory, put together anew only where something of it changed. */
  public TerritoryResults results(
      String slug, List<Object> basis, Supplier<TerritoryResults> together) {
    if (!results.isMadeOf(slug, basis)) {
      results.put(slug, basis, together.get());
    }
    return results.get(slug);
  }

  /** What is told in place of hidden shares, worked out anew only where a row of them changed. */
  public Statements statements(
      TerritoryPlan plan, List<Figure> published, Collection<Organization> organizations) {
    String slug = plan.territory().slug();
    List<Object> basis = List.of(plan.withoutWords(), published, List.copyOf(organizations));
    if (!statements.isMadeOf(slug, basis)) {
      statements.put(slug, basis, keptStatements(plan, published, organizations, basis));
    }
    return statements.get(slug);
  }

  private Statements keptStatements(
      TerritoryPlan plan,
      List<Figure> published,
      Collection<Organization> organizations,
      List<Object> basis) {
    String key = store.key(STATEMENTS, basis);
    byte[] kept = store.find(key);
    if (kept != null) {
      return Statements.unpack(new PackedReader(kept));
    }
    Statements made = Statements.of(plan, published, organizations);
    PackedBytes packed = new PackedBytes(ROOM);
    made.pack(packed);
    store.keep(key, packed.toByteArray());
    return made;
  }

  /** Counts one more run over tables. */
  void countTableRun() {
    tableRuns++;
  }

  /** How many times tables were read since the cache was made. */
  public int tableRuns() {
    return tableRuns;
  }

  /**
   * Invalidates what was made of changed files.
   *
   * @param changed paths under the content or the data folder; others invalidate nothing
   * @param content absolute path of the content folder
   * @param data absolute path of the data folder
   */
  public void invalidate(Collection<Path> changed, Path content, Path data) {
    for (Path path : changed) {
      if (path.startsWith(content)) {
        invalidateContent(content.relativize(path));
      } else if (path.startsWith(data)) {
        invalidateTable(data.relativize(path));
      }
    }
  }

  /** A file of a territory concerns that territory; a file of the portal, all texts and cycles. */
  private void invalidateContent(Path file) {
    String territory = file.getName(0).toString();
    if (file.getNameCount() == 1) {
      texts.clear();
      names.clear();
      cycles.clear();
      return;
    }
    String part = file.getName(1).toString();
    if (part.equals("indicators") || part.equals("territory.yaml")) {
      definitions.invalidate(territory);
    }
    texts.invalidate(territory);
    names.invalidate(territory);
    cycles.invalidate(territory);
  }

  private void invalidateTable(Path file) {
    String territory = file.getName(0).toString();
    if (territory.equals("schema")) {
      language.clear();
      definitions.clear();
      cycles.clear();
      outcomes.clear();
    } else {
      outcomes.invalidate(territory);
    }
  }
}
