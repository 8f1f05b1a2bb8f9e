package org.metodportal.build.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.change.FigureKey;
import org.metodportal.page.change.PageDigest;
import org.metodportal.publish.release.ReleaseHistory;

/**
 * Finds what the release shown has as a whole and the new one lacks: sections, years of a table.
 */
final class VanishedParts {
  private VanishedParts() {}

  /** Pages of the first level, and of the second below a territory, that are gone. */
  static List<String> sections(Candidate candidate) {
    Set<String> territories = new TreeSet<>(candidate.site().data().territories());
    Examples gone = new Examples();
    for (Map.Entry<String, PageDigest> page : candidate.former().state().pages().entrySet()) {
      String[] parts = page.getKey().split("/");
      boolean section = parts.length == 2 || (parts.length == 3 && territories.contains(parts[1]));
      String file = page.getKey().substring(1) + "index.html";
      if (section && page.getKey().endsWith("/") && !candidate.pages().holds(file)) {
        gone.add(page.getKey() + " («" + page.getValue().title() + "»)");
      }
    }
    return gone.reasons("Разделов, которые исчезли");
  }

  /** Years that an indicator of a territory had values for and has neither value nor secret of. */
  static List<String> years(Candidate candidate) {
    Set<String> standing = new TreeSet<>();
    for (Figure figure : candidate.site().figures()) {
      String indicator = figure.territory() + "/" + figure.indicator();
      standing.add(indicator);
      if (figure.value() != null || figure.flag() == ObservationFlag.HIDDEN) {
        standing.add(indicator + " " + figure.year());
      }
    }
    SortedMap<String, Set<String>> gone = new TreeMap<>();
    for (Map.Entry<FigureKey, String> row : candidate.former().state().figures().entrySet()) {
      String indicator = row.getKey().indicator();
      String year = row.getKey().place().split(" ", 2)[0];
      if (standing.contains(indicator)
          && !standing.contains(indicator + " " + year)
          && ReleaseHistory.value(row.getValue()) != null) {
        gone.computeIfAbsent(
                indicator.substring(0, indicator.indexOf('/')) + " за " + year,
                key -> new TreeSet<>())
            .add(indicator.substring(indicator.indexOf('/') + 1));
      }
    }
    Examples years = new Examples();
    gone.forEach(
        (year, indicators) ->
            years.add(
                year
                    + " (показателей "
                    + indicators.size()
                    + ": "
                    + indicators.stream().limit(3).collect(Collectors.joining(", "))
                    + (indicators.size() > 3 ? "…)" : ")")));
    return years.reasons("Лет, за которые показатели территории исчезли");
  }
}
