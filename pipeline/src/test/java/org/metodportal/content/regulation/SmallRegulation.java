package org.metodportal.content.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.content.regulation.reading.RegulationReader;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** A digest written for one test, and what was said of it. */
public final class SmallRegulation {
  private static final String KEYS =
      "---\n"
          + "title: Положение\n"
          + "editions:\n"
          + "  - {date: 2022-01-01, act: приказ № 1, source: приказ от 01.01.2022 № 1}\n"
          + "---\n";

  private final ProblemReport report = new ProblemReport();
  private final RegulationEditions editions;

  private SmallRegulation(Path folder, String file) {
    try {
      Path territory = Files.createDirectories(folder.resolve("lesnoy"));
      Files.writeString(territory.resolve("polozhenie.md"), file);
      editions = RegulationReader.read(folder, "content", "lesnoy", report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keys of five lines, then the text, whose first line so is line 6. */
  public static SmallRegulation of(Path folder, String text) {
    return new SmallRegulation(folder, KEYS + text);
  }

  /** The whole file. */
  public static SmallRegulation file(Path folder, String file) {
    return new SmallRegulation(folder, file);
  }

  /** The regulation; fails when there is none. */
  public Regulation regulation() {
    return editions.inForce();
  }

  /** Problems as {@code code line: message}. */
  List<String> problems() {
    return report.sorted().stream().map(SmallRegulation::brief).toList();
  }

  /** Anchors of all places from top to bottom, headings included. */
  List<String> anchors() {
    List<String> anchors = new ArrayList<>();
    regulation()
        .eachDivision(
            division -> {
              anchors.add(division.anchor());
              collect(division.pieces(), anchors);
            });
    return anchors;
  }

  /** Links as {@code words → href}, from top to bottom. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    regulation()
        .eachDivision(
            division ->
                Regulation.allClauses(division.pieces())
                    .forEach(
                        clause ->
                            clause.text().runs().stream()
                                .filter(run -> !run.href().isEmpty())
                                .forEach(
                                    run ->
                                        links.add(
                                            run.text().replace('\u00a0', ' ')
                                                + " → "
                                                + run.href()))));
    return links;
  }

  private static void collect(List<Piece> pieces, List<String> anchors) {
    for (Piece piece : pieces) {
      if (piece instanceof Place place) {
        anchors.add(place.anchor());
      }
      if (piece instanceof Clause clause) {
        collect(clause.pieces(), anchors);
      }
    }
  }

  private static String brief(Problem problem) {
    return problem.code() + " " + problem.position().line() + ": " + problem.message();
  }
}
