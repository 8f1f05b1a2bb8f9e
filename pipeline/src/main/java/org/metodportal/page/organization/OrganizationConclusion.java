package org.metodportal.page.organization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.indicator.series.Series;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.registry.Organization;

/**
 * What the published figures of one organization say together, in words. Each comparison is of two
 * published values as they are shown; nothing is said of hidden ones.
 */
final class OrganizationConclusion {
  /** How many values were higher, lower and equal. */
  private record Sides(int higher, int lower, int same) {
    private Sides with(BigDecimal value, BigDecimal other) {
      int way = value.compareTo(other);
      return new Sides(
          higher + (way > 0 ? 1 : 0), lower + (way < 0 ? 1 : 0), same + (way == 0 ? 1 : 0));
    }

    private int all() {
      return higher + lower + same;
    }

    /** {@code выше по 3, ниже по 2}; of one indicator {@code выше}. */
    private String words(String equal) {
      List<String> words = new ArrayList<>();
      add(words, "выше", higher);
      add(words, "ниже", lower);
      add(words, equal, same);
      return String.join(", ", words);
    }

    private void add(List<String> words, String word, int count) {
      if (count > 0) {
        words.add(all() == 1 ? word : word + " по\u00a0" + count);
      }
    }
  }

  private OrganizationConclusion() {}

  /**
   * Sentences about the latest values beside those of the territory in the same year, and beside
   * the organization's own values before; empty when nothing can be compared.
   *
   * @param years years of the profile, ascending
   */
  static String of(TerritoryReading reading, Organization organization, List<Integer> years) {
    Sides beside = new Sides(0, 0, 0);
    Sides before = beside;
    for (IndicatorDefinition definition : reading.definitions()) {
      IndicatorSeries series = reading.series(definition);
      Series own = series.member(Breakdown.ORGANIZATION, organization.spelling());
      Figure latest = own.latest();
      BigDecimal value = latest == null ? null : latest.value();
      if (latest == null
          || value == null
          || definition.measure() == Measure.PRESENCE
          || !years.contains(latest.year())) {
        continue;
      }
      Figure whole = series.total().figure(latest.year());
      BigDecimal other = whole == null ? null : whole.value();
      beside = other == null ? beside : beside.with(value, other);
      Figure earlier = own.latestBefore(latest.year());
      BigDecimal former = earlier == null ? null : earlier.value();
      before = former == null ? before : before.with(value, former);
    }
    List<String> sentences = new ArrayList<>();
    if (beside.all() > 0) {
      sentences.add(
          "С территорией в целом можно сравнить "
              + count(beside)
              + ": последнее значение "
              + beside.words("равно")
              + ".");
    }
    if (before.all() > 0) {
      sentences.add(
          "С прежним опубликованным годом самой организации — "
              + count(before)
              + ": теперь значение "
              + before.words("то же")
              + ".");
    }
    return String.join(" ", sentences);
  }

  private static String count(Sides sides) {
    return RussianPlural.count(sides.all(), "показатель", "показателя", "показателей");
  }
}
