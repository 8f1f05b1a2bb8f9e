package org.metodportal.build.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import org.metodportal.build.runner.JobRunner;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.practice.Deficit;
import org.metodportal.content.practice.Deficits;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.job.IndicatorJob;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.page.OrganizationAddresses;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.publish.store.ResultStore;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.DataFolder;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

/**
 * Reads and counts the tables of the data folder; those of a territory whose cache entry holds are
 * not read.
 */
public final class TableCounter {
  private static final String RESULT = "tables";
  private static final String SEEN = "seen";
  private static final int ROOM = 1 << 16;

  private final SourceFolder folder;
  private final BuildCache cache;
  private final ProblemReport report;
  private final FileSums sums;

  /** A counter of the folder's tables that adds what is wrong with them to the report. */
  public TableCounter(SourceFolder folder, BuildCache cache, ProblemReport report) {
    this.folder = folder;
    this.cache = cache;
    this.report = report;
    this.sums = new FileSums(folder.path());
  }

  /** Schemas by table. */
  public Map<Table, TableSchema> schemas() throws IOException {
    return TableSchemas.read(folder.path(), folder.shown(), report);
  }

  /** The schemas, of which that of diagnostics lists the deficits that the portal knows. */
  public static Map<Table, TableSchema> knowing(
      Map<Table, TableSchema> schemas, Deficits deficits) {
    Map<Table, TableSchema> knowing = new EnumMap<>(schemas);
    List<String> codes = deficits.all().stream().map(Deficit::code).toList();
    knowing.computeIfPresent(
        Table.DIAGNOSTICS, (table, schema) -> schema.listing("deficits", codes));
    return knowing;
  }

  /**
   * The tables of the territories.
   *
   * @param known slugs of all territories; tables that belong to none of them are told
   */
  public List<DataFile> files(Set<String> territories, List<String> known) {
    DataFolder.reportStrays(folder.path(), folder.shown(), known, report);
    List<DataFile> files = new ArrayList<>();
    for (String slug : territories) {
      files.addAll(DataFolder.list(folder.path(), folder.shown(), slug, report));
    }
    return files;
  }

  /**
   * Whether this process counted tables, or another one these very bytes, so that hardly anything
   * is left to count.
   */
  public boolean countedBefore() throws IOException {
    return !cache.outcomes.isEmpty() || store().find(store().key(SEEN, sums.all())) != null;
  }

  private ResultStore store() {
    return cache.store();
  }

  /**
   * What the tables of each territory give.
   *
   * @throws CompletionException with the failure of the job's worker as its cause
   */
  public Map<String, TerritoryResult> count(
      JobRunner runner,
      Map<Table, TableSchema> schemas,
      Map<String, TerritoryPlan> plans,
      List<DataFile> files)
      throws IOException {
    Map<String, TerritoryPlan> uncounted = new TreeMap<>(plans);
    uncounted
        .entrySet()
        .removeIf(plan -> cache.outcomes.isMadeOf(plan.getKey(), basis(plan.getValue(), files)));
    Map<String, String> keys = takeCounted(schemas, uncounted, files);
    if (!uncounted.isEmpty()) {
      cache.countTableRun();
      Map<String, TerritoryResult> counted = run(runner, schemas, uncounted, files);
      uncounted.forEach(
          (slug, plan) ->
              cache.outcomes.put(
                  slug,
                  basis(plan, files),
                  counted.getOrDefault(slug, TerritoryResult.none(slug))));
      keep(keys, schemas, uncounted, files);
    }
    Map<String, TerritoryResult> outcomes = new TreeMap<>();
    plans.keySet().forEach(slug -> outcomes.put(slug, cache.outcomes.get(slug)));
    return outcomes;
  }

  /** Takes what other processes counted; gives the keys of what is left to count. */
  private Map<String, String> takeCounted(
      Map<Table, TableSchema> schemas, Map<String, TerritoryPlan> uncounted, List<DataFile> files)
      throws IOException {
    Map<String, String> keys = new TreeMap<>();
    for (TerritoryPlan plan : List.copyOf(uncounted.values())) {
      String slug = plan.territory().slug();
      String key = store().key(RESULT, madeOf(schemas, plan, files));
      byte[] kept = store().find(key);
      if (kept == null) {
        keys.put(slug, key);
      } else {
        TerritoryResult result = TerritoryResult.unpack(new PackedReader(kept));
        cache.outcomes.put(slug, basis(plan, files), result);
        uncounted.remove(slug);
      }
    }
    return keys;
  }

