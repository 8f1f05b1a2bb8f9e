package org.metodportal.build.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.metodportal.build.read.PortalData;
import org.metodportal.build.stage.Stages.Finished;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.CountsToPublish;
import org.metodportal.disclosure.edition.BatchReport;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.text.RussianDates;
import org.metodportal.problem.Problem;
import org.metodportal.publish.Parallel;
import org.metodportal.publish.SiteCounts;
import org.metodportal.publish.TemplateRenderer;
import org.metodportal.publish.release.LastGood;
import org.metodportal.registry.Programme;
import org.metodportal.registry.row.RowCounts;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.table.Quarantine;

/**
 * What the office gets to see of a run, and the next run needs: tables with nothing hidden,
 * problems, rejected rows, last good pages, the run's record.
 *
 * @param kept territories whose last good pages are shown in place of tonight's
 * @param before the tables of the release before
 */
public record OfficeReports(
    PortalData data, Map<String, LastGood> kept, EarlierTables before, Path templates) {
  /**
   * Writes all reports.
   *
   * @return the folder they are in
   * @throws IOException when a file cannot be written
   */
  public Path write(Path internalFolder) throws IOException {
    Parallel.all(
        () -> writeTables(internalFolder),
        () -> writeProblems(internalFolder),
        () -> writeRejectedRows(internalFolder.resolve("quarantine")),
        () -> keepGood(internalFolder));
    return internalFolder;
  }

  /** The public tables of numbers with nothing hidden. */
  private void writeTables(Path internalFolder) throws IOException {
    Map<String, TerritoryResult> outcomes = new TreeMap<>(data.outcomes());
    kept.forEach((slug, good) -> outcomes.put(slug, good.result()));
    List<CountTables.Source> counts = new ArrayList<>();
    outcomes.forEach(
        (slug, outcome) -> {
          List<Programme> programmes = List.copyOf(outcome.directory().programmes());
          counts.add(
              new CountTables.Source(
                  slug,
                  CountsToPublish.forOffice(
                      outcome.counts(),
                      outcome.years(),
                      programmes,
                      data.deficits().codes().words()),
                  programmes));
        });
    OfficeTables.writeFigures(
        outcomes.values().stream()
            .flatMap(outcome -> outcome.figures().stream())
            .sorted(Figure.ORDER)
            .toList(),
        internalFolder);
    OfficeTables.writeCounts(counts, internalFolder);
  }

  private void writeProblems(Path internalFolder) throws IOException {
    List<Problem> problems = data.problems().sorted();
    QualityReport.writeTable(problems, internalFolder.resolve("quality.csv"));
    Map<String, String> names = new TreeMap<>();
    Map<String, DoubtfulFigures> doubtful = new TreeMap<>();
    for (String slug : data.territories()) {
      TerritoryPlan plan = data.plans().get(slug);
      names.put(slug, plan == null ? slug : plan.territory().name());
      TerritoryResult outcome = data.outcomes().get(slug);
      if (plan != null && outcome != null) {
        doubtful.put(slug, DoubtfulFigures.of(plan, outcome));
      }
    }
    QualityReport report =
        QualityReport.of(RussianDates.full(data.asOf()), problems, bins(), names, doubtful);
    DoubtfulFigures.write(doubtful.values(), internalFolder.resolve("intervals.csv"));
    Files.copy(
        templates.resolve("assets").resolve("portal.css"), internalFolder.resolve("portal.css"));
    try (BufferedWriter out = Files.newBufferedWriter(internalFolder.resolve("quality.html"))) {
      new TemplateRenderer(templates).render(report, out);
    }
  }

  private void writeRejectedRows(Path quarantine) throws IOException {
    Files.createDirectories(quarantine);
    Map<String, Set<Integer>> rejected = new TreeMap<>();
    data.outcomes().values().forEach(outcome -> rejected.putAll(outcome.ledger().rejectedLines()));
    for (DataFile file : data.files()) {
      Set<Integer> lines = rejected.get(file.shown());
      if (lines != null) {
        Quarantine.write(
            file,
            Objects.requireNonNull(data.schemas().get(file.table())),
            lines,
            quarantine.resolve(file.territory()));
      }
    }
  }

  /** What each territory showed when it was last without errors. */
  private void keepGood(Path internalFolder) throws IOException {
    for (Map.Entry<String, TerritoryPlan> plan : data.plans().entrySet()) {
      TerritoryResult outcome = data.outcomes().get(plan.getKey());
      if (!kept.containsKey(plan.getKey()) && outcome != null) {
        new LastGood(data.asOf(), plan.getValue(), outcome).save(internalFolder);
      }
    }
    for (LastGood good : kept.values()) {
      good.save(internalFolder);
    }
  }

  /**
   * The run's record.
   *
   * @param published rows of the public table
   * @param batches territory → what the night did to closed years
   * @param counts what the site has
   * @param stages the stages that have ended
   */
  public RunRecord record(
      List<Figure> published,
      Map<String, BatchReport> batches,
      SiteCounts counts,
      List<Finished> stages) {
    Map<String, String> hashes = new TreeMap<>();
    data.outcomes().values().forEach(o -> hashes.putAll(o.ledger().hashes()));
    Map<String, Long> errors = new TreeMap<>();
    Map<String, Long> warnings = new TreeMap<>();
    for (Problem problem : data.problems().sorted()) {
      (problem.isError() ? errors : warnings).merge(problem.territory(), 1L, Long::sum);
    }
    return new RunRecord(
        ProgramVersion.TEXT,
        data.asOf(),
        bins(),
        hashes,
        since(),
        errors,
        warnings,
        published.size(),
        published.stream().filter(figure -> figure.flag() == ObservationFlag.HIDDEN).count(),
        List.copyOf(kept.keySet()),
        batches,
        data.reason(),
        counts.pages(),
        stages);
  }

  private Map<String, LocalDate> since() {
    Map<String, LocalDate> since = new TreeMap<>();
    data.outcomes()
        .forEach(
            (slug, outcome) ->
                outcome
                    .ledger()
                    .hashes()
                    .forEach(
                        (path, sha256) ->
                            since.put(path, before.since(slug, path, sha256, data.asOf()))));
    return since;
  }

  private Map<String, List<RowCounts>> bins() {
    Map<String, List<RowCounts>> bins = new TreeMap<>();
    data.outcomes()
        .forEach((slug, outcome) -> bins.put(slug, List.copyOf(outcome.ledger().bins().values())));
    return bins;
  }
}
