package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.metodportal.disclosure.condition.PersonSet;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;

/**
 * Rows that no table has since there is nobody: that a row is absent tells it, so such a row may
 * have to be written as a hidden one.
 */
final class AbsentRows {
  private final Map<List<Object>, Set<String>> members = new HashMap<>();
  private final Map<List<Object>, Figure> shown = new LinkedHashMap<>();
  private final Map<List<Object>, Set<String>> written = new HashMap<>();

  private AbsentRows() {}

  /**
   * The rows that are absent among others.
   *
   * @param figures rows of persons
   * @param whole whom an indicator speaks of, by its code
   * @param place where a row stands
   */
  static List<Figure> among(
      List<Figure> figures, Function<String, PersonSet> whole, Function<Figure, Place> place) {
    AbsentRows rows = new AbsentRows();
    figures.forEach(rows::add);
    return rows.absent(whole, place);
  }

  private void add(Figure figure) {
    boolean hidden = figure.flag() == ObservationFlag.HIDDEN;
    if (figure.breakdown() == Breakdown.TOTAL || (figure.denominator() == null && !hidden)) {
      return;
    }
    List<Object> table = List.of(figure.indicator(), figure.year(), figure.breakdown());
    written.computeIfAbsent(table, key -> new HashSet<>()).add(figure.member());
    members.computeIfAbsent(table.subList(1, 3), key -> new TreeSet<>()).add(figure.member());
    if (!hidden) {
      shown.putIfAbsent(table, figure);
    }
  }

  private List<Figure> absent(
      Function<String, PersonSet> wholeOf, Function<Figure, Place> placeOf) {
    List<Figure> absent = new ArrayList<>();
    shown.forEach(
        (table, figure) -> {
          PersonSet whole = wholeOf.apply(figure.indicator());
          boolean ofRole = figure.breakdown() == Breakdown.ROLE;
          Set<String> possible =
              ofRole ? whole.roles() : members.getOrDefault(table.subList(1, 3), Set.of());
          for (String member : possible) {
            Figure row = nobody(figure, member);
            if (!written.getOrDefault(table, Set.of()).contains(member)
                && (ofRole || placeOf.apply(row).mayHold(whole))) {
              absent.add(row);
            }
          }
        });
    return absent;
  }

  private static Figure nobody(Figure like, String member) {
    return new Figure(
        like.territory(),
        like.indicator(),
        like.year(),
        like.breakdown(),
        member,
        like.numerator() == null ? null : 0L,
        0L,
        null,
        like.target(),
        ObservationFlag.ZERO_DENOMINATOR,
        0);
  }
}
