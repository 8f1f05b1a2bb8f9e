package org.metodportal.monitoring.cluster;

import java.util.List;
import org.metodportal.indicator.series.Fraction;

/**
 * How far one criterion is attained.
 *
 * @param criterion id of a criterion of the territory
 * @param mean mean of the ratios, 0–1
 * @param inputs what it is the mean of, at least one
 */
public record CriterionAttainment(String criterion, Fraction mean, List<Attainment> inputs) {

  static CriterionAttainment of(String criterion, List<Attainment> inputs) {
    return new CriterionAttainment(
        criterion, mean(inputs.stream().map(Attainment::ratio).toList()), List.copyOf(inputs));
  }

  /** The mean of at least one number. */
  static Fraction mean(List<Fraction> numbers) {
    return numbers.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(numbers.size()));
  }
}
