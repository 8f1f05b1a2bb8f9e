package org.metodportal.monitoring.status;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TargetLedger;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Observation;
import org.metodportal.indicator.series.Series;
import org.metodportal.monitoring.trend.Direction;

/**
 * What the public totals of one indicator mean.
 *
 * @param definition the indicator
 * @param current status of the last year that has a value, with what is to be said of later years;
 *     of the last year when no year has one; null when there are no years at all
 * @param judged the last year whose value is judged by a target; null when there is none
 * @param history one status per year, ascending, by the target in force
 * @param original the same by the target that the ledger names first; empty when it was never
 *     changed
 * @param revision how the target of the current year was changed
 * @param interval 95 % interval of the current share; null for other measures and without a value
 * @param onePerson whether one person would change the level of the judged year
 */
public record IndicatorStatus(
    IndicatorDefinition definition,
    @Nullable YearStatus current,
    @Nullable YearStatus judged,
    List<YearStatus> history,
    List<YearStatus> original,
    Revision revision,
    @Nullable WilsonInterval interval,
    OnePerson onePerson) {

  /** Copies the lists. */
  public IndicatorStatus {
    history = List.copyOf(history);
    original = List.copyOf(original);
  }

  /**
   * Judges every year of an indicator.
   *
   * @param series its public totals
   * @param years reporting years of the territory, ascending
   */
  public static IndicatorStatus judge(
      IndicatorDefinition definition, Series series, List<Integer> years) {
    TargetLedger ledger = definition.ledger();
    List<YearStatus> history = judge(definition, series, years, ledger);
    List<YearStatus> original =
        ledger.revised() ? judge(definition, series, years, ledger.original()) : List.of();
    YearStatus current = current(history);
    Revision revision = Revision.NONE;
    if (current != null && ledger.revised()) {
      revision =
          Revision.between(
              Goal.in(ledger.original(), current.year()),
              current.goal(),
              Direction.of(definition.upwards()));
      if (revision != Revision.NONE) {
        current = with(current, Remark.REVISED);
      }
    }
    YearStatus judged = null;
    for (YearStatus status : history) {
      judged = status.level() == null ? judged : status;
    }
    Observation shown = judged == null ? null : judged.verdict().judged();
    return new IndicatorStatus(
        definition,
        current,
        judged,
        history,
        original,
        revision,
        current == null ? null : WilsonInterval.of(current.observation()),
        judged == null || shown == null
            ? OnePerson.NOT_SAID
            : OnePerson.of(definition, shown, judged.goal()));
  }

  private static List<YearStatus> judge(
      IndicatorDefinition definition, Series series, List<Integer> years, TargetLedger ledger) {
    StatusRule rule = new StatusRule(definition, series, ledger);
    return years.stream().map(rule::in).toList();
  }

  private static @Nullable YearStatus current(List<YearStatus> history) {
    if (history.isEmpty()) {
      return null;
    }
    YearStatus last = history.get(history.size() - 1);
    if (last.observation().value() != null) {
      return last;
    }
    for (int i = history.size() - 1; i >= 0; i--) {
      YearStatus known = history.get(i);
      if (known.observation().value() != null) {
        return with(known, later(last.observation().flag()));
      }
    }
    return last;
  }

  private static Remark later(ObservationFlag flag) {
    return switch (flag) {
      case HIDDEN -> Remark.LATER_HIDDEN;
      case ZERO_DENOMINATOR -> Remark.LATER_NOBODY;
      case NONE, PROVISIONAL, NO_VALUE, AWAITED -> Remark.LATER_MISSING;
    };
  }

  private static YearStatus with(YearStatus status, Remark remark) {
    Set<Remark> remarks = EnumSet.of(remark);
    remarks.addAll(status.remarks());
    return new YearStatus(
        status.observation(),
        status.verdict(),
        status.trend(),
        status.lastChange(),
        status.status(),
        List.copyOf(remarks));
  }
}
