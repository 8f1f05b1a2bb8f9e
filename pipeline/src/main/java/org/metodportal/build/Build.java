package org.metodportal.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.build.read.BuildCache;
import org.metodportal.build.read.BuildInputs;
import org.metodportal.build.read.ContentReader;
import org.metodportal.build.read.PortalData;
import org.metodportal.build.read.TableCounter;
import org.metodportal.build.runner.JobRunner;
import org.metodportal.build.stage.Stage;
import org.metodportal.build.stage.Stages;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.check.PersonalData;
import org.metodportal.content.check.TextLink;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.synonym.Synonyms;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.edition.Former;
import org.metodportal.disclosure.edition.PublicationOrder;
import org.metodportal.disclosure.edition.PublishedTerritory;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.monitoring.Cycle;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/**
 * The first half of a build, from folders to what may be published; {@link #run} reads as the list
 * of what it does. {@link SiteBuild} is the second half.
 */
public final class Build {
  private static final Stage<Map<String, TerritoryTexts>> TEXTS =
      new Stage<>("texts", read -> "территорий: " + read.size());
  private static final Stage<List<TextLink>> CHECKS =
      new Stage<>("checks", links -> "ссылок: " + links.size());
  private static final Stage<Map<String, TerritoryPlan>> DEFINITIONS =
      new Stage<>(
          "definitions",
          read ->
              "показателей: " + read.values().stream().mapToInt(p -> p.indicators().size()).sum());
  private static final Stage<Map<String, Cycle>> CYCLE =
      new Stage<>("cycle", read -> "территорий: " + read.size());
  private static final Stage<Map<String, Former>> PAST =
      new Stage<>("past", read -> "территорий: " + read.size());
  private static final Stage<Map<String, PublishedTerritory>> DISCLOSURE =
      new Stage<>(
          "disclosure",
          shown ->
              "строк: " + shown.values().stream().mapToInt(of -> of.data().figures().size()).sum());

  private final BuildInputs inputs;
  private final Stages stages;
  private final ProblemReport report = new ProblemReport(PersonalData::masked);
  private final ContentReader content;
  private final TableCounter tables;
  private final BuildCache cache;

  /** A build that reads everything. */
  public Build(BuildInputs inputs, Stages stages) {
    this(inputs, stages, new BuildCache());
  }

  /** A build that reads only what the cache does not hold. */
  public Build(BuildInputs inputs, Stages stages, BuildCache cache) {
    this.inputs = inputs;
    this.stages = stages;
    this.cache = cache;
    this.content = new ContentReader(inputs.content(), cache, report);
    this.tables = new TableCounter(inputs.data(), cache, report);
  }

  /**
   * Reads content and tables and counts everything.
   *
   * @param runner runs the job that counts; loaded only when tables are read
   * @throws IOException when a folder cannot be read
   */
  public PortalData run(JobRunner runner) throws IOException {
    if (!tables.countedBefore()) {
      runner.expect();
    }
    Map<Table, TableSchema> described = tables.schemas();
    List<String> known = content.territories();
    PortalDescription portal = content.portal(known);
    List<String> written = inputs.chosen().apply(known);
    EditorWords words = portal == null ? EditorWords.USUAL : portal.words();
    Deficits deficits = content.deficits();
    Map<Table, TableSchema> schemas = TableCounter.knowing(described, deficits);
    Concepts concepts = content.concepts();
    Synonyms synonyms = content.synonyms();
    Map<String, TerritoryTexts> texts =
        stages.run(TEXTS, () -> content.texts(written, deficits, words, inputs.asOf()));
    content.checkDays(texts, inputs.asOf());
    List<TextLink> links = stages.run(CHECKS, () -> content.checkTexts(written, inputs.asOf()));
    Map<String, TerritoryPlan> plans =
        stages.run(DEFINITIONS, () -> content.plans(written, schemas, texts));
    content.checkConcepts(plans, concepts);
    Map<String, Cycle> cycles =
        stages.run(CYCLE, () -> content.cycles(plans, texts, inputs.asOf()));
    Map<String, TerritoryPlan> all = new TreeMap<>(plans);
    plans.keySet().removeIf(content::isDraft);
    List<String> territories = written.stream().filter(slug -> !content.isDraft(slug)).toList();
    List<DataFile> files = tables.files(plans.keySet(), known);
    Map<String, TerritoryResult> outcomes =
        stages.run(counting(files), () -> tables.count(runner, schemas, plans, files));
    tables.reportProblems(outcomes, files, plans, texts, inputs.asOf());
    content.checkReferences(
        links, portal == null ? List.of() : portal.pages(), texts, all, outcomes);
    Map<String, Former> former = stages.run(PAST, () -> inputs.past().read(territories));
    Map<String, PublishedTerritory> published =
        stages.run(DISCLOSURE, () -> published(plans, outcomes, deficits, former));
    return new PortalData(
        inputs.asOf(),
        portal,
        territories,
        schemas,
        files,
        plans,
        outcomes,
        published,
        former,
        inputs.past().reason(),
        content.names(territories, inputs.asOf()),
        texts,
        deficits,
        concepts,
        synonyms,
        cycles,
        report);
  }

  private static Stage<Map<String, TerritoryResult>> counting(List<DataFile> files) {
    return new Stage<>("tables", counted -> "файлов: " + files.size());
  }

  private Map<String, PublishedTerritory> published(
      Map<String, TerritoryPlan> plans,
      Map<String, TerritoryResult> outcomes,
      Deficits deficits,
      Map<String, Former> former) {
    PublicationOrder order = new PublicationOrder(inputs.asOf(), inputs.past().asked(), true);
    Map<String, PublishedTerritory> published = new TreeMap<>();
    plans.forEach(
        (slug, plan) ->
            published.put(
                slug,
                cache.published(
                    plan,
                    outcomes.getOrDefault(slug, TerritoryResult.none(slug)),
                    deficits.codes().words(),
                    former.getOrDefault(slug, Former.NONE),
                    order)));
    return published;
  }
}
