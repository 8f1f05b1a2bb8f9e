package org.metodportal.page.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.chart.Sparkline;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.Counted;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.registry.Programme;

/** How many completed each programme of a territory, as far as it is published. */
final class Completions {
  private static final Cell NOT_OFFERED = new Cell("не\u00a0велась", ObservationFlag.NO_VALUE);

  private final PublicCounts.Lookup counts;
  private final List<Integer> years;

  Completions(PublicCounts published) {
    counts = published.lookup(Topic.COMPLETIONS);
    years =
        published.of(Topic.COMPLETIONS).stream()
            .filter(row -> row.flag() != ObservationFlag.NO_VALUE)
            .map(PublicCount::year)
            .distinct()
            .sorted()
            .toList();
  }

  /** The latest year with completions; 0 when none is known. */
  int year() {
    return years.isEmpty() ? 0 : years.get(years.size() - 1);
  }

  /** How many completed it in the latest year. */
  Cell latest(Programme programme) {
    return cell(year(), programme);
  }

  private Cell cell(int year, Programme programme) {
    PublicCount count = counts.find(year, "", programme.spelling());
    return count == null ? NOT_OFFERED : Counted.of(count).count();
  }

  /** The years before, the latest first: {@code 2024: 8, 2023: скрыто}. */
  String before(Programme programme) {
    List<String> told = new ArrayList<>();
    for (int i = years.size() - 2; i >= 0; i--) {
      if (counts.find(years.get(i), "", programme.spelling()) != null) {
        told.add(
            years.get(i) + ":\u00a0" + cell(years.get(i), programme).text().replace(" ", "\u00a0"));
      }
    }
    return String.join(", ", told);
  }

  /** The years as a line; null where fewer than two are told. */
  @Nullable Sparkline sparkline(Programme programme) {
    return Sparkline.of(years.stream().map(year -> point(year, programme)).toList());
  }

  private Sparkline.Point point(int year, Programme programme) {
    PublicCount count = counts.find(year, "", programme.spelling());
    return new Sparkline.Point(year, count == null ? null : count.count());
  }

  /** {@code 12 человек в 2025 году}; empty when nobody did or it is not told. */
  String words(Programme programme) {
    PublicCount count = counts.find(year(), "", programme.spelling());
    BigDecimal number = count == null ? null : count.count();
    return number == null || number.signum() == 0
        ? ""
        : RussianPlural.count(number.longValue(), "человек", "человека", "человек")
            + " в\u00a0"
            + year()
            + "\u00a0году";
  }
}
