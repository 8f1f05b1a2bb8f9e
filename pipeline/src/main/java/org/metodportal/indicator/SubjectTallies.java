package org.metodportal.indicator;

import java.util.Collection;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.PlanExpressions.Numbers;

/** What single subjects of expressions, such as programmes or answer sheets, count. */
record SubjectTallies(PlanExpressions expressions) {
  /** The tally of a single unit whose population is true or unknown. */
  long[] one(IndicatorDefinition indicator, Numbers numbers, byte population, Object subject) {
    long[] unit = new long[Tally.WIDTH];
    if (population == Truth.UNKNOWN) {
      unit[Tally.UNKNOWN] = 1;
      return unit;
    }
    unit[Tally.POPULATION] = 1;
    boolean scored =
        switch (indicator.measure()) {
          case MEAN, LEVEL, NUMBER -> true;
          case SHARE, COUNT, PRESENCE -> false;
        };
    if (scored) {
      double score = expressions.number(numbers.score(), subject);
      double base = indicator.per() == null ? 0 : expressions.number(numbers.per(), subject);
      if (Double.isNaN(score) || Double.isNaN(base)) {
        unit[Tally.UNKNOWN] = 1;
      } else {
        unit[Tally.SCORED] = 1;
        unit[Tally.SCORE_SUM] = Tally.units(score);
        unit[Tally.BASE_SUM] = Tally.units(base);
      }
    } else {
      byte condition = expressions.truth(numbers.condition(), subject);
      unit[Tally.NUMERATOR] = condition == Truth.TRUE ? 1 : 0;
      unit[Tally.UNKNOWN] = condition == Truth.UNKNOWN ? 1 : 0;
    }
    return unit;
  }

  /** The tally of all subjects together; of none it is all zeros. */
  long[] sum(IndicatorDefinition indicator, Numbers numbers, Collection<?> subjects) {
    long[] sum = new long[Tally.WIDTH];
    for (Object subject : subjects) {
      byte population = expressions.truth(numbers.population(), subject);
      if (population != Truth.FALSE) {
        Tally.add(sum, one(indicator, numbers, population, subject));
      }
    }
    return sum;
  }
}
