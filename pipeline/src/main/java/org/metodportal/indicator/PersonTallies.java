package org.metodportal.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.registry.PersonYear;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * Sums over persons: for each year, breakdown and member the tallies of all indicators. Teams are
 * summed in the cells of organizations: population is then the members, numerator those who meet.
 */
public final class PersonTallies {
  private static final byte NOT_YET = 2;
  private static final Breakdown[] BREAKDOWNS = Breakdown.values();

  private final int indicators;
  private final Map<Integer, Map<Breakdown, Map<String, long[]>>> cells = new HashMap<>();

  PersonTallies(int indicators) {
    this.indicators = indicators;
  }

  /** Sums over nobody. */
  public static PersonTallies none(TerritoryPlan plan) {
    return new PersonTallies(plan.counted().size());
  }

  /** The cells of a year and breakdown, by member. */
  Map<String, long[]> cells(int year, Breakdown breakdown) {
    return cells.getOrDefault(year, Map.of()).getOrDefault(breakdown, Map.of());
  }

  private Map<Breakdown, Map<String, long[]>> ofYear(int year) {
    return cells.computeIfAbsent(year, key -> new EnumMap<>(Breakdown.class));
  }

  private long[] cell(
      Map<Breakdown, Map<String, long[]>> ofYear, Breakdown breakdown, String member) {
    Map<String, long[]> members = ofYear.get(breakdown);
    if (members == null) {
      members = new HashMap<>();
      ofYear.put(breakdown, members);
    }
    long[] cell = members.get(member);
    if (cell == null) {
      cell = new long[indicators * Tally.WIDTH];
      members.put(member, cell);
    }
    return cell;
  }

  /** Counts of one indicator in one cell; all zero when the cell is empty. */
  long[] tally(int year, Breakdown breakdown, String member, int indicator) {
    long[] cell = cells(year, breakdown).get(member);
    return cell == null ? new long[Tally.WIDTH] : tally(cell, indicator);
  }

  /** Counts of one indicator in a cell. */
  static long[] tally(long[] cell, int indicator) {
    return Arrays.copyOfRange(cell, indicator * Tally.WIDTH, (indicator + 1) * Tally.WIDTH);
  }

  /** Adds persons one by one. */
  public static final class Counter {
    private final IndicatorDefinition[] indicators;
    private final PlanExpressions.Numbers[] numbers;
    private final PlanExpressions expressions;
    private final PersonTallies tallies;
    private final byte[] truths;
    private final long[][] open = new long[BREAKDOWNS.length][];
    private final Map<Integer, YearCells> years = new HashMap<>();

    /** Counts for a plan, from nothing. */
    public Counter(TerritoryPlan plan, PlanExpressions expressions) {
      this.expressions = expressions;
      indicators = plan.counted().toArray(IndicatorDefinition[]::new);
      numbers = new PlanExpressions.Numbers[indicators.length];
      for (int i = 0; i < indicators.length; i++) {
        numbers[i] = expressions.of(i);
      }
      tallies = new PersonTallies(indicators.length);
      truths = new byte[expressions.count()];
    }

    /** The sums so far. */
    public PersonTallies tallies() {
      return tallies;
    }

    /** Counts a person in a year. */
    public void add(PersonYear person) {
      Arrays.fill(truths, NOT_YET);
      years.computeIfAbsent(person.year(), YearCells::new).open(person);
      for (int i = 0; i < indicators.length; i++) {
        UnitKind unit = indicators[i].unit();
        if (unit == UnitKind.PERSON) {
          addUnit(i, indicators[i], numbers[i], person);
        } else if (unit == UnitKind.TEAM && truth(numbers[i].members(), person) == Truth.TRUE) {
          long[] team = open[Breakdown.ORGANIZATION.ordinal()];
          team[i * Tally.WIDTH + Tally.POPULATION]++;
          if (truth(numbers[i].met(), person) == Truth.TRUE) {
            team[i * Tally.WIDTH + Tally.NUMERATOR]++;
          }
        }
      }
    }

    /** The cells of one year. */
    private final class YearCells {
      private final List<Cells<?>> byBreakdown = new ArrayList<>();

      YearCells(int year) {
        Map<Breakdown, Map<String, long[]>> ofYear = tallies.ofYear(year);
        for (Breakdown breakdown : BREAKDOWNS) {
          byBreakdown.add(
              new Cells<>(breakdown.trait(), member -> tallies.cell(ofYear, breakdown, member)));
        }
      }

