package org.metodportal.oracle.dirty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is counted.
 *
 * @param code of the indicator
 * @param count counts the units of a year
 * @param write writes what was counted as numerator, denominator, value and flag
 * @param target of a year, empty for none
 * @param asked tables of facts that its condition asks: a share is missing when one has no row
 */
record Rule(
    String code,
    BiConsumer<YearView, Counts> count,
    Function<Tally, List<String>> write,
    IntFunction<String> target,
    List<String> asked) {

  /** What was counted for a member of a breakdown. */
  static final class Tally {
    long met;
    long units;
    long unknown;
    boolean covered;
    BigDecimal sum = BigDecimal.ZERO;
  }

  /** What was counted for each member of each breakdown; the total is always there. */
  static final class Counts {
    private final Map<String, Map<String, Tally>> tallies = new TreeMap<>();

    Counts() {
      of("total", "");
    }

    private Tally of(String breakdown, String member) {
      return tallies
          .computeIfAbsent(breakdown, b -> new TreeMap<>())
          .computeIfAbsent(member, m -> new Tally());
    }

    List<Tally> of(Map<String, String> members) {
      List<Tally> all = new ArrayList<>();
      all.add(of("total", ""));
      members.forEach((breakdown, member) -> all.add(of(breakdown, member)));
      return all;
    }

    /** The year has a row, of whatever kind. */
    void covered() {
      of("total", "").covered = true;
    }

    /** A unit whose membership in the population and condition may be unknown. */
    void share(Map<String, String> members, Truth population, Truth condition) {
      if (population == Truth.NO) {
        return;
      }
      for (Tally tally : of(members)) {
        if (population == Truth.UNKNOWN) {
          tally.unknown++;
          continue;
        }
        tally.units++;
        tally.met += condition == Truth.YES ? 1 : 0;
        tally.unknown += condition == Truth.UNKNOWN ? 1 : 0;
      }
    }

    /** A unit of a known population whose number is added to the sum; null when unknown. */
    void mean(Map<String, String> members, @Nullable BigDecimal number) {
      for (Tally tally : of(members)) {
        if (number == null) {
          tally.unknown++;
        } else {
          tally.units++;
          tally.sum = tally.sum.add(number);
        }
      }
    }
  }

  Rule(String code, BiConsumer<YearView, Counts> count, Function<Tally, List<String>> write) {
    this(code, count, write, year -> "", List.of());
  }

  Rule withTarget(IntFunction<String> target) {
    return new Rule(code, count, write, target, asked);
  }

  Rule asking(String... tables) {
    return new Rule(code, count, write, target, List.of(tables));
  }

  List<FigureRow> figures(YearView view) {
    Counts counts = new Counts();
    count.accept(view, counts);
    List<FigureRow> rows = new ArrayList<>();
    boolean told = asked.stream().allMatch(view::covers);
    counts.tallies.forEach(
        (breakdown, members) ->
            members.forEach(
                (member, tally) -> {
                  List<String> written =
                      told ? write.apply(tally) : List.of("", Long.toString(tally.units), "", "x");
                  rows.add(
                      new FigureRow(
                          code,
                          Integer.toString(view.year()),
                          breakdown,
                          member,
                          written.get(0),
                          written.get(1),
                          written.get(2),
                          target.apply(view.year()),
                          written.get(3),
                          Long.toString(tally.unknown)));
                }));
    return rows;
  }

  static List<String> share(Tally tally) {
    String met = Long.toString(tally.met);
    String units = Long.toString(tally.units);
    return tally.units == 0
        ? List.of(met, units, "", "z")
        : List.of(met, units, oneDecimal(BigDecimal.valueOf(100 * tally.met), tally.units), "");
  }

  static List<String> mean(Tally tally) {
    return tally.units == 0
        ? List.of("", "0", "", "x")
        : List.of("", Long.toString(tally.units), oneDecimal(tally.sum, tally.units), "");
  }

  /** How many rows of a kind there are; no data in a year without a row of any kind. */
  static List<String> number(Tally tally) {
    return !tally.covered
        ? List.of("", "", "", "x")
        : List.of("", "", Long.toString(tally.units), "");
  }

  /** What a territory answered, as a whole number. */
  static List<String> answeredCount(Tally tally) {
    return tally.units == 0
        ? List.of("", "", "", "x")
        : List.of("", "", tally.sum.setScale(0, RoundingMode.HALF_UP).toPlainString(), "");
  }

  static List<String> answeredLevel(Tally tally) {
    return tally.units == 0
        ? List.of("", "", "", "x")
        : List.of("", "", oneDecimal(tally.sum, 1), "");
  }

  static List<String> presence(Tally tally) {
    return tally.units == 0
        ? List.of("", "", "", "x")
        : List.of("", "", Long.toString(tally.met), "");
  }

  private static String oneDecimal(BigDecimal sum, long by) {
    return sum.divide(BigDecimal.valueOf(by), 1, RoundingMode.HALF_UP).toPlainString();
  }
}
