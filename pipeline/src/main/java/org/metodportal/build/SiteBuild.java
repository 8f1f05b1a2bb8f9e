package org.metodportal.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.read.BuildCache;
import org.metodportal.build.read.PortalData;
import org.metodportal.build.report.OfficeReports;
import org.metodportal.build.report.RunRecord;
import org.metodportal.build.report.StatusFile;
import org.metodportal.build.report.ThirdPartyNotice;
import org.metodportal.build.stage.Stage;
import org.metodportal.build.stage.Stages;
import org.metodportal.content.PortalDescription;
import org.metodportal.disclosure.edition.BatchKind;
import org.metodportal.disclosure.edition.BatchReport;
import org.metodportal.disclosure.edition.PublishedTerritory;
import org.metodportal.indicator.Figure;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.change.Change;
import org.metodportal.page.check.CheckSection;
import org.metodportal.page.practice.PracticeBank;
import org.metodportal.page.site.Pages;
import org.metodportal.page.site.PagesOfFile;
import org.metodportal.publish.PageFiles;
import org.metodportal.publish.Parallel;
import org.metodportal.publish.SiteCounts;
import org.metodportal.publish.SiteWriter;
import org.metodportal.publish.opendata.NewEdition;
import org.metodportal.publish.opendata.OpenContent;
import org.metodportal.publish.opendata.OpenData;
import org.metodportal.publish.pdf.PdfRenditions;
import org.metodportal.publish.release.ReleaseHistory;
import org.metodportal.publish.release.ReleaseMemory;
import org.metodportal.publish.release.VintageFile;

/**
 * The second half of a build, from what {@link Build} gives to the public folder and the office's
 * own; {@link #run} and {@link #writeSite} read as the list of what it does.
 */
public final class SiteBuild {
  private static final Stage<List<TerritoryResults>> MONITORING =
      new Stage<>("monitoring", found -> "территорий: " + found.size());
  private static final Stage<Path> REPORTS = new Stage<>("reports", folder -> "записаны");

  /**
   * Both folders as they were written.
   *
   * @param run what {@code run.json} says
   */
  public record Made(WrittenSite site, RunRecord run) {}

  private final PortalData data;
  private final Stages stages;
  private final SiteWriter writer;
  private final ReleaseOrder order;
  private final TerritoryAssembly assembly;
  private @Nullable List<TerritoryResults> results;

  /**
   * A build of the data as a release.
   *
   * @param cache what earlier builds made
   */
  public SiteBuild(
      PortalData data, Stages stages, SiteWriter writer, ReleaseOrder order, BuildCache cache) {
    this.data = data;
    this.stages = stages;
    this.writer = writer;
    this.order = order;
    this.assembly = new TerritoryAssembly(data, order.kept(), cache);
  }

  /**
   * The pages on which somebody who saved texts looks for them first, as {@link #writeSite} will
   * write them; open data are those of the build before.
   *
   * @param files the texts, as paths from the content folder
   * @param standing what the public folder holds
   * @return file from the root of the site → HTML
   * @throws org.metodportal.publish.TemplateFailure when a template is broken
   */
  public Map<String, String> ahead(
      PortalDescription portal, WrittenSite standing, Collection<Path> files, Path publicFolder)
      throws IOException {
    PortalModel model = model(portal, results(assembly.published()), standing.open());
    return writer.ahead(files.stream().flatMap(file -> PagesOfFile.of(model, file)), publicFolder);
  }

  /**
   * Writes both folders.
   *
   * @param templates folder of the templates, for the office's report
   * @throws org.metodportal.publish.TemplateFailure when a template is broken
   * @throws IOException when a file cannot be read or written
   */
  public Made run(PortalDescription portal, Path templates, Path publicFolder, Path internalFolder)
      throws IOException {
    WrittenSite site = writeSite(portal, null, publicFolder, internalFolder);
    OfficeReports reports =
        new OfficeReports(data, order.kept(), order.former().tables(), templates);
    stages.run(REPORTS, () -> reports.write(internalFolder));
    RunRecord run = reports.record(site.figures(), batches(site), site.counts(), stages.finished());
    run.write(internalFolder.resolve(RunRecord.FILE));
    Map<String, LocalDate> keptSince = new TreeMap<>();
    order.kept().forEach((slug, good) -> keptSince.put(slug, good.dataDate()));
    ThirdPartyNotice.write(publicFolder);
    StatusFile.write(order.id(), portal.updateDays(), run, keptSince, publicFolder);
    return new Made(site, run);
  }

