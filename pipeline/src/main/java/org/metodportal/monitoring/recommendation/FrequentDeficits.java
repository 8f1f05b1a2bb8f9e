package org.metodportal.monitoring.recommendation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.count.Topic;

/**
 * The most frequent deficits of the published aggregate: codes, the most frequent first.
 *
 * @param territory of the whole territory; nothing is published of its parts
 */
public record FrequentDeficits(List<String> territory) {
  /** Where no aggregate of deficits is published. */
  public static final FrequentDeficits NONE = new FrequentDeficits(List.of());

  private static final int MOST = 3;

  /**
   * The three most frequent of the territory's latest year, and those that are as frequent as the
   * third; what is hidden or found in nobody is not among them.
   */
  public static FrequentDeficits of(PublicCounts counts) {
    List<PublicCount> rows = counts.of(Topic.DEFICITS);
    int year = rows.stream().mapToInt(PublicCount::year).max().orElse(0);
    List<PublicCount> found =
        rows.stream()
            .filter(row -> row.year() == year && number(row).signum() > 0)
            .sorted(Comparator.comparing(FrequentDeficits::number).reversed())
            .toList();
    return new FrequentDeficits(
        found.stream()
            .filter(
                row ->
                    number(row).compareTo(number(found.get(Math.min(MOST, found.size()) - 1))) >= 0)
            .map(PublicCount::member)
            .toList());
  }

  private static BigDecimal number(PublicCount row) {
    BigDecimal count = row.count();
    return count == null ? BigDecimal.ZERO : count;
  }
}
