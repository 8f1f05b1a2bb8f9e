package org.metodportal.build.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.source.schema.Table;

/**
 * What a monitoring service asks of the site: {@code status.json} at its root. It tells how fresh
 * the site is and nothing of what its tables hold.
 */
public final class StatusFile {
  private static final String FILE = "status.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private StatusFile() {}

  /**
   * Writes it.
   *
   * @param release id of the release
   * @param updateDays in how many days the next one is promised
   * @param run what the run did
   * @param keptSince territories that show earlier data → the day of these
   */
  public static void write(
      String release,
      int updateDays,
      RunRecord run,
      Map<String, LocalDate> keptSince,
      Path publicFolder)
      throws IOException {
    ObjectNode status = JSON.createObjectNode();
    status.put("release", release);
    status.put("date", run.asOf().toString());
    status.put("nextExpected", run.asOf().plusDays(updateDays).toString());
    ArrayNode kept = status.putArray("keptTerritories");
    new TreeMap<>(keptSince)
        .forEach((slug, day) -> kept.addObject().put("territory", slug).put("dataDate", day + ""));
    ArrayNode tables = status.putArray("tables");
    run.bins()
        .forEach(
            (territory, files) ->
                files.forEach(
                    file -> {
                      String name = file.file().substring(file.file().lastIndexOf('/') + 1);
                      if (tellsOfNobody(name)) {
                        tables
                            .addObject()
                            .put("territory", territory)
                            .put("file", name)
                            .put(
                                "unchangedSince",
                                run.since().getOrDefault(file.file(), run.asOf()).toString());
                      }
                    }));
    String text = JSON.writeValueAsString(status).replace("\r\n", "\n") + "\n";
    Files.write(publicFolder.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Whether a table has no rows of persons. The day on which one of the others changed would say
   * whether it was a post, a course or a diagnosis of somebody.
   */
  private static boolean tellsOfNobody(String file) {
    int dot = file.lastIndexOf('.');
    Table table = Table.named(dot < 0 ? file : file.substring(0, dot));
    return table != null && table.personColumns().isEmpty();
  }
}
