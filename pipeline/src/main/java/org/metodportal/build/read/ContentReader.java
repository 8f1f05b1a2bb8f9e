package org.metodportal.build.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.FutureDates;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.PortalReader;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.check.ContentCheck;
import org.metodportal.content.check.ReferenceCheck;
import org.metodportal.content.check.TextLink;
import org.metodportal.content.concept.ConceptReader;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.concept.UnknownConcepts;
import org.metodportal.content.consent.PublicNames;
import org.metodportal.content.cycle.CycleFolder;
import org.metodportal.content.own.OwnPage;
import org.metodportal.content.own.OwnPages;
import org.metodportal.content.portaltext.PortalText;
import org.metodportal.content.portaltext.PortalTextReader;
import org.metodportal.content.portaltext.StandingPage;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.practice.PracticeAddresses;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.synonym.SynonymReader;
import org.metodportal.content.synonym.Synonyms;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.reader.DefinitionReader;
import org.metodportal.definition.reader.Territories;
import org.metodportal.expression.ConditionLanguage;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.monitoring.Cycle;
import org.metodportal.page.link.LinkCheck;
import org.metodportal.page.link.SitePlaces;
import org.metodportal.page.site.Pages;
import org.metodportal.problem.ProblemReport;
import org.metodportal.publish.Parallel;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;

/** Reads the content folder, from the cache where it holds; problems go into one report. */
public final class ContentReader {
  private final SourceFolder folder;
  private final BuildCache cache;
  private final ProblemReport report;
  private final Set<String> drafts = new TreeSet<>();

  /** A reader of the folder that adds what is wrong with it to the report. */
  public ContentReader(SourceFolder folder, BuildCache cache, ProblemReport report) {
    this.folder = folder;
    this.cache = cache;
    this.report = report;
  }

  /** The portal's description with its texts and pages; null when it is broken. */
  public @Nullable PortalDescription portal(List<String> territories) throws IOException {
    PortalDescription portal =
        PortalReader.read(folder.path(), folder.shown(), Pages.SECTIONS.menuFolders(), report);
    List<OwnPage> pages =
        OwnPages.ofPortal(folder.path(), folder.shown(), Set.copyOf(territories), report);
    PortalText home =
        PortalTextReader.read(folder.path(), folder.shown(), StandingPage.HOME, report);
    PortalText about =
        PortalTextReader.read(folder.path(), folder.shown(), StandingPage.ABOUT, report);
    return portal == null ? null : portal.with(pages, home, about);
  }

  /** Slugs of the territories that have content, in their order. */
  public List<String> territories() {
    return Territories.list(folder.path(), folder.shown(), report);
  }

  /** The deficits that the portal knows. */
  public Deficits deficits() throws IOException {
    return DeficitReader.read(folder.path(), folder.shown(), report);
  }

  /** What indicators of several territories speak of. */
  public Concepts concepts() throws IOException {
    return ConceptReader.read(folder.path(), folder.shown(), report);
  }

  /** Words that search takes for each other. */
  public Synonyms synonyms() {
    return SynonymReader.read(folder.path(), folder.shown(), report);
  }

  /** Texts by territory; territories are read in parallel and reported in their order. */
  public Map<String, TerritoryTexts> texts(
      List<String> territories, Deficits deficits, EditorWords words, LocalDate day)
      throws IOException {
    List<TextsAndProblems> readings =
        Parallel.each(territories, slug -> textsOf(slug, deficits, words, day));
    Map<String, TerritoryTexts> texts = new TreeMap<>();
    SortedMap<String, List<Practice>> practices = new TreeMap<>();
    for (int i = 0; i < territories.size(); i++) {
      TextsAndProblems reading = readings.get(i);
      report.addAll(reading.problems().sorted());
      texts.put(territories.get(i), reading.texts());
      practices.put(territories.get(i), reading.texts().practices());
    }
    Map<String, List<Practice>> settled = PracticeAddresses.settle(practices, report);
    texts.replaceAll((slug, read) -> read.with(settled.getOrDefault(slug, List.of())));
    return texts;
  }

  /** Reports days in the texts that have not come yet. */
  public void checkDays(Map<String, TerritoryTexts> texts, LocalDate asOf) {
    texts.forEach((slug, read) -> report.addAll(FutureDates.in(slug, read, asOf)));
  }

  /**
   * Reports what is wrong with the texts whoever reads them.
   *
   * @param asOf the day that counts as today
   * @return their links
   */
  public List<TextLink> checkTexts(List<String> territories, LocalDate asOf) throws IOException {
    ContentCheck.Checked checked =
        ContentCheck.check(folder.path(), folder.shown(), territories, asOf, cache.checks, report);
    AttachedFiles.check(folder.path(), folder.shown(), checked.files(), cache.checks, report);
    return checked.links();
  }

  /** Names that texts had or have, and what may be read of them on a day. */
  public PublicNames names(List<String> territories, LocalDate day) throws IOException {
    List<PublicNames> names = new ArrayList<>();
    for (String slug : territories) {
      names.add(
          cache.names.read(slug, report, problems -> PublicNames.of(folder.path(), slug, day)));
    }
    return PublicNames.all(names);
  }

