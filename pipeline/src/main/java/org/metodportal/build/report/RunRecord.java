package org.metodportal.build.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.metodportal.build.stage.Stages.Finished;
import org.metodportal.disclosure.edition.BatchReport;
import org.metodportal.registry.row.RowCounts;

/**
 * What a run did, for machines: {@code internal/run.json}. Only the seconds differ between two runs
 * on the same input.
 *
 * @param version version of the program
 * @param asOf the day that the run speaks of
 * @param bins territory → bins of its files
 * @param hashes path of a file → SHA-256
 * @param since path of a file → the day of the release in which it became what it is
 * @param errors problems that reject, by territory
 * @param warnings problems that do not, by territory
 * @param figures rows of the public table
 * @param hidden how many of them are hidden
 * @param kept territories whose last good pages were kept
 * @param batches territory → what the night did to closed years
 * @param reason why a person asked for corrections of closed years; empty when nobody did
 * @param pages pages written
 * @param stages how long each stage took
 */
public record RunRecord(
    String version,
    LocalDate asOf,
    Map<String, List<RowCounts>> bins,
    Map<String, String> hashes,
    Map<String, LocalDate> since,
    Map<String, Long> errors,
    Map<String, Long> warnings,
    long figures,
    long hidden,
    List<String> kept,
    Map<String, BatchReport> batches,
    String reason,
    long pages,
    List<Finished> stages) {
  /** Name of the file, in the internal folder. */
  public static final String FILE = "run.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The same with the stages that have ended by now. */
  public RunRecord timed(List<Finished> ended) {
    return new RunRecord(
        version, asOf, bins, hashes, since, errors, warnings, figures, hidden, kept, batches,
        reason, pages, ended);
  }

  /** The record as JSON. */
  public ObjectNode toJson() {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode versions = root.putObject("versions");
    versions.put("metodportal", version);
    versions.put("java", Runtime.version().feature());
    root.put("asOf", asOf.toString());
    var files = root.putArray("files");
    bins.forEach(
        (territory, own) -> {
          for (RowCounts file : own) {
            ObjectNode node = files.addObject();
            node.put("territory", territory);
            node.put("file", file.file().substring(file.file().lastIndexOf('/') + 1));
            node.put("read", file.read());
            node.put("accepted", file.accepted());
            node.put("skipped", file.skipped());
            node.put("rejected", file.rejected());
            node.put("sha256", hashes.getOrDefault(file.file(), ""));
            node.put("since", since.getOrDefault(file.file(), asOf).toString());
          }
        });
    ObjectNode problems = root.putObject("problems");
    ObjectNode byError = problems.putObject("errors");
    errors.forEach(byError::put);
    ObjectNode byWarning = problems.putObject("warnings");
    warnings.forEach(byWarning::put);
    ObjectNode published = root.putObject("figures");
    published.put("rows", figures);
    published.put("hidden", hidden);
    var lastGood = root.putArray("keptTerritories");
    kept.forEach(lastGood::add);
    ObjectNode closedYears = root.putObject("closedYears");
    closedYears.put("reason", reason);
    batches.forEach(
        (territory, batch) -> {
          ObjectNode node = closedYears.putObject(territory);
          node.put("batch", batch.kind().name().toLowerCase(Locale.ROOT));
          var closing = node.putArray("closing");
          batch.closing().forEach(closing::add);
          node.put("moved", batch.moved());
          node.put("kept", batch.kept());
          node.put("hidden", batch.hidden());
          var waiting = node.putArray("waiting");
          batch.waiting().forEach(waiting::add);
        });
    root.put("pages", pages);
    var times = root.putArray("stages");
    for (Finished stage : stages) {
      ObjectNode node = times.addObject();
      node.put("name", stage.name());
      node.put("seconds", stage.seconds());
    }
    return root;
  }

  /** Writes {@code run.json}. */
  public void write(Path file) throws IOException {
    write(toJson(), file);
  }

  /** Writes a record to which something was added. */
  public static void write(ObjectNode record, Path file) throws IOException {
    Files.write(
        file,
        (JSON.writeValueAsString(record).replace("\r\n", "\n") + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }
}
