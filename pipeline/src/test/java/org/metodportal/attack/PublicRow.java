package org.metodportal.attack;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that anybody may read.
 *
 * @param place what is counted, where and when
 * @param numerator whole count; null where the table has none
 * @param denominator whole count; null where the table has none
 * @param value share or mean; null where the table has none
 * @param flag the flag of the table, {@code c} for hidden
 * @param said what is told in its place; empty when nothing is
 */
record PublicRow(
    Place place,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable BigDecimal value,
    String flag,
    String said) {

  /** A row in whose place nothing else is told. */
  PublicRow(
      Place place,
      @Nullable Long numerator,
      @Nullable Long denominator,
      @Nullable BigDecimal value,
      String flag) {
    this(place, numerator, denominator, value, flag, "");
  }

  /** The same row with what is told in its place. */
  PublicRow saying(String words) {
    return new PublicRow(place, numerator, denominator, value, flag, words);
  }

  /**
   * What a row counts.
   *
   * @param crowd indicator, or topic and member of the tables of staff, completions and deficits
   */
  record Place(String territory, int year, String crowd, Cell cell) {
    @Override
    public String toString() {
      return "%s %d %s %s".formatted(territory, year, crowd, cell);
    }
  }

  /**
   * Whom of a crowd a row counts.
   *
   * @param breakdown word of the table; {@code total} for everybody
   * @param member empty for the total
   */
  record Cell(String breakdown, String member) {
    static final Cell TOTAL = new Cell("total", "");

    @Override
    public String toString() {
      return "%s «%s»".formatted(breakdown, member);
    }

    boolean isOf(String other) {
      return breakdown.equals(other);
    }
  }

  /** Whether it says «hidden» and nothing more. */
  boolean hidden() {
    return flag.equals("c") && numerator == null && denominator == null && value == null;
  }
}
