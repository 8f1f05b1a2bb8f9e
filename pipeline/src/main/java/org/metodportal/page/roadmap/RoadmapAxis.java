package org.metodportal.page.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.content.deadline.PlanPeriod;

/**
 * The quarters of a plan laid out across a drawing, to the right of the labels of its lanes.
 *
 * @param start first day of the first quarter
 * @param end first day after the last quarter
 */
record RoadmapAxis(LocalDate start, LocalDate end) {
  static final int MONTHS_IN_QUARTER = 3;

  /** Where the axis begins, percent. */
  static final BigDecimal LEFT = BigDecimal.valueOf(12);

  private static final BigDecimal LENGTH = BigDecimal.valueOf(88);

  /** The quarters that the plan touches. */
  static RoadmapAxis of(PlanPeriod plan) {
    return new RoadmapAxis(
        quarter(plan.start()), quarter(plan.end()).plusMonths(MONTHS_IN_QUARTER));
  }

  /** The first day of the quarter of a day. */
  static LocalDate quarter(LocalDate day) {
    int month = (day.getMonthValue() - 1) / MONTHS_IN_QUARTER * MONTHS_IN_QUARTER + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  /** First days of the quarters. */
  List<LocalDate> quarters() {
    List<LocalDate> quarters = new ArrayList<>();
    for (LocalDate day = start; day.isBefore(end); day = day.plusMonths(MONTHS_IN_QUARTER)) {
      quarters.add(day);
    }
    return quarters;
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  /** The place of a day, percent with two digits; days outside stand at the ends. */
  BigDecimal x(LocalDate day) {
    long days = ChronoUnit.DAYS.between(start, day);
    long all = ChronoUnit.DAYS.between(start, end);
    return LENGTH
        .multiply(BigDecimal.valueOf(Math.max(0, Math.min(days, all))))
        .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP)
        .add(LEFT);
  }

  /** The middle between two days. */
  BigDecimal middle(LocalDate from, LocalDate to) {
    return x(from).add(x(to)).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
  }
}
