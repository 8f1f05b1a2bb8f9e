package org.metodportal.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.metodportal.attack.Knowledge.Bounds;
import org.metodportal.attack.Knowledge.Part;

/**
 * How closely sums of tied unknowns can be told, by linear programs: a point that satisfies all
 * that is known is a witness for every sum at once, so most sums need no program of their own.
 */
final class Intervals implements AutoCloseable {
  private static final int ROUNDS = 6;
  private static final int MOST_POINTS = 400;
  private static final int MOST_KNOWN = 8;
  private static final int NEIGHBOURS = 6;
  private static final double TOLERANCE = 1e-4;

  private final Part part;
  private final double[] truths;
  private final LinearPrograms programs;
  private final Random random = new Random(20261130);
  private final List<double[]> points = new ArrayList<>();

  /**
   * Prepares the programs.
   *
   * @param bounds what anybody knows of all unknowns
   * @param truths the numbers themselves, where the programs start and of which size points are
   */
  Intervals(Part part, Bounds bounds, double[] truths) {
    this.part = part;
    this.truths = truths;
    programs = new LinearPrograms(part, bounds);
  }

  int programs() {
    return programs.solved();
  }

  /** An interval that was seen to be possible; it is the whole one where it is narrow. */
  static final class Seen {
    final Target target;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    private boolean open;

    Seen(Target target) {
      this.target = target;
    }

    /** Numbers of persons are whole, so an interval holds only whole ones. */
    boolean isWide() {
      return target.isWhole()
          ? Math.floor(most + TOLERANCE) - Math.ceil(least - TOLERANCE) >= target.least()
          : most - least >= target.least() - TOLERANCE;
    }

    /** Whether no end was found because a program did not end within its limit. */
    boolean isOpen() {
      return open;
    }

    private void take(double value) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }

  /** The targets that can be told more closely than they may, with the interval. */
  List<Seen> narrow(List<Target> targets, Bounds bounds) {
    List<Seen> open = new ArrayList<>();
    targets.forEach(target -> open.add(new Seen(target)));
    take(truths, bounds, open);
    for (double[] point : points) {
      take(point, bounds, open);
    }
    open.removeIf(Seen::isWide);
    between(bounds, open);
    programs.bound(bounds);
    together(open);
    List<Seen> narrow = new ArrayList<>();
    List<Seen> left = new ArrayList<>(open);
    for (Seen seen : open) {
      left.remove(seen);
      if (!seen.isWide() && !isFoundWide(seen, left)) {
        narrow.add(seen);
      }
    }
    return narrow;
  }

  private void take(double[] point, Bounds bounds, List<Seen> open) {
    if (isWithin(point, bounds)) {
      open.forEach(seen -> seen.take(seen.target.sum().at(point)));
    }
  }

  /** Of two points on both sides of a number that is known, one between them has that number. */
  private void between(Bounds bounds, List<Seen> open) {
    List<Integer> known =
        part.unknowns().stream()
            .filter(each -> bounds.fixed(each) && truths[each] == bounds.least[each])
            .sorted()
            .toList();
    if (known.isEmpty() || known.size() > MOST_KNOWN) {
      return;
    }
    int unknown = known.get(0);
    double number = bounds.least[unknown];
    for (int i = 0; i < points.size() && !open.isEmpty(); i++) {
      for (int j = i + 1; j < Math.min(points.size(), i + NEIGHBOURS); j++) {
        double one = points.get(i)[unknown] - number;
        double other = points.get(j)[unknown] - number;
        if (one * other < -TOLERANCE) {
          take(mixed(points.get(i), points.get(j), other / (other - one)), bounds, open);
        }
      }
      open.removeIf(Seen::isWide);
    }
  }

  private double[] mixed(double[] one, double[] other, double share) {
    double[] mixed = truths.clone();
    for (int unknown : part.unknowns()) {
      mixed[unknown] = share * one[unknown] + (1 - share) * other[unknown];
    }
    return mixed;
  }

  private boolean isWithin(double[] point, Bounds bounds) {
    for (int unknown : part.unknowns()) {
      if (point[unknown] < bounds.least[unknown] - TOLERANCE
          || point[unknown] > bounds.most[unknown] + TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  /** Sums of many targets lead to points that show many of them wide. */
  private void together(List<Seen> open) {
    for (int round = 0; round < ROUNDS && open.size() > 2; round++) {
      Sum sum = new Sum();
      for (Seen seen : open) {
        sum.add(seen.target.sum(), round == 0 || random.nextBoolean() ? 1 : -1);
      }
      int before = open.size();
      solve(sum, true, open);
      solve(sum, false, open);
      open.removeIf(Seen::isWide);
      if (round > 1 && open.size() > before * 9 / 10) {
        return;
      }
    }
  }

  private boolean isFoundWide(Seen seen, List<Seen> left) {
    for (boolean upwards : new boolean[] {true, false}) {
      OptionalDouble end = solve(seen.target.sum(), upwards, left);
      if (end.isEmpty()) {
        seen.open = true;
        return false;
      }
      seen.take(end.getAsDouble());
      if (seen.isWide()) {
        return true;
      }
    }
    return false;
  }

  private OptionalDouble solve(Sum sum, boolean upwards, List<Seen> others) {
    double[] point = truths.clone();
    OptionalDouble end = programs.end(sum, upwards, point);
    if (end.isPresent()) {
      others.forEach(seen -> seen.take(seen.target.sum().at(point)));
      if (points.size() < MOST_POINTS) {
        points.add(point);
      }
    }
    return end;
  }

  @Override
  public void close() {
    programs.close();
  }
}
