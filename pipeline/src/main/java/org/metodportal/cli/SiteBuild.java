package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.cli.Portal.Findings;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.Monitoring;
import org.metodportal.monitoring.recommendation.FrequentDeficits;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.practice.PracticeBank;
import org.metodportal.page.site.Pages;
import org.metodportal.publish.LastGood;
import org.metodportal.publish.PageFiles;
import org.metodportal.publish.ReleaseHistory;
import org.metodportal.publish.ReleaseMemory;
import org.metodportal.publish.RunRecord;
import org.metodportal.publish.SideBySide;
import org.metodportal.publish.SiteCounts;
import org.metodportal.publish.SiteWriter;
import org.metodportal.publish.Stages;
import org.metodportal.publish.opendata.OpenContent;
import org.metodportal.publish.opendata.OpenData;
import org.metodportal.publish.paper.Papers;
import org.metodportal.registry.Organization;

/** Writes what a run found: the public folder and the office's own. */
final class SiteBuild {
  private final Findings findings;
  private final Stages stages;
  private final Path templates;
  private final Map<String, LastGood> kept;
  private final String release;
  private final FormerRelease former;
  private final SiteWriter writer;
  private final @Nullable Written standing;

  /**
   * A build of what was found.
   *
   * @param kept territories whose last good pages are shown in place of tonight's
   * @param release id of the release that is made
   * @param former what is taken over from the release shown until now
   */
  SiteBuild(
      Findings findings,
      Stages stages,
      Path templates,
      Map<String, LastGood> kept,
      String release,
      FormerRelease former)
      throws IOException {
    this(
        findings,
        stages,
        templates,
        kept,
        release,
        former,
        new SiteWriter(templates, new Papers(templates, former.papers())),
        null);
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
      FormerRelease former,
      SiteWriter writer,
      @Nullable Written standing) {
    this.findings = findings;
    this.stages = stages;
    this.templates = templates;
    this.kept = kept;
    this.release = release;
    this.former = former;
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
    OfficeReports reports = new OfficeReports(findings, kept, templates, stages);
    stages.time(
        "reports",
        () -> {
          reports.write(internalFolder);
          return internalFolder;
        },
        folder -> "записаны");
    RunRecord run = reports.record(written.figures(), written.counts());
    run.write(internalFolder.resolve("run.json"));
    return run;
  }

  /**
   * What stands in the public folder.
   *
   * @param findings what it was made of
   * @param figures rows of the public table
   * @param open the folder of open data
   */
  record Written(
      PortalDescription portal,
      Findings findings,
      List<Figure> figures,
      OpenData.Published open,
      SiteCounts counts) {
    /** Whether open data made of these findings would be the same. */
    boolean holdsDataOf(PortalDescription other, Findings found) {
      return portal.equals(other)
          && findings.plans().equals(found.plans())
          && findings.outcomes().equals(found.outcomes())
          && findings.texts().equals(found.texts())
          && findings.deficits().equals(found.deficits())
          && findings.cycles().equals(found.cycles());
    }
  }

  /**
   * Writes the site and what the next run needs of it, but nothing that is the office's.
   *
   * @throws TemplateFailure when a template is broken
   * @throws IOException when the machine fails
   */
  Written writeSite(PortalDescription portal, Path publicFolder, Path internalFolder)
      throws IOException {
    Files.createDirectories(internalFolder);
    List<TerritoryResults> results =
        stages.time("monitoring", this::allResults, found -> "территорий: " + found.size());
    List<Figure> published =
        results.stream()
            .flatMap(territory -> territory.figures().stream())
            .sorted(Figure.ORDER)
            .toList();
    PracticeBank practices = PracticeBank.of(results);
    OpenData.Published open =
        standing != null && standing.holdsDataOf(portal, findings)
            ? standing.open()
            : stages.time(
                "open-data",
                () ->
                    new OpenData(SiteMap.OPEN_DATA.under(publicFolder), former.openData())
                        .write(
                            new OpenContent(portal, findings.asOf(), published, practices, results),
                            release),
                written -> "строк: " + published.size());
    PortalModel model =
        new PortalModel(
            portal,
            findings.asOf(),
            results,
            open.files(),
            findings.deficits(),
            findings.concepts(),
            open.editions());
    ReleaseHistory history = new ReleaseHistory(model, release, former.state());
    Papers papers = writer.papers();
    SiteCounts counts =
        stages.time(
            "pages",
            () -> writer.write(Pages.of(model), history, portal.baseUrl(), publicFolder),
            written -> "страниц: " + written.pages() + (papers == null ? "" : papers.outcome()));
    if (papers != null) {
      papers.remember(internalFolder);
      findings.problems().addAll(papers.problems());
    }
    SideBySide.all(
        () -> new PageFiles(portal, findings.asOf(), publicFolder).write(results, practices),
        () -> {
          Files.writeString(SiteMap.FEED.under(publicFolder), history.feed().xml());
          ReleaseMemory.save(history.state(), internalFolder);
        });
    return new Written(portal, findings, published, open, counts);
  }

  private List<TerritoryResults> allResults() throws IOException {
    return SideBySide.each(
        findings.territories().stream()
            .filter(slug -> kept.containsKey(slug) || findings.plans().containsKey(slug))
            .toList(),
        this::resultsOf);
  }

  private TerritoryResults resultsOf(String slug) {
    LastGood good = kept.get(slug);
    if (good != null) {
      Disclosed disclosed = Disclosed.of(good.plan(), good.outcome(), findings.deficits());
      return results(good.plan(), good.outcome(), disclosed, good);
    }
    return results(
        Objects.requireNonNull(findings.plans().get(slug)),
        findings.outcomes().getOrDefault(slug, TerritoryResult.none(slug)),
        findings.disclosed().getOrDefault(slug, Disclosed.NONE),
        null);
  }

  private TerritoryResults results(
      TerritoryPlan plan, TerritoryResult outcome, Disclosed disclosed, @Nullable LastGood good) {
    Map<String, Organization> organizations = new TreeMap<>();
    for (Organization organization : outcome.directory().organizations()) {
      organizations.put(organization.spelling(), organization);
    }
    return new TerritoryResults(
        plan.territory(),
        plan.indicators(),
        disclosed.figures(),
        organizations,
        outcome.coverage(),
        good == null ? findings.asOf() : good.dataDate(),
        good != null,
        List.copyOf(outcome.directory().programmes()),
        findings.texts().getOrDefault(plan.territory().slug(), TerritoryTexts.NONE),
        Monitoring.of(
            plan.territory(),
            plan.indicators(),
            disclosed.figures(),
            findings.cycles().getOrDefault(plan.territory().slug(), Cycle.NONE),
            FrequentDeficits.of(disclosed.counts()),
            findings.asOf()),
        disclosed.counts());
  }
}
