package org.metodportal.build.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.problem.Problem;
import org.metodportal.registry.row.RowCounts;

/**
 * The quality report for the office: every problem of the run and where the rows of every file
 * ended. A template receives it as it is.
 *
 * @param asOf the day that the release speaks of, in words
 * @param errors number of problems that reject
 * @param warnings number of problems that do not
 * @param territories the report of each territory; the first, without a name, is the portal's own
 *     when it has problems
 */
public record QualityReport(
    String asOf, long errors, long warnings, List<OfTerritory> territories) {
  /** How many problems of one kind the page shows; the table has all. */
  private static final int SHOWN = 50;

  private static final List<String> COLUMNS =
      List.of(
          "territory",
          "severity",
          "code",
          "file",
          "line",
          "position",
          "column",
          "value",
          "message",
          "hint");

  /**
   * The report of one territory.
   *
   * @param slug empty for the portal as a whole
   * @param name name in words
   * @param files where rows ended, by file
   * @param kinds problems by kind, errors first
   * @param doubtful what rejected rows and unknown answers cost its figures
   */
  public record OfTerritory(
      String slug,
      String name,
      List<RowCounts> files,
      List<Kind> kinds,
      @Nullable DoubtfulFigures doubtful) {}

  /**
   * Problems of one kind.
   *
   * @param code its code
   * @param error whether it rejects
   * @param count how many there are
   * @param shown the first of them
   */
  public record Kind(String code, boolean error, long count, List<Problem> shown) {
    /** How many are not shown. */
    public long more() {
      return count - shown.size();
    }
  }

  /**
   * Groups the problems of a run.
   *
   * @param problems in the order of a report
   * @param bins territory → bins of its files
   * @param names territory → name
   * @param doubtful territory → its doubtful figures
   */
  public static QualityReport of(
      String asOf,
      List<Problem> problems,
      Map<String, List<RowCounts>> bins,
      Map<String, String> names,
      Map<String, DoubtfulFigures> doubtful) {
    List<OfTerritory> territories = new ArrayList<>();
    Map<String, List<Problem>> byTerritory = new LinkedHashMap<>();
    if (problems.stream().anyMatch(problem -> problem.territory().isEmpty())) {
      byTerritory.put("", new ArrayList<>());
    }
    names.keySet().forEach(slug -> byTerritory.put(slug, new ArrayList<>()));
    for (Problem problem : problems) {
      byTerritory.computeIfAbsent(problem.territory(), slug -> new ArrayList<>()).add(problem);
    }
    byTerritory.forEach(
        (slug, own) ->
            territories.add(
                new OfTerritory(
                    slug,
                    slug.isEmpty() ? "Портал в целом" : names.getOrDefault(slug, slug),
                    bins.getOrDefault(slug, List.of()),
                    kinds(own),
                    doubtful.get(slug))));
    long errors = problems.stream().filter(Problem::isError).count();
    return new QualityReport(asOf, errors, problems.size() - errors, territories);
  }

  private static List<Kind> kinds(List<Problem> problems) {
    Map<String, List<Problem>> byCode = new LinkedHashMap<>();
    for (boolean error : new boolean[] {true, false}) {
      for (Problem problem : problems) {
        if (problem.isError() == error) {
          byCode
              .computeIfAbsent((error ? "e" : "w") + problem.code(), code -> new ArrayList<>())
              .add(problem);
        }
      }
    }
    return byCode.values().stream()
        .map(
            kind ->
                new Kind(
                    kind.get(0).code(),
                    kind.get(0).isError(),
                    kind.size(),
                    List.copyOf(kind.subList(0, Math.min(SHOWN, kind.size())))))
        .toList();
  }

  /** Writes every problem as a row of {@code quality.csv}. */
  public static void writeTable(List<Problem> problems, Path file) throws IOException {
    CsvWriter.write(
        file,
        COLUMNS,
        out -> {
          for (Problem problem : problems) {
            out.row(
                problem.territory(),
                problem.isError() ? "error" : "warning",
                problem.code(),
                problem.position().file(),
                problem.position().line() == 0 ? null : problem.position().line(),
                problem.position().column() == 0 ? null : problem.position().column(),
                problem.position().field(),
                problem.value(),
                problem.message(),
                problem.hint());
          }
        });
  }
}
