package org.metodportal.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.metodportal.bench.WorkProcess.Measured;

/**
 * The runs of one work on tables of one size.
 *
 * @param tables what was worked on
 * @param work what was done
 * @param runs what each run took, in the order of the repeats
 */
record Timing(Tables tables, Work work, List<Measured> runs) {

  /** Median of what the runs took. */
  double median(ToDoubleFunction<Measured> of) {
    return median(runs.stream().mapToDouble(of).toArray());
  }

  /** What it took against another work, each repeat against its own pair: the median. */
  double ratio(Timing other, ToDoubleFunction<Measured> of) {
    double[] ratios = new double[runs.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = of.applyAsDouble(runs.get(i)) / of.applyAsDouble(other.runs.get(i));
    }
    return median(ratios);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
