package org.metodportal.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.cli.Portal.Findings;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.document.Attachment;
import org.metodportal.content.document.Document;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.disclosure.SmallDenominators;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.Flag;
import org.metodportal.indicator.IndicatorDefinition;
import org.metodportal.indicator.TerritoryPlan;
import org.metodportal.indicator.job.Outcome;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.Monitoring;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.recommendation.FrequentDeficits;
import org.metodportal.page.IndicatorDownload;
import org.metodportal.page.Pages;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PracticeBank;
import org.metodportal.page.PracticeEntry;
import org.metodportal.page.PracticeFeed;
import org.metodportal.page.PracticePages;
import org.metodportal.page.PracticeTable;
import org.metodportal.page.PublishedFile;
import org.metodportal.page.RoadmapCalendar;
import org.metodportal.page.RoadmapPages;
import org.metodportal.page.RoadmapTable;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.change.ReleaseState;
import org.metodportal.page.text.RussianDates;
import org.metodportal.problem.Problem;
import org.metodportal.publish.DataPackage;
import org.metodportal.publish.IndicatorTable;
import org.metodportal.publish.LastGood;
import org.metodportal.publish.MonitoringTables;
import org.metodportal.publish.QualityReport;
import org.metodportal.publish.ReleaseHistory;
import org.metodportal.publish.ReleaseMemory;
import org.metodportal.publish.RunRecord;
import org.metodportal.publish.SiteCounts;
import org.metodportal.publish.SiteWriter;
import org.metodportal.publish.Stages;
import org.metodportal.publish.TemplateRenderer;
import org.metodportal.registry.FileBins;
import org.metodportal.registry.Organization;
import org.metodportal.source.DataFile;
import org.metodportal.source.Quarantine;

/** Writes what a run found: the public folder and the office's own. */
final class SiteBuild {
  private final Findings findings;
  private final Stages stages;
  private final Path templates;
  private final Map<String, LastGood> kept;
  private final String release;
  private final ReleaseState before;
  private final SiteWriter writer;
  private final @Nullable Written standing;

  /**
   * A build of what was found.
   *
   * @param kept territories whose last good pages are shown in place of tonight's
   * @param release id of the release that is made
   * @param before what the release shown until now remembers
   */
  SiteBuild(
      Findings findings,
      Stages stages,
      Path templates,
      Map<String, LastGood> kept,
      String release,
      ReleaseState before)
      throws IOException {
    this(findings, stages, templates, kept, release, before, new SiteWriter(templates), null);
  }

  /**
   * A build by a writer that may have written before.
   *
   * @param standing what the folder holds from an earlier build; null when it is empty
   */
  SiteBuild(
      Findings findings,
      Stages stages,
      Path templates,
      Map<String, LastGood> kept,
      String release,
      ReleaseState before,
      SiteWriter writer,
      @Nullable Written standing) {
    this.findings = findings;
    this.stages = stages;
    this.templates = templates;
    this.kept = kept;
    this.release = release;
    this.before = before;
    this.writer = writer;
    this.standing = standing;
  }

  /**
   * Writes both folders.
   *
   * @throws TemplateFailure when a template is broken
   * @throws IOException when the machine fails
   */
  RunRecord write(PortalDescription portal, Path publicFolder, Path internalFolder)
      throws IOException {
    Written written = writeSite(portal, publicFolder, internalFolder);
    stages.time("reports", () -> writeReports(internalFolder), done -> "записаны");
    RunRecord run = record(written.figures(), written.counts());
    run.write(internalFolder.resolve("run.json"));
    return run;
  }

  /**
   * What stands in the public folder.
   *
   * @param findings what it was made of
   * @param figures rows of the public table
   * @param files files of open data
   */
  record Written(
      PortalDescription portal,
      Findings findings,
      List<Figure> figures,
      List<PublishedFile> files,
      SiteCounts counts) {
    /** Whether open data made of these findings would be the same. */
    boolean holdsDataOf(PortalDescription other, Findings found) {
      return portal.equals(other)
          && findings.plans().equals(found.plans())
          && findings.outcomes().equals(found.outcomes())
          && findings.texts().equals(found.texts())
          && findings.cycles().equals(found.cycles());
    }
  }