  /**
   * Writes the site and what the next release needs of it, but nothing that is the office's.
   *
   * @param standing what the public folder holds from an earlier build; null when it is empty
   * @throws org.metodportal.publish.TemplateFailure when a template is broken
   * @throws IOException when a file cannot be read or written
   */
  public WrittenSite writeSite(
      PortalDescription portal,
      @Nullable WrittenSite standing,
      Path publicFolder,
      Path internalFolder)
      throws IOException {
    Files.createDirectories(internalFolder);
    SortedMap<String, PublishedTerritory> published = assembly.published();
    List<TerritoryResults> results = results(published);
    List<Figure> figures = figures(results);
    PracticeBank practices = PracticeBank.of(results);
    OpenContent content = new OpenContent(portal, data.asOf(), figures, practices, results);
    OpenData.Published open = openData(content, edition(published), standing, publicFolder);
    PortalModel model = model(portal, results, open);
    ReleaseHistory history =
        new ReleaseHistory(
            model,
            order.id(),
            order.former().state().reworded(data.names()::readable),
            notes(published));
    SiteCounts counts =
        stages.run(
            pages(writer),
            () ->
                writer.write(
                    Pages.of(model), history, accents(results), portal.baseUrl(), publicFolder));
    writer.carryAssets(
        order.former().publicFolder(), order.former().internal(), publicFolder, internalFolder);
    rememberPapers(writer.papers(), internalFolder);
    Parallel.all(
        () ->
            new PageFiles(portal, data.asOf(), writer, publicFolder)
                .write(results, moved(portal, standing, results), practices),
        () -> Files.writeString(SiteMap.FEED.under(publicFolder), history.feed().xml()),
        () -> writeReader(model, publicFolder),
        () -> ReleaseMemory.save(history.state(), internalFolder),
        () -> keepClosedYears(published.values(), internalFolder));
    return new WrittenSite(
        portal, data, figures, published, results, writer.renderer(), open, counts);
  }

  /** Results of every territory, put together once. */
  private List<TerritoryResults> results(SortedMap<String, PublishedTerritory> published)
      throws IOException {
    List<TerritoryResults> all = results;
    if (all == null) {
      all = stages.run(MONITORING, () -> assembly.all(published));
      results = all;
    }
    return all;
  }

  /** The territories whose files beside pages the folder does not hold yet. */
  private List<TerritoryResults> moved(
      PortalDescription portal, @Nullable WrittenSite standing, List<TerritoryResults> results) {
    return results.stream()
        .filter(each -> standing == null || !standing.holdsFilesOf(portal, each, writer.renderer()))
        .toList();
  }

  private PortalModel model(
      PortalDescription portal, List<TerritoryResults> results, OpenData.Published open) {
    return new PortalModel(
        portal,
        data.asOf(),
        results,
        open.files(),
        data.deficits(),
        data.concepts(),
        open.editions(),
        data.synonyms(),
        data.schemas());
  }

  /** The script that reads tables, beside the page that checks them. */
  private static void writeReader(PortalModel model, Path publicFolder) throws IOException {
    byte[] reader = CheckSection.reader();
    if (reader != null && CheckSection.isPresent(model)) {
      Files.write(CheckSection.READER.under(publicFolder), reader);
    }
  }

  private static List<String> accents(List<TerritoryResults> results) {
    return results.stream().map(each -> each.territory().accent()).toList();
  }

  private static List<Figure> figures(List<TerritoryResults> results) {
    return results.stream()
        .flatMap(territory -> territory.figures().stream())
        .sorted(Figure.ORDER)
        .toList();
  }

  private static Map<String, BatchReport> batches(WrittenSite site) {
    Map<String, BatchReport> batches = new TreeMap<>();
    site.published().forEach((slug, territory) -> batches.put(slug, territory.report()));
    return batches;
  }

  private static NewEdition edition(Map<String, PublishedTerritory> published) {
    boolean takenOver =
        published.values().stream().anyMatch(each -> each.report().kind() == BatchKind.TAKEN_OVER);
    if (takenOver) {
      return NewEdition.ADDED_TO_THE_LAST;
    }
    return published.values().stream().anyMatch(each -> each.report().isEdition())
        ? NewEdition.ADDED
        : NewEdition.NONE;
  }

  /** What readers are told beside what changed: who passed a gate, and why closed years moved. */
  private List<Change> notes(Map<String, PublishedTerritory> published) {
    List<Change> notes = new ArrayList<>(order.notes());
    published.forEach(
        (slug, territory) -> notes.addAll(BatchNotes.of(slug, territory, data.reason())));
    return List.copyOf(notes);
  }

  /** What the next release needs to show closed years as they are now. */
  private void keepClosedYears(Collection<PublishedTerritory> published, Path internalFolder)
      throws IOException {
    for (PublishedTerritory territory : published) {
      VintageFile.save(territory.vintage(), internalFolder);
    }
    Path former = order.former().internal();
    if (former != null) {
      VintageFile.carry(former, internalFolder);
    }
  }

  /** The folder of open data, written anew unless it would be the same. */
  private OpenData.Published openData(
      OpenContent content, NewEdition edition, @Nullable WrittenSite standing, Path publicFolder)
      throws IOException {
    if (standing != null && standing.holdsOpenDataOf(content.portal(), data)) {
      return standing.open();
    }
    OpenData open =
        new OpenData(
            SiteMap.OPEN_DATA.under(publicFolder), order.former().openData(), writer.files());
    Stage<OpenData.Published> stage =
        new Stage<>("open-data", written -> "строк: " + content.figures().size());
    return stages.run(stage, () -> open.write(content, order.id(), edition));
  }

  private static Stage<SiteCounts> pages(SiteWriter writer) {
    PdfRenditions papers = writer.papers();
    return new Stage<>(
        "pages",
        written ->
            "страниц: "
                + written.pages()
                + ", сделано заново: "
                + writer.made()
                + (papers == null ? "" : papers.outcome()));
  }

  /** Keeps what was printed for the next build, and reports what could not be. */
  private void rememberPapers(@Nullable PdfRenditions papers, Path internalFolder)
      throws IOException {
    if (papers != null) {
      papers.remember(internalFolder);
      data.problems().addAll(papers.problems());
    }
  }
}
