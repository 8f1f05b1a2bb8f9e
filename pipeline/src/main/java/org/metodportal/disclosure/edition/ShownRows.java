package org.metodportal.disclosure.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.indicator.Figure;

/**
 * What a release shows of one territory, as its open tables have it.
 *
 * @param day the day that the release speaks of; {@link LocalDate#MAX} for the one shown until now
 * @param figures rows of the table of indicators
 * @param counts rows of the tables beside it; none where a release does not keep them
 */
public record ShownRows(LocalDate day, List<Figure> figures, List<PublicCount> counts) {
  /** Copies the lists. */
  public ShownRows {
    figures = List.copyOf(figures);
    counts = List.copyOf(counts);
  }

  /** Of some figures those of indicators that counted the same on the day of the release. */
  List<Figure> known(List<Figure> some, Map<String, LocalDate> defined) {
    return some.stream()
        .filter(figure -> !day.isBefore(defined.getOrDefault(figure.indicator(), LocalDate.MIN)))
        .toList();
  }
}
