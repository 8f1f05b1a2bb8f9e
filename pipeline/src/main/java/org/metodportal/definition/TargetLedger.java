package org.metodportal.definition;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What acts ask of one indicator: each entry rules from the year of its own act on, and none before
 * the territory's act is in force; contract of indicators, «Targets».
 *
 * @param entries the entries, the newest act last
 * @param inForceFrom the territory's first year in force
 * @param openingYear year in which opening targets apply; null when the act knows none
 */
public record TargetLedger(List<Target> entries, int inForceFrom, @Nullable Integer openingYear)
    implements Serializable {
  /** Copies the entries. */
  public TargetLedger {
    entries = List.copyOf(entries);
  }

  /** The newest entry; null when the ledger is empty. */
  public @Nullable Target newest() {
    return entries.isEmpty() ? null : entries.get(entries.size() - 1);
  }

  /** Whether the act was in force in the year. */
  public boolean inForce(int year) {
    return year >= inForceFrom;
  }

  /**
   * The entry that rules a year: with acts of 2021 and 2024 the first rules 2021–2023. An entry
   * without a date rules from the first year in force.
   *
   * @return null before the act is in force and when no entry rules yet
   */
  public @Nullable Target ruling(int year) {
    Target ruling = null;
    if (inForce(year)) {
      for (Target entry : entries) {
        if (entry.date() == null || entry.date().getYear() <= year) {
          ruling = entry;
        }
      }
    }
    return ruling;
  }

  /** The value asked for exactly that year; null when the ruling entry names none. */
  public @Nullable BigDecimal in(int year) {
    Target ruling = ruling(year);
    return ruling == null ? null : ruling.in(year, openingYear);
  }

  /** The next year after the given one that the ruling entry names; null when it names none. */
  public Map.@Nullable Entry<Integer, BigDecimal> nextNamed(int year) {
    Target ruling = ruling(year);
    return ruling == null ? null : ruling.nextNamed(year, openingYear);
  }

  /** The last year in force before the given one that the ruling entry names; null for none. */
  public @Nullable Integer lastNamedBefore(int year) {
    Target ruling = ruling(year);
    Integer last = ruling == null ? null : ruling.lastNamedBefore(year, openingYear);
    return last == null || !inForce(last) ? null : last;
  }

  /** The same ledger as the first act set it, never revised. */
  public TargetLedger original() {
    return new TargetLedger(
        entries.subList(0, Math.min(1, entries.size())), inForceFrom, openingYear);
  }

  /** Whether an entry was ever replaced by a later one. */
  public boolean revised() {
    return entries.size() > 1;
  }
}
