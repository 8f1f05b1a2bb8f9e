package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.PortalFile;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.concept.ConceptFile;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.concept.UnknownConcepts;
import org.metodportal.content.cycle.CycleFolder;
import org.metodportal.content.practice.DeficitFile;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.practice.PracticeAddresses;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.reader.DefinitionReader;
import org.metodportal.definition.reader.Territories;
import org.metodportal.expression.ConditionLanguage;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.indicator.job.IndicatorJob;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.monitoring.Cycle;
import org.metodportal.page.OrganizationAddresses;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.publish.SideBySide;
import org.metodportal.publish.Stages;
import org.metodportal.source.DataFile;
import org.metodportal.source.DataFolder;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

/** One run: from content and tables to what can be written; reads from top to bottom. */
final class Portal {
  private final Settings settings;
  private final LocalDate asOf;
  private final Stages stages;
  private final Workbench workbench;
  private final ProblemReport report = new ProblemReport();

  /** A run that reads everything. */
  Portal(Settings settings, LocalDate asOf, Stages stages) {
    this(settings, asOf, stages, new Workbench());
  }

  /** A run that reads only what is not on the workbench. */
  Portal(Settings settings, LocalDate asOf, Stages stages, Workbench workbench) {
    this.settings = settings;
    this.asOf = asOf;
    this.stages = stages;
    this.workbench = workbench;
  }

  /**
   * What a run found, nothing written yet.
   *
   * @param portal the portal's description; null when it is broken
   * @param plans territory → what is counted; territories with a broken description are absent
   * @param outcomes territory → what its tables gave
   * @param disclosed territory → what may be published
   * @param texts territory → what it tells in words
   * @param deficits the deficits that the portal knows
   * @param concepts what indicators of several territories speak of
   * @param cycles territory → what it wrote about its management cycle
   * @param problems every problem of content and tables
   */
  record Findings(
      LocalDate asOf,
      @Nullable PortalDescription portal,
      List<String> territories,
      Map<Table, TableSchema> schemas,
      List<DataFile> files,
      Map<String, TerritoryPlan> plans,
      Map<String, TerritoryResult> outcomes,
      Map<String, Disclosed> disclosed,
      Map<String, TerritoryTexts> texts,
      Deficits deficits,
      Concepts concepts,
      Map<String, Cycle> cycles,
      ProblemReport problems) {}

  /**
   * Reads content and tables and counts everything.
   *
   * @throws IOException when the machine fails
   */
  Findings find(Supplier<PipelineOptions> runner) throws IOException {
    Settings.Folder content = settings.content();
    Settings.Folder data = settings.data();
    Map<Table, TableSchema> schemas = TableSchemas.read(data.path(), data.shown(), report);
    PortalDescription portal = PortalFile.read(content.path(), content.shown(), report);
    List<String> territories =
        settings.chosen(Territories.list(content.path(), content.shown(), report));

    Deficits deficits = DeficitFile.read(content.path(), content.shown(), report);
    Concepts concepts = ConceptFile.read(content.path(), content.shown(), report);
    Map<String, TerritoryTexts> texts =
        stages.time(
            "texts",
            () -> texts(content, territories, deficits),
            read -> "территорий: " + read.size());
    Map<String, TerritoryPlan> plans =
        stages.time(
            "definitions",
            () -> definitions(content, territories, schemas, texts),
            read ->
                "показателей: "
                    + read.values().stream().mapToInt(p -> p.indicators().size()).sum());
    for (TerritoryPlan plan : plans.values()) {
      report.addAll(
          UnknownConcepts.of(plan.indicators(), concepts, content.path(), content.shown()));
    }
    Map<String, Cycle> cycles =
        stages.time("cycle", () -> cycles(content, plans), read -> "территорий: " + read.size());
    List<DataFile> files = files(data, plans);
    Map<String, TerritoryResult> outcomes =
        stages.time(
            "tables",
            () -> count(runner, schemas, plans, files),
            counted -> "файлов: " + files.size());
    outcomes.values().forEach(this::reportProblems);
    outcomes.forEach(
        (slug, outcome) ->
            report.addAll(
                OrganizationAddresses.of(outcome.directory().organizations())
                    .problems(slug, table(files, slug, Table.ORGANIZATIONS, data.shown()))));
    texts.forEach(
        (slug, text) -> {
          TerritoryResult outcome = outcomes.getOrDefault(slug, TerritoryResult.none(slug));
          report.addAll(text.programmeNotes().unknown(outcome.directory().programmes(), slug));
        });
    Map<String, Disclosed> disclosed =
        stages.time(
            "disclosure",
            () -> disclosed(plans, outcomes, deficits),
            shown -> "строк: " + shown.values().stream().mapToInt(of -> of.figures().size()).sum());
    return new Findings(
        asOf,
        portal,
        territories,
        schemas,
        files,
        plans,
        outcomes,
        disclosed,
        texts,
        deficits,
        concepts,
        cycles,
        report);
  }

  /** The table of a territory as messages name it; its folder when it has none. */
  private static String table(List<DataFile> files, String territory, Table table, String shown) {
    return files.stream()
        .filter(file -> file.territory().equals(territory) && file.table() == table)
        .map(DataFile::shown)
        .findFirst()
        .orElse(shown + "/" + territory);
  }

