package org.metodportal.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.PublicTables.Traits;

/**
 * A release of one territory and year, row by row, in which each row is shown or hidden at will.
 */
final class HandMade {
  private final String territory;
  private final Map<Place, PublicRow> truths = new LinkedHashMap<>();
  private final Map<Place, PublicRow> shown = new LinkedHashMap<>();
  private final Map<String, Traits> organizations = new HashMap<>();

  HandMade(String territory) {
    this.territory = territory;
  }

  /** Adds a row that is shown. */
  HandMade shows(String crowd, String cell, long numerator, long denominator) {
    return add(crowd, cell, numerator, denominator, false);
  }

  /** Adds a row that is hidden. */
  HandMade hides(String crowd, String cell, long numerator, long denominator) {
    return add(crowd, cell, numerator, denominator, true);
  }

  HandMade mean(String crowd, String cell, String mean, long persons, boolean hidden) {
    Place place = place(crowd, cell);
    truths.put(place, new PublicRow(place, null, persons, new BigDecimal(mean), ""));
    shown.put(place, hidden ? hidden(place) : truths.get(place));
    return this;
  }

  /** Says what the page of an organization says. */
  HandMade organization(String identifier, String type, String settlement) {
    organizations.put(identifier, new Traits(type, settlement));
    return this;
  }

  private HandMade add(
      String crowd, String cell, long numerator, long denominator, boolean hidden) {
    Place place = place(crowd, cell);
    BigDecimal value =
        BigDecimal.valueOf(100 * numerator)
            .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    truths.put(place, new PublicRow(place, numerator, denominator, value, ""));
    shown.put(place, hidden ? hidden(place) : truths.get(place));
    return this;
  }

  private Place place(String crowd, String cell) {
    String[] parts = cell.split("=", -1);
    return new Place(territory, 2025, crowd, new Cell(parts[0], parts.length > 1 ? parts[1] : ""));
  }

  private static PublicRow hidden(Place place) {
    return new PublicRow(place, null, null, null, "c");
  }

  Attack.Findings attacked() {
    return Attack.on(new PublicTables(shown, Map.of(territory, organizations)), truths, Map.of());
  }
}