  /** Keeps what was counted, unless a file changed while it was read, or could not be read. */
  private void keep(
      Map<String, String> keys,
      Map<Table, TableSchema> schemas,
      Map<String, TerritoryPlan> plans,
      List<DataFile> files)
      throws IOException {
    sums.forget();
    for (TerritoryPlan plan : plans.values()) {
      String slug = plan.territory().slug();
      String key = store().key(RESULT, madeOf(schemas, plan, files));
      TerritoryResult result = cache.outcomes.get(slug);
      if (key.equals(keys.get(slug))
          && result.ledger().problems().trimmed().stream().noneMatch(Problem::mayPass)) {
        PackedBytes packed = new PackedBytes(ROOM);
        result.pack(packed);
        store().keep(key, packed.toByteArray());
      }
    }
    store().keep(store().key(SEEN, sums.all()), new byte[0]);
  }

  /** All that the figures of a territory are made of, what stands in its files included. */
  private List<Object> madeOf(
      Map<Table, TableSchema> schemas, TerritoryPlan plan, List<DataFile> files)
      throws IOException {
    List<Object> parts = new ArrayList<>(List.of(schemas, plan.withoutWords()));
    for (DataFile file : files) {
      if (file.territory().equals(plan.territory().slug())) {
        parts.add(List.of(file.table(), file.order(), file.shown(), sums.of(file.path())));
      }
    }
    return parts;
  }

  private static Map<String, TerritoryResult> run(
      JobRunner runner,
      Map<Table, TableSchema> schemas,
      Map<String, TerritoryPlan> plans,
      List<DataFile> files)
      throws IOException {
    List<DataFile> own =
        files.stream().filter(file -> plans.containsKey(file.territory())).toList();
    return runner.run(new IndicatorJob(schemas, plans, own));
  }

  /** All that the figures of a territory are made of, but for what stands in its files. */
  private static List<Object> basis(TerritoryPlan plan, List<DataFile> files) {
    return List.of(
        plan.withoutWords(),
        files.stream().filter(file -> file.territory().equals(plan.territory().slug())).toList());
  }

  /**
   * Reports what is wrong with rows, levels beyond their scale, questions nobody answered, with
   * organizations whose addresses collide, with notes on programmes that no table knows, and with
   * rows of days to come.
   *
   * @param asOf the day that counts as today
   */
  public void reportProblems(
      Map<String, TerritoryResult> outcomes,
      List<DataFile> files,
      Map<String, TerritoryPlan> plans,
      Map<String, TerritoryTexts> texts,
      LocalDate asOf) {
    plans.forEach(
        (slug, plan) ->
            report.addAll(
                OffScale.among(
                    plan,
                    outcomes.getOrDefault(slug, TerritoryResult.none(slug)).figures(),
                    shown(files, slug, Table.ANSWERS))));
    plans.forEach(
        (slug, plan) -> {
          if (files.stream().anyMatch(file -> isAnswersOf(file, slug))) {
            report.addAll(
                Unanswered.among(
                    plan, outcomes.getOrDefault(slug, TerritoryResult.none(slug)).figures()));
          }
        });
    outcomes.values().forEach(this::reportRows);
    outcomes.values().forEach(outcome -> reportDays(outcome, asOf));
    outcomes.forEach(
        (slug, outcome) ->
            report.addAll(
                OrganizationAddresses.of(outcome.directory().organizations())
                    .problems(slug, shown(files, slug, Table.ORGANIZATIONS))));
    texts.forEach(
        (slug, text) -> {
          TerritoryResult outcome = outcomes.getOrDefault(slug, TerritoryResult.none(slug));
          report.addAll(text.programmeNotes().unknown(outcome.directory().programmes(), slug));
        });
  }

  private static boolean isAnswersOf(DataFile file, String territory) {
    return file.territory().equals(territory) && file.table() == Table.ANSWERS;
  }

  /** Settled rows name columns by their names; messages name them by the header of the file. */
  private void reportRows(TerritoryResult outcome) {
    for (Problem problem : outcome.ledger().problems().trimmed()) {
      SourcePosition position = problem.position();
      report.add(
          problem.at(
              new SourcePosition(
                  position.file(),
                  position.line(),
                  position.column(),
                  outcome.ledger().titleOf(position.file(), position.field()))));
    }
  }

  private void reportDays(TerritoryResult outcome, LocalDate asOf) {
    RowLedger ledger = outcome.ledger();
    ledger
        .latest()
        .forEach(
            (file, row) -> {
              String title = ledger.titleOf(file, row.field());
              Problem problem = row.notYet(outcome.territory(), file, title, asOf);
              if (problem != null) {
                report.add(problem);
              }
            });
  }

  /** The table of a territory as messages name it; its folder when it has none. */
  private String shown(List<DataFile> files, String territory, Table table) {
    return files.stream()
        .filter(file -> file.territory().equals(territory) && file.table() == table)
        .map(DataFile::shown)
        .findFirst()
        .orElse(folder.shown() + "/" + territory);
  }
}