  /**
   * Writes the site and both tables of figures, but none of the office's reports.
   *
   * @throws TemplateFailure when a template is broken
   * @throws IOException when the machine fails
   */
  Written writeSite(PortalDescription portal, Path publicFolder, Path internalFolder)
      throws IOException {
    Files.createDirectories(publicFolder.resolve("open-data"));
    Files.createDirectories(internalFolder);
    List<TerritoryResults> results = results();
    List<Figure> published =
        results.stream()
            .flatMap(territory -> territory.figures().stream())
            .sorted(Figure.ORDER)
            .toList();
    PracticeBank practices = PracticeBank.of(results);
    List<PublishedFile> files =
        standing != null && standing.holdsDataOf(portal, findings)
            ? standing.files()
            : stages.time(
                "open-data",
                () ->
                    writeOpenData(
                        portal, published, practices, results, publicFolder, internalFolder),
                written -> "строк: " + published.size());
    PortalModel model =
        new PortalModel(
            portal, findings.asOf(), results, files, findings.deficits(), findings.concepts());
    ReleaseHistory history = new ReleaseHistory(model, release, before);
    SiteCounts counts =
        stages.time(
            "pages",
            () -> writer.write(Pages.of(model), history, portal.baseUrl(), publicFolder),
            written -> "страниц: " + written.pages());
    Files.writeString(publicFolder.resolve("feed.atom"), history.feed().xml());
    ReleaseMemory.save(history.state(), internalFolder);
    writeRoadmaps(portal, results, publicFolder);
    writeIndicators(results, publicFolder);
    copyDocuments(results, publicFolder);
    writePractices(portal, practices, publicFolder);
    return new Written(portal, findings, published, files, counts);
  }

  /** The plan of each territory as a calendar, where its terms name days, and as a table. */
  private void writeRoadmaps(
      PortalDescription portal, List<TerritoryResults> results, Path publicFolder)
      throws IOException {
    for (TerritoryResults territory : results) {
      Roadmap roadmap = territory.texts().roadmap();
      if (roadmap == null) {
        continue;
      }
      String slug = territory.territory().slug();
      Path folder = publicFolder.resolve(slug);
      String calendar =
          RoadmapCalendar.of(
              roadmap,
              territory.territory().name(),
              portal.baseUrl() + RoadmapPages.address(slug).path(),
              findings.asOf());
      if (!calendar.isEmpty()) {
        Files.writeString(folder.resolve(RoadmapPages.CALENDAR), calendar);
      }
      Files.writeString(
          folder.resolve(RoadmapPages.TABLE), RoadmapTable.of(roadmap, findings.asOf()));
    }
  }

  /** The public figures of each indicator, beside its page. */
  private static void writeIndicators(List<TerritoryResults> results, Path publicFolder)
      throws IOException {
    for (TerritoryResults territory : results) {
      for (IndicatorDefinition definition : territory.definitions()) {
        IndicatorDownload download = new IndicatorDownload(territory, definition);
        Files.write(publicFolder.resolve(download.path(IndicatorDownload.CSV)), download.csv());
        Files.write(publicFolder.resolve(download.path(IndicatorDownload.JSON)), download.json());
      }
    }
  }

