package org.metodportal.build.runner;

import java.io.IOException;
import java.util.Map;
import org.metodportal.indicator.job.IndicatorJob;
import org.metodportal.indicator.job.TerritoryResult;

/** Runs the job that counts; nothing of Beam is loaded before it is expected. */
public interface JobRunner {
  /** Loads the runner in another thread: it will be asked for. */
  void expect();

  /**
   * Runs a job to its end.
   *
   * @return results by territory; none for a territory without files
   * @throws java.util.concurrent.CompletionException with the failure of a worker as its cause
   * @throws ClusterFailure when a cluster did not end the job
   * @throws IOException when what workers left cannot be read
   */
  Map<String, TerritoryResult> run(IndicatorJob job) throws IOException;
}