      /** Opens the cells to which the person belongs. */
      void open(PersonYear person) {
        for (int i = 0; i < open.length; i++) {
          open[i] = byBreakdown.get(i).of(person);
        }
      }
    }

    private void addUnit(
        int indicator,
        IndicatorDefinition definition,
        PlanExpressions.Numbers numbers,
        PersonYear person) {
      byte population = truth(numbers.population(), person);
      if (population == Truth.FALSE) {
        return;
      }
      if (population == Truth.UNKNOWN) {
        add(indicator, Tally.UNKNOWN, 1);
        return;
      }
      add(indicator, Tally.POPULATION, 1);
      if (definition.measure() == Measure.MEAN) {
        double score = expressions.number(numbers.score(), person);
        if (Double.isNaN(score)) {
          add(indicator, Tally.UNKNOWN, 1);
        } else {
          add(indicator, Tally.SCORED, 1);
          add(indicator, Tally.SCORE_SUM, Tally.units(score));
        }
      } else {
        byte condition = truth(numbers.condition(), person);
        if (condition == Truth.TRUE) {
          add(indicator, Tally.NUMERATOR, 1);
        } else if (condition == Truth.UNKNOWN) {
          add(indicator, Tally.UNKNOWN, 1);
        }
      }
    }

    private void add(int indicator, int count, long more) {
      int at = indicator * Tally.WIDTH + count;
      for (long[] cell : open) {
        cell[at] += more;
      }
    }

    private byte truth(int expression, PersonYear person) {
      if (expression == PlanExpressions.NONE) {
        return Truth.TRUE;
      }
      byte truth = truths[expression];
      if (truth == NOT_YET) {
        truth = expressions.truth(expression, person);
        truths[expression] = truth;
      }
      return truth;
    }
  }

  /**
   * The cells of one breakdown, by what is read of a person. The cell found last is kept apart:
   * persons come organization by organization.
   */
  private static final class Cells<T> {
    private final Breakdown.Trait<T> trait;
    private final Function<String, long[]> cellOfMember;
    private final Map<@Nullable T, long[]> byTrait = new HashMap<>();
    private @Nullable T last;
    private long @Nullable [] lastCell;

    Cells(Breakdown.Trait<T> trait, Function<String, long[]> cellOfMember) {
      this.trait = trait;
      this.cellOfMember = cellOfMember;
    }

    long[] of(PersonYear person) {
      T read = trait.read().apply(person);
      if (lastCell != null && Objects.equals(read, last)) {
        return lastCell;
      }
      long[] cell = byTrait.get(read);
      if (cell == null) {
        cell = cellOfMember.apply(trait.member().apply(read));
        byTrait.put(read, cell);
      }
      last = read;
      lastCell = cell;
      return cell;
    }
  }

  /** Packs everything; counts that are 0 take no room. */
  public void pack(PackedBytes out) {
    out.putCount(indicators);
    out.putCount(cells.size());
    cells.forEach(
        (year, breakdowns) -> {
          out.putSigned(year);
          out.putCount(breakdowns.size());
          breakdowns.forEach(
              (breakdown, members) -> {
                out.putByte(breakdown.ordinal());
                out.putCount(members.size());
                members.forEach((member, counts) -> pack(member, counts, out));
              });
        });
  }

  private static void pack(String member, long[] counts, PackedBytes out) {
    out.putText(member);
    int last = -1;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 0) {
        out.putCount(i - last);
        out.putSigned(counts[i]);
        last = i;
      }
    }
    out.putCount(0);
  }

  /** Adds the sums of a shard of the same plan, as {@link #pack} packed them. */
  public void add(PackedReader in) {
    if (in.takeLength() != indicators) {
      throw new IllegalArgumentException("sums of another plan");
    }
    for (long years = in.takeCount(); years > 0; years--) {
      Map<Breakdown, Map<String, long[]>> ofYear = ofYear((int) in.takeSigned());
      for (long breakdowns = in.takeCount(); breakdowns > 0; breakdowns--) {
        Breakdown breakdown = BREAKDOWNS[in.takeByte()];
        for (long members = in.takeCount(); members > 0; members--) {
          long[] cell = cell(ofYear, breakdown, in.takeText());
          int at = -1;
          for (int step = in.takeLength(); step > 0; step = in.takeLength()) {
            at += step;
            cell[at] += in.takeSigned();
          }
        }
      }
    }
  }
}
