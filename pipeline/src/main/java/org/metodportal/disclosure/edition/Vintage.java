package org.metodportal.disclosure.edition;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.pair.CellKey;
import org.metodportal.indicator.job.TerritoryResult;

/**
 * Whole counts of closed years as they were when they were taken: what is published of these years
 * is made of them, and not of the tables of the night, until a batch takes them anew.
 *
 * @param taken the day of the batch that took them
 * @param plan what was counted
 * @param result what the tables gave then; its years are the closed ones
 * @param defined indicator → the day since which it counts what it counts, where it once counted
 *     something else or nothing
 * @param kept cells that stay as they were published although the counts would hide them
 */
public record Vintage(
    LocalDate taken,
    TerritoryPlan plan,
    TerritoryResult result,
    SortedMap<String, LocalDate> defined,
    Set<CellKey> kept) {
  /** Copies the collections. */
  public Vintage {
    defined = Collections.unmodifiableSortedMap(new TreeMap<>(defined));
    kept = Set.copyOf(kept);
  }

  /** Whether a year is among the closed ones. */
  boolean holds(int year) {
    return result.years().contains(year);
  }

  /** Whether a day belongs to a later quarter of a year than the one in which they were taken. */
  boolean isOfEarlierQuarter(LocalDate day) {
    return day.isAfter(taken) && !quarter(day).equals(quarter(taken));
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "-" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** The same with other cells that stay as they were. */
  public Vintage keeping(Set<CellKey> cells) {
    return new Vintage(taken, plan, result, defined, cells);
  }
}