  /**
   * Reports what texts name and nothing of the portal answers to: organizations and programmes of
   * tables, pages and their places.
   *
   * @param pages pages of the portal that editors added
   * @param plans also of drafts, whose texts may lead to each other
   */
  public void checkReferences(
      List<TextLink> links,
      List<OwnPage> pages,
      Map<String, TerritoryTexts> texts,
      Map<String, TerritoryPlan> plans,
      Map<String, TerritoryResult> outcomes)
      throws IOException {
    List<SitePlaces.Territory> shown = new ArrayList<>();
    List<SitePlaces.Territory> all = new ArrayList<>();
    for (TerritoryPlan plan : plans.values()) {
      String slug = plan.territory().slug();
      TerritoryResult outcome = outcomes.getOrDefault(slug, TerritoryResult.none(slug));
      SitePlaces.Territory territory =
          new SitePlaces.Territory(
              slug,
              texts.getOrDefault(slug, TerritoryTexts.NONE),
              plan.indicators().stream().map(IndicatorDefinition::code).toList(),
              outcome.directory().organizations());
      all.add(territory);
      if (!isDraft(slug)) {
        shown.add(territory);
        new ReferenceCheck(
                folder.path(),
                folder.shown(),
                slug,
                outcome.directory().organizations(),
                outcome.directory().programmes(),
                references(texts.get(slug)),
                cache.checks,
                report)
            .check();
      }
    }
    Map<Boolean, List<TextLink>> ofDrafts =
        links.stream().collect(Collectors.partitioningBy(link -> isDraft(link.territory())));
    SitePlaces places = SitePlaces.of(shown, pages);
    LinkCheck.check(ofDrafts.getOrDefault(false, List.of()), places, report);
    report.addAll(places.clashes());
    if (!drafts.isEmpty()) {
      LinkCheck.check(ofDrafts.getOrDefault(true, List.of()), SitePlaces.of(all, pages), report);
    }
  }

  private static @Nullable References references(@Nullable TerritoryTexts texts) {
    RegulationEditions act = texts == null ? null : texts.regulation();
    return act == null ? null : References.to(act.inForce());
  }

  private record TextsAndProblems(TerritoryTexts texts, ProblemReport problems) {}

  private TextsAndProblems textsOf(String slug, Deficits deficits, EditorWords words, LocalDate day)
      throws IOException {
    ProblemReport problems = new ProblemReport();
    TerritoryTexts texts =
        cache.texts.read(
            slug,
            problems,
            found ->
                TerritoryTexts.read(
                    folder.path(), folder.shown(), slug, deficits, words, day, found));
    return new TextsAndProblems(texts, problems);
  }

  /** What is counted, by territory; a territory whose description is broken is absent. */
  public Map<String, TerritoryPlan> plans(
      List<String> territories, Map<Table, TableSchema> schemas, Map<String, TerritoryTexts> texts)
      throws IOException {
    DefinitionReader reader =
        cache.language.read(
            BuildCache.LANGUAGE,
            report,
            problems ->
                new DefinitionReader(
                    new ExpressionLanguage(
                        TableSchemas.codes(schemas), TableSchemas.added(schemas))));
    Map<String, TerritoryPlan> plans = new TreeMap<>();
    for (String slug : territories) {
      TerritoryContent read =
          cache
              .definitions
              .read(
                  slug,
                  report,
                  problems ->
                      Optional.ofNullable(
                          reader.read(folder.path(), folder.shown(), slug, problems)))
              .orElse(null);
      if (read != null && read.draft()) {
        drafts.add(slug);
      }
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

  /** Whether a territory is checked and not published yet; known once its plan was read. */
  public boolean isDraft(String territory) {
    return drafts.contains(territory);
  }

  /** Reports indicators that speak of a concept which the portal does not know. */
  public void checkConcepts(Map<String, TerritoryPlan> plans, Concepts concepts)
      throws IOException {
    for (TerritoryPlan plan : plans.values()) {
      report.addAll(UnknownConcepts.of(plan.indicators(), concepts, folder.path(), folder.shown()));
    }
  }

  /** What territories wrote about their management cycles. */
  public Map<String, Cycle> cycles(
      Map<String, TerritoryPlan> plans, Map<String, TerritoryTexts> texts, LocalDate day)
      throws IOException {
    ConditionLanguage language = new ConditionLanguage();
    Map<String, Cycle> cycles = new TreeMap<>();
    for (Map.Entry<String, TerritoryPlan> plan : plans.entrySet()) {
      cycles.put(
          plan.getKey(),
          cache.cycles.read(
              plan.getKey(),
              report,
              problems ->
                  CycleFolder.read(
                      folder.path(),
                      folder.shown(),
                      plan.getValue(),
                      references(texts.get(plan.getKey())),
                      language,
                      day,
                      problems)));
    }
    return cycles;
  }
}