  /** The files of documents, as the territories' editors put them. */
  private static void copyDocuments(List<TerritoryResults> results, Path publicFolder)
      throws IOException {
    for (TerritoryResults territory : results) {
      for (Document document : territory.texts().documents()) {
        Attachment attachment = document.attachment();
        if (attachment != null) {
          Path folder = publicFolder.resolve(territory.territory().slug()).resolve("files");
          Files.createDirectories(folder);
          Files.copy(
              attachment.source(),
              folder.resolve(attachment.name()),
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** The feed of the bank of practices, and the files that come with its cards. */
  private static void writePractices(
      PortalDescription portal, PracticeBank practices, Path publicFolder) throws IOException {
    if (practices.entries().isEmpty()) {
      return;
    }
    Files.writeString(
        publicFolder.resolve(PracticePages.FEED.fileName()), PracticeFeed.of(practices, portal).xml());
    for (PracticeEntry entry : practices.entries()) {
      for (Practice.Attachment attachment : entry.practice().attachments()) {
        Files.copy(
            attachment.source(),
            publicFolder.resolve(entry.address().file(attachment.name()).fileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private List<TerritoryResults> results() {
    List<TerritoryResults> results = new ArrayList<>();
    for (String slug : findings.territories()) {
      LastGood good = kept.get(slug);
      TerritoryPlan plan = findings.plans().get(slug);
      if (good != null) {
        results.add(
            results(
                good.plan(),
                good.outcome(),
                SmallDenominators.hide(good.plan(), good.outcome().figures()),
                good));
      } else if (plan != null) {
        results.add(
            results(
                plan,
                findings.outcomes().getOrDefault(slug, Outcome.none(slug)),
                findings.publicFigures().getOrDefault(slug, List.of()),
                null));
      }
    }
    return results;
  }

  private TerritoryResults results(
      TerritoryPlan plan, Outcome outcome, List<Figure> figures, @Nullable LastGood good) {
    Map<String, Organization> organizations = new TreeMap<>();
    for (Organization organization : outcome.directory().organizations()) {
      organizations.put(organization.spelling(), organization);
    }
    return new TerritoryResults(
        plan.territory(),
        plan.indicators(),
        figures,
        organizations,
        outcome.coverage(),
        good == null ? findings.asOf() : good.dataDate(),
        good != null,
        List.copyOf(outcome.directory().programmes()),
        findings.texts().getOrDefault(plan.territory().slug(), TerritoryTexts.NONE),
        Monitoring.of(
            plan.territory(),
            plan.indicators(),
            figures,
            findings.cycles().getOrDefault(plan.territory().slug(), Cycle.NONE),
            FrequentDeficits.NONE,
            findings.asOf()));
  }

  /** The rows of the public table with nothing hidden. */
  private List<Figure> internal() {
    Map<String, List<Figure>> rows = new TreeMap<>();
    findings.outcomes().forEach((slug, outcome) -> rows.put(slug, outcome.figures()));
    kept.forEach((slug, good) -> rows.put(slug, good.outcome().figures()));
    return rows.values().stream().flatMap(List::stream).sorted(Figure.ORDER).toList();
  }

  private List<PublishedFile> writeOpenData(
      PortalDescription portal,
      List<Figure> published,
      PracticeBank practices,
      List<TerritoryResults> results,
      Path publicFolder,
      Path internalFolder)
      throws IOException {
    Path folder = publicFolder.resolve("open-data");
    Path table = folder.resolve("indicators.csv");
    IndicatorTable.writePublic(published, table);
    IndicatorTable.writeInternal(internal(), internalFolder.resolve("indicators.csv"));
    Path bank = folder.resolve(PracticeTable.FILE);
    if (!practices.entries().isEmpty()) {
      Files.writeString(bank, PracticeTable.of(practices, portal.baseUrl()));
    }
    Path plans = folder.resolve(RoadmapPages.TABLE);
    Files.writeString(plans, RoadmapTable.of(roadmaps(results), findings.asOf()));
    List<TerritoryMonitoring> monitoring =
        results.stream().map(TerritoryResults::monitoring).toList();
    MonitoringTables.writeStatuses(monitoring, folder.resolve(MonitoringTables.STATUSES));
    MonitoringTables.writeClusters(monitoring, folder.resolve(MonitoringTables.CLUSTERS));
    DataPackage.write(
        folder, portal.shortTitle(), findings.asOf(), portal.baseUrl(), portal.synthetic());
    List<PublishedFile> files = new ArrayList<>();
    files.add(
        new PublishedFile(
            "indicators.csv",
            "Показатели: значения по территориям, годам и разрезам",
            "CSV",
            Files.size(table)));
    if (!practices.entries().isEmpty()) {
      files.add(
          new PublishedFile(
              PracticeTable.FILE,
              "Банк практик: одна строка на карточку",
              "CSV",
              Files.size(bank)));
    }
    files.add(
        new PublishedFile(
            RoadmapPages.TABLE,
            "Дорожные карты: мероприятия всех территорий со сроками и статусами",
            "CSV",
            Files.size(plans)));
    files.add(
        new PublishedFile(
            MonitoringTables.STATUSES,
            "Статусы показателей по годам: код, слова, цель, прогноз",
            "CSV",
            Files.size(folder.resolve(MonitoringTables.STATUSES))));
    files.add(
        new PublishedFile(
            MonitoringTables.CLUSTERS,
            "Группы организаций: индекс и расстояние до следующей группы",
            "CSV",
            Files.size(folder.resolve(MonitoringTables.CLUSTERS))));
    files.add(
        new PublishedFile(
            "datapackage.json",
            "Описание таблиц и их столбцов (Data Package)",
            "JSON",
            Files.size(folder.resolve("datapackage.json"))));
    return files;
  }

  private static List<Roadmap> roadmaps(List<TerritoryResults> results) {
    List<Roadmap> roadmaps = new ArrayList<>();
    for (TerritoryResults territory : results) {
      Roadmap roadmap = territory.texts().roadmap();
      if (roadmap != null) {
        roadmaps.add(roadmap);
      }
    }
    return roadmaps;
  }

  private boolean writeReports(Path internalFolder) throws IOException {
    List<Problem> problems = findings.problems().sorted();
    QualityReport.writeTable(problems, internalFolder.resolve("quality.csv"));
    Map<String, String> names = new TreeMap<>();
    for (String slug : findings.territories()) {
      TerritoryPlan plan = findings.plans().get(slug);
      names.put(slug, plan == null ? slug : plan.territory().name());
    }
    QualityReport report =
        QualityReport.of(RussianDates.full(findings.asOf()), problems, bins(), names);
    Files.copy(
        templates.resolve("assets").resolve("portal.css"), internalFolder.resolve("portal.css"));
    try (BufferedWriter out = Files.newBufferedWriter(internalFolder.resolve("quality.html"))) {
      new TemplateRenderer(templates).render(report, out);
    }
    Map<String, Set<Integer>> rejected = new TreeMap<>();
    findings
        .outcomes()
        .values()
        .forEach(outcome -> rejected.putAll(outcome.settlement().rejectedLines()));
    for (DataFile file : findings.files()) {
      Set<Integer> lines = rejected.get(file.shown());
      if (lines != null) {
        Quarantine.write(
            file,
            Objects.requireNonNull(findings.schemas().get(file.table())),
            lines,
            internalFolder.resolve("quarantine").resolve(file.territory()));
      }
    }
    for (Map.Entry<String, TerritoryPlan> plan : findings.plans().entrySet()) {
      Outcome outcome = findings.outcomes().get(plan.getKey());
      if (!kept.containsKey(plan.getKey()) && outcome != null) {
        new LastGood(findings.asOf(), plan.getValue(), outcome).save(internalFolder);
      }
    }
    for (LastGood good : kept.values()) {
      good.save(internalFolder);
    }
    return true;
  }

  private Map<String, List<FileBins>> bins() {
    Map<String, List<FileBins>> bins = new TreeMap<>();
    findings
        .outcomes()
        .forEach(
            (slug, outcome) -> bins.put(slug, List.copyOf(outcome.settlement().bins().values())));
    return bins;
  }

  private RunRecord record(List<Figure> published, SiteCounts counts) {
    Map<String, String> hashes = new TreeMap<>();
    findings.outcomes().values().forEach(o -> hashes.putAll(o.settlement().hashes()));
    Map<String, Long> errors = new TreeMap<>();
    Map<String, Long> warnings = new TreeMap<>();
    for (Problem problem : findings.problems().sorted()) {
      (problem.isError() ? errors : warnings).merge(problem.territory(), 1L, Long::sum);
    }
    return new RunRecord(
        Main.version(),
        findings.asOf(),
        bins(),
        hashes,
        errors,
        warnings,
        published.size(),
        published.stream().filter(figure -> figure.flag() == Flag.HIDDEN).count(),
        List.copyOf(kept.keySet()),
        counts.pages(),
        stages.finished());
  }
}
