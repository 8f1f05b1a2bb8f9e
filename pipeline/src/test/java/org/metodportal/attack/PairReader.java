package org.metodportal.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.PublicTables.Traits;

/**
 * Reads two releases side by side, as somebody who keeps what was public: a number that moved by
 * one or two persons, in a row or in what a sum leaves for its hidden rows, tells of them, and so
 * does a mean that moved while its persons did not.
 */
final class PairReader {
  private static final long FEW = 2;

  private final Map<Place, PublicRow> before;
  private final Map<Place, PublicRow> after;
  private final Map<String, Traits> organizations;
  private final Set<Place> places = new LinkedHashSet<>();
  private final List<String> found = new ArrayList<>();

  private PairReader(
      Map<Place, PublicRow> before,
      Map<Place, PublicRow> after,
      Map<String, Traits> organizations) {
    this.before = before;
    this.after = after;
    this.organizations = organizations;
    places.addAll(before.keySet());
    places.addAll(after.keySet());
  }

  /** What of a row is looked at. */
  private enum Quantity {
    NUMERATOR,
    REST,
    DENOMINATOR;

    /** The number of a row; null where it is hidden or the table has none. */
    @Nullable Long of(@Nullable PublicRow row) {
      if (row == null) {
        return 0L;
      }
      Long part = row.numerator();
      Long whole = row.denominator();
      return switch (this) {
        case NUMERATOR -> part;
        case DENOMINATOR -> whole;
        case REST -> part == null || whole == null ? null : (Long) (whole - part);
      };
    }
  }

  /** What is read out of two releases, in words. */
  static List<String> read(
      Map<Place, PublicRow> before,
      Map<Place, PublicRow> after,
      Map<String, Traits> organizations) {
    PairReader reader = new PairReader(before, after, organizations);
    reader.readRows();
    reader.readSums();
    return List.copyOf(reader.found);
  }

  private void readRows() {
    for (Place place : places) {
      PublicRow then = before.get(place);
      PublicRow now = after.get(place);
      for (Quantity quantity : Quantity.values()) {
        note(place + " " + quantity, quantity.of(then), quantity.of(now));
      }
      if (then != null && now != null && then.numerator() == null && !then.hidden()) {
        BigDecimal mean = then.value();
        BigDecimal other = now.value();
        if (mean != null
            && other != null
            && then.denominator() != null
            && then.denominator().equals(now.denominator())
            && mean.compareTo(other) != 0) {
          found.add(place + " MEAN " + mean + " → " + other);
        }
      }
    }
  }

  private void note(String what, @Nullable Long then, @Nullable Long now) {
    if (then != null && now != null && !then.equals(now) && Math.abs(now - then) <= FEW) {
      found.add(what + " " + then + " → " + now);
    }
  }

  private void readSums() {
    for (Place whole : places) {
      if (whole.cell().equals(Cell.TOTAL)) {
        Set<String> breakdowns = new LinkedHashSet<>();
        places.stream()
            .filter(place -> isSameCrowd(place, whole) && !place.cell().equals(Cell.TOTAL))
            .forEach(place -> breakdowns.add(place.cell().breakdown()));
        for (String breakdown : breakdowns) {
          readSum(whole, place -> place.cell().isOf(breakdown));
        }
      } else if (whole.cell().isOf("organization_type")) {
        readSum(whole, place -> has(place, Traits::type, whole));
      } else if (whole.cell().isOf("settlement")) {
        readSum(whole, place -> has(place, Traits::settlement, whole));
      }
    }
  }

  private boolean has(Place place, Function<Traits, String> trait, Place whole) {
    Traits traits = organizations.get(place.cell().member());
    return place.cell().isOf("organization")
        && traits != null
        && trait.apply(traits).equals(whole.cell().member());
  }

  private static boolean isSameCrowd(Place one, Place other) {
    return one.territory().equals(other.territory())
        && one.year() == other.year()
        && one.crowd().equals(other.crowd());
  }

  /** What a sum leaves for its hidden rows, where the same rows are hidden in both releases. */
  private void readSum(Place whole, Predicate<Place> isPart) {
    List<Place> parts =
        places.stream().filter(place -> isSameCrowd(place, whole) && isPart.test(place)).toList();
    for (Quantity quantity : Quantity.values()) {
      Long then = quantity.of(before.get(whole));
      Long now = quantity.of(after.get(whole));
      boolean same =
          parts.stream()
              .allMatch(
                  part ->
                      (quantity.of(before.get(part)) == null)
                          == (quantity.of(after.get(part)) == null));
      if (then != null && now != null && same) {
        for (Place part : parts) {
          Long shownThen = quantity.of(before.get(part));
          Long shownNow = quantity.of(after.get(part));
          then -= shownThen == null ? 0 : shownThen;
          now -= shownNow == null ? 0 : shownNow;
        }
        note("what hidden rows of " + whole + " have together " + quantity, then, now);
      }
    }
  }
}