  private Map<String, TerritoryPlan> definitions(
      Settings.Folder content,
      List<String> territories,
      Map<Table, TableSchema> schemas,
      Map<String, TerritoryTexts> texts)
      throws IOException {
    DefinitionReader reader =
        workbench.language.take(
            Workbench.LANGUAGE,
            report,
            problems -> new DefinitionReader(new ExpressionLanguage(TableSchemas.codes(schemas))));
    Map<String, TerritoryPlan> plans = new TreeMap<>();
    for (String slug : territories) {
      TerritoryContent read =
          workbench
              .definitions
              .take(
                  slug,
                  report,
                  problems ->
                      Optional.ofNullable(
                          reader.read(content.path(), content.shown(), slug, problems)))
              .orElse(null);
      if (read != null) {
        plans.put(
            slug,
            new TerritoryPlan(
                read.territory(),
                read.indicators(),
                texts.getOrDefault(slug, TerritoryTexts.NONE).countedPractices()));
      }
    }
    return plans;
  }

  private Map<String, TerritoryTexts> texts(
      Settings.Folder content, List<String> territories, Deficits deficits) throws IOException {
    List<Shelf.Reading<TerritoryTexts>> readings =
        SideBySide.each(
            territories,
            slug -> {
              ProblemReport problems = new ProblemReport();
              return new Shelf.Reading<>(
                  workbench.texts.take(
                      slug,
                      problems,
                      found ->
                          TerritoryTexts.read(
                              content.path(), content.shown(), slug, deficits, found)),
                  problems);
            });
    Map<String, TerritoryTexts> texts = new TreeMap<>();
    SortedMap<String, List<Practice>> practices = new TreeMap<>();
    for (int i = 0; i < territories.size(); i++) {
      Shelf.Reading<TerritoryTexts> reading = readings.get(i);
      report.addAll(reading.problems().sorted());
      texts.put(territories.get(i), reading.value());
      practices.put(territories.get(i), reading.value().practices());
    }
    Map<String, List<Practice>> settled = PracticeAddresses.settle(practices, report);
    texts.replaceAll((slug, read) -> read.with(settled.getOrDefault(slug, List.of())));
    return texts;
  }

  private Map<String, Cycle> cycles(Settings.Folder content, Map<String, TerritoryPlan> plans)
      throws IOException {
    ConditionLanguage language = new ConditionLanguage();
    Map<String, Cycle> cycles = new TreeMap<>();
    for (Map.Entry<String, TerritoryPlan> plan : plans.entrySet()) {
      cycles.put(
          plan.getKey(),
          workbench.cycles.take(
              plan.getKey(),
              report,
              problems ->
                  CycleFolder.read(
                      content.path(), content.shown(), plan.getValue(), language, problems)));
    }
    return cycles;
  }

  private List<DataFile> files(Settings.Folder data, Map<String, TerritoryPlan> plans)
      throws IOException {
    List<DataFile> files = new ArrayList<>();
    for (String slug : plans.keySet()) {
      files.addAll(DataFolder.list(data.path(), data.shown(), slug, report));
    }
    return files;
  }

  /** Runs the job for the territories whose outcome is not on the workbench. */
  private Map<String, TerritoryResult> count(
      Supplier<PipelineOptions> runner,
      Map<Table, TableSchema> schemas,
      Map<String, TerritoryPlan> plans,
      List<DataFile> files)
      throws IOException {
    Map<String, TerritoryPlan> uncounted = new TreeMap<>(plans);
    uncounted
        .entrySet()
        .removeIf(plan -> workbench.outcomes.holds(plan.getKey(), basis(plan.getValue(), files)));
    if (!uncounted.isEmpty()) {
      workbench.counting();
      List<DataFile> unread =
          files.stream().filter(file -> uncounted.containsKey(file.territory())).toList();
      Path folder = Files.createTempDirectory("metodportal-");
      try {
        Map<String, TerritoryResult> counted =
            new IndicatorJob(schemas, uncounted, unread).run(runner.get(), folder);
        uncounted.forEach(
            (slug, plan) -> {
              TerritoryResult outcome = counted.get(slug);
              workbench.outcomes.put(
                  slug, basis(plan, files), outcome == null ? TerritoryResult.none(slug) : outcome);
            });
      } finally {
        FileTree.delete(folder);
      }
    }
    Map<String, TerritoryResult> outcomes = new TreeMap<>();
    plans.keySet().forEach(slug -> outcomes.put(slug, workbench.outcomes.get(slug)));
    return outcomes;
  }

  /** All that the figures of a territory are made of, but for what stands in its files. */
  private static List<Object> basis(TerritoryPlan plan, List<DataFile> files) {
    return List.of(
        plan.withoutWords(),
        files.stream().filter(file -> file.territory().equals(plan.territory().slug())).toList());
  }

  /** Problems of settled rows know columns by name; people know them by their file's header. */
  private void reportProblems(TerritoryResult outcome) {
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

  private static Map<String, Disclosed> disclosed(
      Map<String, TerritoryPlan> plans, Map<String, TerritoryResult> outcomes, Deficits deficits) {
    Map<String, Disclosed> disclosed = new TreeMap<>();
    plans.forEach(
        (slug, plan) ->
            disclosed.put(
                slug,
                Disclosed.of(
                    plan, outcomes.getOrDefault(slug, TerritoryResult.none(slug)), deficits)));
    return disclosed;
  }
}
