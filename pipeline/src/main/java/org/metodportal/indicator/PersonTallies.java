package org.metodportal.indicator;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.PersonYear;
import org.metodportal.source.Folding;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;

/**
 * Sums over persons: for each year, breakdown and member the tallies of all indicators. Teams are
 * summed in the cells of organizations: population is then the members, numerator those who meet.
 */
public final class PersonTallies {
  /** The member of persons whose subject is missing. */
  static final String NO_SUBJECT = "";

  private static final byte NOT_YET = 2;
  private static final Breakdown[] BREAKDOWNS = Breakdown.values();

  private final int indicators;
  private final Map<Integer, Map<Breakdown, Map<String, long[]>>> cells = new HashMap<>();

  PersonTallies(int indicators) {
    this.indicators = indicators;
  }

  /** Sums over nobody. */
  public static PersonTallies none(TerritoryPlan plan) {
    return new PersonTallies(plan.indicators().size());
  }

  /** The cells of a year and breakdown, by member. */
  Map<String, long[]> cells(int year, Breakdown breakdown) {
    return ofYear(year).computeIfAbsent(breakdown, key -> new HashMap<>());
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
    return cell == null
        ? new long[Tally.WIDTH]
        : Arrays.copyOfRange(cell, indicator * Tally.WIDTH, (indicator + 1) * Tally.WIDTH);
  }

  /** Adds persons one by one. */
  public static final class Counter {
    private final TerritoryPlan plan;
    private final PlanExpressions expressions;
    private final PersonTallies tallies;
    private final byte[] truths;
    private final long[][] open = new long[BREAKDOWNS.length][];
    private final Map<String, String> folded = new HashMap<>();

    /** Counts for a plan, from nothing. */
    public Counter(TerritoryPlan plan, PlanExpressions expressions) {
      this.plan = plan;
      this.expressions = expressions;
      tallies = new PersonTallies(plan.indicators().size());
      truths = new byte[expressions.count()];
    }

    /** The sums so far. */
    public PersonTallies tallies() {
      return tallies;
    }

    /** Counts a person in a year. */
    public void add(PersonYear person) {
      Arrays.fill(truths, NOT_YET);
      openCells(person);
      for (int i = 0; i < plan.indicators().size(); i++) {
        IndicatorDefinition indicator = plan.indicators().get(i);
        PlanExpressions.Numbers numbers = expressions.of(i);
        if (indicator.unit() == UnitKind.PERSON) {
          addUnit(i, indicator, numbers, person);
        } else if (indicator.unit() == UnitKind.TEAM
            && truth(numbers.members(), person) == Truth.TRUE) {
          long[] team = open[Breakdown.ORGANIZATION.ordinal()];
          team[i * Tally.WIDTH + Tally.POPULATION]++;
          if (truth(numbers.met(), person) == Truth.TRUE) {
            team[i * Tally.WIDTH + Tally.NUMERATOR]++;
          }
        }
      }
    }

    private void openCells(PersonYear person) {
      Map<Breakdown, Map<String, long[]>> ofYear = tallies.ofYear(person.year());
      open(ofYear, Breakdown.TOTAL, "");
      open(ofYear, Breakdown.ORGANIZATION, person.organization().id());
      open(ofYear, Breakdown.ORGANIZATION_TYPE, person.organization().type());
      open(ofYear, Breakdown.SETTLEMENT, person.organization().settlement());
      open(ofYear, Breakdown.SUBJECT, subject(person.subject()));
      open(ofYear, Breakdown.AGE_BAND, AgeBand.of(person.age()));
      open(ofYear, Breakdown.ROLE, person.role());
    }

    private void open(
        Map<Breakdown, Map<String, long[]>> ofYear, Breakdown breakdown, String member) {
      open[breakdown.ordinal()] = tallies.cell(ofYear, breakdown, member);
    }

    private String subject(@Nullable String spelling) {
      return spelling == null ? NO_SUBJECT : folded.computeIfAbsent(spelling, Folding::fold);
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
